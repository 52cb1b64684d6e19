import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { errorCode } from "@pistectl/words";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DISK_FILES } from "../src/disk/disk-files.ts";
import { outputPlace } from "../src/disk/output-place.ts";
import { recordingFiles } from "../src/disk/recording-files.ts";

const outer = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-output-")));
const project = join(outer, "project");
const files = recordingFiles(DISK_FILES);

beforeAll(() => {
  for (const folder of ["project/.git", "project/inner", "outside", "other/.git", "plain"])
    mkdirSync(join(outer, folder), { recursive: true });
  for (const name of ["read.yaml", "measured.png", "noted.pem", "unread.piste.yaml", ".pistectl.yaml", "out.json", "baseline.json"])
    writeFileSync(join(project, name), "");
  writeFileSync(join(outer, "outside/file"), "");
  linkSync(join(project, "read.yaml"), join(project, "hard.json"));
  for (const [name, to] of [
    ["soft.json", "read.yaml"],
    ["manifest.json", "unread.piste.yaml"],
    ["in", "inner"],
    ["out", "../outside"],
    ["file", "../outside/file"],
    ["new-in", "inner/new"],
    ["new-out", "../outside/new"],
    ["circle", "circle"],
    ["../other/out", "../outside"],
    ["../plain/out", "../outside"],
  ] as const)
    symlinkSync(to, join(project, name));
  files.read(join(project, "read.yaml"));
  files.sizeOf(join(project, "measured.png"));
  files.note(join(project, "noted.pem"));
  files.read(join(project, "baseline.json"));
});
afterAll(() => rmSync(outer, { recursive: true }));

function place(path: string, renewed = false): string {
  try {
    return relative(outer, outputPlace(path, { workingFolder: project, files, renewed }));
  } catch (error) {
    return errorCode(error) ?? String(error);
  }
}

test.each<readonly [path: string, place: string]>([
  ["new.json", "project/new.json"],
  ["out.json", "project/out.json"],
  ["in/new.json", "project/inner/new.json"],
  ["new-in", "project/inner/new"],
  ["absent/new.json", "project/absent/new.json"],
  ["../outside/new", "outside/new"],
  ["../outside/file", "outside/file"],
  ["../plain/out/new", "outside/new"],
  ["read.yaml", "OUTPUT_IS_INPUT"],
  ["./inner/../read.yaml", "OUTPUT_IS_INPUT"],
  ["hard.json", "OUTPUT_IS_INPUT"],
  ["soft.json", "OUTPUT_IS_INPUT"],
  ["measured.png", "OUTPUT_IS_INPUT"],
  ["noted.pem", "OUTPUT_IS_INPUT"],
  ["baseline.json", "OUTPUT_IS_INPUT"],
  ["unread.piste.yaml", "OUTPUT_IS_MANIFEST"],
  ["manifest.json", "OUTPUT_IS_MANIFEST"],
  [".pistectl.yaml", "OUTPUT_IS_MANIFEST"],
  ["file", "OUTPUT_BEHIND_LINK"],
  ["out/new", "OUTPUT_BEHIND_LINK"],
  ["new-out", "OUTPUT_BEHIND_LINK"],
  ["../other/out/new", "OUTPUT_BEHIND_LINK"],
  ["circle", "ELOOP"],
])("%s: %s", (path, expected) => {
  expect(place(path)).toBe(expected);
});

test.each<readonly [path: string, place: string]>([
  ["baseline.json", "project/baseline.json"],
  ["hard.json", "OUTPUT_IS_INPUT"],
  ["unread.piste.yaml", "OUTPUT_IS_MANIFEST"],
  ["file", "OUTPUT_BEHIND_LINK"],
])("%s, to be written anew: %s", (path, expected) => {
  expect(place(path, true)).toBe(expected);
});
