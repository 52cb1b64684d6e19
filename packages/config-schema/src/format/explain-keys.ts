import { entryAt, nodeAt } from "../document/access.ts";
import { KINDS, type ManifestDocument } from "../document/manifest-document.ts";
import type { MappingEntry, MappingNode } from "../document/manifest-node.ts";
import type { Finding } from "../findings/finding.ts";
import { formatFinding } from "../findings/format-finding.ts";
import type { Localized } from "../localized.ts";
import { findField, findKey, join, mappingOf, pointerTokens } from "./find-field.ts";
import { keyAs, type MappingPlace, missingKeyFinding, renamedKeyFinding } from "./key-findings.ts";
import { meansWord, suggestWords } from "./suggest-words.ts";
import { KEY_SYNONYMS } from "./synonyms.ts";
import { wouldHold } from "./try-value.ts";

/** Keys of one mapping that the schema does not know, or misses. */
export interface KeyErrors {
  /** JSON Pointer of the mapping. */
  readonly pointer: string;
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
  /** The mapping has no key, and none is required by name. */
  readonly isEmpty: boolean;
}

/** Most keys listed; more are on the reference page. */
const MAX_LISTED = 8;

/** One finding for each mistake: an unknown key that stands for a missing one, here or elsewhere, is one. */
export function explainKeys(document: ManifestDocument, errors: readonly KeyErrors[]): readonly Finding[] {
  const renamed = errors.flatMap((at) => pairs(at).map(([unknown, missing]) => ({ at, unknown, missing })));
  const isRenamed = (pointer: string, key: string) =>
    renamed.some(({ at, unknown, missing }) => at.pointer === pointer && (unknown === key || missing === key));
  // A required key that is written, but in the wrong mapping.
  const strayed = new Set(errors.flatMap(({ pointer, unknown }) => unknown.filter((key) => !isRenamed(pointer, key))));
  return errors.flatMap(({ pointer, unknown, missing, isEmpty }): readonly Finding[] => {
    const node = nodeAt(document, pointer);
    if (node?.kind !== "mapping") return [];
    const place = placeOf(document, pointer);
    const parent = pointer === "" ? null : (entryAt(document, pointer) ?? null);
    return [
      ...renamed.flatMap(({ at, unknown: key, missing: meant }) => {
        const entry = node.entries.find((candidate) => candidate.key === key);
        return at.pointer === pointer && entry
          ? [renamedKeyFinding(place, entry, meant, wouldHold(document, pointer, { remove: key, set: meant, to: entry.value }))]
          : [];
      }),
      ...unknown.flatMap((key) => {
        const entry = node.entries.find((candidate) => candidate.key === key);
        return entry === undefined || isRenamed(pointer, key) ? [] : [unknownKey(document, place, node, entry)];
      }),
      ...missing
        .filter((key) => !isRenamed(pointer, key) && !strayed.has(key))
        .map((key) => missingKeyFinding(place, node, parent, key, findField(document.kind, join(pointer, key))?.description ?? null)),
      ...(isEmpty ? [emptyMapping(document, place, node, parent)] : []),
    ];
  });
}

function placeOf({ file, index, kind, name }: ManifestDocument, pointer: string): MappingPlace {
  return { file, document: { index, kind, name }, pointer };
}

/** Unknown keys with the missing one that each stands for, nearest first. */
function pairs({ unknown, missing }: KeyErrors): readonly (readonly [unknown: string, missing: string])[] {
  const left = new Set(missing);
  return unknown.flatMap((key) => {
    const [meant] = suggestWords(key, [...left], KEY_SYNONYMS);
    if (meant === undefined) return [];
    left.delete(meant);
    return [[key, meant] as const];
  });
}

function unknownKey(document: ManifestDocument, place: MappingPlace, node: MappingNode, entry: MappingEntry): Finding {
  const { key, keySpan } = entry;
  const known = Object.keys(mappingOf(findField(document.kind, place.pointer))?.keys ?? {});
  const free = known.filter((name) => !node.entries.some((other) => other.key === name));
  const near = suggestWords(key, free, KEY_SYNONYMS);
  const elsewhere = findKey(document.kind, key);
  const isMeant = near.some((name) => meansWord(key, name, KEY_SYNONYMS));
  // A key that is right at another level is no misspelling, unless it means the very same here.
  const suggestions = elsewhere.length > 0 && !isMeant ? [] : near;
  const [best] = suggestions;
  const pointer = join(place.pointer, key);
  return formatFinding(
    "schema/unknown-key",
    { ...place, pointer, span: keySpan },
    {
      en: `\`${shown(key)}\` is not a key of the format${within(place.pointer).en}`,
      fr: `\`${shown(key)}\` n'est pas une clé du format${within(place.pointer).fr}`,
    },
    help(document, key, node, known, suggestions, elsewhere),
    {
      suggestions,
      fix:
        best === undefined || suggestions.length > 1
          ? null
          : {
              title: { en: `Rename \`${shown(key)}\` to \`${best}\``, fr: `Renommer \`${shown(key)}\` en \`${best}\`` },
              safe: wouldHold(document, place.pointer, { remove: key, set: best, to: entry.value }),
              edits: [{ file: place.file, span: keySpan, text: keyAs(best, place.file, keySpan) }],
            },
    },
  );
}

