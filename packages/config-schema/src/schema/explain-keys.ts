import {
  alternatives,
  codeAlternatives,
  didYouMean,
  enumeration,
  type Localized,
  localized,
  meansWord,
  pointerBelow,
  pointerTokens,
  quoteCode,
  wordSuggester,
} from "@pistectl/words";
import { type EntryFinder, entryFinder, entryOf, nodeFinder } from "../document/access.ts";
import type { ManifestNode, MappingEntry, MappingNode } from "../document/manifest-node.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { DeclaredDocument, KeyErrors } from "./declared-document.ts";
import type { KeyNames } from "./field.ts";
import { findField, type KeyFinder, keyFinder, keysOf, mappingOf, type PlacedField } from "./find-field.ts";
import { flagOf } from "./flag-of.ts";
import { keyAs, type MappingPlace, missingKeyFinding, renamedKeyFinding, type WordAsKey, wordAsKeyFinding } from "./key-findings.ts";
import { runOnLists } from "./run-on-lists.ts";
import { KEY_SYNONYMS, VALUE_SYNONYMS } from "./synonyms.ts";
import { wouldHold } from "./try-value.ts";

/** Most keys listed; more are on the reference page. */
const MAX_LISTED = 8;

/** What there is to say of keys. */
export interface KeyFindings {
  readonly findings: readonly Finding[];
  /** JSON Pointers of values that keys have strayed from: that these are absent or empty is the same mistake. */
  readonly left: ReadonlySet<string>;
}

