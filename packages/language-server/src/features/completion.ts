import { CONFIGURATION_SCHEMA } from "@pistectl/config-schema/configuration";
import { type Field, KEY_SYNONYMS, KIND_SCHEMAS, KINDS, type Kind } from "@pistectl/config-schema/editing";
import { say } from "@pistectl/words";
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import { type CursorPlace, cursorPlace } from "../text/cursor-place.ts";
import { configurationChoices, type ValueChoice, valueChoices } from "./completion-values.ts";
import { fieldAt, keysOf, namesOf } from "./field-at.ts";
import type { Manifest, Reader } from "./manifest.ts";
import { markup } from "./markup.ts";
import { ruleMarkdown } from "./rule-markdown.ts";

/** What may be written at an offset of a manifest, half written or not. */
export function completions(manifest: Manifest, reader: Reader, offset: number): readonly CompletionItem[] {
  const { file } = manifest;
  const place = cursorPlace(file.text, offset);
  if (place === null) return [];
  const kind = kindOf(file.text.slice(place.document.start, place.document.end));
  if (kind === undefined) return envelopeItems(manifest, reader, place);
  return fieldItems(manifest, reader, place, KIND_SCHEMAS[kind].root, (field) => valueChoices(manifest, { kind, place, field }));
}

/** What may be written at an offset of `.pistectl.yaml`. */
export function configurationCompletions(configuration: Manifest, reader: Reader, offset: number): readonly CompletionItem[] {
  const place = cursorPlace(configuration.file.text, offset);
  if (place === null) return [];
  return fieldItems(configuration, reader, place, CONFIGURATION_SCHEMA.root, (field) => configurationChoices(configuration, place, field));
}

/** Keys, names of rules or values, as the format has them at a place. */
function fieldItems(
  manifest: Manifest,
  reader: Reader,
  place: CursorPlace,
  root: Field,
  choicesOf: (field: Field) => readonly ValueChoice[],
): readonly CompletionItem[] {
  const field = fieldAt(root, place.path);
  if (field === undefined) return [];
  const item = field.type === "list" && place.slot === "key" ? field.items : field;
  if (place.slot === "key" && namesOf(item).length > 0) return nameItems(manifest, reader, place, item);
  if (place.slot === "key" && Object.keys(keysOf(item)).length > 0) return keyItems(manifest, reader, place, item, field.type === "list");
  return choicesOf(item).map((choice, index) => valueItem(choice, index, manifest, reader, place));
}

/** Rules, by their ids. */
function nameItems({ file, places }: Manifest, reader: Reader, place: CursorPlace, field: Field): readonly CompletionItem[] {
  const colon = /^\s*:/.test(file.text.slice(place.replaced.end)) ? "" : ": ";
  return namesOf(field)
    .filter((name) => !place.siblings.has(name))
    .map((name, index) => ({
      label: name,
      kind: CompletionItemKind.Property,
      documentation: markup(ruleMarkdown(name, reader.language) ?? name, reader),
      // The family need not be known.
      filterText: `${name} ${name.slice(name.indexOf("/") + 1)}`,
      textEdit: { range: places.rangeOf(place.replaced), newText: `${place.quote === null ? name : JSON.stringify(name)}${colon}` },
      sortText: String(index).padStart(4, "0"),
    }));
}

/** A document begins with what it is. */
function envelopeItems(manifest: Manifest, reader: Reader, place: CursorPlace): readonly CompletionItem[] {
  if (place.path.length === 0 && place.slot === "key") {
    const { root } = KIND_SCHEMAS.Application;
    const begun = {
      ...root,
      keys: Object.fromEntries(Object.entries(root.keys).filter(([key]) => key === "apiVersion" || key === "kind")),
    };
    return [...(place.isFlow ? [] : snippetItems(manifest, reader, place)), ...keyItems(manifest, reader, place, begun, false)];
  }
  const [key] = place.path;
  const choices: readonly ValueChoice[] =
    key === "kind"
      ? KINDS.map((kind) => ({ text: kind, about: KIND_SCHEMAS[kind].description }))
      : key === "apiVersion"
        ? [{ text: "pistectl/v1", about: null }]
        : [];
  return choices.map((choice, index) => valueItem(choice, index, manifest, reader, place));
}

/** A whole document of each kind, with places to fill in. */
function snippetItems({ places }: Manifest, reader: Reader, { replaced, siblings, indent }: CursorPlace): readonly CompletionItem[] {
  if (!reader.fillsPlaces || siblings.size > 0 || indent > 0) return [];
  return KINDS.map((kind, index) => ({
    label: kind,
    kind: CompletionItemKind.Snippet,
    detail: say({ en: "a new document", fr: "un nouveau document" }, reader.language),
    documentation: say(KIND_SCHEMAS[kind].description, reader.language),
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range: places.rangeOf(replaced), newText: `${blockText(KIND_SCHEMAS[kind].snippet, 0)}\n` },
    sortText: `1${index}`,
  }));
}

