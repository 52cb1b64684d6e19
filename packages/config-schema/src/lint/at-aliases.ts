import type { AliasPlace, ManifestDocument } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding, Fix } from "../findings/finding.ts";

/** The aliases of a file: by document and JSON Pointer, as findings name their places. */
export type FileAliases = ReadonlyMap<string, AliasPlace>;

/** Nearly every file's. */
const NO_ALIASES: FileAliases = new Map();

/** Collects the aliases of documents. */
export function aliasesOf(documents: readonly Pick<ManifestDocument, "index" | "aliases">[]): FileAliases {
  if (!documents.some(({ aliases }) => aliases !== undefined)) return NO_ALIASES;
  const found = new Map<string, AliasPlace>();
  for (const { index, aliases } of documents) for (const [pointer, place] of aliases ?? []) found.set(placeKey(index, pointer), place);
  return found;
}

/**
 * Findings of a file, those about a value that is read through an alias being placed at the alias, where the value is used; the anchor is their second
 * place. No fix of what an alias uses is safe: other keys read the same text.
 */
export function atAliases(findings: readonly Finding[], file: SourceFile, aliases: FileAliases): readonly Finding[] {
  if (aliases.size === 0) return findings;
  const shared = [...aliases.values()].map(({ value }) => value);
  return findings.map((finding) => withoutSafety(atAlias(finding, file, aliases), file, shared));
}

function atAlias(finding: Finding, file: SourceFile, aliases: FileAliases): Finding {
  const { document, pointer, span, fix } = finding;
  const alias = document === null || pointer === null ? undefined : aliases.get(placeKey(document.index, pointer));
  // A finding about the key stands where the key does.
  if (alias === undefined || !isWithin(span, alias.value)) return finding;
  const moved: Fix | null = fix && {
    ...fix,
    safe: false,
    edits: fix.edits.map((edit) => (edit.file.path === file.path && isWithin(edit.span, alias.value) ? { ...edit, span: alias.at } : edit)),
  };
  return {
    ...finding,
    span: alias.at,
    related: [{ file, span, message: WRITTEN_HERE }, ...finding.related],
    // A part of the value cannot be written in the place of the alias.
    fix: fix?.edits.every((edit) => edit.file.path !== file.path || !isWithin(edit.span, alias.value) || isSame(edit.span, alias.value))
      ? moved
      : null,
  };
}

const WRITTEN_HERE = { en: "the value is written here", fr: "la valeur est écrite ici" } as const;

function withoutSafety(finding: Finding, file: SourceFile, shared: readonly Span[]): Finding {
  const { fix } = finding;
  if (fix?.safe !== true) return finding;
  const reaches = fix.edits.some((edit) => edit.file.path === file.path && shared.some((value) => meet(edit.span, value)));
  return reaches ? { ...finding, fix: { ...fix, safe: false } } : finding;
}

function placeKey(index: number, pointer: string): string {
  return `${index} ${pointer}`;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
