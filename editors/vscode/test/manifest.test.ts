import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isManifestName } from "@pistectl/config-schema/discovery";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "..");

interface Extension {
  readonly main: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
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

test.runIf(existsSync(join(FOLDER, "dist")))("what the manifest names is built", () => {
  for (const path of [manifest.main, "dist/server.mjs", ...manifest.contributes.jsonValidation.map(({ url }) => url)])
    expect([path, existsSync(join(FOLDER, path))]).toEqual([path, true]);
});
