import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

const ROOT = join(import.meta.dirname, "../../..");
const EXAMPLES = join(ROOT, "examples");
const DATE = ["--now", "2026-11-21"];

async function validate(folder: string, ...flags: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const io = memoryIo({ folder: join(EXAMPLES, folder) });
  const status = await run(["validate", ...DATE, ...flags], io);
  return { status, stdout: io.written.stdout, stderr: io.written.stderr };
}

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(EXAMPLES, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "broken" && entry.name !== "workflows")
    .map(({ name }) => name)
    .sort();

test.each(foldersIn("."))("examples/%s is right, from its own folder and from the root of the repository", async (folder) => {
  for (const result of [await validate(folder), await validate("..", join("examples", folder))]) {
    expect([result.status, result.stderr]).toEqual([0, ""]);
    expect(result.stdout).toMatch(/^no findings in \d+ files?(; 1 hidden by comments)?\n$/);
  }
});

describe.each(foldersIn("broken"))("examples/broken/%s", (name) => {
  const folder = join("broken", name);

  test("gives the text of expected.txt, and ends with status 1", async () => {
    const { status, stdout, stderr } = await validate(folder);
    await expect(stdout).toMatchFileSnapshot(join(EXAMPLES, folder, "expected.txt"));
    expect([status, stderr]).toEqual([1, ""]);
  });
});
