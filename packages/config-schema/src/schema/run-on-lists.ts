import type { NodeFinder } from "../document/access.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { DeclaredDocument, KeyErrors } from "./declared-document.ts";

import type { KeyFinder } from "./find-field.ts";

/** What is left to explain once lists that run on into another are told. */
export interface RunOnLists {
  readonly findings: readonly Finding[];
  readonly errors: readonly KeyErrors[];
}

/** An item behind the first one of a list of the document. */
const ITEM = /^\/([^/]+)\/[1-9]\d*$/;

/** A required list whose key is gone: its items stand in the list before. One finding, at the first of them. */
export function runOnLists(document: DeclaredDocument, errors: readonly KeyErrors[], find: NodeFinder, placesOfKey: KeyFinder): RunOnLists {
  const root = errors.find(({ pointer }) => pointer === "");
  if (root === undefined || root.missing.length === 0) return { findings: [], errors };
  const findings = new Map<string, Finding>();
  const told = new Set<KeyErrors>();
  for (const item of errors) {
    const list = ITEM.exec(item.pointer)?.[1];
    const node = list === undefined ? undefined : find(item.pointer)?.value;
    const lost = root.missing.find((key) => item.unknown.every((own) => placesOfKey(document.schema, own).join() === `${key}[]`));
    if (list === undefined || node?.kind !== "mapping" || lost === undefined || item.unknown.length === 0) continue;
    told.add(item);
    if (!findings.has(lost)) findings.set(lost, lostKey(document, { list, lost, start: node.span.start }));
  }
  const left = errors.filter((error) => !told.has(error));
  return {
    findings: [...findings.values()],
    errors: left.map((error) => (error === root ? { ...root, missing: root.missing.filter((key) => !findings.has(key)) } : error)),
  };
}

interface LostKey {
  /** Key of the list that runs on. */
  readonly list: string;
  readonly lost: string;
  /** Where the first item that it held begins. */
  readonly start: number;
}

function lostKey({ file, document }: DeclaredDocument, { list, lost, start }: LostKey): Finding {
  const line = file.text.lastIndexOf("\n", start - 1) + 1;
  const isOnLineOfItsOwn = /^ *- +$/.test(file.text.slice(line, start));
  const place = { start: line, end: line };
  return readingFinding(
    "schema/missing-key",
    { file, document, pointer: "", span: { start, end: start + (/^[\w-]+/.exec(file.text.slice(start))?.[0].length ?? 1) } },
    {
      en: `the key \`${lost}\` is missing above this item of \`${list}\``,
      fr: `la clé \`${lost}\` manque au-dessus de cet élément de \`${list}\``,
    },
    {
      en: `What follows belongs under \`${lost}\`: write \`${lost}:\` on a line of its own before it.`,
      fr: `La suite a sa place sous \`${lost}\` : écrivez \`${lost}:\` sur une ligne à part avant elle.`,
    },
    {
      suggestions: [],
      fix: isOnLineOfItsOwn
        ? {
            title: { en: `Write \`${lost}:\` above it`, fr: `Écrire \`${lost}:\` au-dessus` },
            safe: false,
            edits: [{ file, span: place, text: `${lost}:\n` }],
          }
        : null,
    },
  );
}
