import { enumeration, fail, type Localized, type Outcome, quoteCode, same, succeed, suggestWords } from "@pistectl/words";
import { entryOf } from "../document/access.ts";
import { isJson } from "../document/is-json.ts";
import { KINDS, type Kind } from "../document/manifest-document.ts";
import type { ManifestNode, MappingEntry, MappingNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import { missingKeyFinding, renamedKeyFinding } from "./key-findings.ts";
import { quoteScalar } from "./quote-value.ts";
import { KEY_SYNONYMS, VALUE_SYNONYMS } from "./synonyms.ts";

/** The only version of the format. */
export const API_VERSION = "pistectl/v1";

/** The kind of a document and the mapping that it is, or the findings that say why its content cannot be judged. */
export function checkEnvelope(
  file: SourceFile,
  document: NonNullable<Finding["document"]>,
  root: ManifestNode,
): Outcome<{ readonly kind: Kind; readonly root: MappingNode }, readonly Finding[]> {
  if (root.kind !== "mapping") return fail([notAMapping(file, document, root)]);
  const findings: Finding[] = [];
  const version = entryOf(root, "apiVersion");
  const kind = entryOf(root, "kind");
  if (version === undefined) findings.push(absentKey(file, document, root, "apiVersion"));
  if (kind === undefined) findings.push(absentKey(file, document, root, "kind"));
  if (version !== undefined && !isText(version.value, API_VERSION)) {
    findings.push(unknownVersion(file, document, version));
    // Kinds are those of a version: this one's cannot be judged.
    return fail(findings);
  }
  const known = KINDS.find((name) => isText(kind?.value, name));
  if (kind !== undefined && known === undefined) findings.push(unknownKind(file, document, kind));
  return findings.length === 0 && known !== undefined ? succeed({ kind: known, root }) : fail(findings);
}

function isText(node: ManifestNode | undefined, text: string): boolean {
  return node?.kind === "scalar" && node.value === text;
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

function absentKey(file: SourceFile, document: Finding["document"], root: MappingNode, key: EnvelopeKey): Finding {
  const place = { file, document, pointer: "" };
  // `name` is in the race: `nom` is not to be taken for another key.
  const misspelt = root.entries.find(
    (entry) => !isKnown(entry.key) && suggestWords(entry.key, ["apiVersion", "kind", "name"], KEY_SYNONYMS)[0] === key,
  );
  if (misspelt === undefined) return missingKeyFinding(place, root, null, key);
  const accepted: readonly string[] = key === "kind" ? KINDS : [API_VERSION];
  const holds = misspelt.value.kind === "scalar" && accepted.some((value) => isText(misspelt.value, value));
  return renamedKeyFinding(place, misspelt, key, holds);
}

type EnvelopeKey = "apiVersion" | "kind";

function isKnown(key: string): boolean {
  return key === "apiVersion" || key === "kind" || key === "name";
}

function unknownVersion(file: SourceFile, document: Finding["document"], entry: MappingEntry): Finding {
  const found = quoteEntry(entry);
  const isNewer = entry.value.kind === "scalar" && /^pistectl\/v[1-9]\d*/.test(String(entry.value.value));
  return readingFinding(
    "schema/unknown-version",
    { file, document, pointer: "/apiVersion", span: placeOf(entry) },
    { en: `${found.en} is not a known version of the format`, fr: `${found.fr} n'est pas une version connue du format` },
    {
      en: `Write \`apiVersion: ${API_VERSION}\`, the only version${isNewer ? " that this pistectl knows; a newer one needs a newer pistectl" : ""}. The rest of the document was not checked.`,
      fr: `Écrivez \`apiVersion: ${API_VERSION}\`, la seule version${isNewer ? " que ce pistectl connaît ; une plus récente demande un pistectl plus récent" : ""}. Le reste du document n'a pas été vérifié.`,
    },
    { suggestions: [API_VERSION] },
  );
}

function unknownKind(file: SourceFile, document: Finding["document"], entry: MappingEntry): Finding {
  const found = quoteEntry(entry);
  const typed = entry.value.kind === "scalar" ? String(entry.value.value ?? "") : "";
  const suggestions = suggestWords(typed, KINDS, VALUE_SYNONYMS);
  const [best] = suggestions;
  const fix: Fix | null =
    best === undefined || entry.value.kind !== "scalar" || suggestions.length > 1
      ? null
      : {
          title: { en: `Write ${best}`, fr: `Écrire ${best}` },
          safe: false,
          edits: [{ file, span: entry.value.span, text: quoteScalar(best, entry.value) }],
        };
  const kinds = enumeration(KINDS.map(quoteCode));
  return readingFinding(
    "schema/unknown-kind",
    { file, document, pointer: "/kind", span: placeOf(entry) },
    { en: `${found.en} is not a kind of document`, fr: `${found.fr} n'est pas un type de document` },
    {
      en: `Kinds are ${kinds.en}. The rest of the document was not checked.`,
      fr: `Les types sont ${kinds.fr}. Le reste du document n'a pas été vérifié.`,
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
