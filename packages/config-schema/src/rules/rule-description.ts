import type { Localized } from "@pistectl/words";
import type { Severity } from "../findings/finding.ts";

/** A rule as pages and formats speak of it; the findings of reading and of the schema are described alike. */
export interface RuleDescription {
  /** `family/name`. */
  readonly id: string;
  readonly severity: Severity;
  /** One level down in a sandbox document. */
  readonly lowerInSandbox: boolean;
  /** Cannot be suppressed, levelled or put in a baseline. */
  readonly protected: boolean;
  /** A few words, no full stop. */
  readonly title: Localized;
  /** What the rule asks. */
  readonly what: Localized;
  readonly why: Localized;
  /** How to put it right, in general. */
  readonly fix: Localized;
  /** Where the fact comes from, with its mark and date. */
  readonly source: Localized;
  /** Its page. */
  readonly url: string;
  /** Its family first. */
  readonly tags: readonly string[];
}

/** A sample of a rule's page with what the rule says about it. */
export interface RuleExample {
  readonly title: Localized;
  /** YAML. */
  readonly manifest: string;
  /** Text of the baseline that goes with it, null for none; findings are then in that file. */
  readonly baseline: string | null;
  /** Day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Sizes in bytes of the files that stand beside the manifest, by path. */
  readonly files: Readonly<Record<string, number>>;
  /** In the order of the lines, counted from 1; none: the sample is right. */
  readonly findings: readonly { readonly line: number; readonly severity: Severity; readonly summary: Localized }[];
  /** The manifest after the safe fix, null without one. */
  readonly fixed: string | null;
}
