import type { Localized } from "./language.ts";

/** A value with the name of the setting it came from (`PISTE_CLIENT_ID`, `input client-id`), which messages quote. */
export interface Setting {
  readonly source: string;
  /** Undefined or empty: not given. */
  readonly value: string | undefined;
  /** Why it is probably absent, when the caller knows (a fork, Dependabot, an environment not named). */
  readonly absence?: Localized | undefined;
}
