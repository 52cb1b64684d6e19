import type { FileSecrets } from "./file-secrets.ts";

/** What masks the secrets of files in every text of a value, keys of its objects included. */
export function maskerOf(secrets: Iterable<FileSecrets>): <Value>(value: Value) => Value {
  const withSecrets = [...new Set(secrets)].filter(({ spans }) => spans.length > 0);
  if (withSecrets.length === 0) return (value) => value;
  const mask = (text: string): string => withSecrets.reduce((rest, one) => one.mask(rest), text);
  return (value) => masked(value, mask) as typeof value;
}

function masked(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === "string") return mask(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  // No prototype, or that of an object: `__proto__` is a key like any other.
  const entries = Object.entries(value).map(([key, item]) => [mask(key), masked(item, mask)] as const);
  return Object.fromEntries(entries);
}
