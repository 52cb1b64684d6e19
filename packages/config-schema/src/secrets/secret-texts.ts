import type { Span } from "../document/span.ts";

/** What the secrets of a text could be quoted as: as written, as YAML reads them, line by line and word by word. */
export function secretTexts(text: string, spans: readonly Span[]): readonly string[] {
  return spans.flatMap(({ start, end }) => spellings(text.slice(start, end).trim()));
}

function spellings(source: string): readonly string[] {
  const [, quote, content = source] = /^(["'])(.*)\1$/s.exec(source) ?? [];
  const read = quote === "'" ? content.replaceAll("''", "'") : quote === '"' ? unescapeDouble(source) : content;
  const lines = /[\r\n]/.test(source) ? source.split(/[\r\n]+/) : [];
  const words = source.split(/[\s"'`,{}[\]]+/).flatMap((word) => [word, word.replace(/^[*&!|>%@#]+/, ""), word.replace(/[:;.]+$/, "")]);
  return [...new Set([source, content, read, ...lines.map((line) => line.trim()), ...words])].filter((text) => text !== "");
}

/** The escapes that YAML shares with JSON; others are left as they are written. */
function unescapeDouble(source: string): string {
  try {
    return String(JSON.parse(source));
  } catch {
    return source.slice(1, -1);
  }
}
