import type { Finding } from "@pistectl/config-schema/findings";
import { alternatives, didYouMean, fail, type Localized, type Outcome, succeed, visibleText } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import type { Draft } from "./draft.ts";
import type { ManifestSetting } from "./manifest-texts.ts";
import type { Question } from "./question.ts";
import { ruleRemarks } from "./rule-remarks.ts";

/** An answer that was taken. */
export interface TakenAnswer {
  /** With the answer in it. */
  readonly draft: Draft;
  /** What the rules warn of. */
  readonly warnings: readonly Localized[];
}

/** Line breaks, and what drives a terminal or shows a text otherwise than it is, belong to no name; the joiners of emoji and of some scripts do. */
const UNUSABLE = /[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/u;

/** Judges an answer, by the question itself, then by the rules of `validate`; the failure is the reason why it cannot be taken. */
export function tryAnswer(question: Question, typed: readonly string[], setting: ManifestSetting): Outcome<TakenAnswer, Localized> {
  const texts = typed.map((text) => text.trim());
  const refusal = refuseTexts(question, texts);
  if (refusal !== null) return fail(refusal);
  const answered = question.read(texts);
  if (!answered.ok) return answered;
  const draft = answered.value;
  const remarks = question.places === null ? [] : ruleRemarks(draft, question.places, setting);
  const [worst] = remarks;
  if (worst?.severity === "error") return fail(describe(worst));
  const own = question.remark?.(draft) ?? null;
  return succeed({ draft, warnings: [...(own === null ? [] : [own]), ...remarks.map(describe)] });
}

function refuseTexts({ choices, isOpen, fallback }: Question, texts: readonly string[]): Localized | null {
  if (texts.length === 0 || (fallback !== "" && texts.includes(""))) {
    return { en: "An answer is needed.", fr: "Une réponse est nécessaire." };
  }
  const unusable = texts.find((text) => UNUSABLE.test(text));
  if (unusable !== undefined) {
    const found = quoted(unusable);
    return {
      en: `${found.en} holds a line break, a control character or an invisible one.`,
      fr: `${found.fr} contient un saut de ligne, un caractère de contrôle ou un caractère invisible.`,
    };
  }
  const unknown = isOpen ? undefined : texts.find((text) => !choices.some(({ value }) => value === text));
  if (unknown === undefined) return null;
  const found = quoted(unknown);
  const accepted = alternatives(choices.map(({ label }) => label));
  return {
    en: `${found.en} is not one of the choices: ${accepted.en}.`,
    fr: `${found.fr} n'est pas un des choix : ${accepted.fr}.`,
  };
}

/** A finding as a reason: what is wrong, what to do, what was perhaps meant. Values of the draft are in it. */
function describe({ summary, detail, suggestions }: Finding): Localized {
  const near = didYouMean(suggestions);
  return {
    en: visibleText(`${summary.en}. ${detail.en}${near.en}`),
    fr: visibleText(`${summary.fr}. ${detail.fr}${near.fr}`),
  };
}
