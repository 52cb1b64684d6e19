/** The `code` of a system or library error, `UNKNOWN` when it has none. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : "UNKNOWN";
}
