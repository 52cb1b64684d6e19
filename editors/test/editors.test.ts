import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CONFIGURATION_NAME, MANIFEST_GLOBS } from "@pistectl/config-schema/discovery";
import { parse } from "smol-toml";
import { beforeEach, describe, expect, test } from "vitest";
import { startEditor } from "../../bench/lsp/editor.ts";
import { WRONG_CONNECTION } from "./wrong-connection.ts";

interface Helix {
  readonly "language-server": { readonly pistectl: { readonly command: string; readonly args: readonly string[] } };
  readonly language: readonly [
    { readonly "file-types": readonly { readonly glob: string }[]; readonly "language-servers": readonly string[] },
  ];
}

interface Zed {
  readonly lsp: { readonly "yaml-language-server": { readonly settings: { readonly yaml: { readonly schemas: object } } } };
}

interface Catalog {
  readonly schemas: readonly { readonly url: string; readonly fileMatch: readonly string[] }[];
}

// Real editors with the settings of the guide: they open a manifest, show what is wrong, and apply a repair.

const EDITORS = join(import.meta.dirname, "..");
const BIN = join(EDITORS, "../packages/cli/dist/bin.js");
const ELPA = "/usr/share/emacs/site-lisp/elpa";

/** An editor that takes so long hangs. */
const HANGS_MS = 540_000;

/** Runs an editor on a manifest of its own, with settings of `editors/`; gives what it prints. */
function runEditor(command: string, args: readonly string[], settings: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-editor-")));
  const manifest = join(folder, "facturation.piste.yaml");
  writeFileSync(manifest, WRONG_CONNECTION);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: HANGS_MS,
    env: {
      ...process.env,
      HOME: folder,
      PISTECTL_TEST_MANIFEST: manifest,
      PISTECTL_TEST_SETTINGS: join(EDITORS, settings),
      PISTECTL_TEST_NODE: process.execPath,
      PISTECTL_TEST_BIN: BIN,
    },
  });
  expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
  return `${stdout}\n${stderr}`.replaceAll("\r", "");
}

const isHere = (command: string): boolean => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
const repaired = WRONG_CONNECTION.replace("24000010900019", '"24000010900019"');

describe("Neovim", () => {
  beforeEach(({ skip }) => skip(!isHere("nvim"), "no nvim"));

  test("shows the findings and applies a repair", () => {
    const output = runEditor("nvim", ["--headless", "--clean", "-c", `luafile ${join(EDITORS, "neovim/test.lua")}`], "neovim/pistectl.lua");
    expect(output).toContain("5:14 chorus-pro/application-name");
    expect(output).toContain("6:46 identity/quoted");
    expect(output).toContain("applied: Put the value in quotes");
    expect(output).toContain(repaired.trimEnd());
  });
});

describe("Emacs", () => {
  const eglot = (): string | undefined => {
    try {
      const folder = readdirSync(ELPA).find((name) => name.startsWith("eglot-"));
      return folder === undefined ? undefined : join(ELPA, folder, "eglot.el");
    } catch {
      return undefined;
    }
  };
  beforeEach(({ skip }) => {
    skip(!isHere("emacs") || eglot() === undefined, "no emacs with eglot");
    // It takes the bytes of an address for characters, and then knows no buffer of that name.
    skip(/[^ -~]/.test(tmpdir()), "eglot of Emacs 28 finds no file whose path has an accent");
  });

  test("shows the findings and applies a repair", () => {
    const output = runEditor(
      "emacs",
      ["--batch", "--no-site-file", "-l", eglot() ?? "", "-l", join(EDITORS, "emacs/test.el")],
      "emacs/pistectl.el",
    );
    expect(output).toContain("5 pistectl [chorus-pro/application-name]");
    expect(output).toContain("6 pistectl [identity/quoted]");
    expect(output).toContain("applied: Put the value in quotes");
    expect(output).toContain(repaired.trimEnd());
  });
});

describe("editors that cannot be had everywhere", () => {
  // TOML has no shape of its own: a setting that is not where the shape says makes the tests below fail.
  const helix = parse(readFileSync(join(EDITORS, "helix/languages.toml"), "utf8")) as unknown as Helix;
  const zed = JSON.parse(readFileSync(join(EDITORS, "zed/settings.json"), "utf8")) as Zed;
  const [language] = helix.language;

  test("the settings of Helix name every kind of file, and a server that they declare", () => {
    expect(language["file-types"].map(({ glob }) => glob)).toEqual([...MANIFEST_GLOBS, CONFIGURATION_NAME]);
    expect(language["language-servers"]).toEqual(Object.keys(helix["language-server"]));
  });

  test("the command of Helix is a server that shows findings, in the language of its environment", async () => {
    const { command, args } = helix["language-server"].pistectl;
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-helix-")));
    const manifest = join(folder, "facturation.piste.yaml");
    writeFileSync(manifest, WRONG_CONNECTION);
    writeFileSync(join(folder, command), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, { mode: 0o755 });
    const editor = startEditor(["/usr/bin/env", "LANG=fr_FR.UTF-8", "LC_ALL=", join(folder, command), ...args], {});
    const uri = pathToFileURL(manifest).href;
    await editor.request("initialize", { processId: null, rootUri: pathToFileURL(folder).href, capabilities: {} });
    editor.notify("initialized", {});
    const shown = editor.next("textDocument/publishDiagnostics");
    editor.notify("textDocument/didOpen", { textDocument: { uri, languageId: "piste", version: 1, text: WRONG_CONNECTION } });
    const { diagnostics } = (await shown) as { readonly diagnostics: readonly { readonly code: string; readonly message: string }[] };
    editor.end();
    expect(diagnostics.map(({ code }) => code)).toEqual(["chorus-pro/application-name", "identity/quoted"]);
    expect(diagnostics.at(-1)?.message).toContain("siret est écrit sans guillemets");
  });

  test("the settings of Zed name the schemas of SchemaStore's entries for their YAML files", () => {
    const { schemas } = JSON.parse(readFileSync(join(EDITORS, "schemastore/catalog.json"), "utf8")) as Catalog;
    const wanted = schemas.map(({ url, fileMatch }) => [url, fileMatch.filter((glob) => !glob.endsWith(".json"))]);
    expect(Object.entries(zed.lsp["yaml-language-server"].settings.yaml.schemas)).toEqual(wanted);
  });
});

test("the settings and the guides name every kind of file", () => {
  for (const file of ["neovim/pistectl.lua", "../docs/guides/editors.md", "../docs/guides/editors.fr.md"]) {
    const text = readFileSync(join(EDITORS, file), "utf8");
    for (const glob of [...MANIFEST_GLOBS, CONFIGURATION_NAME]) expect([file, glob, text.includes(glob)]).toEqual([file, glob, true]);
  }
});

test("the guide shows the settings that are tried here", () => {
  for (const language of ["", ".fr"]) {
    const guide = readFileSync(join(EDITORS, `../docs/guides/editors${language}.md`), "utf8");
    for (const file of ["neovim/pistectl.lua", "emacs/pistectl.el", "helix/languages.toml", "zed/settings.json"])
      expect(guide).toContain(readFileSync(join(EDITORS, file), "utf8").trim());
  }
});
