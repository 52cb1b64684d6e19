import { wrapText } from "@pistectl/report/layout";
import { COLON, type Language, say, visibleText } from "@pistectl/words";
import type { Question } from "./question.ts";

/** What is said before a question is put, after a blank line: what to know, then the choices by number. */
export function questionText({ about, choices }: Question, language: Language, width: number): string {
  const digits = String(choices.length).length;
  const lines = [
    ...(about === null ? [] : [wrapText(say(about, language), { width, first: "", rest: "" })]),
    ...choices.map(({ label }, index) => `  ${String(index + 1).padStart(digits)}. ${visibleText(say(label, language))}`),
  ];
  return ["", ...lines, ""].join("\n");
}

/** The line on which the answer is typed; `kept` is the answer that Enter would give in place of the default. */
export function questionPrompt({ ask, choices, fallback }: Question, kept: string | null, language: Language): string {
  const taken = kept ?? fallback ?? "";
  const number = kept === null ? choices.findIndex(({ value }) => value === taken) + 1 : 0;
  const shown = number > 0 ? String(number) : visibleText(taken);
  return `${visibleText(say(ask, language))}${shown === "" ? "" : ` [${shown}]`}${COLON[language]}`;
}