/** A snippet in block style; its texts are as they are to be written. */
function blockText(value: unknown, depth: number): string {
  const indent = "  ".repeat(depth);
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${blockText(item, depth + 1).trimStart()}`).join("\n");
  if (typeof value !== "object" || value === null) return `${indent}${String(value)}`;
  return Object.entries(value)
    .map(([key, content]) =>
      typeof content === "object" && content !== null
        ? `${indent}${key}:\n${blockText(content, depth + 1)}`
        : `${indent}${key}: ${String(content)}`,
    )
    .join("\n");
}

function keyItems(
  { file, places }: Manifest,
  reader: Reader,
  place: CursorPlace,
  field: Field,
  opensItem: boolean,
): readonly CompletionItem[] {
  const isJson = file.path.endsWith(".json");
  const { fillsPlaces } = reader;
  const range = places.rangeOf(place.replaced);
  return Object.entries(keysOf(field))
    .filter(([key]) => !place.siblings.has(key))
    .map(([key, child], index) => {
      const written = isJson || place.quote !== null ? JSON.stringify(key) : key;
      const colon = /^\s*:/.test(file.text.slice(place.replaced.end)) ? "" : ":";
      const text = `${opensItem && !place.isFlow ? "- " : ""}${written}${colon}${colon === "" ? "" : valueStart(child, place, fillsPlaces)}`;
      return {
        label: key,
        kind: CompletionItemKind.Property,
        ...(child.required && { detail: say({ en: "required", fr: "obligatoire" }, reader.language) }),
        documentation: markup(say(child.description, reader.language), reader),
        // French words find the key too: what is typed is compared with all of this.
        filterText: [key, ...(KEY_SYNONYMS[key] ?? [])].map((word) => (isJson || place.quote !== null ? `"${word}` : word)).join(" "),
        textEdit: { range, newText: text },
        insertTextFormat: fillsPlaces ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        sortText: `${child.required ? 2 : 3}${String(index).padStart(2, "0")}`,
      };
    });
}

/** What follows the colon of a key: the mapping or the list that it holds begins on the next line. */
function valueStart(field: Field, { isFlow, indent }: CursorPlace, fillsPlaces: boolean): string {
  if (isFlow) return " ";
  const cursor = fillsPlaces ? "$0" : "";
  const deeper = `\n${" ".repeat(indent + 2)}`;
  if (field.type === "list") return `${deeper}- ${cursor}`;
  if (field.type === "mapping" || field.type === "variants" || field.type === "map") return `${deeper}${cursor}`;
  return " ";
}

function valueItem(
  { text, about, needsQuotes }: ValueChoice,
  index: number,
  { file, places }: Manifest,
  reader: Reader,
  { replaced, quote, isFlow, typed }: CursorPlace,
): CompletionItem {
  const isJson = file.path.endsWith(".json");
  const plain =
    !needsQuotes &&
    /^[\p{L}\d](?:[\p{L}\p{N}_ '/.-]|:(?=\S))*$/u.test(text) &&
    !/^[\d.]+$|^\d{4}-\d\d-\d\d$|^(?:true|false|null|yes|no)$/i.test(text);
  const bare = (plain || about === "bare") && !isJson && quote === null;
  const written = bare || about === "bare" ? text : quote === "'" ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
  const lead = quote ?? (isJson && about !== "bare" ? '"' : "");
  return {
    label: text,
    kind: CompletionItemKind.EnumMember,
    ...(about !== null && about !== "bare" && { documentation: markup(say(about, reader.language), reader) }),
    filterText: `${lead}${text}`,
    textEdit: { range: places.rangeOf(replaced), newText: `${needsSpace(file.text, replaced.start, isFlow, typed) ? " " : ""}${written}` },
    sortText: String(index).padStart(4, "0"),
  };
}

/** A value right behind its colon is none. */
function needsSpace(text: string, start: number, isFlow: boolean, typed: string): boolean {
  return typed === "" && text[start - 1] === ":" && !isFlow;
}

function kindOf(text: string): Kind | undefined {
  // Looked back from the key: from the start of each line, a megabyte of blanks would take hours.
  const [, found] = /(?:^kind|"kind"(?<=^\s*(?:[{,]\s*)?"kind"))\s*:\s*["']?(\w+)/m.exec(text) ?? [];
  return KINDS.find((kind) => kind === found);
}
