import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isManifestName } from "@pistectl/config-schema/discovery";
import { beforeAll, describe, expect, test } from "vitest";
import { isBuilt, packExtension } from "./pack-extension.ts";
import { zipEntries } from "./zip-entries.ts";

const FOLDER = join(import.meta.dirname, "..");
/** Most bytes of the package; the server is most of it. */
const MAX_PACKAGE_BYTES = 600_000;

interface Extension {
  readonly main: string;
  readonly version: string;
  readonly l10n: string;
  readonly engines: { readonly vscode: string };
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly languages: readonly { readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
  };
}

const read = (path: string): string => readFileSync(join(FOLDER, path), "utf8");
const manifest = JSON.parse(read("package.json")) as Extension;
const source = read("src/extension.ts");

test("every command that is offered is registered, and the other way round", () => {
  const registered = [...source.matchAll(/registerCommand\("([^"]+)"/g)].map(([, command]) => command);
  expect(manifest.contributes.commands.map(({ command }) => command).toSorted()).toEqual(registered.toSorted());
});

test("every title stands in both languages", () => {
  const keys = [...JSON.stringify(manifest.contributes).matchAll(/"%([^%]+)%"/g)].map(([, key]) => key);
  for (const file of ["package.nls.json", "package.nls.fr.json"])
    expect(Object.keys(JSON.parse(read(file)) as object).toSorted()).toEqual(keys.toSorted());
});

test("the extension wakes and asks for the files that discovery takes by their name", () => {
  const names = ["piste.yaml", "piste.yml", "a.piste.yaml", "a.piste.yml", "a.piste.json"];
  expect(names.every(isManifestName)).toBe(true);
  const patterns = [...manifest.activationEvents, ...[...source.matchAll(/"(\*\*\/[^"]+)"/g)].map(([, glob]) => glob ?? "")];
  for (const globs of [
    patterns.filter((glob) => glob.startsWith("workspaceContains:")),
    patterns.filter((glob) => glob.startsWith("**/")),
  ]) {
    const expand = (glob: string): readonly string[] => {
      const [, before = "", choices = "", after = ""] = /^(.*)\{([^}]*)\}(.*)$/.exec(glob) ?? [];
      return choices === "" ? [glob] : choices.split(",").map((choice) => before + choice + after);
    };
    const found = globs.flatMap(expand).map((glob) => glob.slice(glob.lastIndexOf("/") + 1).replace("*", "a"));
    expect(found).toEqual(expect.arrayContaining(names));
  }
});

describe.runIf(isBuilt())("the package", () => {
  let told = "";
  let size = 0;
  let files: ReadonlyMap<string, Buffer> = new Map();
  beforeAll(() => {
    const packed = packExtension(mkdtempSync(join(tmpdir(), "pistectl-vsix-")));
    const archive = readFileSync(packed.path);
    told = packed.told;
    size = archive.length;
    files = zipEntries(archive);
  });

  test("is made without a warning", () => {
    expect(told).toContain("Packaged");
    expect(told).not.toMatch(/warning/i);
  });

  test("holds the extension, its server and their licences, and nothing else", () => {
    expect([...files.keys()].sort()).toMatchInlineSnapshot(`
      [
        "[Content_Types].xml",
        "extension.vsixmanifest",
        "extension/LICENSE.txt",
        "extension/dist/THIRD-PARTY-LICENSES.txt",
        "extension/dist/extension.cjs",
        "extension/dist/server.mjs",
        "extension/l10n/bundle.l10n.fr.json",
        "extension/language-configuration.json",
        "extension/package.json",
        "extension/package.nls.fr.json",
        "extension/package.nls.json",
        "extension/readme.md",
        "extension/schemas/manifest.schema.json",
        "extension/syntaxes/piste-json.tmLanguage.json",
      ]
    `);
    expect(size).toBeLessThan(MAX_PACKAGE_BYTES);
  });

  test("has a manifest that names what is in it", () => {
    const packed = JSON.parse(String(files.get("extension/package.json"))) as Extension;
    const { languages, grammars, jsonValidation } = packed.contributes;
    const named = [
      ...[packed.main, "./dist/server.mjs", `${packed.l10n}/bundle.l10n.fr.json`],
      ...[
        ...languages.map(({ configuration }) => configuration),
        ...grammars.map(({ path }) => path),
        ...jsonValidation.map(({ url }) => url),
      ],
    ];
    for (const path of named) expect([path, files.has(join("extension", path))]).toEqual([path, true]);
    const marketplace = String(files.get("extension.vsixmanifest"));
    expect(marketplace).toContain(`Id="pistectl-vscode" Version="${packed.version}" Publisher="pistectl"`);
    expect(marketplace).toContain(`Id="Microsoft.VisualStudio.Code.Engine" Value="${packed.engines.vscode}"`);
  });

  test("names no path of the machine it was made on", () => {
    for (const [name, content] of files) expect([name, content.includes(FOLDER)]).toEqual([name, false]);
  });
});
