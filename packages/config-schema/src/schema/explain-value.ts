import { codeAlternatives, type Localized, meansWord, pointerTokens, suggestWords } from "@pistectl/words";
import { nodeFinder } from "../document/access.ts";
import type { ManifestNode, ScalarNode } from "../document/manifest-node.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { ReadingId } from "../findings/rule-ids.ts";
import { isPlaceholder, meantReference, UNFILLED } from "../secrets/placeholder.ts";
import type { DeclaredDocument, SchemaError } from "./declared-document.ts";
import { expectedOf, TEXT } from "./expected-value.ts";
import { explainDate } from "./explain-date.ts";
import { explainReference, isReferenceForm } from "./explain-reference.ts";
import { MAX_ITEMS, VISIBLE } from "./field.ts";
import { findField, keysOf, type PlacedField } from "./find-field.ts";
import { quoteFound } from "./quote-found.ts";
import { quoteScalar } from "./quote-value.ts";
import { VALUE_SYNONYMS } from "./synonyms.ts";
import { wouldFit } from "./try-value.ts";
import { asOnlyItem, retype, withoutBrackets } from "./value-fixes.ts";

/** Most words listed. */
const MAX_LISTED = 40;
/** Most keys of a mapping listed. */
const MAX_KEYS_LISTED = 10;

/** The finding of a value that the schema refuses; null when the place is not there. */
export function explainValue(document: DeclaredDocument, error: SchemaError, find = nodeFinder(document)): Finding | null {
  const { instancePath: pointer } = error;
  const found = find(pointer);
  const node = found?.value;
  if (node === undefined) return null;
  const field = findField(document, pointer);
  if (field === undefined) return null;
  const said = withPlaceholder(document, node, say(document, pointer, node, field, error));
  return readingFinding(
    said.id,
    { file: document.file, document: document.document, pointer, span: spanOf(document, node, found?.entry?.keySpan, said.atKey) },
    said.what,
    said.help,
    {
      suggestions: said.suggestions ?? [],
      fix: said.fix ?? null,
    },
  );
}

