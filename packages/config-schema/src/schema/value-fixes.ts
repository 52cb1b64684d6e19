import type { Localized } from "@pistectl/words";
import type { ManifestNode, MappingNode, ScalarNode } from "../document/manifest-node.ts";
import type { Fix } from "../findings/finding.ts";
import type { DeclaredDocument } from "./declared-document.ts";
import { findField, type PlacedField } from "./find-field.ts";
import { flagOf } from "./flag-of.ts";
import { plainValue } from "./plain-value.ts";
import { quoteFound } from "./quote-found.ts";
import { wouldFit } from "./try-value.ts";

/** The same value written as what is expected, if it can be. */
export function retype({ file, ...document }: DeclaredDocument, pointer: string, node: ScalarNode, field: PlacedField): Fix | null {
  const give = (value: unknown, text: string, title: Localized): Fix | null =>
    wouldFit({ file, ...document }, pointer, value) ? { title, safe: true, edits: [{ file, span: node.span, text }] } : null;
  const word = String(node.value).toLowerCase();
  switch (field.type) {
    case "flag": {
      const flag = flagOf(node);
      return flag === null ? null : give(flag, String(flag), { en: `Write \`${flag}\``, fr: `Écrire \`${flag}\`` });
    }
    case "number":
      return /^[1-9]\d{0,8}$/.test(word) ? give(Number(word), word, { en: "Remove the quotes", fr: "Retirer les guillemets" }) : null;
    case "list":
      // A plain text may hold what brackets give another meaning to; a block cannot stand between them, nor can a line that begins a document.
      return (node.style === "plain" && /[,[\]{}#]/.test(node.source)) || isOfLines(node)
        ? null
        : give([node.value], `[${node.source}]`, { en: "Make it a list", fr: "En faire une liste" });
    case "text":
    case "date":
    case "word":
      return typeof node.value === "string" || node.style !== "plain"
        ? null
        : give(node.source, JSON.stringify(node.source), { en: "Put it between quotes", fr: "Mettre entre guillemets" });
    default:
      return null;
  }
}

/** Whether a value is written as a block, or on several lines. */
function isOfLines({ style, source }: ScalarNode): boolean {
  return style === "literal" || style === "folded" || /[\r\n]/.test(source);
}

/** A mapping made the only item of the list that is wanted; null where it is no item of it. */
export function asOnlyItem(document: DeclaredDocument, pointer: string, node: MappingNode): Fix | null {
  const { file } = document;
  const field = findField(document, `${pointer}/0`);
  if (field?.type !== "mapping" || !wouldFit(document, pointer, [plainValue(node, field)])) return null;
  const text = file.text.slice(node.span.start, node.span.end);
  return {
    title: { en: "Make it an item of a list", fr: "En faire un élément de liste" },
    safe: true,
    edits: [{ file, span: node.span, text: node.style === "flow" ? `[${text}]` : `- ${text.replace(/\n(?=[^\r\n])/g, "\n  ")}` }],
  };
}

/** A list of one item where that item alone is wanted. */
export function withoutBrackets(
  document: DeclaredDocument,
  pointer: string,
  node: ManifestNode,
  field: PlacedField,
): { readonly suggestions?: readonly string[]; readonly fix?: Fix } {
  const [item] = node.kind === "sequence" && node.items.length === 1 && node.style === "flow" ? node.items : [];
  if (item?.kind !== "scalar" || item.value === null || !wouldFit(document, pointer, item.value)) return {};
  // What may be a secret is not shown.
  if (!quoteFound(item, field).en.startsWith("`")) return {};
  const { file } = document;
  const edits = [{ file, span: node.span, text: file.text.slice(item.span.start, item.span.end) }];
  return {
    suggestions: [String(item.value)],
    fix: { title: { en: "Remove the brackets", fr: "Retirer les crochets" }, safe: true, edits },
  };
}
