import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONFIGURATION_NAME, MANIFEST_GLOBS } from "@pistectl/config-schema/discovery";
import { beforeEach, describe, expect, test } from "vitest";
import { WRONG_CONNECTION } from "./wrong-connection.ts";

// Real editors with the settings of the guide: they open a manifest, show what is wrong, and apply a repair.

const EDITORS = join(import.meta.dirname, "..");
const BIN = join(EDITORS, "../packages/cli/dist/bin.js");
const ELPA = "/usr/share/emacs/site-lisp/elpa";
const MINUTES = 60_000;

/** Runs an editor on a manifest of its own, with settings of `editors/`; gives what it prints. */
function runEditor(command: string, args: readonly string[], settings: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-editor-")));
  const manifest = join(folder, "facturation.piste.yaml");
  writeFileSync(manifest, WRONG_CONNECTION);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: 2 * MINUTES,
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

  test("shows the findings and applies a repair", { timeout: 3 * MINUTES }, () => {
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

  test("shows the findings and applies a repair", { timeout: 3 * MINUTES }, () => {
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

test("the settings and the guides name every kind of file", () => {
  for (const file of ["neovim/pistectl.lua", "../docs/guides/editors.md", "../docs/guides/editors.fr.md"]) {
    const text = readFileSync(join(EDITORS, file), "utf8");
    for (const glob of [...MANIFEST_GLOBS, CONFIGURATION_NAME]) expect([file, glob, text.includes(glob)]).toEqual([file, glob, true]);
  }
});

test("the guide shows the settings that are tried here", () => {
  for (const language of ["", ".fr"]) {
    const guide = readFileSync(join(EDITORS, `../docs/guides/editors${language}.md`), "utf8");
    for (const file of ["neovim/pistectl.lua", "emacs/pistectl.el"])
      expect(guide).toContain(readFileSync(join(EDITORS, file), "utf8").trim());
  }
});
