/** Whether a JSON object's text names a key more than once at its top level; `JSON.parse` keeps the last one without a word. */
export function hasRepeatedKey(json: string, key: string): boolean {
  let depth = 0;
  let seen = 0;
  // Strings first, so that brackets inside them do not count; a string followed by a colon at depth 1 is a key.
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[[\]{}]/gs)) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && token.endsWith(":") && JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) === key) seen++;
  }
  return seen > 1;
}
