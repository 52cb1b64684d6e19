import type fc from "fast-check";

/** What is attacked, by cases that are data: what is found is kept as JSON. */
export interface FuzzTarget<Case> {
  /** As typed on the command line. */
  readonly name: string;
  /** What is tried on what, in a few words. */
  readonly about: string;
  readonly cases: fc.Arbitrary<Case>;
  /** Tries one case and gives what should never be, a line each; a thrown error is one more. `count` adds to a figure. */
  faultsOf(given: Case, count: (figure: string, by?: number) => void): Promise<readonly string[]>;
  /** Cases tried by the suite. */
  readonly suiteRuns: number;
}
