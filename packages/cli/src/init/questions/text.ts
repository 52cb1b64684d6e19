import { type Localized, succeed } from "@pistectl/words";
import type { Answers, Draft } from "../draft.ts";
import type { Question } from "../question.ts";
import { only } from "./only.ts";

/** Answers that are one text. */
type TextKey = {
  readonly [Key in keyof Answers]: Answers[Key] extends string ? (string extends Answers[Key] ? Key : never) : never;
}[keyof Answers];

/** A question whose answer is a text that only the rules judge. */
export function askText(
  draft: Draft,
  key: TextKey,
  about: Pick<Question, "flag" | "usage" | "ask" | "fallback" | "sample"> & { readonly about?: Localized; readonly places: RegExp },
): Question {
  return {
    about: null,
    ...about,
    choices: [],
    isOpen: true,
    isList: false,
    read: (texts) => succeed({ ...draft, [key]: only(texts) }),
  };
}
