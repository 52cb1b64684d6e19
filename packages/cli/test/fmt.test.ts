import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { processIo } from "../src/machine/process-io.ts";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

const UGLY = "kind:   Connector\nlist:\n- a\n";
const TIDY = "kind: Connector\nlist:\n  - a\n";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-fmt-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

test("rewrites in place: permissions and links stay, nothing is left beside, a second run finds nothing to do", async () => {
  write("a.piste.yaml", UGLY);
  chmodSync(join(folder, "a.piste.yaml"), 0o640);
  mkdirSync(join(folder, "real"));
  write("real/b.yaml", UGLY);
  symlinkSync("real/b.yaml", join(folder, "b.piste.yaml"));
  const format = async () => {
    const io = { ...memoryIo({ folder }), rewriteFile: processIo().rewriteFile };
    return [await run(["fmt"], io), io.written.stdout, io.written.stderr];
  };
  expect(await format()).toEqual([0, "a.piste.yaml\nb.piste.yaml\n", ""]);
  expect([read("a.piste.yaml"), read("real/b.yaml")]).toEqual([TIDY, TIDY]);
  expect(statSync(join(folder, "a.piste.yaml")).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(folder, "b.piste.yaml")).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder)).toEqual(["a.piste.yaml", "b.piste.yaml", "real"]);
  expect(await format()).toEqual([0, "", ""]);
});

test("a file that cannot be written does not keep the others from it", async () => {
  for (const name of ["a", "b", "c"]) write(`${name}.piste.yaml`, UGLY);
  const memory = memoryIo({ folder });
  const io = {
    ...memory,
    rewriteFile: async (path: string, text: string, before: string) => {
      if (path.endsWith("b.piste.yaml")) throw Object.assign(new Error("denied"), { code: "EACCES" });
      await memory.rewriteFile(path, text, before);
    },
  };
  expect(await run(["fmt"], io)).toBe(2);
  expect([memory.written.stdout, memory.written.stderr]).toEqual([
    "a.piste.yaml\nc.piste.yaml\n",
    'pistectl: "b.piste.yaml" could not be formatted: permission denied.\n',
  ]);
  expect([...memory.written.files.values()]).toEqual([TIDY, TIDY]);
});

test("a file that was saved between reading and writing stays as it was saved, and does not keep the others from it", async () => {
  const saved = `${UGLY}# saved meanwhile\n`;
  for (const name of ["a", "b"]) write(`${name}.piste.yaml`, UGLY);
  const memory = memoryIo({ folder });
  const readAndSave = (path: string): Uint8Array => {
    const bytes = memory.files.read(path);
    if (path.endsWith("a.piste.yaml")) writeFileSync(path, saved);
    return bytes;
  };
  const io = { ...memory, files: { ...memory.files, read: readAndSave }, rewriteFile: processIo().rewriteFile };
  expect([await run(["fmt"], io), memory.written.stdout, memory.written.stderr]).toEqual([
    2,
    "b.piste.yaml\n",
    'pistectl: "a.piste.yaml" could not be formatted: it has changed since it was read: run the command again.\n',
  ]);
  expect([read("a.piste.yaml"), read("b.piste.yaml"), readdirSync(folder)]).toEqual([saved, TIDY, ["a.piste.yaml", "b.piste.yaml"]]);
});

