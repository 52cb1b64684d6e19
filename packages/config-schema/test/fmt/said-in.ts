import { isAlias, isCollection, isPair, isScalar, type Node, Parser, parseAllDocuments, visit } from "yaml";

/** What a YAML text says, by the package's own reading: every node in its order with its value, its text, anchor and tag; then every comment. */
export function saidIn(text: string): readonly unknown[] {
  const documents = parseAllDocuments(text, { uniqueKeys: false, schema: "core", resolveKnownTags: false, logLevel: "silent" });
  const said: unknown[] = [];
  for (const document of "empty" in documents ? [] : documents) {
    if (document.errors.length > 0) throw new Error(`${document.errors[0]?.message} in\n${text}`);
    said.push(["document", document.directives?.docStart ?? null, document.directives?.docEnd]);
    visit(document, (_key, node) => {
      if (isPair(node)) said.push("pair");
      else if (isAlias(node)) said.push({ alias: node.source });
      else if (isScalar(node)) said.push({ ...identity(node), type: node.type, value: node.value, source: node.source });
      else if (isCollection(node)) said.push({ ...identity(node), items: node.items.length, flow: node.flow === true });
    });
  }
  return [...said, ...commentsIn([...new Parser().parse(text)])];
}

function identity({ anchor, tag }: Node & { anchor?: string; tag?: string }): object {
  return { anchor, tag };
}

function commentsIn(token: unknown): readonly string[] {
  if (typeof token !== "object" || token === null) return [];
  if ("type" in token && token.type === "comment" && "source" in token) return [String(token.source).trimEnd()];
  return Object.values(token).flatMap(commentsIn);
}
