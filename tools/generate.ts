// Writes every generated file of the repository; with --check, says which ones differ and exits 1.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { errorCode } from "@pistectl/words";
import type { Generator } from "./generators/generator.ts";
import { GENERATORS } from "./generators/registry.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A file of the repository, as it is to be. */
interface Change {
  readonly path: string;
  /** Null: the file is to be removed. */
  readonly content: string | null;
}

const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || (option !== undefined && option !== "--check")) {
  console.error(`Unknown option ${[option, ...others].join(" ")}: only --check is accepted.`);
  process.exitCode = 2;
} else {
  const changes: Change[] = [];
  for (const generator of GENERATORS) {
    const found = await findChanges(generator);
    // At once: a generator that fails on what was generated before finds it renewed when it runs again.
    if (option !== "--check") await apply(found);
    changes.push(...found);
  }
  if (option === "--check") report(changes);
}

function report(changes: readonly Change[]): void {
  if (changes.length === 0) return;
  for (const { path, content } of changes)
    console.error(`${path}: ${content === null ? "no longer generated" : "differs from what is declared"}`);
  console.error("Run: pnpm generate");
  process.exitCode = 1;
}

async function apply(changes: readonly Change[]): Promise<void> {
  for (const { path, content } of changes) {
    const file = join(ROOT, path);
    if (content === null) {
      await rm(file);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    console.log(`${content === null ? "removed" : "written"} ${path}`);
  }
}

async function findChanges({ owns, generate }: Generator): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const files = await generate(ROOT);
  for (const { path, content } of files) {
    if ((await readIfPresent(join(ROOT, path))) !== content) changes.push({ path, content });
  }
  const expected = new Set(files.map(({ path }) => path));
  for (const folder of owns) {
    for (const path of await filesUnder(folder)) if (!expected.has(path)) changes.push({ path, content: null });
  }
  return changes;
}

async function readIfPresent(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** Files under a folder of the repository, from its root; none when the folder does not exist. */
async function filesUnder(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll("\\", "/"))
      .sort();
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  return errorCode(error) === "ENOENT";
}