describe("a file that cannot be read does not keep the others from it", () => {
  test.each<readonly [args: readonly string[], written: string, stdout: string, stderr: string]>([
    [["fmt"], TIDY, "a.piste.yaml\nc.piste.yaml\n", 'pistectl: "b.piste.yaml" could not be formatted: permission denied.\n'],
    [
      ["fmt", "--lang", "fr", "a.piste.yaml", "b.piste.yaml"],
      TIDY,
      "a.piste.yaml\n",
      "pistectl: «\u00a0b.piste.yaml\u00a0» n'a pas pu être mis en forme\u00a0: accès refusé.\n",
    ],
    [["fmt", "b.piste.yaml"], UGLY, "", 'pistectl: "b.piste.yaml" could not be formatted: permission denied.\n'],
    [
      ["fmt", "--check", "--quiet", "a.piste.yaml", "b.piste.yaml"],
      UGLY,
      "",
      'pistectl: "b.piste.yaml" could not be formatted: permission denied.\n1 file is not in canonical layout. To format it: pistectl fmt a.piste.yaml b.piste.yaml\n',
    ],
  ])("%j", async (args, written, stdout, stderr) => {
    for (const name of ["a", "b", "c"]) write(`${name}.piste.yaml`, UGLY);
    const memory = memoryIo({ folder });
    const deny = (path: string): Uint8Array => {
      if (path.endsWith("b.piste.yaml")) throw Object.assign(new Error("denied"), { code: "EACCES" });
      return memory.files.read(path);
    };
    const io = { ...memory, files: { ...memory.files, read: deny }, rewriteFile: processIo().rewriteFile };
    expect([await run(args, io), memory.written.stdout, memory.written.stderr]).toEqual([2, stdout, stderr]);
    expect([read("a.piste.yaml"), read("b.piste.yaml")]).toEqual([written, UGLY]);
  });
});

test("a folder that cannot be listed does not keep the others from it", async () => {
  mkdirSync(join(folder, "b"));
  write("a.piste.yaml", UGLY);
  const memory = memoryIo({ folder });
  const list: typeof memory.files.list = (path) => {
    if (path === join(folder, "b")) throw Object.assign(new Error("denied"), { code: "EACCES" });
    return memory.files.list(path);
  };
  expect(await run(["fmt"], { ...memory, files: { ...memory.files, list } })).toBe(2);
  expect([memory.written.stdout, memory.written.stderr]).toEqual([
    "a.piste.yaml\n",
    'pistectl: "b" could not be formatted: permission denied.\n',
  ]);
});

test.each<readonly [args: readonly string[], stderr: string]>([
  [["fmt"], 'pistectl: "a.piste.yaml" could not be formatted: it would then have more than 1 MiB, the most that is read of a file.\n'],
  [
    ["fmt", "--check", "--lang", "fr"],
    "pistectl: «\u00a0a.piste.yaml\u00a0» n'a pas pu être mis en forme\u00a0: il dépasserait alors 1 Mio, le maximum lu d'un fichier.\n",
  ],
])("a file whose layout would be too large is left as it is: %j", async (args, stderr) => {
  const text = `[${Array.from({ length: 1_000 }, () => `${"[\n".repeat(50)}1${"\n]".repeat(50)}`).join(",\n")}]`;
  write("a.piste.yaml", text);
  const io = memoryIo({ folder });
  expect([await run(args, io), io.written.stdout, io.written.stderr, io.written.files.size]).toEqual([2, "", stderr, 0]);
});

test("a patch on a terminal shows control characters and runners' commands, and obeys neither", async () => {
  write("a.piste.yaml", 'a:   "\u001b[31m"\nb: "\n  ::stop-commands::x"\n');
  const io = memoryIo({ folder, columns: 80 });
  expect(await run(["fmt", "--check", "--diff"], io)).toBe(3);
  expect(io.written.stdout).toContain('-a:   "<U+001B>[31m"\n+a: "<U+001B>[31m"\n');
  expect(io.written.stdout).toContain("\n   : :stop-commands::x");
});

test("progress is drawn on a terminal, and leaves nothing behind", async () => {
  for (let index = 0; index < 250; index++) write(`${index}.piste.yaml`, TIDY);
  const io = memoryIo({ folder, columns: 80 });
  expect(await run(["fmt"], io)).toBe(0);
  expect(io.written.stderr.split("\r\u001b[2K").at(-1)).toBe("");
  expect(io.written.stderr).toContain("250");
  expect(io.written.stdout).toBe("");
});
