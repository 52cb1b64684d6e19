import { type Language, say } from "@pistectl/words";
import type { Question } from "./question.ts";

/** What a line typed at the terminal says to a question, in the words of its flag: numbers and labels stand for choices. */
export function readTyped({ choices, isList }: Question, line: string, language: Language): readonly string[] {
  const parts = isList ? line.split(",").map((part) => part.trim()) : [line];
  return parts
    .filter((part) => part !== "" || !isList)
    .map((part) => {
      const numbered = /^[0-9]{1,3}$/.test(part) ? choices[Number(part) - 1] : undefined;
      const labelled = choices.find(({ label }) => say(label, language).toLowerCase() === part.toLowerCase());
      return (numbered ?? labelled)?.value ?? part;
    });
}
