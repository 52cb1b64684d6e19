import { findApi } from "@pistectl/config-schema/catalogue";
import { childOf, type ManifestDocument, type MappingEntry, scalarOf, textOf } from "@pistectl/config-schema/editing";
import { say } from "@pistectl/words";
import type { Hover } from "vscode-languageserver";
import { namePlaces } from "./application-names.ts";
import { catalogueMarkdown } from "./catalogue-markdown.ts";
import { fieldAt } from "./field-at.ts";
import { documentAt, type Manifest, type Reader } from "./manifest.ts";
import { markup } from "./markup.ts";
import { holds, type NodeStep, nodePath } from "./node-path.ts";

/** What is known of the key or the value at an offset: the format's words, the catalogue's entry, where an application is declared. */
export function hover(manifest: Manifest, reader: Reader, offset: number): Hover | null {
  const document = documentAt(manifest, offset);
  if (document === undefined) return null;
  const step = nodePath(document.root, offset).findLast(({ entry }) => entry !== undefined);
  if (step?.entry === undefined) return null;
  const onKey = holds(step.entry.keySpan, offset);
  const parts = [...(onKey ? [] : aboutValue(step, document, manifest, reader)), ...aboutKey(step, document, reader)];
  if (parts.length === 0) return null;
  const span = onKey ? step.entry.keySpan : step.entry.value.span;
  return { contents: markup(parts.join("\n\n---\n\n"), reader), range: manifest.places.rangeOf(span) };
}

function aboutKey({ path, entry }: NodeStep, { kind }: ManifestDocument, { language }: Reader): readonly string[] {
  const field = fieldAt(kind, path);
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
    const declared = namePlaces(project).find(({ isDeclaration, name }) => isDeclaration && name === scalarValue(entry));
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
