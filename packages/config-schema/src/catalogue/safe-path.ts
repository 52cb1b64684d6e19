/** An origin that no path of ours can name by chance (RFC 2606 §2). */
const PROBE = "https://origin.invalid";

/** Whether a path, with its query, begins with one slash and names the same resource of the same origin once resolved (no `..`, `//`, `\`, fragment, blank). */
export function isSafePath(path: string): boolean {
  if (!path.startsWith("/")) return false;
  if (!URL.canParse(path, PROBE)) return false;
  const resolved = new URL(path, PROBE);
  // The parser rewrites whatever could lead elsewhere: dot segments in any encoding, backslashes, tabs, line breaks, non-ASCII.
  return resolved.origin === PROBE && resolved.pathname + resolved.search === path;
}
