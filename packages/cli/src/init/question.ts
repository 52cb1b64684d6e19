import type { Localized, Outcome } from "@pistectl/words";
import type { Draft } from "./draft.ts";

/** One numbered choice. */
export interface Choice {
  /** What a flag would say. */
  readonly value: string;
  readonly label: Localized;
}

/** One thing to know: a flag answers it, else the person at the terminal, else its default. */
export interface Question {
  /** The flag, without dashes; null where a flag answers it together with something else. */
  readonly flag: string | null;
  /** How the flag is written where it is missing, as in `--siret SIRET`. */
  readonly usage: Localized;
  /** A line without final punctuation. */
  readonly ask: Localized;
  /** What to know before answering, sentences. */
  readonly about: Localized | null;
  readonly choices: readonly Choice[];
  /** The choices are only some of the answers. */
  readonly isOpen: boolean;
  /** Several answers may be given. */
  readonly isList: boolean;
  /** Answer when nothing is typed; `""` leaves it out; null: an answer is needed. */
  readonly fallback: string | null;
  /** Stands for an answer that is missing, while the others are looked at. */
  readonly sample: string;
  /** The draft with this answer in it, or why it is none. */
  read(texts: readonly string[]): Outcome<Draft, Localized>;
  /** What there is to say about a draft with this answer in it, besides what the rules say. */
  remark?(draft: Draft): Localized | null;
  /** Where what the rules say concerns this answer: `environment Kind/json/pointer`. */
  readonly places: RegExp | null;
}

/** What flags say, by their names without dashes; absent ones are not in it. */
export type GivenAnswers = ReadonlyMap<string, readonly string[]>;
