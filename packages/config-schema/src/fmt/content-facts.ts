import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import { READING_LIMITS } from "../reading/reading-limits.ts";
import { readStream } from "../reading/yaml-stream.ts";
import { withoutBlanksAtEnd } from "./without-blanks-at-end.ts";

/** Everything a YAML text says, in its order, layout aside: values and how they are written, anchors, tags, aliases, comments, directives. Null when it does not parse. */
export function contentFacts(text: string): readonly string[] | null {
  const facts: string[] = [];
  let isBroken = false;
  const { comments, cutAt } = readStream(text, READING_LIMITS, ({ composed, base }) => {
    isBroken ||= composed === null || composed.errors.length > 0;
    if (isBroken || composed === null) return;
    tellDirectives(composed, facts);
    tellNode(composed.contents, text.slice(base), facts);
  });
  if (cutAt !== null || isBroken) return null;
  for (const comment of comments) facts.push(withoutBlanksAtEnd(comment.text));
  return facts;
}

function tellDirectives({ directives }: Document.Parsed<ParsedNode>, facts: string[]): void {
  facts.push(JSON.stringify(["document", directives.docStart, directives.docEnd, directives.yaml, directives.tags]));
}

function tellNode(node: unknown, text: string, facts: string[]): void {
  if (isAlias(node)) facts.push(`*${node.source}`);
  else if (isScalar(node)) {
    const [start = 0, end = 0] = node.range ?? [];
    facts.push(JSON.stringify([node.type, node.tag, node.anchor, String(node.value), spelling(text.slice(start, end), node.type)]));
  } else if (isMap(node) || isSeq(node)) {
    facts.push(JSON.stringify([isMap(node) ? "map" : "sequence", node.flow === true, node.tag, node.anchor, node.items.length]));
    for (const item of node.items) {
      if (isMap(node)) {
        const { key, value } = item as { readonly key: unknown; readonly value: unknown };
        tellNode(key, text, facts);
        tellNode(value, text, facts);
      } else tellNode(item, text, facts);
    }
  } else facts.push("nothing");
}

/** A scalar as it is written, the blanks around its line breaks aside; of a block scalar the header. */
function spelling(source: string, type: unknown): string {
  if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") return /^\S*/.exec(source)?.[0] ?? "";
  return source
    .split(/\r?\n/)
    .map((line) => withoutBlanksAtEnd(line).replace(/^[ \t]+/, ""))
    .join("\n");
}
