import { typeset } from "@pistectl/words";

/** Below this length a form would match ordinary text everywhere, and hiding it would only spoil the output. */
const MINIMUM_LENGTH = 4;

/** Every spelling under which a secret could reach an output, longest first: as is, as French prose spaces it, base64 at three alignments, URL-, form- and JSON-escaped, hexadecimal. */
export function secretForms(value: string): readonly string[] {
  const utf8 = Buffer.from(value, "utf8");
  const uri = encodeURIComponent(value.toWellFormed());
  const strictUri = uri.replace(/[!'()*]/g, percent);
  const form = new URLSearchParams([["", value]]).toString().slice(1);
  const json = JSON.stringify(value).slice(1, -1);
  const html = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  const hex = utf8.toString("hex");
  const base64 = alignedBase64(utf8);
  const forms = [
    value,
    value.trim(),
    typeset(value, "fr"),
    ...value.split(/\r\n|\r|\n/).map((line) => line.trim()),
    uri,
    strictUri,
    encodeURI(value.toWellFormed()),
    form,
    ...[uri, strictUri, form].flatMap((text) => [lowerEscapes(text), encodeURIComponent(text)]),
    [...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""),
    json,
    json.replaceAll("/", "\\/"),
    json.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
    html,
    html.replaceAll("'", "&#39;"),
    ...[10, 16].map((radix) => numericEntities(value, radix)),
    hex,
    hex.toUpperCase(),
    ...base64,
    ...base64.flatMap((text) => [encodeURIComponent(text), lowerEscapes(encodeURIComponent(text))]),
  ];
  return [...new Set(forms)].filter((form) => form.length >= MINIMUM_LENGTH).sort((a, b) => b.length - a.length);
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
