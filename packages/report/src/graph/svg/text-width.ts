/**
 * Width in em of the characters that names are made of, in the widest of Arial (Liberation Sans), DejaVu Sans (Verdana) and Noto Sans,
 * rounded up to a twentieth: what fits by this table fits in any of them. Measured 2026-11-21 in Chromium 156.
 */
const REGULAR: Readonly<Record<string, number>> = byCharacter([
  [0.35, " ,.:;I·‘’ijlłı'\u00a0\u202f"],
  [0.45, "()-/[\\]ft!r"],
  [0.55, '"J`°csz“”'],
  [0.65, "*?L_kvxy|–0123456789$FTabdeghnopqu{}«»€ßøđþð"],
  [0.75, "ABEKPSVXYZÞCRU"],
  [0.85, "&DGHNOQØ#+<=>^w~"],
  [1, "M%Wm…—æÆ"],
  [1.1, "@œŒ"],
]);

const BOLD: Readonly<Record<string, number>> = byCharacter([
  [0.4, " 'ijlı,.:;I·‘’ł\u00a0\u202f"],
  [0.5, "-/\\f!()[]`rt°"],
  [0.6, '"*J_csz|–'],
  [0.7, "?Lx«»0123456789$EFTaekovy“”€øð"],
  [0.75, "CPSYZbdghnpqu{}ßđþÞ"],
  [0.85, "ABKRVX#+<=>DGHNU^~"],
  [1, "&OQØw@M…—"],
  [1.2, "%mæœÆWŒ"],
]);

/** Scripts whose characters are about this wide; what is none of them is as wide as a square. */
const SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Arabic}|\p{Script=Hebrew}/u, 0.5],
  [/\p{Script=Greek}|\p{Script=Cyrillic}/u, 0.85],
  [/\p{Emoji_Presentation}|\ufe0f|\p{Regional_Indicator}/u, 1.4],
];
const SQUARE = 1;
/** What the widest font has over the usual one. */
const USUAL = 0.88;

/** A text with the width that it is given on a page. */
export interface FittedText {
  readonly text: string;
  /** Pixels: at most, in any common font, where all of the text is in the table; else about as many, and the reader has to be told to keep to it. */
  readonly width: number;
  readonly known: boolean;
}

/** How letters are drawn. */
export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly bold: boolean;
}

/** Pixels that a text takes at most, where the table knows its characters; about as many elsewhere. */
export function textWidth(text: string, style: TextStyle): number {
  return Math.ceil(sum(text, (grapheme) => graphemeWidth(grapheme, style)) * 10) / 10;
}

/** Cuts a text to a width after a whole character, with an ellipsis in place of what is gone. */
export function fitText(text: string, maxWidth: number, style: TextStyle): FittedText {
  if (textWidth(text, style) <= maxWidth) return measured(text, style);
  let kept = "";
  let taken = graphemeWidth("…", style);
  for (const grapheme of graphemes(text)) {
    taken += graphemeWidth(grapheme, style);
    if (taken > maxWidth) break;
    kept += grapheme;
  }
  return measured(`${kept.trimEnd()}…`, style);
}

/** Cuts a name to a width in its middle, between whole characters: names that begin alike mostly end differently. */
export function fitName(name: string, maxWidth: number, style: TextStyle): FittedText {
  if (textWidth(name, style) <= maxWidth) return measured(name, style);
  const all = graphemes(name);
  let head = 0;
  let tail = all.length;
  let taken = graphemeWidth("…", style);
  while (head < tail) {
    const isHead = head <= all.length - tail;
    taken += graphemeWidth(all[isHead ? head : tail - 1] ?? "", style);
    if (taken > maxWidth) break;
    if (isHead) head += 1;
    else tail -= 1;
  }
  return measured(`${all.slice(0, head).join("").trimEnd()}…${all.slice(tail).join("").trimStart()}`, style);
}

function measured(text: string, style: TextStyle): FittedText {
  const known = graphemes(text).every((grapheme) => tableWidth(grapheme, style) !== undefined);
  return { text, known, width: known ? textWidth(text, style) : Math.ceil(sum(text, (grapheme) => usualWidth(grapheme, style))) };
}

function usualWidth(grapheme: string, style: TextStyle): number {
  return graphemeWidth(grapheme, style) * (tableWidth(grapheme, style) === undefined ? 1 : USUAL);
}

function graphemeWidth(grapheme: string, style: TextStyle): number {
  return (tableWidth(grapheme, style) ?? SCRIPTS.find(([script]) => script.test(grapheme))?.[1] ?? SQUARE) * style.size;
}

/** In em; a letter is as wide without its accents. */
function tableWidth(grapheme: string, { bold }: TextStyle): number | undefined {
  const table = bold ? BOLD : REGULAR;
  return table[grapheme] ?? table[grapheme.normalize("NFD").replace(/\p{Mn}+$/u, "")];
}

function sum(text: string, widthOf: (grapheme: string) => number): number {
  return graphemes(text).reduce((width, grapheme) => width + widthOf(grapheme), 0);
}

/** Characters that are each one grapheme: no need for the segmenter, which takes most of the time of a large diagram. */
const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f]*$/;

function graphemes(text: string): readonly string[] {
  return PLAIN.test(text) ? Array.from(text) : Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

function byCharacter(rows: readonly (readonly [number, string])[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.flatMap(([width, characters]) => Array.from(characters, (character) => [character, width])));
}
