/** The `code` of an error of Node or of a library (`ENOENT`, `ECONNRESET`), null when it has none. */
export function errorCode(error: unknown): string | null {
  const code = propertyOf(error, "code");
  return typeof code === "string" ? code : null;
}

/** What a value from outside holds under a name, undefined when it holds nothing there. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