/** One finding for each mistake: an unknown key that stands for a missing one, here or elsewhere, is one, and so are neighbours that have strayed together. */
export function explainKeys(document: DeclaredDocument, errors: readonly KeyErrors[], find = nodeFinder(document)): KeyFindings {
  const placesOfKey = keyFinder();
  const runOn = runOnLists(document, errors, find, placesOfKey);
  const named = new Map(runOn.errors.flatMap((at) => nameAsKey(document, at, find(at.pointer)?.value) ?? []));
  const left = new Set<string>();
  const findEntry = entryFinder();
  const places = runOn.errors.map((at) => {
    if (named.has(at.pointer)) return { ...at, unknown: [], missing: [], renamed: NO_NAMES, worded: NO_WORDS, meant: NO_KEYS, guess: null };
    const renamed = new Map(pairs(at));
    const node = find(at.pointer)?.value;
    const worded = wordsAsKeys(document, at, { renamed, node, findEntry });
    const meant = new Set([...renamed.values(), ...Array.from(worded.values(), ({ key }) => key)]);
    const unexplained = at.unknown.filter((key) => !renamed.has(key) && !worded.has(key));
    const guess = guessed(
      document,
      { ...at, unknown: unexplained, missing: at.missing.filter((key) => !meant.has(key)) },
      { node, placesOfKey },
    );
    if (guess === null) return { ...at, renamed, worded, meant, guess };
    return { ...at, renamed: new Map([...renamed, [guess.unknown, guess.key]]), worded, meant: new Set([...meant, guess.key]), guess };
  });
  // A required key that is written, but in the wrong mapping.
  const strayed = new Set(places.flatMap(({ unknown, renamed, meant }) => unknown.filter((key) => !renamed.has(key) && !meant.has(key))));
  const findings = places.flatMap(({ pointer, unknown, missing, isEmpty, renamed, worded, meant, guess }): readonly Finding[] => {
    const found = find(pointer);
    const node = found?.value;
    if (node?.kind !== "mapping") return [];
    const place = placeOf(document, pointer);
    const parent = found?.entry ?? null;
    const isRenamed = (key: string): boolean => renamed.has(key) || worded.has(key) || meant.has(key);
    const explain = unknownKeyWriter({ document, place, node, entryOf: findEntry, placesOfKey });
    return [
      ...[...renamed].flatMap(([key, name]) => {
        const entry = findEntry(node, key);
        return entry === undefined
          ? []
          : [renamedKeyFinding(place, entry, name, guess?.unknown !== key && wouldHold(document, pointer, { set: name, to: entry.value }))];
      }),
      ...Array.from(worded.values(), (word) => wordAsKeyFinding(place, word)),
      ...together(
        unknown.flatMap((key) => {
          const entry = findEntry(node, key);
          return entry === undefined || isRenamed(key) ? [] : [explain(entry)];
        }),
        node,
        (key) => {
          left.add(pointerBelow(pointer, key));
        },
      ),
      ...missing
        .filter((key) => !isRenamed(key) && !strayed.has(key) && !left.has(pointerBelow(pointer, key)))
        .map((key) => missingKeyFinding(place, node, parent, key, findField(document, pointerBelow(pointer, key))?.description ?? null)),
      ...(isEmpty ? [emptyMapping(document, place, node, parent)] : []),
    ];
  });
  return { findings: [...runOn.findings, ...named.values(), ...findings], left };
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();
const NO_WORDS: ReadonlyMap<string, WordAsKey> = new Map();
const NO_KEYS: ReadonlySet<string> = new Set();

/** An item whose name stands as its key, as in `- SNE-Cotation: "1.0"`, by its JSON Pointer. */
function nameAsKey(
  document: DeclaredDocument,
  { pointer, unknown: [key, ...others], missing }: KeyErrors,
  node: ManifestNode | undefined,
): readonly (readonly [pointer: string, finding: Finding])[] | null {
  const [entry, ...more] = node?.kind === "mapping" ? node.entries : [];
  if (key === undefined || entry === undefined || others.length + more.length > 0 || !/\/\d+$/.test(pointer)) return null;
  const [first, second] = missing;
  if (first !== "name" || wordSuggester(missing, KEY_SYNONYMS)(key).length > 0) return null;
  const behind = second === undefined ? { en: "", fr: "" } : { en: ` and \`${second}\``, fr: ` et \`${second}\`` };
  const finding = readingFinding(
    "schema/unknown-key",
    { ...placeOf(document, pointerBelow(pointer, key)), span: entry.keySpan },
    {
      en: `${quoteCode(key)} stands as a key where it is a name`,
      fr: `${quoteCode(key)} est à la place d'une clé, alors que c'est un nom`,
    },
    {
      en: `An item has its name behind a key: write \`name: ${key}\`${behind.en} on lines of their own.`,
      fr: `Un élément a son nom derrière une clé : écrivez \`name: ${key}\`${behind.fr}, chacun sur sa ligne.`,
    },
  );
  return [[pointer, finding]];
}

/** The finding of an unknown key. */
interface ExplainedKey {
  readonly entry: MappingEntry;
  readonly finding: Finding;
  /** Where the key belongs, null for one that belongs nowhere. */
  readonly stray: Stray | null;
}

/** One finding for neighbours that belong in the same place; `leave` is told of each key below which they belong. */
function together(keys: readonly ExplainedKey[], node: MappingNode, leave: (key: string) => void): readonly Finding[] {
  const groups: ExplainedKey[][] = [];
  const order = new Map(node.entries.map((entry, index) => [entry, index]));
  for (const one of keys.toSorted((a, b) => (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0))) {
    if (one.stray?.below) leave(one.stray.below);
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows = last !== undefined && (order.get(one.entry) ?? 0) === (order.get(last.entry) ?? 0) + 1;
    if (group !== undefined && follows && one.stray !== null && (last.stray?.where === one.stray.where || isBelow(one, group)))
      group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const [first, ...others] = group;
    if (first?.stray == null || others.length === 0) return group.map(({ finding }) => finding);
    const { finding, stray } = first;
    return [
      {
        ...finding,
        ...wordStray(
          group.filter((one) => one.stray?.where === stray.where).map(({ entry }) => entry.key),
          stray,
        ),
        related: others.map(({ entry }) => ({
          file: finding.file,
          span: entry.keySpan,
          message: { en: "this one too", fr: "celle-ci aussi" },
        })),
      },
    ];
  });
}

function placeOf({ file, document }: DeclaredDocument, pointer: string): MappingPlace {
  return { file, document, pointer };
}

