import { isUtf8 } from "node:buffer";
import { fail, type Outcome, succeed } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import { noteSource } from "../secrets/secrets-of-bytes.ts";
import { ENCODE_AGAIN, type ForeignFormat, foreignFormat } from "./foreign-format.ts";
import { READING_LIMITS, type ReadingLimits } from "./reading-limits.ts";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const UTF_8 = new TextDecoder();

/** Bytes of a manifest file as text, or why they cannot be one: more than 1 MiB (`yaml/limits`), not UTF-8 (`yaml/syntax`). */
export function decodeSource(
  path: string,
  bytes: Uint8Array,
  limits: Pick<ReadingLimits, "fileBytes"> = READING_LIMITS,
): Outcome<SourceFile, Finding> {
  if (bytes.length > limits.fileBytes) return fail(tooLarge(path, bytes.length, limits.fileBytes));
  const format = foreignFormat(bytes);
  if (format !== null) return fail(notRead(path, format));
  if (!isUtf8(bytes)) return fail(notUtf8(path, bytes));
  const byteOrderMark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
  // The decoder drops the mark.
  const file: SourceFile = { path, text: UTF_8.decode(bytes), byteOrderMark };
  noteSource(bytes, file);
  return succeed(file);
}

function tooLarge(path: string, size: number, limit: number): Finding {
  const file: SourceFile = { path, text: "", byteOrderMark: false };
  const count = (bytes: number, language: string) => new Intl.NumberFormat(language).format(bytes);
  return readingFinding(
    "yaml/limits",
    { file, document: null, pointer: null, span: { start: 0, end: 0 } },
    {
      en: `the file has ${count(size, "en")} bytes, more than the ${count(limit, "en")} that are read`,
      fr: `le fichier compte ${count(size, "fr")} octets, plus que les ${count(limit, "fr")} qui sont lus`,
    },
    {
      en: "Nothing of it was checked. Split it into several files.",
      fr: "Rien n'en a été vérifié. Répartissez-le en plusieurs fichiers.",
    },
  );
}

function notUtf8(path: string, bytes: Uint8Array): Finding {
  const text = new TextDecoder().decode(bytes);
  const start = firstReplacement(text, bytes);
  const byte = bytes[Buffer.byteLength(text.slice(0, start))] ?? 0;
  const hexadecimal = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return readingFinding(
    "yaml/syntax",
    {
      file: { path, text, byteOrderMark: false },
      document: null,
      pointer: null,
      span: { start, end: Math.min(start + 1, text.length) },
    },
    { en: `the byte ${hexadecimal} is not UTF-8`, fr: `l'octet ${hexadecimal} n'est pas de l'UTF-8` },
    ENCODE_AGAIN,
  );
}

/** A file that is written otherwise as a whole: read as UTF-8 it is no text to show, and not even a secret would be known in it. */
function notRead(path: string, { what, help }: ForeignFormat): Finding {
  const file: SourceFile = { path, text: "", byteOrderMark: false };
  return readingFinding("yaml/syntax", { file, document: null, pointer: null, span: { start: 0, end: 0 } }, what, help);
}

/** Where the text stops being what the bytes say. */
function firstReplacement(text: string, bytes: Uint8Array): number {
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at));
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) return at;
  }
  return 0;
}
