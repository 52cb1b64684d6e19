import { type Localized, meansWord, pointerBelow, quoteCode } from "@pistectl/words";
import type { MappingEntry, MappingNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import { quoteScalar } from "./quote-value.ts";

/** Where a mapping is. */
export interface MappingPlace {
  readonly file: SourceFile;
  readonly document: Finding["document"];
  /** JSON Pointer of the mapping. */
  readonly pointer: string;
}

/** A key that is missing from a mapping; `parent` is the entry that holds the mapping, null for the document and the items of a list. */
export function missingKeyFinding(
  place: MappingPlace,
  node: MappingNode,
  parent: MappingEntry | null,
  key: string,
  portal: Localized | null = null,
): Finding {
  return readingFinding(
    "schema/missing-key",
    { ...place, span: placeOfMissing(node, parent) },
    { en: `the key \`${key}\` is missing`, fr: `la clé \`${key}\` est absente` },
    {
      en: portal === null ? `Add \`${key}\`.` : `Add \`${key}\`: ${portal.en}`,
      fr: portal === null ? `Ajoutez \`${key}\`.` : `Ajoutez \`${key}\` : ${portal.fr}`,
    },
  );
}

/** An unknown key that stands for one that is missing: one mistake. The repair is `safe` when the value is one that the right key accepts. */
export function renamedKeyFinding({ file, document, pointer }: MappingPlace, entry: MappingEntry, key: string, safe: boolean): Finding {
  return readingFinding(
    "schema/unknown-key",
    { file, document, pointer: pointerBelow(pointer, entry.key), span: entry.keySpan },
    { en: `${quoteCode(entry.key)} is not a key of the format`, fr: `${quoteCode(entry.key)} n'est pas une clé du format` },
    {
      en: `The required key \`${key}\` is missing: it is probably meant.`,
      fr: `La clé obligatoire \`${key}\` est absente : c'est sans doute d'elle qu'il s'agit.`,
    },
    {
      suggestions: [key],
      fix: {
        title: { en: `Rename ${quoteCode(entry.key)} to \`${key}\``, fr: `Renommer ${quoteCode(entry.key)} en \`${key}\`` },
        safe,
        edits: [{ file, span: entry.keySpan, text: keyAs(key, file, entry.keySpan) }],
      },
    },
  );
}

/** A word of a closed list that stands as a key, in the place of the key whose word it is. */
export interface WordAsKey {
  readonly entry: MappingEntry;
  readonly key: string;
  readonly word: string;
}

/** An unknown key that is a word of a missing one, as in `production: true`: one mistake. The repair is `safe` when it is that word to the letter. */
export function wordAsKeyFinding({ file, document, pointer }: MappingPlace, { entry, key, word }: WordAsKey): Finding {
  const { keySpan, value } = entry;
  const [written, asWritten] = [key, word].map((text) => keyAs(text, file, keySpan));
  return readingFinding(
    "schema/unknown-key",
    { file, document, pointer: pointerBelow(pointer, entry.key), span: keySpan },
    { en: `${quoteCode(entry.key)} is not a key of the format`, fr: `${quoteCode(entry.key)} n'est pas une clé du format` },
    {
      en: `The required key \`${key}\` is missing: \`${key}: ${word}\` is probably meant.`,
      fr: `La clé obligatoire \`${key}\` est absente : \`${key}: ${word}\` est sans doute ce qu'il faut lire.`,
    },
    {
      suggestions: [key],
      fix: /^[ \t]*:[ \t]*$/.test(file.text.slice(keySpan.end, value.span.start))
        ? {
            title: { en: `Write \`${key}: ${word}\``, fr: `Écrire \`${key}: ${word}\`` },
            safe: meansWord(entry.key, word),
            edits: [{ file, span: { start: keySpan.start, end: value.span.end }, text: `${written}: ${asWritten}` }],
          }
        : null,
    },
  );
}

/** A key in the quotes that the one in its place has. */
export function keyAs(key: string, file: SourceFile, span: Span): string {
  const first = file.text.charAt(span.start);
  return quoteScalar(key, { style: first === '"' ? "double-quoted" : first === "'" ? "single-quoted" : "plain" });
}

/** The key that holds the mapping; else, where its kind or its first key stands. */
function placeOfMissing(node: MappingNode, parent: MappingEntry | null): Span {
  if (parent !== null) return parent.keySpan;
  const kind = node.entries.find(({ key }) => key === "kind") ?? node.entries[0];
  if (kind === undefined) return { start: node.span.start, end: Math.max(node.span.end, node.span.start) };
  return kind.keySpan;
}
