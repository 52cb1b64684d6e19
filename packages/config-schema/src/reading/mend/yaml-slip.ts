import type { Slip } from "../slip.ts";
import type { SlipCause } from "./slip-wording.ts";

/** A slip in YAML, and what reading on takes it for. */
export interface YamlSlip extends Slip<SlipCause> {
  /** Whether the edits may be offered as a fix: they are more than a way to read on. */
  readonly isOffered: boolean;
  /** Whether what was meant in its place cannot be told: the edits take something away. */
  readonly isLoss: boolean;
  /** Lines with the same slip, this one among them. */
  readonly lines: number;
}
