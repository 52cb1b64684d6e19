import type { ManifestNode, ScalarNode } from "../../document/manifest-node.ts";

/** Keys whose value is prose, in which every character may be meant. */
const PROSE = /^(?:description|source|text|note|x-.*)$/;
const LABELS = "labels";

/** What stands before a message, where no document has a key. */
const MAIL_KEY = /^(?:De|À|Envoyé|Objet|From|To|Sent|Subject)$/;
const ENTITY = /&(?:nbsp|amp|quot|apos|lt|gt|#\d{2,4});/;
const ODD_KEY =
  /^\d{1,2}[.)]\s|^L?\d{1,4}[ \t]*(?:- )?[A-Za-z]|^\^?[0-9a-f]{7,40} .*\)|^\+[A-Za-z]|^<\/?[a-z]|^[–—−‐‑‒―•·‣◦●▪■\ue000-\uf8ff*+](?:\s|$)|^[-–—]{2,4}[A-Za-z]|^["'“”„«‘’]|["'“”»’]$|[:=]$|[^\S ]|\p{Default_Ignorable_Code_Point}/u;
const ODD_START = /^(?:[–—−‐‑‒―•·‣◦●▪■*+](?=[\s\p{L}"'])|[“”„‟«‹‘‚‛’][^“”„‟«»‹›]*[”“»›’"']$|[^\S ]|[:=] )/u;
const ODD_END = /(?:["'”’}\],;\\]|<\/?[a-z]{1,10} ?\/?>|[^\S ]|\p{Default_Ignorable_Code_Point})$/u;

/** Plain scalars and keys of a document that parses which nobody writes so on purpose: what they hold belongs to the layout. */
export function countSuspicions(root: ManifestNode): number {
  if (root.kind === "scalar") return root.style === "plain" && root.source !== "" ? 1 : 0;
  const seen = new Set<ManifestNode>();
  let count = 0;
  const visit = (node: ManifestNode, isProse: boolean, isLabel = false): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === "scalar") {
      if (isProse ? hasConflict(node) : isSuspicious(node)) count++;
    } else if (node.kind === "sequence") for (const item of node.items) visit(item, isProse);
    else {
      for (const { key, value } of node.entries) {
        if (!isProse && ODD_KEY.test(key)) count++;
        visit(value, isProse || isLabel || PROSE.test(key), key === LABELS);
      }
    }
  };
  visit(root, false);
  if (root.kind === "mapping") count += root.entries.filter(({ key, value }) => MAIL_KEY.test(key) || isSentence(key, value)).length;
  return count;
}

const CONFLICT = /\s(?:<{7}|={7}|>{7})(?:\s|$)/;

/** Whether a value goes on over a marker of a conflict that is indented. */
function hasConflict({ style, source }: ScalarNode): boolean {
  return style === "plain" && CONFLICT.test(source);
}

/** What announces the manifest below, as in "Here is the file:". */
function isSentence(key: string, value: ManifestNode): boolean {
  return /\S[ \u00a0]\S/.test(key.replace(/[ \u00a0\u202f]+$/, "")) && value.kind === "scalar" && value.value === null;
}

function isSuspicious({ style, source }: ScalarNode): boolean {
  if (ENTITY.test(source)) return true;
  if (style !== "plain" || source === "") return false;
  if (CONFLICT.test(source)) return true;
  if (ODD_START.test(source)) return true;
  const end = ODD_END.exec(source)?.[0];
  if (end === undefined) return false;
  if (!/["'”’}\]]/.test(end)) return true;
  if (end === "}" || end === "]") return balance(source, end === "}" ? "{" : "[", end) < 0;
  // `6"` and `l'` end so, `"oui"` does on both sides.
  return source.split(end).length % 2 === 0 && !/^\d+["'”’]$/.test(source);
}

function balance(text: string, open: string, close: string): number {
  return text.split(open).length - text.split(close).length;
}
