import { shorten, visibleText } from "@pistectl/words";

/** A text of any origin without invisible characters: its line breaks remain, as line feeds; at most `maxLength` characters long. */
export function visibleLines(text: string, maxLength: number = Number.POSITIVE_INFINITY): string {
  return shorten(text, maxLength)
    .split(/\r\n|\r|\n/)
    .map((line) => visibleText(line))
    .join("\n");
}
