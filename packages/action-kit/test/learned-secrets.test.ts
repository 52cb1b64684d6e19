import { expect, test } from "vitest";
import { learnSecrets } from "../src/secrets/learned-secrets.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("2,000 secrets of one file and one of the next are kept out, as written and as an output escapes them", () => {
  const secrets = Array.from({ length: 2000 }, (_, index) => `q7Z${index}/xK2"mT9w&R4`);
  const learned = learnSecrets();
  learned.read(bytes(secrets.map((secret) => `clientSecret: ${secret}\n`).join("")));
  expect(learned.guard("nothing of it")).toBe("nothing of it");
  learned.read(bytes("clientSecret: last-0f-4ll-q7Z\n"));
  for (const secret of [...secrets, "last-0f-4ll-q7Z"]) {
    const html = secret.replaceAll('"', "&quot;").replaceAll("&R", "&amp;R");
    for (const written of [secret, JSON.stringify(secret), encodeURIComponent(secret), html]) {
      const said = learned.guard(`said: ${written}`);
      expect(said).not.toContain("xK2");
      expect(said).not.toContain("last");
    }
  }
});