/** Unknown keys with the missing one that each stands for, nearest first. */
function pairs({ unknown, missing }: KeyErrors): readonly (readonly [unknown: string, missing: string])[] {
  const left = new Set(missing);
  let suggest = wordSuggester(missing, KEY_SYNONYMS);
  return unknown.flatMap((key) => {
    const [meant] = left.size === 0 ? [] : suggest(key);
    if (meant === undefined) return [];
    left.delete(meant);
    suggest = wordSuggester([...left], KEY_SYNONYMS);
    return [[key, meant] as const];
  });
}

/** The one unknown key left of a mapping and the one that it misses, where the value is one that this accepts, and the key belongs nowhere else. */
function guessed(
  document: DeclaredDocument,
  { pointer, unknown: [unknown, ...others], missing: [key, ...more] }: KeyErrors,
  { node, placesOfKey }: { readonly node: ManifestNode | undefined; readonly placesOfKey: KeyFinder },
): { readonly unknown: string; readonly key: string } | null {
  if (unknown === undefined || key === undefined || others.length + more.length > 0 || unknown === "<<") return null;
  const entry = placesOfKey(document.schema, unknown).length === 0 ? entryOf(node, unknown) : undefined;
  return entry !== undefined && wouldHold(document, pointer, { set: key, to: entry.value }) ? { unknown, key } : null;
}

/** Unknown keys that are a word of a missing one's closed list, and say yes to it: `production: true` for `environment: production`. */
function wordsAsKeys(
  document: DeclaredDocument,
  { pointer, unknown, missing }: KeyErrors,
  {
    renamed,
    node,
    findEntry,
  }: { readonly renamed: ReadonlyMap<string, string>; readonly node: ManifestNode | undefined; readonly findEntry: EntryFinder },
): ReadonlyMap<string, WordAsKey> {
  if (node?.kind !== "mapping") return NO_WORDS;
  const worded = new Map<string, WordAsKey>();
  const named = new Set(renamed.values());
  for (const key of missing) {
    const field = findField(document, pointerBelow(pointer, key));
    if (named.has(key) || field?.type !== "word") continue;
    const suggest = wordSuggester(field.words, VALUE_SYNONYMS);
    for (const written of unknown) {
      const entry = renamed.has(written) || worded.has(written) ? undefined : findEntry(node, written);
      const [word, ...others] = entry !== undefined && flagOf(entry.value) === true ? suggest(written) : [];
      if (entry === undefined || word === undefined || others.length > 0) continue;
      worded.set(written, { entry, key, word });
      break;
    }
  }
  return worded;
}

interface MappingOfKeys {
  readonly document: DeclaredDocument;
  readonly place: MappingPlace;
  readonly node: MappingNode;
  readonly entryOf: EntryFinder;
  readonly placesOfKey: KeyFinder;
}

/** Whether a key belongs below one that has strayed itself, without its value. */
function isBelow({ stray }: ExplainedKey, [first]: readonly ExplainedKey[]): boolean {
  const value = first?.entry.value;
  if (first?.stray == null || value?.kind !== "scalar" || value.value !== null) return false;
  return stray?.where === (first.stray.where === "" ? first.entry.key : `${first.stray.where}.${first.entry.key}`);
}

