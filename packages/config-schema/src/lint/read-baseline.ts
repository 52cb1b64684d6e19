import type { Outcome } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { validateBaseline } from "../generated/validate-baseline.ts";
import type { Baseline } from "./baseline.ts";
import { placedBaseline } from "./placed-baseline.ts";

/** Reads a baseline file; a failure holds everything that is wrong with it. */
export function readBaseline(file: SourceFile): Outcome<Baseline, readonly Finding[]> {
  return placedBaseline(file, validateBaseline);
}
