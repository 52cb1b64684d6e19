import type { Finding } from "@pistectl/config-schema/findings";
import { alternatives, didYouMean, type Localized, visibleText } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { Refusal } from "../command-line/refusal.ts";
import type { Draft } from "./draft.ts";
import type { ManifestSetting } from "./manifest-texts.ts";
import type { Question } from "./question.ts";
import { ruleRemarks } from "./rule-remarks.ts";

/** What becomes of an answer: the draft with it and what the rules warn of, or why it cannot be taken. */
export type AnswerOutcome = { readonly draft: Draft; readonly warnings: readonly Localized[] } | Refusal;

/** Line breaks, and what drives a terminal or shows a text otherwise than it is, belong to no name; the joiners of emoji and of some scripts do. */
const UNUSABLE = /[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/u;

/** Judges an answer, by the question itself, then by the rules of `validate`. */
export function tryAnswer(question: Question, typed: readonly string[], setting: ManifestSetting): AnswerOutcome {
  const texts = typed.map((text) => text.trim());
  const refusal = refuseTexts(question, texts);
  if (refusal !== null) return refusal;
  const draft = question.read(texts);
  if (draft instanceof Refusal) return draft;
  const remarks = question.places === null ? [] : ruleRemarks(draft, question.places, setting);
  const [worst] = remarks;
  if (worst?.severity === "error") return new Refusal(describe(worst));
  const own = question.remark?.(draft) ?? null;
  return { draft, warnings: [...(own === null ? [] : [own]), ...remarks.map(describe)] };
}

function refuseTexts({ choices, isOpen, fallback }: Question, texts: readonly string[]): Refusal | null {
  if (texts.length === 0 || (fallback !== "" && texts.includes(""))) {
    return new Refusal({ en: "An answer is needed.", fr: "Une réponse est nécessaire." });
  }
  const unusable = texts.find((text) => UNUSABLE.test(text));
  if (unusable !== undefined) {
    const found = quoted(unusable);
    return new Refusal({
      en: `${found.en} holds a line break, a control character or an invisible one.`,
      fr: `${found.fr} contient un saut de ligne, un caractère de contrôle ou un caractère invisible.`,
    });
  }
  const unknown = isOpen ? undefined : texts.find((text) => !choices.some(({ value }) => value === text));
  if (unknown === undefined) return null;
  const found = quoted(unknown);
  const accepted = alternatives(choices.map(({ label }) => label));
  return new Refusal({
    en: `${found.en} is not one of the choices: ${accepted.en}.`,
    fr: `${found.fr} n'est pas un des choix : ${accepted.fr}.`,
  });
}

/** A finding as a reason: what is wrong, what to do, what was perhaps meant. Values of the draft are in it. */
function describe({ summary, detail, suggestions }: Finding): Localized {
  const near = didYouMean(suggestions);
  return {
    en: visibleText(`${summary.en}. ${detail.en}${near.en}`),
    fr: visibleText(`${summary.fr}. ${detail.fr}${near.fr}`),
  };
}