/** What there is to say of the unknown keys of one mapping; what they share is looked up once. */
function unknownKeyWriter(mapping: MappingOfKeys): (entry: MappingEntry) => ExplainedKey {
  const { document, place, node, entryOf, placesOfKey } = mapping;
  const field = findField(document, place.pointer);
  const names = namesOf(field);
  const synonyms = names?.synonyms ?? KEY_SYNONYMS;
  const known = keysOf(field);
  const free = known.filter((name) => entryOf(node, name) === undefined);
  const suggestFree = wordSuggester(free, synonyms);
  const taken = known
    .filter((name) => entryOf(node, name) !== undefined)
    .map((name) => ({ name, suggest: wordSuggester([name], synonyms) }));
  const listed: Localized =
    free.length > 0 && free.length <= MAX_LISTED
      ? {
          en: `Keys that may be added: ${codeAlternatives(free).en}. `,
          fr: `Clés qui peuvent être ajoutées : ${codeAlternatives(free).fr}. `,
        }
      : { en: "", fr: "" };
  return (entry) => {
    const { key, keySpan } = entry;
    const near = suggestFree(key);
    const elsewhere = placesOfKey(document.schema, key);
    const isMeant = near.some((name) => meansWord(key, name, synonyms));
    // A key that is right at another level is no misspelling, unless it means the very same here.
    const suggestions = elsewhere.length > 0 && !isMeant ? [] : near;
    const [best] = suggestions;
    const resembled = taken.find(({ suggest }) => suggest(key).length > 0)?.name;
    const stray = suggestions.length > 0 || elsewhere.length === 0 || key === "<<" ? null : strayTo(elsewhere, place.pointer, node);
    const finding = readingFinding(
      "schema/unknown-key",
      { ...place, pointer: pointerBelow(place.pointer, key), span: keySpan },
      what(key, place.pointer, names),
      help({ key, field, suggestions, resembled, listed }),
      {
        suggestions,
        fix:
          best === undefined || suggestions.length > 1
            ? null
            : {
                title: { en: `Rename ${quoteCode(key)} to ${quoteCode(best)}`, fr: `Renommer ${quoteCode(key)} en ${quoteCode(best)}` },
                safe: wouldHold(document, place.pointer, { set: best, to: entry.value }),
                edits: [{ file: place.file, span: keySpan, text: keyAs(best, place.file, keySpan) }],
              },
      },
    );
    return { entry, stray, finding: stray === null ? finding : { ...finding, ...wordStray([key], stray) } };
  };
}

/** The closed list of names that the keys are of, if they are. */
function namesOf(field: PlacedField | undefined): KeyNames | undefined {
  return field?.type === "map" && field.names && "words" in field.names ? field.names : undefined;
}

function what(key: string, pointer: string, names: KeyNames | undefined): Localized {
  if (names?.barred.words.includes(key)) {
    return { en: `\`${key}\` is ${names.barred.says.en}`, fr: `\`${key}\` est ${names.barred.says.fr}` };
  }
  const asked = names?.says ?? { en: `a key of the format${within(pointer).en}`, fr: `une clé du format${within(pointer).fr}` };
  return { en: `${quoteCode(key)} is not ${asked.en}`, fr: `${quoteCode(key)} n'est pas ${asked.fr}` };
}

interface UnknownKey {
  readonly key: string;
  /** Declaration of the mapping that holds it. */
  readonly field: PlacedField | undefined;
  readonly suggestions: readonly string[];
  /** A key of the format that is there already. */
  readonly resembled: string | undefined;
  /** A sentence with the keys that may be added. */
  readonly listed: Localized;
}

function help({ key, field, suggestions, resembled, listed }: UnknownKey): Localized {
  if (key === "<<") {
    return {
      en: "Merge keys are not part of YAML 1.2: write the keys out, or repeat a whole value with an alias.",
      fr: "Les clés de fusion ne font pas partie de YAML 1.2 : écrivez les clés, ou répétez une valeur entière avec un alias.",
    };
  }
  if (suggestions.length > 0) {
    const near = didYouMean(suggestions.map(quoteCode));
    return localized((language) => near[language].trim());
  }
  if (resembled !== undefined) {
    return {
      en: `\`${resembled}\`, which it resembles, is already there. Remove one of the two.`,
      fr: `\`${resembled}\`, à laquelle elle ressemble, est déjà là. Retirez l'une des deux.`,
    };
  }
  const names = namesOf(field);
  if (names !== undefined) return names.barred.words.includes(key) ? { en: "Remove it.", fr: "Retirez-la." } : names.listed;
  const others = Object.entries(mappingOf(field)?.others ?? {});
  const bearers = others.filter(([, keys]) => Object.hasOwn(keys, key)).map(([name]) => name);
  const other: Localized =
    bearers.length > 0 && bearers.length < others.length
      ? { en: `It is a key of ${codeAlternatives(bearers).en}. `, fr: `C'est une clé de ${codeAlternatives(bearers).fr}. ` }
      : { en: "", fr: "" };
  return {
    en: `${other.en}${listed.en}Remove it, or begin it with \`x-\` if it is the team's own.`,
    fr: `${other.fr}${listed.fr}Retirez-la, ou faites-la commencer par \`x-\` si elle est propre à l'équipe.`,
  };
}

