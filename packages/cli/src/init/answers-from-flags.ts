import { type Failed, type Language, type Localized, type Outcome, say, succeed } from "@pistectl/words";
import { type Refusal, refused } from "../command-line/refusal.ts";
import { answersOf } from "./answers-of.ts";
import type { Answers, Draft } from "./draft.ts";
import { inapplicableFlags } from "./inapplicable-flags.ts";
import type { ManifestSetting } from "./manifest-texts.ts";
import { nextQuestion, type QuestionSetting } from "./next-question.ts";
import type { GivenAnswers, Question } from "./question.ts";
import { tryAnswer } from "./try-answer.ts";

/** All answers, and what there is to say about them that was not said yet. */
export interface SettledAnswers {
  readonly answers: Answers;
  readonly remarks: readonly Localized[];
}

/** Answers from flags and defaults, without asking; everything that is wrong or missing is named at once. */
export function answersFromFlags(given: GivenAnswers, setting: QuestionSetting & ManifestSetting): Outcome<SettledAnswers, Refusal> {
  const missing: Localized[] = [];
  const wrong: Localized[] = [];
  const remarks: Localized[] = [];
  const asked = new Set<string>();
  let draft: Draft = {};
  for (let question = nextQuestion(draft, setting); question !== null; question = nextQuestion(draft, setting)) {
    if (question.flag !== null) asked.add(question.flag);
    const texts = givenTo(question, given) ?? (question.fallback === null ? null : [question.fallback]);
    const outcome = texts === null ? null : tryAnswer(question, texts, setting);
    if (outcome?.ok) {
      draft = outcome.value.draft;
      remarks.push(...outcome.value.warnings.map((warning) => namedReason(question, warning)));
      continue;
    }
    if (outcome === null) missing.push(question.usage);
    else wrong.push(namedReason(question, outcome.failure));
    const standIn = question.read([question.sample]);
    // Without a sample to go on with, what comes next cannot be known.
    if (!standIn.ok) break;
    draft = standIn.value;
  }
  if (missing.length + wrong.length > 0) return refuse(missing, [...wrong, ...remarks]);
  const inapplicable = inapplicableFlags(given, asked);
  return inapplicable.length > 0 ? refuse([], inapplicable) : succeed({ answers: answersOf(draft), remarks });
}

/** What a flag says to a question; undefined when none does. */
export function givenTo({ flag }: Question, given: GivenAnswers): readonly string[] | undefined {
  return flag === null ? undefined : given.get(flag);
}

/** A reason behind the flag that it speaks of. */
export function namedReason({ flag, usage }: Question, reason: Localized): Localized {
  const name = (language: Language): string => (flag === null ? say(usage, language) : `--${flag}`);
  return { en: `${name("en")}: ${reason.en}`, fr: `${name("fr")} : ${reason.fr}` };
}

function refuse(missing: readonly Localized[], wrong: readonly Localized[]): Failed<Refusal> {
  const absent = (language: Language): readonly string[] => [...new Set(missing.map((usage) => say(usage, language)))];
  const lines = (language: Language, first: string): string =>
    [...(missing.length === 0 ? [] : [first]), ...wrong.map((reason) => say(reason, language))].join("\n");
  return refused({
    en: lines("en", `init cannot ask here (no terminal, or --yes) and needs: ${absent("en").join(", ")}.`),
    fr: lines("fr", `init ne peut rien demander ici (pas de terminal, ou --yes) et il lui faut : ${absent("fr").join(", ")}.`),
  });
}
