import { typeset } from "@pistectl/words";

/** Below this length a form is part of many an ordinary word, and hiding it there would only spoil what is said. */
const MINIMUM_LENGTH = 4;

/** Every spelling under which a secret could reach an output, longest first: those of `escapedForms`, base64 at three alignments, hexadecimal, its UTF-8 read as Latin-1, as headers are. */
export function secretForms(value: string): readonly string[] {
  const utf8 = Buffer.from(value, "utf8");
  const hex = utf8.toString("hex");
  const base64 = alignedBase64(utf8);
  return longestFirst([
    ...escapedForms(value),
    [...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""),
    hex,
    hex.toUpperCase(),
    utf8.toString("latin1"),
    ...base64,
    ...base64.flatMap((text) => [encodeURIComponent(text), lowerEscapes(encodeURIComponent(text))]),
  ]);
}

/** The spellings of a secret that are text as it is, longest first: as is, as French prose spaces it, line by line, and escaped for a URL, a form, JSON, HTML. */
export function escapedForms(value: string): readonly string[] {
  const uri = encodeURIComponent(value.toWellFormed());
  const strictUri = uri.replace(/[!'()*]/g, percent);
  const form = new URLSearchParams([["", value]]).toString().slice(1);
  const json = JSON.stringify(value).slice(1, -1);
  const html = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return longestFirst([
    value,
    value.trim(),
    typeset(value, "fr"),
    ...value.split(/\r\n|\r|\n/).map((line) => line.trim()),
    uri,
    strictUri,
    encodeURI(value.toWellFormed()),
    form,
    ...[uri, strictUri, form].flatMap((text) => [lowerEscapes(text), encodeURIComponent(text)]),
    json,
    json.replaceAll("/", "\\/"),
    json.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
    html,
    html.replaceAll("'", "&#39;"),
    ...[10, 16].map((radix) => numericEntities(value, radix)),
  ]);
}

function longestFirst(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form.length >= MINIMUM_LENGTH).sort((a, b) => b.length - a.length);
}

/** Spellings too short for `secretForms`: hidden only where they stand as a word. */
export function shortForms(value: string): readonly string[] {
  return [...new Set([value, value.trim(), Buffer.from(value, "utf8").toString("latin1")])].filter(
    (form) => form !== "" && form.length < MINIMUM_LENGTH,
  );
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/**
 * Whether a secret cannot be a word, a name, a key or a date of an output: a UUID, as PISTE's are; 8 characters or more with a digit between letters, as
 * hexadecimal, base64 and most tokens have; 16 or more without blank with capitals, small letters and digits; or 40 or more, longer than any name of ours.
 */
export function isUnmistakable(secret: string): boolean {
  const text = secret.trim();
  if (text.length >= 40 || UUID.test(text)) return true;
  if (text.length >= 16 && /^(?=.*\p{Lu})(?=.*\p{Ll})(?=.*\p{Nd})\S+$/u.test(text)) return true;
  return text.length >= 8 && /\p{L}\p{Nd}+\p{L}/u.test(text);
}

function lowerEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (encoded) => encoded.toLowerCase());
}

/** HTML with everything but letters and digits as numeric references. */
function numericEntities(value: string, radix: number): string {
  const prefix = radix === 16 ? "&#x" : "&#";
  return value.replace(/[^0-9A-Za-z]/gu, (character) => `${prefix}${character.codePointAt(0)?.toString(radix)};`);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Base64 of the bytes as they appear inside a longer text, whatever stands before: the characters that depend on neighbours are left out. */
function alignedBase64(bytes: Buffer): readonly string[] {
  const forms: string[] = [];
  for (const offset of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const first = Math.ceil((offset * 8) / 6);
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    const core = encoded.slice(first, whole);
    // A short core would match by chance: base64 turns 3 bytes into 4 characters.
    if (core.length >= 8) forms.push(core, core.replaceAll("+", "-").replaceAll("/", "_"));
  }
  forms.push(bytes.toString("base64"), bytes.toString("base64url"));
  return forms;
}
