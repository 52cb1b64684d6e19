import { enumeration, pointerBelow, quoteCode, suggestWords } from "@pistectl/words";
import type { MappingEntry, MappingNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { KindSchema } from "./field.ts";
import { KEY_SYNONYMS } from "./synonyms.ts";

/** A mapping without keys that hold what belongs beside them, and what there is to say of those. */
export interface Unwrapped {
  readonly root: MappingNode;
  readonly findings: readonly Finding[];
}

/** Takes what keys such as `metadata` and `spec` hold one level up, where the format has it; one finding for all of them. */
export function unwrapKeys(
  file: SourceFile,
  document: Finding["document"],
  root: MappingNode,
  keys: KindSchema["root"]["keys"],
): Unwrapped {
  const wrapping = root.entries.filter((entry) => wraps(entry, root, keys));
  const [first] = wrapping;
  if (first === undefined) return { root, findings: [] };
  const entries = root.entries.flatMap((entry) =>
    wrapping.includes(entry) && entry.value.kind === "mapping" ? entry.value.entries : entry,
  );
  return { root: { ...root, entries }, findings: [wrappingFinding(file, document, first, wrapping)] };
}

/** The mapping below the one key of a document, if that is where its `apiVersion` and `kind` are. */
export function unwrapDocument(file: SourceFile, document: Finding["document"], root: MappingNode): Unwrapped {
  const [only, ...others] = root.entries;
  const inner = others.length === 0 && only?.value.kind === "mapping" ? only.value : undefined;
  if (only === undefined || inner === undefined || !inner.entries.some(({ key }) => key === "apiVersion" || key === "kind")) {
    return { root, findings: [] };
  }
  return { root: inner, findings: [wrappingFinding(file, document, only, [only])] };
}

/** Whether all that an unknown key holds is missing beside it; the key itself means none of the format. */
function wraps({ key, value }: MappingEntry, root: MappingNode, keys: KindSchema["root"]["keys"]): boolean {
  if (value.kind !== "mapping" || value.entries.length === 0 || Object.hasOwn(keys, key) || key.startsWith("x-")) return false;
  const known = value.entries.filter((entry) => Object.hasOwn(keys, entry.key));
  return (
    2 * known.length > value.entries.length &&
    !root.entries.some((entry) => known.some((inner) => inner.key === entry.key)) &&
    suggestWords(key, Object.keys(keys), KEY_SYNONYMS).length === 0
  );
}

function wrappingFinding(file: SourceFile, document: Finding["document"], first: MappingEntry, wrapping: readonly MappingEntry[]): Finding {
  const { en, fr } = enumeration(wrapping.map(({ key }) => quoteCode(key)));
  const isOne = wrapping.length === 1;
  const edits = wrapping.map((entry) => liftEdits(file, entry));
  const fix: Fix | null = edits.every((lifted) => lifted !== null)
    ? {
        title: { en: "Move what it holds one level up", fr: "Remonter d'un niveau ce qu'elle contient" },
        safe: true,
        edits: edits.flat().map((edit) => ({ file, ...edit })),
      }
    : null;
  return readingFinding(
    "schema/unknown-key",
    { file, document, pointer: pointerBelow("", first.key), span: first.keySpan },
    {
      en: isOne ? `${en} is not a key of the format` : `${en} are not keys of the format`,
      fr: isOne ? `${fr} n'est pas une clé du format` : `${fr} ne sont pas des clés du format`,
    },
    {
      en: `A manifest is flat: what ${isOne ? "it holds" : "they hold"} belongs one level up. Take the ${isOne ? "key" : "keys"} out and move the lines below to the left.`,
      fr: `Un manifeste est plat : ce qu'${isOne ? "elle contient" : "elles contiennent"} a sa place un niveau plus haut. Retirez ${isOne ? "la clé" : "les clés"} et décalez vers la gauche les lignes au-dessous.`,
    },
    {
      fix:
        fix === null || isOne
          ? fix
          : { ...fix, title: { en: "Move what they hold one level up", fr: "Remonter d'un niveau ce qu'elles contiennent" } },
      related: wrapping.slice(1).map(({ keySpan }) => ({ file, span: keySpan, message: { en: "this one too", fr: "celle-ci aussi" } })),
    },
  );
}

type Edit = Omit<Fix["edits"][number], "file">;

/** What takes the line of a key out and the lines below it to its own column; null where the lines are not as plain as that. */
function liftEdits({ text }: SourceFile, { keySpan, value }: MappingEntry): readonly Edit[] | null {
  if (value.kind !== "mapping" || value.style !== "block") return null;
  const lineStart = text.lastIndexOf("\n", keySpan.start - 1) + 1;
  const [line = ""] = /^.*(?:\n|$)/.exec(text.slice(lineStart)) ?? [];
  const childStart = value.entries[0]?.keySpan.start ?? 0;
  const depth = childStart - (text.lastIndexOf("\n", childStart - 1) + 1) - (keySpan.start - lineStart);
  if (!/^ *[^\s:"']+:[ \t]*\r?\n$/.test(line) || depth <= 0) return null;
  const edits: Edit[] = [{ span: { start: lineStart, end: lineStart + line.length }, text: "" }];
  for (let start = lineStart + line.length; start < value.span.end; ) {
    const [below = ""] = /^.*(?:\n|$)/.exec(text.slice(start)) ?? [];
    const blanks = /^ */.exec(below)?.[0].length ?? 0;
    if (blanks >= depth) edits.push({ span: { start, end: start + depth }, text: "" });
    else if (below.trim() !== "") return null;
    if (below === "") break;
    start += below.length;
  }
  return edits;
}
