import type { Localized } from "@pistectl/words";

/** What a whole file is written in when that is no text of UTF-8, and what to do. */
export interface ForeignFormat {
  readonly what: Localized;
  readonly help: Localized;
}

/** What to do about another encoding. */
export const ENCODE_AGAIN: Localized = {
  en: "Nothing of the file was checked. Save it again with the encoding UTF-8.",
  fr: "Rien du fichier n'a été vérifié. Enregistrez-le à nouveau avec l'encodage UTF-8.",
};

const PASTE_AS_TEXT: Localized = {
  en: "Nothing of the file was checked. Put the text of the manifest alone into the file, from an editor of plain text.",
  fr: "Rien du fichier n'a été vérifié. Mettez dans le fichier le seul texte du manifeste, depuis un éditeur de texte brut.",
};

/** Beginnings of files, one character a byte, that no manifest has. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, name: Localized])[] = [
  [
    /^PK\W\W/,
    { en: "a ZIP archive, such as a document of Word or LibreOffice", fr: "une archive ZIP, comme un document Word ou LibreOffice" },
  ],
  [/^\xd0\xcf.\xe0/, { en: "a document of Office", fr: "un document Office" }],
  [/^%PDF-/, { en: "a PDF document", fr: "un document PDF" }],
  [/^\{\\rtf/, { en: "a document in RTF", fr: "un document RTF" }],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i, { en: "a page of HTML", fr: "une page HTML" }],
  [/^(?:\xef\xbb\xbf)?\s*<\?xml\s/i, { en: "a document in XML", fr: "un document XML" }],
];
const BEGINNING_BYTES = 64;

/** Bytes that are looked at to tell an encoding. */
const SAMPLE_BYTES = 1024;
/** Share of the units of UTF-16 and UTF-32 whose other bytes are zero, in a text of Latin letters; elsewhere hardly any is. */
const ZERO_SHARE = 0.7;

/** What a file is written in as a whole, as far as its bytes tell; null for a text. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  const named = formatOf(bytes);
  if (named !== null) {
    const { en, fr } = named;
    return { what: { en: `the file is ${en}, not a manifest`, fr: `le fichier est ${fr}, pas un manifeste` }, help: PASTE_AS_TEXT };
  }
  const encoding = wideEncoding(bytes);
  return encoding === null
    ? null
    : {
        what: {
          en: `the file is written in ${encoding}, and UTF-8 is expected`,
          fr: `le fichier est écrit en ${encoding}, alors qu'UTF-8 est attendu`,
        },
        help: ENCODE_AGAIN,
      };
}

function formatOf(bytes: Uint8Array): Localized | null {
  // Nearly every manifest begins with a small letter, a comment or a separator.
  if (/^[a-z#-]/.test(String.fromCharCode(bytes[0] ?? 0))) return null;
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING_BYTES)).toString("latin1");
  return BEGINNINGS.find(([pattern]) => pattern.test(beginning))?.[1] ?? null;
}

/** An encoding of two or four bytes a character: by its byte order mark, else by its zero bytes. */
function wideEncoding(bytes: Uint8Array): "UTF-16" | "UTF-32" | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return bytes[2] === 0 && bytes[3] === 0 ? "UTF-32" : "UTF-16";
  }
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 4));
  if (sample.length < 8 || !sample.includes(0)) return null;
  const zeros = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  const isMostlyZero = zeros.map((count) => count > ZERO_SHARE * (sample.length / 4));
  const mostly = isMostlyZero.filter(Boolean).length;
  if (mostly === 3) return "UTF-32";
  return mostly === 2 && isMostlyZero[0] === isMostlyZero[2] ? "UTF-16" : null;
}
