import type { Localized, Outcome } from "@pistectl/words";
import type { Refusal } from "./refusal.ts";

/** Under which heading of the help a flag stands. */
export type FlagGroup =
  | "answers"
  | "chorusPro"
  | "targets"
  | "reading"
  | "judging"
  | "fixing"
  | "checking"
  | "network"
  | "output"
  | "simulator"
  | "common";

/** One flag: parsing, `--help`, accepted values and suggestions all come from this declaration. */
export interface Flag<T = unknown> {
  /** Word for the value in the help, null for a switch. */
  readonly value: Localized | null;
  /** The flag may stand alone; its value is then given after `=` only. */
  readonly valueOptional?: true;
  readonly repeatable: boolean;
  /** The closed list of accepted values, when there is one. */
  readonly accepts: readonly string[] | null;
  /** Shown in the help; null when absence means "nothing". */
  readonly shownDefault: Localized | null;
  readonly group: FlagGroup;
  /** One sentence, without full stop. */
  readonly help: Localized;
  /** The value from every occurrence on the command line in order (`""` for a switch, and for a flag without its optional value), or why it is refused. `name` is `--name`. */
  read(texts: readonly string[], name: string): Outcome<T, Refusal>;
}

/** Flags by name, without dashes. */
export type Flags = Readonly<Record<string, Flag>>;

/** What the flags of a command line say, by name. */
export type FlagValues<F extends Flags> = { readonly [Name in keyof F]: F[Name] extends Flag<infer T> ? T : never };
