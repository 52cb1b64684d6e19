import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { isManifestName } from "@pistectl/config-schema/discovery";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LanguageServer, startLanguageServer } from "../../packages/config-schema/test/schema/language-server.ts";

const ROOT = join(import.meta.dirname, "../..");
const PUBLISHED = "https://raw.githubusercontent.com/pistectl/pistectl/v0/";

interface Catalog {
  readonly schemas: readonly {
    readonly name: string;
    readonly description: string;
    readonly fileMatch: readonly string[];
    readonly url: string;
  }[];
}

const text = readFileSync(join(ROOT, "editors/schemastore/catalog.json"), "utf8");
const catalog = JSON.parse(text) as Catalog;

describe("the entries for SchemaStore", () => {
  test("are of the form that its catalogue has", () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, "schemastore/schema-catalog.json"), "utf8")) as object;
    const validate = new Ajv({ strict: false, formats: { uri: (value: string) => URL.canParse(value) } }).compile(schema);
    expect([validate(catalog), validate.errors]).toEqual([true, null]);
  });

  // As `node cli.js check` of that repository has them.
  test("keep its rules", () => {
    for (const { name, description, fileMatch } of catalog.schemas) {
      for (const words of [name, description]) {
        expect(words).not.toMatch(/[,. \t-]$/u);
        expect(words).not.toMatch(/schema|\n/i);
      }
      for (const glob of fileMatch) expect([glob, glob.includes("/")]).toEqual([glob, false]);
    }
    const globs = catalog.schemas.flatMap(({ fileMatch }) => fileMatch);
    expect(new Set(globs).size).toBe(globs.length);
  });

  test("name schemas that are published under the same address", () => {
    for (const { url } of catalog.schemas) {
      const path = join(ROOT, url.slice(PUBLISHED.length));
      expect([url.startsWith(PUBLISHED), existsSync(path)]).toEqual([true, true]);
      expect((JSON.parse(readFileSync(path, "utf8")) as { $id: string }).$id).toBe(url);
    }
  });

  test("cover the names that are found, and no others", () => {
    const [manifest] = catalog.schemas;
    expect(manifest?.fileMatch.map((glob) => glob.replace("*", "a")).every(isManifestName)).toBe(true);
    for (const name of ["a.yaml", "piste.json", "apiste.yaml", ".piste.txt"]) expect([name, isManifestName(name)]).toEqual([name, false]);
  });
});

describe("yaml-language-server with this catalogue", () => {
  let server: Server;
  let editor: LanguageServer;
  beforeAll(async () => {
    // The published addresses, on this machine.
    server = createServer(({ url = "" }, response) => {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      response.end(url === "/catalog.json" ? text.replaceAll(PUBLISHED, address) : readFileSync(join(ROOT, url)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    editor = await startLanguageServer({ catalogue: `http://127.0.0.1:${(server.address() as AddressInfo).port}/catalog.json` });
  });
  afterAll(() => {
    editor.stop();
    server.close();
  });

  const WRONG = "apiVersion: pistectl/v1\nkind: Applicaton\n";
  test.each([
    ["piste.yaml", WRONG, 1],
    ["piste.yml", WRONG, 1],
    ["a.piste.yaml", WRONG, 1],
    ["a.piste.yml", WRONG, 1],
    [".pistectl.yaml", "rules: { api/known: loud }\n", 1],
    ["other.yaml", WRONG, 0],
  ])("%s", async (name, wrong, findings) => {
    expect(await editor.diagnose(wrong, name)).toHaveLength(findings);
  });
});
