import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { errorCode } from "@pistectl/words";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDiskWriter } from "../src/disk/disk-writer.ts";
import { temporaryBeside } from "../src/disk/temporary-file.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-writer-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

test("a name as long as a file system takes one is written beside a temporary file all the same", () => {
  const name = `${"n".repeat(240)}.piste.yaml`;
  createDiskWriter().replace(at(name), "text");
  expect([readdirSync(folder), readFileSync(at(name), "utf8")]).toEqual([[name], "text"]);
});

test("nothing is created over what is there, a link that leads nowhere neither", () => {
  writeFileSync(at("file"), "before");
  symlinkSync("nowhere", at("link"));
  const writer = createDiskWriter();
  const codeOf = (name: string): string | null => {
    try {
      writer.create(at(name), "text");
      return null;
    } catch (error) {
      return errorCode(error);
    }
  };
  expect(["file", "link", "file/below", "new/folder/file"].map(codeOf)).toEqual(["EEXIST", "EEXIST", "ENOTDIR", null]);
  expect([readFileSync(at("file"), "utf8"), existsSync(at("nowhere")), readdirSync(folder).sort()]).toEqual([
    "before",
    false,
    ["file", "link", "new"],
  ]);
});

test("what has changed since it was read, or has gone, is not replaced", () => {
  writeFileSync(at("file"), "saved meanwhile");
  const writer = createDiskWriter();
  const codeOf = (name: string, before: string): string | null => {
    try {
      writer.replace(at(name), "text", before);
      return null;
    } catch (error) {
      return errorCode(error);
    }
  };
  expect([codeOf("file", "before"), codeOf("gone", "before")]).toEqual(["CHANGED_SINCE_READ", "ENOENT"]);
  expect([readdirSync(folder), readFileSync(at("file"), "utf8")]).toEqual([["file"], "saved meanwhile"]);
  expect(codeOf("file", "saved meanwhile")).toBeNull();
  expect([readdirSync(folder), readFileSync(at("file"), "utf8")]).toEqual([["file"], "text"]);
});

test("a file that cannot be created leaves no folder behind that was made for it", () => {
  mkdirSync(at("there"));
  const name = "n".repeat(300);
  for (const path of [`new/folder/${name}`, `there/new/${name}`, `there/${name}`])
    expect(() => createDiskWriter().create(at(path), "text")).toThrow("ENAMETOOLONG");
  expect(readdirSync(folder, { recursive: true })).toEqual(["there"]);
});

test("what broken-off runs left is cleared: of this machine once the process has ended, of another after a day", () => {
  const ended = spawnSync(process.execPath, ["--version"]).pid;
  const [, machine = "", own = ""] = basename(temporaryBeside(at("x"))).split("-");
  const names = {
    ended: `.pistectl-${machine}-${ended}-00000000.tmp`,
    alive: `.pistectl-${machine}-${own}-00000000.tmp`,
    elsewhere: `.pistectl-${machine}x-${ended}-00000000.tmp`,
    elsewhereOld: `.pistectl-${machine}x-${ended}-00000001.tmp`,
    another: "a.piste.yaml.tmp",
  };
  for (const name of Object.values(names)) writeFileSync(at(name), "");
  utimesSync(at(names.elsewhereOld), 0, 0);
  createDiskWriter().replace(at("file"), "text");
  expect(readdirSync(folder).sort()).toEqual([names.alive, names.elsewhere, names.another, "file"].sort());
});