/** Where a key belongs that stands elsewhere. */
interface Stray {
  /** Paths of the format, joined by commas. */
  readonly where: string;
  /** The end of "it belongs …". */
  readonly places: Localized;
  /** The key of the mapping at hand below which it belongs, if that one is absent or has no value. */
  readonly below: string | null;
}

function strayTo(paths: readonly string[], pointer: string, node: MappingNode): Stray {
  const here = patternOf(pointer);
  const prefix = here === "" ? "" : `${here}.`;
  const [below = null, ...more] = new Set(
    paths.flatMap((path) => (path.startsWith(prefix) && path !== here ? [path.slice(prefix.length).replace(/[.[].*$/s, "")] : [])),
  );
  const value = node.entries.find(({ key }) => key === below)?.value;
  const isLeft = below !== null && more.length === 0 && (value === undefined || (value.kind === "scalar" && value.value === null));
  return { where: paths.join(), places: placesIn(paths), below: isLeft ? below : null };
}

function placesIn(paths: readonly string[]): Localized {
  return alternatives(
    paths
      .slice(0, 3)
      .map((path) =>
        path === "" ? { en: "at the top of the document", fr: "en tête du document" } : { en: `under \`${path}\``, fr: `sous \`${path}\`` },
      ),
  );
}

/** A JSON Pointer as the path of a mapping of the format. */
function patternOf(pointer: string): string {
  return pointerTokens(pointer).reduce((path, token) => (/^\d+$/.test(token) ? `${path}[]` : path === "" ? token : `${path}.${token}`), "");
}

function wordStray(keys: readonly string[], { places, below }: Stray): Pick<Finding, "summary" | "detail"> {
  const { en, fr } = enumeration(keys.map(quoteCode));
  const isOne = keys.length === 1;
  const lacking: Localized =
    below === null
      ? { en: isOne ? "move it there" : "move them there", fr: isOne ? "déplacez-la" : "déplacez-les" }
      : {
          en: `write \`${below}:\` above ${isOne ? "it and indent it" : "them and indent them"}`,
          fr: `écrivez \`${below}:\` au-dessus et mettez-${isOne ? "la" : "les"} en retrait`,
        };
  return {
    summary: {
      en: `${en} ${isOne ? "is" : "are"} in the wrong place`,
      fr: `${fr} ${isOne ? "n'est pas à sa place" : "ne sont pas à leur place"}`,
    },
    detail: {
      en: `${isOne ? "It belongs" : "They belong"} ${places.en}: ${lacking.en}.`,
      fr: `${isOne ? "Sa" : "Leur"} place est ${places.fr} : ${lacking.fr}.`,
    },
  };
}

function emptyMapping(document: DeclaredDocument, place: MappingPlace, node: MappingNode, parent: MappingEntry | null): Finding {
  const keys = keysOf(findField(document, place.pointer));
  return readingFinding(
    "schema/missing-key",
    { ...place, span: parent?.keySpan ?? node.span },
    { en: "the mapping is empty", fr: "l'objet est vide" },
    {
      en: keys.length <= MAX_LISTED ? `Keys that it may hold: ${codeAlternatives(keys).en}.` : "Give it a key, or remove it.",
      fr: keys.length <= MAX_LISTED ? `Clés qu'il peut contenir : ${codeAlternatives(keys).fr}.` : "Donnez-lui une clé, ou retirez-le.",
    },
  );
}

function within(pointer: string): Localized {
  const name = pointerTokens(pointer).findLast((token) => !/^\d+$/.test(token));
  return name === undefined ? { en: "", fr: "" } : { en: ` in \`${name}\``, fr: ` dans \`${name}\`` };
}
