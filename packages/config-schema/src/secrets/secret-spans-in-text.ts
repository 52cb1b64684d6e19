import type { MappingEntry } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { secretSpans } from "./secret-spans.ts";

/** A key, if there is one, and its value to the end of the line, of its quotes or of its place in a flow collection. */
const VALUE =
  /(?:(?<=^|[\s{,[])["']?(?<key>[\p{L}\p{N}_.-]+)["']?[ \t]*:[ \t]+|(?<=^[ \t]*)-[ \t]+)(?<value>"[^"\r\n]*"?|'[^'\r\n]*'?|[^\s"',{}[\]#&*|>-][^\r\n,{}[\]]*)/dgmu;

/** Where secrets stand in a document that cannot be read, as far as its lines show: the message of a syntax error must not show them either. */
export function secretSpansInText(file: SourceFile, { start, end }: Span): readonly Span[] {
  const entries = [...file.text.slice(start, end).matchAll(VALUE)].map(({ index, 0: whole, groups, indices }): MappingEntry => {
    const source = (groups?.value ?? "").trimEnd();
    const at = start + index + whole.length - (groups?.value ?? "").length;
    const [keyStart, keyEnd] = indices?.groups?.key ?? [0, 0];
    const span = { start: at, end: at + source.length };
    const value = source.replace(/^(["'])(.*?)\1?$/s, "$2");
    return {
      key: groups?.key ?? "",
      keySpan: { start: start + keyStart, end: start + keyEnd },
      value: { kind: "scalar", span, value, style: "plain", source },
    };
  });
  // No kind of document has credentials of its own at the top: values are judged by their look and their key alone.
  const root = { kind: "mapping", span: { start, end }, style: "block", entries } as const;
  return secretSpans({ file, index: 0, kind: "Api", name: null, root, span: root.span });
}
