import { alternatives, type Localized, type Outcome, same, succeed } from "@pistectl/words";
import type { Flag, FlagGroup } from "./flag.ts";
import { quoted } from "./quoting.ts";
import { type Refusal, refused } from "./refusal.ts";
import { suggestion } from "./suggestion.ts";

interface About {
  readonly group: FlagGroup;
  readonly help: Localized;
}

interface AboutValue extends About {
  readonly value: Localized;
  readonly shownDefault?: Localized;
}

/** What a text is, or what is expected instead, as the end of a sentence: "a number of seconds…". */
export type Reader<T> = (text: string) => Outcome<T, Localized>;

/** A flag that is there or not. */
export function switchFlag(about: About): Flag<boolean> {
  return { ...about, value: null, repeatable: false, accepts: null, shownDefault: null, read: (texts) => succeed(texts.length > 0) };
}

/** A flag with one of a closed list of values; the last occurrence wins. */
export function choiceFlag<const Choice extends string, Absent extends Choice | undefined>(
  choices: readonly Choice[],
  about: AboutValue & { readonly whenAbsent: Absent },
): Flag<Choice | Absent> {
  const { whenAbsent, ...rest } = about;
  return {
    shownDefault: whenAbsent === undefined ? null : same(whenAbsent),
    ...rest,
    repeatable: false,
    accepts: choices,
    read: (texts, name) => {
      const text = texts.at(-1);
      if (text === undefined) return succeed(whenAbsent);
      const choice = choices.find((candidate) => candidate === text);
      if (choice !== undefined) return succeed(choice);
      const found = quoted(text);
      const accepted = alternatives(choices);
      const near = suggestion(text, choices);
      return refused({
        en: `${name} is ${found.en}; accepted: ${accepted.en}.${near.en}`,
        fr: `${name} vaut ${found.fr} ; valeurs acceptées : ${accepted.fr}.${near.fr}`,
      });
    },
  };
}

/** A flag with one value; the last occurrence wins. */
export function valueFlag<T>(reader: Reader<T>, about: AboutValue): Flag<T | undefined> {
  return {
    shownDefault: null,
    ...about,
    repeatable: false,
    accepts: null,
    read: (texts, name) => {
      const text = texts.at(-1);
      return text === undefined ? succeed(undefined) : readOne(reader, text, name);
    },
  };
}

/** A flag that may be given several times; `separator` splits one occurrence into several values. */
export function listFlag<T>(reader: Reader<T>, about: AboutValue & { readonly separator?: string }): Flag<readonly T[]> {
  const { separator, ...rest } = about;
  return {
    shownDefault: null,
    ...rest,
    repeatable: true,
    accepts: null,
    read: (texts, name) => {
      const items: T[] = [];
      for (const text of separator === undefined ? texts : texts.flatMap((joined) => joined.split(separator))) {
        const item = readOne(reader, text.trim(), name);
        if (!item.ok) return item;
        items.push(item.value);
      }
      return succeed(items);
    },
  };
}

function readOne<T>(reader: Reader<T>, text: string, name: string): Outcome<T, Refusal> {
  const value = reader(text);
  if (value.ok) return value;
  const found = quoted(text);
  const { en, fr } = value.failure;
  return refused({ en: `${name} is ${found.en}; expected ${en}.`, fr: `${name} vaut ${found.fr} ; attendu : ${fr}.` });
}
