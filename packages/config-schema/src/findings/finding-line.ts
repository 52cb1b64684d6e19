import { didYouMean, type Localized, localized, quoteCode } from "@pistectl/words";
import { positionAt } from "../document/source-file.ts";
import type { Finding } from "./finding.ts";

/** A finding in one line: `FILE:LINE:COLUMN: ` and what there is to say of it. */
export function findingLine(finding: Finding): Localized {
  const { line, column } = positionAt(finding.file, finding.span.start);
  const place = `${finding.file.path}:${line}:${column}: `;
  const { en, fr } = describeFinding(finding);
  return { en: place + en, fr: place + fr };
}

/** What is wrong, what is accepted and what is probably meant, as sentences. */
export function describeFinding({ rule, summary, detail, suggestions }: Finding): Localized {
  const sentences: Localized = { en: `${summary.en}. ${detail.en}`, fr: `${summary.fr}. ${detail.fr}` };
  // What is said of a key names the one that is meant.
  if (suggestions.length === 0 || rule === "schema/unknown-key") return sentences;
  const near = didYouMean(suggestions.map(quoteCode));
  return localized((language) => `${sentences[language]}${near[language]}`);
}
