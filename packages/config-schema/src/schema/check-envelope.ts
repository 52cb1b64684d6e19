import {
  editDistance,
  enumeration,
  fail,
  type Localized,
  meansWord,
  type Outcome,
  quoteCode,
  same,
  succeed,
  suggestWords,
} from "@pistectl/words";
import { entryOf } from "../document/access.ts";
import { isJson } from "../document/is-json.ts";
import { KINDS, type Kind } from "../document/manifest-document.ts";
import type { ManifestNode, MappingEntry, MappingNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import { missingKeyFinding, renamedKeyFinding } from "./key-findings.ts";
import { KIND_SCHEMAS } from "./kind-schemas.ts";
import { quoteScalar } from "./quote-value.ts";
import { joinSplitItems } from "./split-items.ts";
import { KEY_SYNONYMS, VALUE_SYNONYMS } from "./synonyms.ts";
import { unwrapDocument, unwrapKeys } from "./wrapping-keys.ts";

/** The only version of the format. */
export const API_VERSION = "pistectl/v1";

/** What a document says that it is. */
export interface Envelope {
  readonly kind: Kind;
  /** As it is meant: a misspelt `kind` stands there as the one that it stands for, and what belongs at the top without the key that holds it. */
  readonly root: MappingNode;
  /** What is misspelt in `apiVersion` and `kind`, and what stands a level too low. */
  readonly findings: readonly Finding[];
}

/** The kind of a document and the mapping that it is, or the findings that say why its content cannot be judged. */
export function checkEnvelope(
  file: SourceFile,
  document: NonNullable<Finding["document"]>,
  root: ManifestNode,
): Outcome<Envelope, readonly Finding[]> {
  if (root.kind !== "mapping") return fail([notAMapping(file, document, root)]);
  const whole = root.entries.length === 1 ? unwrapDocument(file, document, root) : { root, findings: [] };
  return whole.findings.length === 0 ? envelopeOf(file, document, root) : behind(whole.findings, envelopeOf(file, document, whole.root));
}

function behind(findings: readonly Finding[], envelope: Outcome<Envelope, readonly Finding[]>): Outcome<Envelope, readonly Finding[]> {
  return envelope.ok
    ? succeed({ ...envelope.value, findings: [...findings, ...envelope.value.findings] })
    : fail([...findings, ...envelope.failure]);
}

function envelopeOf(
  file: SourceFile,
  document: NonNullable<Finding["document"]>,
  root: MappingNode,
): Outcome<Envelope, readonly Finding[]> {
  const findings: Finding[] = [];
  const version = keyOf(file, document, root, "apiVersion");
  const kind = keyOf(file, document, root, "kind");
  const meant = kind.entry === undefined ? undefined : kindMeant(root, kind.entry);
  findings.push(...version.findings, ...kind.findings);
  if (version.entry !== undefined && !isText(version.entry.value, API_VERSION)) {
    const isRead = meant !== undefined && isVersionMeant(version.entry.value);
    findings.push(unknownVersion(file, document, version.entry, isRead));
    // Kinds are those of a version: another one's cannot be judged.
    if (!isRead) return fail(findings.filter(({ rule }) => rule === "schema/unknown-version"));
  }
  if (kind.entry !== undefined && !isText(kind.entry.value, meant))
    findings.push(unknownKind(file, document, kind.entry, meant !== undefined));
  if (version.entry === undefined || meant === undefined) return fail(findings);
  const { keys } = KIND_SCHEMAS[meant].root;
  const unwrapped = unwrapKeys(file, document, findings.length === 0 ? root : asMeant(root, version.entry, kind.entry), keys);
  const joined = joinSplitItems(file, document, unwrapped.root, keys);
  return succeed({ kind: meant, root: joined.root, findings: [...findings, ...unwrapped.findings, ...joined.findings] });
}

/** A key of the envelope, under whatever name it stands, with what is wrong with the name; no entry: it is not there, or does not hold what it should. */
function keyOf(
  file: SourceFile,
  document: NonNullable<Finding["document"]>,
  root: MappingNode,
  key: EnvelopeKey,
): { readonly entry?: MappingEntry; readonly findings: readonly Finding[] } {
  const entry = entryOf(root, key);
  if (entry !== undefined) return { entry, findings: [] };
  const place = { file, document, pointer: "" };
  // `name` is in the race: `nom` is not to be taken for another key.
  const misspelt = root.entries.find(
    (one) => !isKnown(one.key) && suggestWords(one.key, ["apiVersion", "kind", "name"], KEY_SYNONYMS)[0] === key,
  );
  if (misspelt === undefined) return { findings: [missingKeyFinding(place, root, null, key)] };
  const accepted: readonly string[] = key === "kind" ? KINDS : [API_VERSION];
  const holds = accepted.some((value) => isText(misspelt.value, value));
  return { ...(holds && { entry: misspelt }), findings: [renamedKeyFinding(place, misspelt, key, holds)] };
}

/** The kind that a document is of, if it is misspelt the one that its keys are those of. */
function kindMeant(root: MappingNode, { value }: MappingEntry): Kind | undefined {
  const written = KINDS.find((name) => isText(value, name));
  const [best, ...others] = written === undefined ? kindsNear(value) : [written];
  if (best === undefined || best === written) return best;
  const known = KIND_SCHEMAS[best].root.keys;
  // What a key such as `spec` holds belongs beside it.
  const own = root.entries.flatMap(({ key, value: inner }): readonly string[] => {
    if (isKnown(key)) return [];
    return Object.hasOwn(known, key) || inner.kind !== "mapping" ? [key] : inner.entries.map((entry) => entry.key);
  });
  return others.length === 0 && own.length > 0 && 2 * own.filter((key) => Object.hasOwn(known, key)).length >= own.length
    ? best
    : undefined;
}

function kindsNear(value: ManifestNode): readonly Kind[] {
  const typed = value.kind === "scalar" ? String(value.value ?? "") : "";
  const near = suggestWords(typed, KINDS, VALUE_SYNONYMS);
  return KINDS.filter((kind) => near.includes(kind)).sort((a, b) => near.indexOf(a) - near.indexOf(b));
}

/** The version under another name or with a slip: `v1`, `Pistectl/V1`, `pistectl/v1.0`. */
const MEANT_VERSION = /^(?:piste[\w.-]*[/:_ -]*)?v?1(?:\.0)*$/i;
const OTHER_VERSION = /v(?!1(?:\D|$))\d/i;
/** Typing errors in twelve characters. */
const MOST_EDITS = 2;

function isVersionMeant(value: ManifestNode): boolean {
  if (value.kind !== "scalar") return false;
  const text = String(value.value ?? "").normalize("NFKC");
  return MEANT_VERSION.test(text.trim()) || (!OTHER_VERSION.test(text) && editDistance(text, API_VERSION, MOST_EDITS) <= MOST_EDITS);
}

/** The mapping with its kind under the key and by the name that are meant. */
function asMeant(root: MappingNode, version: MappingEntry, kind: MappingEntry | undefined): MappingNode {
  return {
    ...root,
    entries: root.entries.map((entry) => {
      const { value } = entry;
      if (entry === version)
        return { ...entry, key: "apiVersion", value: value.kind === "scalar" ? { ...value, value: API_VERSION } : value };
      const name = entry === kind ? kindMeant(root, entry) : undefined;
      return name === undefined ? entry : { ...entry, key: "kind", value: value.kind === "scalar" ? { ...value, value: name } : value };
    }),
  };
}

function isText(node: ManifestNode, text: string | undefined): boolean {
  return node.kind === "scalar" && text !== undefined && node.value === text;
}

function notAMapping(file: SourceFile, document: Finding["document"], root: ManifestNode): Finding {
  const several = root.kind === "sequence";
  return readingFinding(
    "schema/type",
    { file, document, pointer: "", span: firstLine(file, root) },
    {
      en: several ? "the document is a list, not a mapping" : "the document is a text, not a mapping",
      fr: several ? "le document est une liste et non un objet" : "le document est un texte et non un objet",
    },
    isJson(file)
      ? {
          en: `A manifest is an object with \`apiVersion\` and \`kind\`.${several ? " Put each one in a file of its own, or all of them in one of YAML, separated by `---`." : ""}`,
          fr: `Un manifeste est un objet qui a \`apiVersion\` et \`kind\`.${several ? " Mettez chacun dans son propre fichier, ou tous dans un seul en YAML, séparés par `---`." : ""}`,
        }
      : {
          en: "A manifest begins with `apiVersion` and `kind`. Separate several documents by a line `---`.",
          fr: "Un manifeste commence par `apiVersion` et `kind`. Séparez plusieurs documents par une ligne `---`.",
        },
  );
}

function firstLine(file: SourceFile, { span }: ManifestNode): Finding["span"] {
  const line = file.text.slice(span.start, span.end).split(/[\r\n]/, 1)[0] ?? "";
  return { start: span.start, end: span.start + line.length };
}

type EnvelopeKey = "apiVersion" | "kind";

function isKnown(key: string): boolean {
  return key === "apiVersion" || key === "kind" || key === "name";
}

function unknownVersion(file: SourceFile, document: Finding["document"], entry: MappingEntry, isRead: boolean): Finding {
  const found = quoteEntry(entry);
  const { value } = entry;
  const isNewer = value.kind === "scalar" && !isRead && /^pistectl\/v[1-9]\d*/.test(String(value.value));
  return readingFinding(
    "schema/unknown-version",
    { file, document, pointer: "/apiVersion", span: placeOf(entry) },
    { en: `${found.en} is not a known version of the format`, fr: `${found.fr} n'est pas une version connue du format` },
    {
      en: `Write \`apiVersion: ${API_VERSION}\`, the only version${isNewer ? " that this pistectl knows; a newer one needs a newer pistectl" : ""}.${isRead ? "" : UNCHECKED.en}`,
      fr: `Écrivez \`apiVersion: ${API_VERSION}\`, la seule version${isNewer ? " que ce pistectl connaît ; une plus récente demande un pistectl plus récent" : ""}.${isRead ? "" : UNCHECKED.fr}`,
    },
    { suggestions: [API_VERSION], fix: isRead ? writing(file, value, API_VERSION) : null },
  );
}

const UNCHECKED: Localized = { en: " The rest of the document was not checked.", fr: " Le reste du document n'a pas été vérifié." };

/** The repair that writes a word; safe when it is that word but for case, blanks, the plural and signs that look the same. */
function writing(file: SourceFile, value: ManifestNode, word: string): Fix | null {
  if (value.kind !== "scalar" || value.value === null) return null;
  return {
    title: { en: `Write ${word}`, fr: `Écrire ${word}` },
    safe: meansWord(String(value.value), word),
    edits: [{ file, span: value.span, text: quoteScalar(word, value) }],
  };
}

function unknownKind(file: SourceFile, document: Finding["document"], entry: MappingEntry, isRead: boolean): Finding {
  const found = quoteEntry(entry);
  const suggestions = kindsNear(entry.value);
  const [best] = suggestions;
  const fix = best === undefined || suggestions.length > 1 ? null : writing(file, entry.value, best);
  const kinds = enumeration(KINDS.map(quoteCode));
  return readingFinding(
    "schema/unknown-kind",
    { file, document, pointer: "/kind", span: placeOf(entry) },
    { en: `${found.en} is not a kind of document`, fr: `${found.fr} n'est pas un type de document` },
    {
      en: `Kinds are ${kinds.en}.${isRead ? "" : UNCHECKED.en}`,
      fr: `Les types sont ${kinds.fr}.${isRead ? "" : UNCHECKED.fr}`,
    },
    { suggestions, fix },
  );
}

function placeOf({ keySpan, value }: MappingEntry): Finding["span"] {
  return value.kind === "scalar" && value.span.end > value.span.start ? value.span : keySpan;
}

function quoteEntry({ key, value }: MappingEntry): Localized {
  if (value.kind === "scalar" && value.value !== null) return same(quoteCode(String(value.value)));
  if (value.kind === "scalar") return { en: `an empty \`${key}\``, fr: `un \`${key}\` vide` };
  return value.kind === "sequence" ? { en: "a list", fr: "une liste" } : { en: "a mapping", fr: "un objet" };
}
