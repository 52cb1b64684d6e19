/** Blocks whose characters take two columns (Unicode 17, East Asian Width W and F), as inclusive ranges. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Latin letters, punctuation, arrows, boxes and our own symbols, each one column and no part of a cluster: no need to wake the segmenter (10 ms). */
const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205e\u2190-\u2193\u2500-\u259f\u25cb\u2713\u2717]*$/;

/** Columns that a text without escape sequences takes on a terminal. */
export function displayWidth(text: string): number {
  if (isPlainWidth(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) width += graphemeWidth(segment);
  return width;
}

/** Whether every character of a text takes one column. */
export function isPlainWidth(text: string): boolean {
  return PLAIN.test(text);
}

/** Fills a text with blanks up to a width; a longer one stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The same on the left, for numbers. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Cuts a text to a width, with an ellipsis in place of what is gone. */
export function fitWidth(text: string, width: number, ellipsis: string): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let taken = displayWidth(ellipsis);
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    taken += graphemeWidth(segment);
    if (taken > width) break;
    kept += segment;
  }
  return kept + ellipsis;
}

function graphemeWidth(grapheme: string): number {
  if (/^[\p{M}\p{Cc}\p{Cf}]+$/u.test(grapheme)) return 0;
  const code = grapheme.codePointAt(0) ?? 0;
  return /\p{Emoji_Presentation}|\ufe0f/u.test(grapheme) || WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
