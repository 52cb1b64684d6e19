import { didYouMean, type Localized, MAX_SUGGESTIONS, suggestWords } from "@pistectl/words";

/** ` Did you mean …?`, with the words that begin with what was typed or have it for their last step, else with those a typing error away. */
export function suggestion(typed: string, candidates: readonly string[]): Localized {
  const wanted = typed.toLowerCase();
  const begun = wanted === "" ? [] : candidates.filter((name) => name.startsWith(wanted) || name.endsWith(`/${wanted}`));
  return didYouMean(begun.length > 0 ? begun.slice(0, MAX_SUGGESTIONS) : suggestWords(typed, candidates));
}
