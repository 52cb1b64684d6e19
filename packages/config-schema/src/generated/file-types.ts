// Written by `pnpm generate` from the declarations of the format; edit them.

/** The file .pistectl.yaml. */
export interface ConfigurationFile {
  /** Levels by rule id. */
  readonly rules?: Readonly<Record<string, "off" | "info" | "warn" | "error">>;
  /** Other levels for some files; a later override wins. */
  readonly overrides?: readonly ({
    /** Globs, relative to this file; a folder ends with a slash. */
    readonly paths: readonly (string)[];
    /** Levels in these files. */
    readonly rules: Readonly<Record<string, "off" | "info" | "warn" | "error">>;
    /** Why these files are judged otherwise. */
    readonly reason: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  })[];
  /** Files of Api documents, relative to this file, that extend or override the embedded catalogue. */
  readonly catalog?: readonly (string)[];
  /** Language of the messages. */
  readonly lang?: "en" | "fr";
  /** Free, for the team's own use. */
  readonly [key: `x-${string}`]: unknown;
}


/** Findings that a team lives with for now. */
export interface BaselineFile {
  /** Version of the format. */
  readonly format_version: "1.0";
  /** The findings, each once. */
  readonly entries: readonly ({
    /** Id of the rule. */
    readonly rule: string;
    /** Document of the finding. */
    readonly document: {
      /** Its `kind`. */
      readonly kind: string;
      /** Its `name`, null when it has none. */
      readonly name: string | null;
      /** Free, for the team's own use. */
      readonly [key: `x-${string}`]: unknown;
    };
    /** JSON Pointer of the finding in the document. */
    readonly pointer: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  })[];
  /** Free, for the team's own use. */
  readonly [key: `x-${string}`]: unknown;
}
