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

test("what a commit holds is kept out, be it that of a file or of the commit alone", async () => {
  const secrets = ["q7Z1/xK2mT9w&R4", "q7Z2/xK2mT9w&R4", "q7Z3/xK2mT9w&R4"];
  const [file = "", other = "", third = ""] = secrets.map((secret) => `clientSecret: ${secret}\n`);
  const stored = (text: string): string => `0f3a blob ${bytes(text).length}\n${text}\n`;
  for (const answer of [
    stored(file) + stored(other) + stored("") + stored(third),
    `${stored(file)}0f3b missing\n${stored(other)}${third}`,
  ]) {
    const learned = learnSecrets();
    const git = learned.watchedGit(async () => ({ status: 0, stdout: Buffer.from(answer), stderr: "" }));
    await git(["cat-file", "--batch"], "/");
    learned.read(bytes(file));
    expect(learned.guard(secrets.join(" "))).toBe("******** ******** ********");
  }
});