/** A placeholder that no word of the format is meant by is said to be one. */
function withPlaceholder({ file }: DeclaredDocument, node: ManifestNode, said: Said): Said {
  if (said.id === "schema/length" || (said.id === "schema/enum" && said.suggestions?.length)) return said;
  const text = node.kind === "scalar" ? node.value : file.text.slice(node.span.start, node.span.end);
  const isUnfilled = typeof text === "string" && (node.kind === "scalar" || /^(?:\{\{|\[\[)/.test(text)) && isPlaceholder(text);
  return isUnfilled ? { ...said, help: { en: `${UNFILLED.en} ${said.help.en}`, fr: `${UNFILLED.fr} ${said.help.fr}` } } : said;
}

interface Said {
  readonly id: ReadingId;
  readonly what: Localized;
  readonly help: Localized;
  readonly suggestions?: readonly string[];
  readonly fix?: Fix | null;
  /** Whether the key shows the mistake better than the value, which may be long or empty. */
  readonly atKey?: boolean;
}

function spanOf({ file }: DeclaredDocument, node: ManifestNode, keySpan: Finding["span"] | undefined, atKey = false): Finding["span"] {
  const isEmpty = node.span.end <= node.span.start;
  if (keySpan !== undefined && (atKey || isEmpty || (node.kind !== "scalar" && node.style === "block"))) return keySpan;
  // Of a value of several lines, the first shows where it is.
  const length = file.text.slice(node.span.start, node.span.end).search(/[\r\n]/);
  return length === -1 ? node.span : { start: node.span.start, end: node.span.start + length };
}

function say(document: DeclaredDocument, pointer: string, node: ManifestNode, field: PlacedField, error: SchemaError): Said {
  const found = quoteFound(node, field);
  switch (error.keyword) {
    case "type":
      return sayType(document, pointer, node, field, found);
    case "enum":
      return sayWord(document, pointer, node, field, found);
    case "format":
      return sayDate(document, pointer, node, "schema/format", found, field.type === "date" && field.loose);
    case "pattern":
      return sayPattern(document, node, field, found);
    case "minimum":
    case "maximum": {
      const { en, fr } = expectedOf(field);
      return {
        id: "schema/length",
        what: { en: `${found.en} is out of bounds`, fr: `${found.fr} est hors limites` },
        help: { en: `Write ${en}.`, fr: `Écrivez ${fr}.` },
      };
    }
    case "anyOf": {
      const { en, fr } = expectedOf(field);
      return {
        id: "schema/type",
        what: { en: `${found.en} is not ${en}`, fr: `${found.fr} n'est pas ${fr}` },
        help: { en: `Write ${en}.`, fr: `Écrivez ${fr}.` },
      };
    }
    case "propertyNames":
      if (field.type === "map" && field.names && "source" in field.names) {
        const { says } = field.names;
        return {
          id: "schema/pattern",
          what: { en: `\`${error.params.propertyName}\` is not ${says.en}`, fr: `\`${error.params.propertyName}\` n'est pas ${says.fr}` },
          help: { en: `Write ${says.en}.`, fr: `Écrivez ${says.fr}.` },
          atKey: true,
        };
      }
      return {
        id: "schema/length",
        what: { en: "a key is empty or too long", fr: "une clé est vide ou trop longue" },
        help: { en: "Keys have 1 to 100 characters.", fr: "Les clés ont de 1 à 100 caractères." },
        atKey: true,
      };
    default:
      return sayLength(node, field);
  }
}

function sayLength(node: ManifestNode, field: PlacedField): Said {
  if (node.kind === "sequence") {
    const { min = 1, max = MAX_ITEMS } = field.type === "list" ? field : {};
    return {
      id: "schema/length",
      what:
        node.items.length === 0
          ? { en: "the list is empty", fr: "la liste est vide" }
          : { en: `the list has ${node.items.length} items`, fr: `la liste a ${node.items.length} éléments` },
      help: Number.isFinite(max)
        ? { en: `A list has ${min} to ${max} items.`, fr: `Une liste a de ${min} à ${max} éléments.` }
        : { en: "Give it an item.", fr: "Donnez-lui un élément." },
    };
  }
  if (node.kind === "mapping") {
    return {
      id: "schema/length",
      what: { en: `there are ${node.entries.length} keys`, fr: `il y a ${node.entries.length} clés` },
      help: { en: `There may be ${MAX_ITEMS} at most.`, fr: `Il peut y en avoir ${MAX_ITEMS} au plus.` },
    };
  }
  const { min = 0, max }: { min?: number; max?: number } = field.type === "text" || field.type === "identifier" ? field : {};
  const length = [...String(node.value)].length;
  return {
    id: "schema/length",
    what:
      length === 0
        ? { en: "the text is empty", fr: "le texte est vide" }
        : isBlank(node)
          ? BLANK
          : { en: `the text has ${length} characters`, fr: `le texte a ${length} caractères` },
    help:
      max === undefined
        ? { en: "Write something, or remove the key.", fr: "Écrivez quelque chose, ou retirez la clé." }
        : { en: `Write ${min} to ${max} characters.`, fr: `Écrivez de ${min} à ${max} caractères.` },
  };
}

function sayPattern(document: DeclaredDocument, node: ManifestNode, field: PlacedField, found: Localized): Said {
  if (field.type === "reference") return sayReference(document, node);
  const says = field.type === "text" ? field.pattern?.says : undefined;
  if (says === undefined) return sayLength(node, field);
  return {
    id: "schema/pattern",
    what: isBlank(node) ? BLANK : { en: `${found.en} is not ${says.en}`, fr: `${found.fr} n'est pas ${says.fr}` },
    help: { en: `Write ${says.en}.`, fr: `Écrivez ${says.fr}.` },
  };
}

const BLANK: Localized = { en: "the text holds blanks only", fr: "le texte ne contient que des blancs" };

/** Whether a text shows nothing: it is empty, or holds blanks and invisible characters only. */
function isBlank(node: ManifestNode): boolean {
  return node.kind === "scalar" && typeof node.value === "string" && !VISIBLE_TEXT.test(node.value);
}

const VISIBLE_TEXT = new RegExp(VISIBLE);

function sayReference({ file }: DeclaredDocument, node: ManifestNode): Said {
  const { what, help, meant, isSame } = explainReference(node.kind === "scalar" ? String(node.value) : "");
  if (meant === null || node.kind !== "scalar") return { id: "schema/pattern", what, help };
  return {
    id: "schema/pattern",
    what,
    help,
    suggestions: [meant],
    fix: {
      title: { en: `Write \`${meant}\``, fr: `Écrire \`${meant}\`` },
      safe: isSame,
      edits: [{ file, span: node.span, text: quoteScalar(meant, node) }],
    },
  };
}

function sayWord(document: DeclaredDocument, pointer: string, node: ManifestNode, field: PlacedField, found: Localized): Said {
  const words = field.type === "word" ? field.words : field.type === "number" ? (field.only ?? []).map(String) : [];
  const scalar = node.kind === "scalar" ? node : null;
  const typed = scalar === null ? "" : String(scalar.value);
  const suggestions = field.type === "number" ? [] : suggestWords(typed, words, VALUE_SYNONYMS);
  const [best] = suggestions;
  return {
    id: "schema/enum",
    what: { en: `${found.en} is not an accepted value${of(pointer).en}`, fr: `${found.fr} n'est pas une valeur acceptée${of(pointer).fr}` },
    help: acceptedWords(words),
    suggestions,
    fix:
      best === undefined || suggestions.length > 1 || scalar === null
        ? null
        : {
            title: { en: `Write \`${best}\``, fr: `Écrire \`${best}\`` },
            // A translation or another case means the same; a typing error is for a person to judge.
            safe: meansWord(typed, best, VALUE_SYNONYMS) && wouldFit(document, pointer, best),
            edits: [{ file: document.file, span: scalar.span, text: quoteScalar(best, scalar) }],
          },
  };
}

function acceptedWords(words: readonly string[]): Localized {
  return words.length <= MAX_LISTED
    ? { en: `Accepted: ${codeAlternatives(words).en}.`, fr: `Valeurs acceptées : ${codeAlternatives(words).fr}.` }
    : { en: `${words.length} values are accepted.`, fr: `${words.length} valeurs sont acceptées.` };
}

const DOCUMENT: Localized = { en: "The document", fr: "Le document" };

function sayType(document: DeclaredDocument, pointer: string, node: ManifestNode, field: PlacedField, found: Localized): Said {
  const expected = expectedOf(field);
  const isNothing = node.kind === "scalar" && node.value === null;
  const scalar = node.kind === "scalar" && !isNothing ? node : null;
  const fix = scalar === null ? null : retype(document, pointer, scalar, field);
  if (isNothing) {
    const isWhole = pointer === "";
    const name = isWhole ? DOCUMENT : nameOf(pointer);
    const isNeeded = field.required || isWhole;
    return {
      id: "schema/type",
      what: { en: `${name.en} has no value`, fr: `${name.fr} n'a pas de valeur` },
      help: {
        en: isNeeded ? `Write ${expected.en}.` : `Write ${expected.en}, or remove the key.`,
        fr: isNeeded ? `Écrivez ${expected.fr}.` : `Écrivez ${expected.fr}, ou retirez la clé.`,
      },
      atKey: true,
    };
  }
  const isQuotable =
    field.type === "text" || field.type === "identifier" || (fix !== null && (field.type === "word" || field.type === "date"));
  if (field.type === "date" && typeof scalar?.value === "number" && !isQuotable)
    return sayDate(document, pointer, node, "schema/type", found, field.loose);
  if (field.type === "word" && scalar !== null && !isQuotable)
    return { ...sayWord(document, pointer, node, field, found), id: "schema/type", fix };
  const said = {
    id: "schema/type",
    what: misplaced(scalar, field, found, isQuotable ? TEXT : expected),
    fix,
    ...withoutBrackets(document, pointer, node, field),
  } as const;
  if (isQuotable && scalar !== null) {
    return {
      ...said,
      help: {
        en: "YAML reads it as a number, true or false: put it between quotes.",
        fr: "YAML y lit un nombre, vrai ou faux : mettez la valeur entre guillemets.",
      },
    };
  }
  if (field.type === "word") return { ...said, help: acceptedWords(field.words) };
  if (field.type === "reference") return { ...said, help: WRITE_REFERENCE, ...referenceIn(document, node) };
  const item = field.type === "list" && node.kind === "mapping" ? asOnlyItem(document, pointer, node) : null;
  if (item !== null) {
    return {
      ...said,
      fix: item,
      help:
        node.style === "flow"
          ? { en: "A list stands between `[` and `]`, even of one item.", fr: "Une liste est entre `[` et `]`, même d'un seul élément." }
          : {
              en: "Each item of a list begins with a dash, even a single one.",
              fr: "Chaque élément d'une liste commence par un tiret, même s'il est seul.",
            },
    };
  }
  const keys = keysOf(field);
  return {
    ...said,
    help:
      field.type === "mapping" && keys.length <= MAX_KEYS_LISTED
        ? {
            en: `Write a mapping; it may hold ${codeAlternatives(keys).en}.`,
            fr: `Écrivez un objet ; il peut contenir ${codeAlternatives(keys).fr}.`,
          }
        : { en: `Write ${expected.en}.`, fr: `Écrivez ${expected.fr}.` },
  };
}

/** What stands in the place of something else; a text that only its quotes make one is said to be so. */
function misplaced(scalar: ScalarNode | null, field: PlacedField, found: Localized, expected: Localized): Localized {
  const isBare = scalar?.style === "plain" || typeof scalar?.value !== "string";
  if (!isBare && (field.type === "flag" || field.type === "number") && /^(?:true|false|-?\d{1,15})$/.test(scalar.value)) {
    const quoted = `\`${scalar.source}\``;
    return {
      en: `${quoted} is a text, since it is between quotes, where ${expected.en} is expected`,
      fr: `${quoted} est un texte, puisqu'entre guillemets, à la place d'${expected.fr}`,
    };
  }
  return { en: `${found.en} stands where ${expected.en} is expected`, fr: `${found.fr} est à la place d'${expected.fr}` };
}

const WRITE_REFERENCE: Localized = {
  en: "Write `env:NAME` or `file:PATH` on one line, with nothing after the colon but the name.",
  fr: "Écrivez `env:NOM` ou `file:CHEMIN` sur une ligne, sans rien d'autre que le nom après les deux-points.",
};

/** `{ env: NAME }` and `[env:NAME]` mean a reference. */
function referenceIn({ file }: DeclaredDocument, node: ManifestNode): Pick<Said, "suggestions" | "fix"> {
  const [entry] = node.kind === "mapping" && node.entries.length === 1 ? node.entries : [];
  const [item] = node.kind === "sequence" && node.items.length === 1 ? node.items : [];
  const inner = entry?.value ?? item;
  const text = inner?.kind === "scalar" && typeof inner.value === "string" ? inner.value : "";
  const meant = entry === undefined ? text : `${entry.key}:${text}`;
  const unfilled = meantReference(file.text.slice(node.span.start, node.span.end).trim());
  const best = isReferenceForm(meant) ? meant : unfilled;
  return best === null ? {} : { suggestions: [best] };
}

/** What keeps a value from being a date, with the date that it means. */
function sayDate(document: DeclaredDocument, pointer: string, node: ManifestNode, id: ReadingId, found: Localized, loose = false): Said {
  const scalar = node.kind === "scalar" ? node : null;
  const { what, help, meant, isAmbiguous } = explainDate(
    typeof scalar?.value === "string" ? scalar.value : (scalar?.source ?? ""),
    found,
    loose,
  );
  if (meant === null || scalar === null || !wouldFit(document, pointer, meant)) return { id, what, help };
  return {
    id,
    what,
    help,
    suggestions: [meant],
    fix: {
      title: { en: `Write \`${meant}\``, fr: `Écrire \`${meant}\`` },
      // Day and month may be in the other order: a person judges.
      safe: !isAmbiguous,
      edits: [{ file: document.file, span: scalar.span, text: quoteScalar(meant, scalar) }],
    },
  };
}

function nameOf(pointer: string): Localized {
  const last = pointerTokens(pointer).at(-1) ?? "";
  return /^\d+$/.test(last) ? { en: "an item of the list", fr: "un élément de la liste" } : { en: `\`${last}\``, fr: `\`${last}\`` };
}

function of(pointer: string): Localized {
  const last = pointerTokens(pointer).findLast((token) => !/^\d+$/.test(token));
  return last === undefined ? { en: "", fr: "" } : { en: ` of \`${last}\``, fr: ` de \`${last}\`` };
}
