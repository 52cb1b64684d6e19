import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { FuzzTarget } from "./fuzz-target.ts";
import { smallerCase } from "./smaller-case.ts";

const CASES = join(import.meta.dirname, "cases");

/** How long to try: so many cases, or so many milliseconds. */
export type FuzzLength = { readonly runs: number } | { readonly milliseconds: number };

/** What came of trying. */
export interface FuzzResult {
  readonly tried: number;
  readonly figures: ReadonlyMap<string, number>;
  /** The smallest case that shows a fault, null when none was found. */
  readonly find: { readonly faults: readonly string[]; readonly given: unknown } | null;
}

/** A case that was found once, with the faults that it showed then. */
export interface KeptCase {
  readonly file: string;
  readonly given: unknown;
}

/** Tries cases, the same for the same seed, until one shows a fault or the length is reached; a case with a fault is made as small as can be. */
export async function runFuzz<Case>(target: FuzzTarget<Case>, length: FuzzLength, seed: number): Promise<FuzzResult> {
  const figures = new Map<string, number>();
  const count = (figure: string, by = 1): void => void figures.set(figure, (figures.get(figure) ?? 0) + by);
  let tried = 0;
  const details = await fc.check(
    fc.asyncProperty(target.cases, async (given) => {
      tried++;
      return (await faultsOf(target, given, count)).length === 0;
    }),
    "runs" in length
      ? { seed, numRuns: length.runs }
      : { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: length.milliseconds, markInterruptAsFailure: false },
  );
  if (details.counterexample === null) return { tried, figures, find: null };
  const [found] = details.counterexample;
  const given = await smallerCase(found, async (smaller) => (await faultsOf(target, smaller as Case)).length > 0);
  return { tried, figures, find: { faults: await faultsOf(target, given as Case), given } };
}

/** What a case shows, a thrown error included. */
export async function faultsOf<Case>(
  target: FuzzTarget<Case>,
  given: Case,
  count: (figure: string, by?: number) => void = () => {},
): Promise<readonly string[]> {
  try {
    return await target.faultsOf(given, count);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Keeps what was found where the suite tries it again, and gives the file. */
export function keepCase({ name }: Pick<FuzzTarget<unknown>, "name">, { faults, given }: NonNullable<FuzzResult["find"]>): string {
  const folder = join(CASES, name);
  const text = `${JSON.stringify({ faults: faults.map((fault) => fault.split("\n")[0]), given }, null, 2)}\n`;
  const file = join(folder, `${createHash("sha256").update(JSON.stringify(given)).digest("hex").slice(0, 12)}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Every case that was kept of a target. */
export function keptCases({ name }: Pick<FuzzTarget<unknown>, "name">): readonly KeptCase[] {
  return readdirSync(CASES, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.parentPath === join(CASES, name) && entry.name.endsWith(".json"))
    .map(({ parentPath, name: file }) => ({
      file: `${name}/${file}`,
      given: (JSON.parse(readFileSync(join(parentPath, file), "utf8")) as KeptCase).given,
    }));
}
