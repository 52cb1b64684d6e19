/** For each of the 128 characters of ASCII whether a pattern matches it, 1 or 0: by its code a text is gone through many times faster than by the pattern. */
export function asciiTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(pattern.test(String.fromCharCode(code))));
}
