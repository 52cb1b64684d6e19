/** Characters that JSON may hold as they are but a terminal or a log would obey or hide. */
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu;

/** A value as JSON on lines that a terminal shows and a CI runner does not obey, with a final line break; parsed, it is the value to the letter. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2)
    .replace(INVISIBLE, escaped)
    // `##[name]` is a command of the runner anywhere in a line; a line of JSON cannot begin with `::`.
    .replace(/##(?=\w*\[)/g, "#\\u0023");
  return `${json}\n`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
}