function help(
  document: ManifestDocument,
  key: string,
  node: MappingNode,
  known: readonly string[],
  suggestions: readonly string[],
  elsewhere: readonly string[],
): Localized {
  if (key === "<<") {
    return {
      en: "Merge keys are not part of YAML 1.2: write the keys out, or repeat a whole value with an alias.",
      fr: "Les clés de fusion ne font pas partie de YAML 1.2 : écrivez les clés, ou répétez une valeur entière avec un alias.",
    };
  }
  if (suggestions.length > 0) {
    return {
      en: `Did you mean ${list(suggestions, "en")}?`,
      fr: `Vouliez-vous dire ${list(suggestions, "fr")} ?`,
    };
  }
  if (elsewhere.length > 0) {
    const places = elsewhere.slice(0, 3);
    return {
      en: `It belongs ${places.map((path) => (path === "" ? "at the top of the document" : `under \`${path}\``)).join(" or ")}: move it there.`,
      fr: `Sa place est ${places.map((path) => (path === "" ? "en tête du document" : `sous \`${path}\``)).join(" ou ")} : déplacez-la.`,
    };
  }
  const present = known.find(
    (name) => node.entries.some((other) => other.key === name) && suggestWords(key, [name], KEY_SYNONYMS).length > 0,
  );
  if (present !== undefined) {
    return {
      en: `\`${present}\`, which it resembles, is already there. Remove one of the two.`,
      fr: `\`${present}\`, à laquelle elle ressemble, est déjà là. Retirez l'une des deux.`,
    };
  }
  const kinds = KINDS.filter((kind) => kind !== document.kind && findKey(kind, key).includes(""));
  const other: Localized =
    kinds.length > 0 && kinds.length < KINDS.length - 1
      ? { en: `It is a key of ${list(kinds, "en")}. `, fr: `C'est une clé de ${list(kinds, "fr")}. ` }
      : { en: "", fr: "" };
  const accepted = known.filter((name) => !node.entries.some((entry) => entry.key === name));
  const listed: Localized =
    accepted.length > 0 && accepted.length <= MAX_LISTED
      ? { en: `Keys that may be added: ${list(accepted, "en")}. `, fr: `Clés qui peuvent être ajoutées : ${list(accepted, "fr")}. ` }
      : { en: "", fr: "" };
  return {
    en: `${other.en}${listed.en}Remove it, or begin it with \`x-\` if it is the team's own.`,
    fr: `${other.fr}${listed.fr}Retirez-la, ou faites-la commencer par \`x-\` si elle est propre à l'équipe.`,
  };
}

function emptyMapping(document: ManifestDocument, place: MappingPlace, node: MappingNode, parent: MappingEntry | null): Finding {
  const keys = Object.keys(mappingOf(findField(document.kind, place.pointer))?.keys ?? {});
  return formatFinding(
    "schema/missing-key",
    { ...place, span: parent?.keySpan ?? node.span },
    { en: "the mapping is empty", fr: "l'objet est vide" },
    {
      en: keys.length <= MAX_LISTED ? `Keys that it may hold: ${list(keys, "en")}.` : "Give it a key, or remove it.",
      fr: keys.length <= MAX_LISTED ? `Clés qu'il peut contenir : ${list(keys, "fr")}.` : "Donnez-lui une clé, ou retirez-le.",
    },
  );
}

function within(pointer: string): Localized {
  const name = pointerTokens(pointer).findLast((token) => !/^\d+$/.test(token));
  return name === undefined ? { en: "", fr: "" } : { en: ` in \`${name}\``, fr: ` dans \`${name}\`` };
}

function shown(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key;
}

function list(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "disjunction" }).format(words.map((word) => `\`${word}\``));
}
