/** An API as a user asks for it. */
export interface ApiRequest {
  readonly name: string;
  /** Null when none was given. */
  readonly version: string | null;
}

/** Reads `NAME` or `NAME@VERSION`; what follows the last `@` is the version. */
export function parseApiRequest(text: string): ApiRequest {
  const at = text.lastIndexOf("@");
  return at === -1 ? { name: text.trim(), version: null } : { name: text.slice(0, at).trim(), version: text.slice(at + 1).trim() };
}
