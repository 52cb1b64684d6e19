import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

const BIN = join(import.meta.dirname, "../src/bin.ts");
const FULL = "/dev/full";
const EXAMPLE = join(import.meta.dirname, "../../../examples/dume-and-chorus-pro");

const NO_SPACE = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });

describe("a standard output that does not take everything is an error", () => {
  test.each<readonly [args: readonly string[], status: number, stderr: string]>([
    [["plan", EXAMPLE], 1, "pistectl: standard output did not take the whole result: no space left.\n"],
    [["plan", EXAMPLE, "--detailed-exitcode"], 1, "pistectl: standard output did not take the whole result: no space left.\n"],
    [["validate", EXAMPLE], 4, "pistectl: standard output did not take the whole result: no space left.\n"],
    [["catalog", "--lang", "fr"], 4, "pistectl: la sortie standard n'a pas pu recevoir tout le résultat\u00a0: espace insuffisant.\n"],
    [["explain", "--help"], 4, "pistectl: standard output did not take the whole result: no space left.\n"],
  ])("%j", async (args, status, stderr) => {
    const io = memoryIo({});
    expect(await run(args, { ...io, delivered: async () => NO_SPACE })).toBe(status);
    expect(io.written.stderr).toBe(stderr);
  });
});

describe("a full disk", () => {
  beforeEach(({ skip }) => skip(!existsSync(FULL), `no ${FULL}`));

  function spawnInto(output: string, args: readonly string[]): readonly [status: number | null, stderr: string] {
    const descriptor = openSync(output, "w");
    const { status, stderr } = spawnSync(process.execPath, ["--conditions=source", BIN, ...args], {
      stdio: ["ignore", descriptor, "pipe"],
      encoding: "utf8",
      env: { LC_ALL: "C" },
    });
    closeSync(descriptor);
    return [status, stderr];
  }

  test.each<readonly [args: readonly string[], status: number]>([
    [["plan", EXAMPLE, "--format", "json"], 1],
    [["graph", EXAMPLE], 4],
    [["--version"], 4],
  ])("%j ends with one line", (args, status) => {
    expect(spawnInto(FULL, args)).toEqual([status, "pistectl: standard output did not take the whole result: no space left.\n"]);
  });
});

test.runIf(process.platform !== "win32")("a reader that goes away is no error", () => {
  const line = `"${process.execPath}" --conditions=source "${BIN}" explain --format json; echo $? >&2`;
  const { stderr } = spawnSync("sh", ["-c", `{ ${line}; } | true`], { encoding: "utf8" });
  expect(stderr).toBe("0\n");
});
