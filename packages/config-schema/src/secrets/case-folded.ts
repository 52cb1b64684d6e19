/**
 * In lower case as far as the flag `i` of an expression tells no cases apart, every character at its place: V8 takes three times as long to compile what
 * disregards the case.
 */
export function caseFolded(text: string): string {
  return text.replaceAll("İ", "ı").toLowerCase().replaceAll("ſ", "s");
}
