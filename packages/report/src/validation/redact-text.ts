import type { SourceFile, Span } from "@pistectl/config-schema/findings";

/** A secret of fewer characters is a stretch of many words: it is replaced only where it stands alone. */
const DISTINCTIVE_LENGTH = 8;

/**
 * Masks the secrets of a file in texts that speak of it: a message that quotes the value at fault quotes a secret too. The values are looked
 * for as they are written, without their quotes, and as YAML reads them.
 */
export function redactText(file: SourceFile, secrets: readonly Span[]): (text: string) => string {
  const values = new Set(secrets.flatMap(({ start, end }) => spellings(file.text.slice(start, end).trim())));
  if (values.size === 0) return (text) => text;
  // Longest first, so that what contains another is masked whole.
  const patterns = [...values].sort((one, other) => other.length - one.length).map(pattern);
  const all = new RegExp(patterns.join("|"), "gu");
  return (text) => text.replace(all, (value) => "*".repeat([...new Intl.Segmenter().segment(value)].length));
}

function spellings(source: string): readonly string[] {
  const inner = /^(["'])(.*)\1$/s.exec(source);
  const [, quote, content = source] = inner ?? [];
  const read = quote === "'" ? content.replaceAll("''", "'") : quote === '"' ? unescapeDouble(source) : content;
  return [source, content, read].filter((text) => text.trim() !== "");
}

/** The escapes that YAML shares with JSON; others are left as they are written. */
function unescapeDouble(source: string): string {
  try {
    return String(JSON.parse(source));
  } catch {
    return source.slice(1, -1);
  }
}

function pattern(value: string): string {
  const literal = value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return value.length >= DISTINCTIVE_LENGTH ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
}
