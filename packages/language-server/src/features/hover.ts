import { findApi } from "@pistectl/config-schema/catalogue";
import { CONFIGURATION_SCHEMA } from "@pistectl/config-schema/configuration";
import {
  childOf,
  KIND_SCHEMAS,
  type ManifestDocument,
  type MappingEntry,
  type Span,
  scalarOf,
  textOf,
} from "@pistectl/config-schema/editing";
import { say } from "@pistectl/words";
import type { Hover } from "vscode-languageserver";
import { cursorPlace } from "../text/cursor-place.ts";
import { namePlaces } from "./application-names.ts";
import { catalogueMarkdown } from "./catalogue-markdown.ts";
import { fieldAt } from "./field-at.ts";
import { documentAt, type Manifest, type Reader } from "./manifest.ts";
import { markup } from "./markup.ts";
import { holds, type NodeStep, nodePath } from "./node-path.ts";
import { ruleMarkdown } from "./rule-markdown.ts";

/** What is known of the key or the value at an offset: the format's words, the catalogue's entry, where an application is declared. */
export function hover(manifest: Manifest, reader: Reader, offset: number): Hover | null {
  const document = documentAt(manifest, offset);
  const rule = ignoredRule(manifest, reader, offset);
  if (document === undefined || rule !== null) return rule;
  const step = nodePath(document.root, offset).findLast(({ entry }) => entry !== undefined);
  if (step?.entry === undefined) return null;
  const onKey = holds(step.entry.keySpan, offset);
  const parts = [...(onKey ? [] : aboutValue(step, document, manifest, reader)), ...aboutKey(step, document, reader)];
  if (parts.length === 0) return null;
  const span = onKey ? step.entry.keySpan : step.entry.value.span;
  return { contents: markup(parts.join("\n\n---\n\n"), reader), range: manifest.places.rangeOf(span) };
}

/** What is known of the key, the rule or the value at an offset of `.pistectl.yaml`, which need not be right. */
export function configurationHover({ file, places }: Manifest, reader: Reader, offset: number): Hover | null {
  const span = wordAround(file.text, offset);
  const place = span && cursorPlace(file.text, span.end);
  if (!span || !place) return null;
  const word = file.text.slice(span.start, span.end);
  const path = place.slot === "key" ? [...place.path, word] : place.path;
  const field = fieldAt(CONFIGURATION_SCHEMA.root, path);
  const { language } = reader;
  const meaning = field?.type === "word" && place.slot === "value" ? field.meanings?.[field.words.indexOf(word)] : undefined;
  const about = [
    ruleMarkdown(word, language),
    meaning && `\`${word}\`: ${say(meaning, language)}`,
    field && (place.slot === "value" || ruleMarkdown(word, language) === null) && say(field.description, language),
  ].filter((part) => typeof part === "string");
  return about.length === 0 ? null : { contents: markup(about.join("\n\n---\n\n"), reader), range: places.rangeOf(span) };
}

/** The rule that a comment asks to ignore. */
function ignoredRule({ file, places }: Manifest, reader: Reader, offset: number): Hover | null {
  const span = wordAround(file.text, offset);
  if (span === null || !/#\s*pistectl-ignore[\s:]+$/.test(file.text.slice(0, span.start))) return null;
  const about = ruleMarkdown(file.text.slice(span.start, span.end), reader.language);
  return about === null ? null : { contents: markup(about, reader), range: places.rangeOf(span) };
}

/** The letters, dots, slashes and hyphens around an offset. */
function wordAround(text: string, offset: number): Span | null {
  const start = offset - (/[\w./-]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0].length ?? 0);
  const end = offset + (/^[\w./-]*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0);
  return end > start ? { start, end } : null;
}

function aboutKey({ path, entry }: NodeStep, { kind }: ManifestDocument, { language }: Reader): readonly string[] {
  const field = fieldAt(KIND_SCHEMAS[kind].root, path);
  if (field === undefined) return [];
  const word = field.type === "word" ? field.words.indexOf(scalarValue(entry)) : -1;
  const meaning = field.type === "word" ? field.meanings?.[word] : undefined;
  return [...(meaning === undefined ? [] : [`\`${scalarValue(entry)}\`: ${say(meaning, language)}`]), say(field.description, language)];
}

function aboutValue(
  { path, entry }: NodeStep,
  { kind, root }: ManifestDocument,
  { project, file }: Manifest,
  reader: Reader,
): readonly string[] {
  const place = `${kind} ${path.join(".")}`;
  if (place === "Application apis.*.name" || place === "Application apis.*.version") {
    const item = itemOf(root, entry);
    const api = findApi(project.catalogue(), textOf(item, "name") ?? "");
    return api === undefined
      ? []
      : [catalogueMarkdown(api, textOf(root, "environment"), { language: reader.language, today: project.input().today })];
  }
  if (place === "ChorusProConnection application" || place === "Connector bindings.*.application") {
    const declared = namePlaces(project).find(
      ({ isDeclaration, isSecret, name }) => isDeclaration && !isSecret && name === scalarValue(entry),
    );
    if (declared === undefined) return [];
    const document = project
      .readingOf(declared.file)
      .documents.find(({ root: other }) => scalarOf(other, "name")?.span.start === declared.node.span.start);
    if (document === undefined) return [];
    const at = declared.file.path === file.path ? "" : ` (${declared.file.path})`;
    const apis = childOf(document.root, "apis");
    const names = apis?.kind === "sequence" ? apis.items.flatMap((item) => textOf(item, "name") ?? []) : [];
    return [
      `**${declared.name}**${at}  \n${[textOf(document.root, "environment"), textOf(document.root, "organization"), ...names].filter((part) => part !== undefined).join(" · ")}`,
    ];
  }
  return [];
}

/** The item of `apis` that holds an entry. */
function itemOf(root: ManifestDocument["root"], entry: MappingEntry | undefined): Parameters<typeof textOf>[0] {
  const apis = childOf(root, "apis");
  return apis?.kind === "sequence"
    ? apis.items.find((item) => item.kind === "mapping" && item.entries.some((other) => other === entry))
    : undefined;
}

function scalarValue(entry: MappingEntry | undefined): string {
  return entry?.value.kind === "scalar" ? String(entry.value.value) : "";
}
