import type { Localized } from "@pistectl/words";
import type { Diagnosis } from "./diagnosis.ts";

/** A value with the name of the setting it came from (`PISTE_CLIENT_ID`, `input client-id`), which messages quote. */
export interface Setting {
  readonly source: string;
  /** Undefined or empty: not given. */
  readonly value: string | undefined;
  /** Why it is probably absent, when the caller knows (a fork, Dependabot, an environment not named). */
  readonly absence?: Localized | undefined;
  /** Why the caller did not read it: a reference that is not to be followed. It then has no value, and this diagnosis stops its targets. */
  readonly refusal?: Diagnosis | undefined;
  /** Kept out of every report even where such a value is usually no secret: a client identifier that stands in a secret store. */
  readonly hidden?: boolean | undefined;
}
