import { MASK } from "@pistectl/words";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { findSecrets, mayHoldSecrets } from "./find-secrets.ts";
import { secretTexts } from "./secret-texts.ts";
import { mergedSpans } from "./secrets-of-text.ts";
import { spansWithin } from "./spans-within.ts";
import { createTextMasker, isTelling } from "./text-masker.ts";
import { textSecrets } from "./text-secrets.ts";

/** What of a file must not be shown. */
export interface FileSecrets {
  /** In their order, none touching another, in UTF-16 code units. */
  readonly spans: readonly Span[];
  /** Masks the secrets of the file in a text that speaks of it. */
  readonly mask: (text: string) => string;
  /** The same of a text that speaks of a place: a secret that stands there is masked between quotation marks even if it could be a word. */
  readonly maskAt: (place: Span, text: string) => string;
}

/** The secrets of a file: those that its text shows, and those that its documents read from it, through an alias or an escape. */
export function fileSecrets(file: SourceFile, documents: readonly ManifestDocument[] = []): FileSecrets {
  if (documents.length > 0) return lookInto(file, documents);
  const secrets = known.get(file) ?? lookInto(file, documents);
  known.set(file, secrets);
  return secrets;
}

/** Of files of which the text alone is looked at, each once: findings of others speak of them again and again. */
const known = new WeakMap<SourceFile, FileSecrets>();

function lookInto(file: SourceFile, documents: readonly ManifestDocument[]): FileSecrets {
  if (!mayHoldSecrets(file)) return NO_SECRETS;
  const { text } = file;
  const shown = textSecrets(file).masked;
  const read = documents.flatMap((document) => [...findSecrets(document)].filter(({ look }) => look !== "named"));
  // What the text shows of a value is narrower, and its other pieces are words.
  const hidden = read.filter(({ node }) => spansWithin(shown, node.span).length === 0);
  if (shown.length + read.length === 0) return NO_SECRETS;
  const texts = [
    ...secretTexts(text, shown),
    ...secretTexts(
      text,
      hidden.map(({ node }) => node.span),
    ),
    ...hidden.map(({ node }) => String(node.value)),
  ];
  const { find, mask } = createTextMasker(texts);
  // What is known to be a secret here is one wherever it stands.
  const spans = mergedSpans([...shown, ...read.map(({ node }) => node.span), ...find(text)]);
  return {
    spans,
    mask,
    maskAt(place, said) {
      const words = secretTexts(text, spansWithin(spans, place)).filter((secret) => !isTelling(secret) && !SIGN.test(secret));
      return words.reduce(maskQuoted, mask(said));
    },
  };
}

/** A sign or two, of which a finding says that it stands where another is due: that tells nothing of a secret beside it. */
const SIGN = /^[^\p{L}\p{N}]{1,2}$/u;

/** Of a file that holds none. */
export const NO_SECRETS: FileSecrets = { spans: [], mask: (text) => text, maskAt: (_, text) => text };

function maskQuoted(text: string, word: string): string {
  return [
    ['"', '"'],
    ["“", "”"],
    ["« ", " »"],
    ["`", "`"],
  ].reduce((rest, [open, close]) => rest.replaceAll(`${open}${word}${close}`, `${open}${MASK}${close}`), text);
}
