import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { VERSION } from "../src/machine/version.ts";
import { run } from "../src/run.ts";
import { type Case, parseCase, renderCase } from "./case-file.ts";
import { type MemoryIo, memoryIo } from "./memory-io.ts";

// A file per command line, in the txtar format: the command, its exit status, the files that it reads, and all that must come out. A new case needs the command
// and its files: `vitest run packages/cli/test/command-lines.test.ts -u` writes the rest.
const CASES = join(import.meta.dirname, "cases");

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-case-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Carries out a case; on a terminal where `COLUMNS` says how wide it is. */
async function carryOut({ args, env, files, stdin }: Case): Promise<{ readonly status: number; readonly io: MemoryIo }> {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const columns = env.COLUMNS === undefined ? null : Number(env.COLUMNS);
  const io = memoryIo({ env, folder, columns, stdin: stdin?.toString("utf8") ?? "" });
  return { status: await run(args, io), io };
}

describe("gives this output and this status", () => {
  test.each(readdirSync(CASES))("%s", async (file) => {
    const path = join(CASES, file);
    const given = parseCase(readFileSync(path, "utf8"));
    const { status, io } = await carryOut(given);
    const shown = (text: string): Buffer => Buffer.from(text.replaceAll(VERSION, "<version>").replaceAll(/\b\d+ ms\b/g, "<n> ms"));
    const written = [...io.written.files].map(([name, text]) => [relative(folder, resolve(folder, name)), shown(text)] as const);
    const ended = { ...given, status, stdout: shown(io.written.stdout), stderr: shown(io.written.stderr), written: new Map(written) };
    await expect(renderCase(ended)).toMatchFileSnapshot(path);
  });
});

/** What programs read, and code. */
const NOT_PROSE = /^--format=?(?:json|sarif|junit|gitlab|github|markdown|mermaid|dot)?$|^(?:fmt|graph|completion|simulate)$/;

describe("breaks no word on a terminal of 40 columns", () => {
  const cases = readdirSync(CASES).map((file) => ({ file, given: parseCase(readFileSync(join(CASES, file), "utf8")) }));
  const prose = cases.filter(({ given }) => !given.args.some((arg) => NOT_PROSE.test(arg)) || given.args.includes("--help"));
  test.each(prose.filter(({ given }) => !given.args.includes("json")))("$file", async ({ given }) => {
    const { io } = await carryOut({ ...given, env: { ...given.env, COLUMNS: "40" } });
    const lines = stripVTControlCharacters(`${io.written.stdout}\n${io.written.stderr}`).split(/[\n\r]/);
    const words = (line: string): string => line.replace(/'[^']*'|"[^"]*"/g, (quoted) => quoted.replaceAll(" ", "_")).replace(/ \\$/, "");
    // Of two words on a line that is too wide, one could have gone to the next; a mark stays with what it marks.
    expect(lines.filter((line) => [...line].length > 40 && /\S{5,} \S/.test(words(line)))).toEqual([]);
  });
});

test("a case file is read as it was written", () => {
  const word = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("a", " ", "\t", "\n", "'", '"', "$", "\\", "\r", "\u202e") }),
  );
  const bytes = fc.oneof(
    fc.uint8Array().map(Buffer.from),
    word.map((text) => Buffer.from(text)),
    fc.string({ unit: fc.constantFrom("a", "é", "\\", "\n", "\r", "-- a --", "\ufeff", "\u00a0") }).map((text) => Buffer.from(text)),
  );
  const files = fc
    .dictionary(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?\.(yaml|txt)$/), bytes)
    .map((record) => new Map(Object.entries(record)));
  const any = fc.record({
    args: fc.array(word),
    env: fc.dictionary(fc.stringMatching(/^[A-Z_]{1,8}$/), word, { noNullPrototype: true }),
    status: fc.nat(255),
    stdin: fc.option(bytes),
    files,
    stdout: bytes,
    stderr: bytes,
    written: files,
  });
  fc.assert(
    fc.property(any, (given) => {
      expect(parseCase(renderCase(given))).toEqual(given);
    }),
  );
});
