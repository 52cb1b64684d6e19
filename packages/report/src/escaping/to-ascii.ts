const REPLACEMENTS: Readonly<Record<string, string>> = {
  "«": '"',
  "»": '"',
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "…": "...",
  "–": "-",
  "—": "-",
  "·": "-",
  "→": "->",
  œ: "oe",
  Œ: "OE",
  æ: "ae",
  Æ: "AE",
  "°": "o",
  "€": "EUR",
};

/** A text for a terminal that shows ASCII alone: accents go, typographic signs are replaced by their nearest, the rest becomes `?`. */
export function toAscii(text: string): string {
  return text
    .replace(/«[ \u00a0]|[ \u00a0]»/g, '"')
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\p{Zs}/gu, " ")
    .replace(/\P{ASCII}/gu, (character) => REPLACEMENTS[character] ?? "?");
}
