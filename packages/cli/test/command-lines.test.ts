import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { VERSION } from "../src/machine/version.ts";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

// One folder per command line: `args` (one argument a line), `env` (NAME=value lines), `stdin`, the files that it reads; then what must come out: `stdout`,
// `stderr` (absent: nothing), `status`, and under `written`, with `.txt` behind their names, the files.
const CASES = join(import.meta.dirname, "cases");

describe.each(readdirSync(CASES))("%s", (name) => {
  const folder = join(CASES, name);
  test("gives this output and this status", async () => {
    const stdin = join(folder, "stdin");
    const io = memoryIo({ env: readEnv(folder), folder, stdin: existsSync(stdin) ? readFileSync(stdin, "utf8") : "" });
    const status = await run(readLines(folder, "args"), io);
    await expectFile(join(folder, "stdout"), io.written.stdout);
    await expectFile(join(folder, "stderr"), io.written.stderr);
    await expectFile(join(folder, "status"), `${status}\n`);
    // Not under the name of a manifest, which the next run would find.
    const names = [...io.written.files].map(([path, text]) => ({ name: `${relative(folder, resolve(folder, path))}.txt`, text }));
    for (const { name: file, text } of names) await expectFile(join(folder, "written", file), text);
    const expected = existsSync(join(folder, "written")) ? readdirSync(join(folder, "written")) : [];
    expect(names.map((written) => written.name).sort()).toEqual(expected.sort());
  });
});

async function expectFile(path: string, text: string): Promise<void> {
  if (text === "") expect(existsSync(path), `${path} should not exist: nothing was written`).toBe(false);
  else await expect(text.replaceAll(VERSION, "<version>")).toMatchFileSnapshot(path);
}

function readEnv(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readLines(folder, "env").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

function readLines(folder: string, file: string): readonly string[] {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8").replace(/\n$/, "").split("\n") : [];
}
