import type { Language } from "@pistectl/words";
import { expect, test } from "vitest";
import { startClient, type TestClient } from "./client.ts";

const MANIFEST = "/project/a.piste.yaml";
const WRONG = "apiVersion: pistectl/v2\nkind: Application\n";

async function firstLine(client: TestClient, path: string): Promise<string | undefined> {
  const [first] = await client.diagnostics(path);
  return (
    first &&
    String(first.message)
      .split("\n")[0]
      ?.replaceAll(/\p{Zs}/gu, " ")
  );
}

const WORDS = {
  en: "`pistectl/v2` is not a known version of the format",
  fr: "`pistectl/v2` n'est pas une version connue du format",
};

test.each<readonly [asked: Language | null, client: string | undefined, project: string | null, usual: Language, spoken: Language]>([
  ["en", "fr-FR", "fr", "fr", "en"],
  [null, "fr-FR", "en", "en", "fr"],
  [null, "de", "fr", "en", "fr"],
  [null, undefined, "en", "fr", "en"],
  [null, undefined, null, "fr", "fr"],
])("asked %s, client %s, project %s, environment %s: %s", async (asked, locale, lang, usual, spoken) => {
  const client = await startClient(
    { [MANIFEST]: WRONG, ...(lang !== null && { "/project/.pistectl.yaml": `lang: ${lang}\n` }) },
    { language: { asked, usual }, ...(locale !== undefined && { locale }) },
  );
  await client.open(MANIFEST);
  expect(await firstLine(client, MANIFEST)).toBe(WORDS[spoken]);
  await client.end();
});

test("a configuration that is named counts in every project, and is followed wherever it stands", async () => {
  const configuration = "/shared/strict.yaml";
  const client = await startClient(
    { [MANIFEST]: "kind: x\n", "/project/.pistectl.yaml": "lang: fr\n", [configuration]: "lang: en\n" },
    { configuration },
  );
  await client.open(MANIFEST);
  const inEnglish = await firstLine(client, MANIFEST);
  await client.write(configuration, "lang: fr\n");
  const inFrench = await firstLine(client, MANIFEST);
  expect(inFrench).not.toBe(inEnglish);
  await client.open(configuration, "lang: de\n");
  expect(await firstLine(client, configuration)).toBe("`de` is not an accepted value of `lang`");
  expect(await firstLine(client, MANIFEST)).toBe(inEnglish);
  await client.change(configuration, "lang: fr\n");
  expect([await firstLine(client, configuration), await firstLine(client, MANIFEST)]).toEqual([undefined, inFrench]);
  await client.end();
});
