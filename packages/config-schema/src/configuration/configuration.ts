import type { RuleLevels } from "./rule-level.ts";

/** What `.pistectl.yaml` says. */
export interface Configuration {
  readonly rules: RuleLevels;
  /** Later ones win. */
  readonly overrides: readonly Override[];
  /** Files of `Api` documents, relative to the configuration file. */
  readonly catalog: readonly string[];
  /** Null when it does not say. */
  readonly lang: "en" | "fr" | null;
}

/** Other levels for some files. */
export interface Override {
  /** Globs, relative to the configuration file. */
  readonly paths: readonly string[];
  readonly rules: RuleLevels;
  readonly reason: string;
}

/** What holds without a configuration file. */
export const NO_CONFIGURATION: Configuration = { rules: new Map(), overrides: [], catalog: [], lang: null };
