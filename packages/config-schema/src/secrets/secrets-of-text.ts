import type { Span } from "../document/span.ts";
import { meantReference } from "./placeholder.ts";
import { secretEntries } from "./secret-entries.ts";
import { secretWords } from "./secret-words.ts";

/**
 * Where secrets stand in a text, a manifest or not, however broken: the values of credentials' keys and whatever looks like a secret.
 * In their order, none touching another.
 */
export function secretsOfText(text: string): readonly Span[] {
  return readSecrets(text).masked;
}

/** The places of credentials in a text. */
export interface TextSecrets {
  /** Secrets, and what looks like one; in their order, none touching another. */
  readonly masked: readonly Span[];
  /** Values in the place of a credential that name a variable or a file in another notation: no secrets, and no references either. */
  readonly named: readonly Span[];
}

/** Both sorts of places in a text. */
export function readSecrets(text: string): TextSecrets {
  const masked: Span[] = [...secretWords(text)];
  const named: Span[] = [];
  for (const entry of secretEntries(text)) (meantReference(text.slice(entry.start, entry.end)) === null ? masked : named).push(entry);
  return masked.length + named.length === 0 ? NO_SECRETS : { masked: mergedSpans(masked), named: mergedSpans(named) };
}

const NO_SECRETS: TextSecrets = { masked: [], named: [] };

/** The same stretches in their order, those that touch as one, the empty ones left out. */
export function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}
