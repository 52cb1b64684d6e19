import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { VERSION } from "../src/machine/version.ts";
import { run } from "../src/run.ts";
import { parseCase, renderCase } from "./case-file.ts";
import { memoryIo } from "./memory-io.ts";

// A file per command line, in the txtar format: the command, its exit status, the files that it reads, and all that must come out. A new case needs the command
// and its files: `vitest run packages/cli/test/command-lines.test.ts -u` writes the rest.
const CASES = join(import.meta.dirname, "cases");

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-case-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("gives this output and this status", () => {
  test.each(readdirSync(CASES))("%s", async (file) => {
    const path = join(CASES, file);
    const given = parseCase(readFileSync(path, "utf8"));
    for (const [name, bytes] of given.files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const io = memoryIo({ env: given.env, folder, stdin: given.stdin?.toString("utf8") ?? "" });
    const status = await run(given.args, io);
    const shown = (text: string): Buffer => Buffer.from(text.replaceAll(VERSION, "<version>").replaceAll(/\b\d+ ms\b/g, "<n> ms"));
    const written = [...io.written.files].map(([name, text]) => [relative(folder, resolve(folder, name)), shown(text)] as const);
    const ended = { ...given, status, stdout: shown(io.written.stdout), stderr: shown(io.written.stderr), written: new Map(written) };
    await expect(renderCase(ended)).toMatchFileSnapshot(path);
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
