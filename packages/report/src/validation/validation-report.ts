import type { Finding } from "@pistectl/config-schema/findings";
import type { RuleDescription } from "@pistectl/config-schema/rules";

/** What a check of manifests gave: all that the formats show. */
export interface ValidationReport {
  /** Those to show, by file, position, rule. One that bears `suppressed` is shown and counts for nothing. */
  readonly findings: readonly Finding[];
  /** Those hidden by a comment or the baseline, in the same order. */
  readonly suppressed: readonly Finding[];
  readonly filesChecked: number;
  readonly documentsChecked: number;
  /** Number of warnings that is let pass; null: any. */
  readonly maxWarnings: number | null;
  /** Command that applies the safe fixes, as a shell takes it. Default: that on the working folder. */
  readonly fixCommand?: string;
  /** Every rule that a finding may be of, schema and YAML findings included. */
  readonly rules: readonly RuleDescription[];
}
