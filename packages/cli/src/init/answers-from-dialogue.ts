import { wrapText } from "@pistectl/report/layout";
import { fail, type Language, type Outcome, say, succeed } from "@pistectl/words";
import { fitTerminal, pageWidth } from "../command-line/page-width.ts";
import type { Dialogue, Output } from "../machine/io.ts";
import { givenTo, namedReason, type SettledAnswers } from "./answers-from-flags.ts";
import { answersOf } from "./answers-of.ts";
import type { Draft } from "./draft.ts";
import { inapplicableFlags } from "./inapplicable-flags.ts";
import type { ManifestSetting } from "./manifest-texts.ts";
import { nextQuestion, type QuestionSetting } from "./next-question.ts";
import type { GivenAnswers, Question } from "./question.ts";
import { questionPrompt, questionText } from "./question-text.ts";
import { readTyped } from "./read-typed.ts";
import { tryAnswer } from "./try-answer.ts";

/** Where the dialogue takes place. */
export interface DialoguePlace {
  readonly dialogue: Dialogue;
  readonly stderr: Output;
  readonly language: Language;
}

/** Answers from flags, and for the rest from the person at the terminal; it fails when the input ends first. */
export async function answersFromDialogue(
  given: GivenAnswers,
  setting: QuestionSetting & ManifestSetting,
  place: DialoguePlace,
): Promise<Outcome<SettledAnswers, "stopped">> {
  const width = pageWidth(place.stderr.columns);
  tell(place, width, say(INTRODUCTION, place.language));
  const asked = new Set<string>();
  let draft: Draft = {};
  for (let question = nextQuestion(draft, setting); question !== null; question = nextQuestion(draft, setting)) {
    if (question.flag !== null) asked.add(question.flag);
    const texts = givenTo(question, given);
    const outcome = texts === undefined ? null : tryAnswer(question, texts, setting);
    // A flag is taken at its word, with what there is to say about it.
    const remarks = outcome === null ? [] : outcome.ok ? outcome.value.warnings : [outcome.failure];
    for (const remark of remarks) tell(place, width, `\n${say(namedReason(question, remark), place.language)}`);
    const answered = outcome?.ok ? succeed(outcome.value.draft) : await ask(question, setting, place, width);
    if (!answered.ok) return answered;
    draft = answered.value;
  }
  place.stderr.write("\n");
  // All that is wrong with the line has been said as it came up; what never did is said behind it.
  return succeed({ answers: answersOf(draft), remarks: inapplicableFlags(given, asked) });
}

/** Asks until the answer can be taken; one that the rules warn of is taken when it is given again. */
async function ask(question: Question, setting: ManifestSetting, place: DialoguePlace, width: number): Promise<Outcome<Draft, "stopped">> {
  const { dialogue, stderr, language } = place;
  stderr.write(questionText(question, language, width));
  let warnedOf: string | null = null;
  for (;;) {
    const typed = await dialogue.ask(`${fitTerminal(questionPrompt(question, warnedOf, language), stderr.columns)} `);
    if (typed === null) return fail("stopped");
    const answer: string = typed.trim() || warnedOf || question.fallback || "";
    const outcome = tryAnswer(question, readTyped(question, answer, language), setting);
    if (!outcome.ok) {
      tell(place, width, say(outcome.failure, language));
      continue;
    }
    const { draft, warnings } = outcome.value;
    if (warnings.length === 0 || answer === warnedOf) return succeed(draft);
    for (const warning of warnings) tell(place, width, say(warning, language));
    tell(place, width, say(KEEP, language));
    warnedOf = answer;
  }
}

function tell({ stderr }: DialoguePlace, width: number, text: string): void {
  for (const line of text.split("\n")) stderr.write(`${wrapText(line, { width, first: "", rest: "" })}\n`);
}

const INTRODUCTION = {
  en: "A few questions, then the files are written. Enter takes the answer in brackets; Ctrl-C leaves without writing anything.",
  fr: "Quelques questions, puis les fichiers sont écrits. Entrée accepte la réponse entre crochets ; Ctrl-C quitte sans rien écrire.",
};
const KEEP = { en: "Enter keeps it all the same.", fr: "Entrée la garde malgré tout." };
