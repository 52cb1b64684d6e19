import { succeed } from "@pistectl/words";
import type { Answers, Draft } from "../draft.ts";
import type { Question } from "../question.ts";

/** Yes, then no. */
export const YES_NO = [
  { value: "yes", label: { en: "yes", fr: "oui" } },
  { value: "no", label: { en: "no", fr: "non" } },
] as const;

/** A question with two answers. */
export function askYesNo(
  draft: Draft,
  key: { readonly [Key in keyof Answers]: Answers[Key] extends boolean ? Key : never }[keyof Answers],
  about: Pick<Question, "flag" | "ask" | "about"> & { readonly fallback: "yes" | "no" },
): Question {
  return {
    ...about,
    usage: { en: `--${about.flag}`, fr: `--${about.flag}` },
    choices: YES_NO,
    isOpen: false,
    isList: false,
    sample: about.fallback,
    read: (texts) => succeed({ ...draft, [key]: texts.at(-1) === "yes" }),
    places: null,
  };
}
