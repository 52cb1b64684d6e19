import {
  entryAt,
  type ManifestDocument,
  type MappingEntry,
  type Span,
  scalarOf,
  scalarText,
  textOf,
} from "@pistectl/config-schema/editing";
import { fail, type Outcome, quote, say, succeed } from "@pistectl/words";
import type { Location, Range, WorkspaceEdit } from "vscode-languageserver";
import { type NamePlace, namePlaces } from "./application-names.ts";
import type { Manifest, Reader } from "./manifest.ts";
import { holds } from "./node-path.ts";
import { type FileChange, workspaceEdit } from "./workspace-edits.ts";

/** Where the application that is named at an offset is declared. */
export function definition(manifest: Manifest, reader: Reader, offset: number): readonly Location[] {
  const named = nameAt(manifest, offset);
  return placesNamed(manifest, named?.name).flatMap((place) => (place.isDeclaration ? [locationOf(place, manifest, reader)] : []));
}

/** Every place that names the same application. */
export function references(manifest: Manifest, reader: Reader, offset: number, withDeclaration: boolean): readonly Location[] {
  const named = nameAt(manifest, offset);
  return placesNamed(manifest, named?.name).flatMap((place) =>
    withDeclaration || !place.isDeclaration ? [locationOf(place, manifest, reader)] : [],
  );
}

/** The name at an offset, if it is one that can be changed everywhere. */
export function prepareRename(manifest: Manifest, offset: number): { readonly range: Range; readonly placeholder: string } | null {
  const named = nameAt(manifest, offset);
  return named === undefined ? null : { range: manifest.places.rangeOf(named.node.span), placeholder: named.name };
}

/** Gives an application another name in every manifest, and writes `renamedFrom` where it is declared; the failure says why that cannot be. */
export function rename(manifest: Manifest, reader: Reader, offset: number, newName: string): Outcome<WorkspaceEdit, string> {
  const { language } = reader;
  const named = nameAt(manifest, offset);
  if (named === undefined) return fail(say({ en: "No application is named here.", fr: "Aucune application n'est nommée ici." }, language));
  if (newName.trim() === "" || newName !== newName.trim()) {
    return fail(say({ en: "A name neither begins nor ends with a blank.", fr: "Un nom ne commence ni ne finit par un blanc." }, language));
  }
  if (/\p{Cc}/u.test(newName)) {
    return fail(
      say(
        { en: "A name stands on one line, without control characters.", fr: "Un nom tient sur une ligne, sans caractère de contrôle." },
        language,
      ),
    );
  }
  if (newName === named.name) return succeed(workspaceEdit([], manifest.project, reader));
  const taken = placesNamed(manifest, newName).find(({ isDeclaration }) => isDeclaration);
  if (taken !== undefined) {
    const [name, path] = [quote(newName), taken.file.path];
    return fail(say({ en: `${name.en} is declared already in ${path}.`, fr: `${name.fr} est déjà déclarée dans ${path}.` }, language));
  }
  const places = placesNamed(manifest, named.name);
  const changes = places.flatMap((place) => [
    renamed(place, newName),
    ...(place.isDeclaration ? withOldName(place, newName, manifest) : []),
  ]);
  return succeed(workspaceEdit(changes, manifest.project, reader));
}

function nameAt({ project, file }: Manifest, offset: number): NamePlace | undefined {
  return namePlaces(project).find((place) => place.file.path === file.path && holds(place.node.span, offset));
}

function placesNamed({ project }: Manifest, name: string | undefined): readonly NamePlace[] {
  return name === undefined ? [] : namePlaces(project).filter((place) => place.name === name);
}

function locationOf({ file, node }: NamePlace, { project }: Manifest, reader: Reader): Location {
  return { uri: reader.uriOf(project, file.path), range: reader.placesOf(file).rangeOf(node.span) };
}

function renamed({ file, node }: NamePlace, name: string): FileChange {
  return { file, span: node.span, text: scalarText(node, name) ?? JSON.stringify(name) };
}

/** `renamedFrom`, which says to the plan that the application is the same; the oldest name stays where one is written already, and goes when the application has it again. */
function withOldName({ file, node, name }: NamePlace, newName: string, { project }: Manifest): readonly FileChange[] {
  const document = project.readingOf(file).documents.find(({ root }) => scalarOf(root, "name")?.span.start === node.span.start);
  if (document === undefined) return [];
  const written = entryAt(document, "/renamedFrom");
  if (written !== undefined)
    return textOf(document.root, "renamedFrom") === newName ? [{ file, span: wholeEntry(written, document), text: "" }] : [];
  const text = scalarText({ ...node, style: node.style === "plain" ? "plain" : "double-quoted" }, name) ?? JSON.stringify(name);
  const at = { start: node.span.end, end: node.span.end };
  if (document.root.style === "flow")
    return [{ file, span: at, text: file.path.endsWith(".json") ? `, "renamedFrom": ${JSON.stringify(name)}` : `, renamedFrom: ${text}` }];
  const line = file.text.slice(node.span.end).search(/[\r\n]|$/) + node.span.end;
  const indent = " ".repeat(document.root.span.start - (file.text.lastIndexOf("\n", document.root.span.start - 1) + 1));
  return [{ file, span: { start: line, end: line }, text: `\n${indent}renamedFrom: ${text}` }];
}

/** An entry of a document's mapping with what sets it apart from the others: its line, in braces its comma. */
function wholeEntry(entry: MappingEntry, { file, root }: ManifestDocument): Span {
  const at = root.entries.indexOf(entry);
  const [before, after] = [root.entries[at - 1], root.entries[at + 1]];
  if (root.style !== "flow") {
    const start = file.text.lastIndexOf("\n", entry.keySpan.start - 1) + 1;
    const end = file.text.indexOf("\n", entry.value.span.end);
    return { start, end: end === -1 ? file.text.length : end + 1 };
  }
  if (before !== undefined) return { start: before.value.span.end, end: entry.value.span.end };
  return { start: entry.keySpan.start, end: after?.keySpan.start ?? entry.value.span.end };
}
