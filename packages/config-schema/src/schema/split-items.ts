import { enumeration, pointerBelow, quoteCode } from "@pistectl/words";
import type { ManifestNode, MappingEntry, MappingNode, SequenceNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { KindSchema, MappingField } from "./field.ts";
import type { Unwrapped } from "./wrapping-keys.ts";

/** Puts items together again that a dash before each key has split: one finding for each. */
export function joinSplitItems(
  file: SourceFile,
  document: Finding["document"],
  root: MappingNode,
  keys: KindSchema["root"]["keys"],
): Unwrapped {
  const findings: Finding[] = [];
  const entries = root.entries.map((entry): MappingEntry => {
    const { value } = entry;
    const field = value.kind === "sequence" && Object.hasOwn(keys, entry.key) ? keys[entry.key] : undefined;
    if (value.kind !== "sequence" || field?.type !== "list" || field.items.type !== "mapping") return entry;
    const joined = joinItems(value, field.items);
    if (joined === null) return entry;
    for (const { index, parts } of joined.splits)
      findings.push(splitFinding(file, document, pointerBelow(pointerBelow("", entry.key), `${index}`), parts));
    return { ...entry, value: { ...value, items: joined.items } };
  });
  return findings.length === 0 ? { root, findings } : { root: { ...root, entries }, findings };
}

interface Split {
  /** Of the item that the parts make. */
  readonly index: number;
  /** What begins each part. */
  readonly parts: readonly MappingEntry[];
}

/** The items with those joined that follow each other, have no key in common and lack what the format wants of each; null where there are none. */
function joinItems(
  { items }: SequenceNode,
  { keys }: MappingField,
): { readonly items: readonly ManifestNode[]; readonly splits: readonly Split[] } | null {
  const wanted = Object.keys(keys).filter((key) => keys[key]?.required === true);
  const isPart = (item: ManifestNode | undefined): item is MappingNode =>
    item?.kind === "mapping" && item.entries.length > 0 && item.entries.every(({ key }) => Object.hasOwn(keys, key));
  const lacks = ({ entries }: Pick<MappingNode, "entries">): boolean => wanted.some((key) => entries.every((entry) => entry.key !== key));
  if (!items.some((item, index) => index > 0 && isPart(item) && lacks(item))) return null;
  const joined: ManifestNode[] = [];
  const splits: Split[] = [];
  for (let at = 0; at < items.length; at++) {
    const first = items[at];
    if (first === undefined) break;
    const parts: MappingNode[] = isPart(first) ? [first] : [];
    const entries = parts.flatMap((part) => part.entries);
    for (let next = items[at + 1]; parts.length > 0 && isPart(next) && lacks(next); next = items[at + 1]) {
      if (next.entries.some(({ key }) => entries.some((entry) => entry.key === key))) break;
      parts.push(next);
      entries.push(...next.entries);
      at++;
    }
    const isSplit = first.kind === "mapping" && parts.length > 1 && !lacks({ entries });
    if (isSplit) splits.push({ index: joined.length, parts: parts.flatMap((part) => part.entries[0] ?? []) });
    joined.push(
      ...(isSplit
        ? [{ ...first, span: { start: first.span.start, end: parts.at(-1)?.span.end ?? first.span.end }, entries }]
        : parts.length > 1
          ? parts
          : [first]),
    );
  }
  return splits.length === 0 ? null : { items: joined, splits };
}

function splitFinding(
  file: SourceFile,
  document: Finding["document"],
  pointer: string,
  [first, second, ...others]: readonly MappingEntry[],
): Finding {
  const behind = second === undefined ? others : [second, ...others];
  const place = second ?? first;
  const names = enumeration(behind.map(({ key }) => quoteCode(key)));
  const isOne = behind.length === 1;
  const edits = behind.map(({ keySpan: { start } }) => {
    const [dash] = /- +$/.exec(file.text.slice(Math.max(0, start - 20), start)) ?? [];
    return dash === undefined ? null : { file, span: { start: start - dash.length, end: start }, text: " ".repeat(dash.length) };
  });
  return readingFinding(
    "schema/type",
    { file, document, pointer, span: place?.keySpan ?? { start: 0, end: 0 } },
    {
      en: `a dash before ${names.en} splits an item`,
      fr: `un tiret devant ${names.fr} coupe un élément en plusieurs`,
    },
    {
      en: `Only the first key of an item has a dash: write ${isOne ? "this one" : "the others"} below it, without.`,
      fr: `Seule la première clé d'un élément a un tiret : écrivez ${isOne ? "celle-ci" : "les autres"} au-dessous, sans tiret.`,
    },
    {
      fix: edits.every((edit) => edit !== null)
        ? {
            title: isOne ? { en: "Take the dash out", fr: "Retirer le tiret" } : { en: "Take the dashes out", fr: "Retirer les tirets" },
            safe: true,
            edits,
          }
        : null,
      related: others.map(({ keySpan }) => ({ file, span: keySpan, message: { en: "this one too", fr: "celui-ci aussi" } })),
    },
  );
}
