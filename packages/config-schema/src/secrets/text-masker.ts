import { MASK } from "@pistectl/words";
import type { Span } from "../document/span.ts";
import { TextTree } from "./text-tree.ts";

/** Characters by which a piece of a secret is known. */
const PIECE = 6;
/** Characters of a secret whose pieces are known: a longer one is a file. */
const PIECES_OF = 4096;
/** Characters of a stretch of a long secret, at the least, each of which is looked for by itself: so many in a row are not there by chance. */
const STRETCH = 64;
/** From here on a secret that could not be a word is known inside of others; a shorter one only where it stands alone. */
const KNOWN_ANYWHERE = 8;
/** The login of a technical account is none of the secret. */
const LOGIN = /^["']?TECH_[^\s:@]{1,100}@cpro\.fr[ \t]*:[ \t]*/i;
/** No word, name or phrase of ours is as long. */
const LONG = 24;
/** Texts remembered, of this length at most: findings repeat one another. */
const REMEMBERED = 5000;
const REMEMBERED_LENGTH = 2000;

/** Knows secrets in texts that may repeat them. One that could be a word of the text, such as `null` or `production`, is not looked for: it is masked where it stands in its file. */
export interface TextMasker {
  /** Another secret, in all the spellings that are given, or several. */
  add(secrets: Iterable<string>): void;
  /** Where secrets stand whole, in their order. */
  find(text: string): readonly Span[];
  /** A text without them. */
  maskWhole(text: string): string;
  /** A text of ours without them, nor any telling part of one. */
  mask(text: string): string;
}

/** A masker for secrets in all the spellings that are given. */
export function createTextMasker(secrets: Iterable<string> = []): TextMasker {
  const known = new Set<string>();
  const pieces = new Set<string>();
  /** Those whose pieces have not been looked for yet: who masks whole secrets alone never asks for them. */
  let withoutPieces: string[] = [];
  const remembered = new Map<string, string>();
  let wholes: TextTree | null = null;
  const find = (text: string): readonly Span[] => (wholes === null ? [] : findWholes(text, wholes));
  const maskWhole = (text: string): string => replaced(text, besideEscapes(text, find(text)));
  const masker: TextMasker = {
    add(more) {
      for (const secret of more) {
        if (known.has(secret) || !isTelling(secret)) continue;
        known.add(secret);
        wholes ??= new TextTree();
        for (const stretch of stretchesOf(secret)) wholes.add(stretch);
        withoutPieces.push(secret);
        remembered.clear();
      }
    },
    find,
    maskWhole,
    mask(text) {
      if (wholes === null) return text;
      const before = remembered.get(text);
      if (before !== undefined) return before;
      for (const secret of withoutPieces) for (const piece of piecesOf(secret)) pieces.add(piece);
      withoutPieces = [];
      const whole = maskWhole(text);
      const masked = replaced(whole, findPieces(whole, pieces));
      if (text.length <= REMEMBERED_LENGTH && remembered.size < REMEMBERED) remembered.set(text, masked);
      return masked;
    },
  };
  masker.add(secrets);
  return masker;
}

/** A secret, or the stretches that a long one consists of. */
function stretchesOf(secret: string): readonly string[] {
  const count = Math.max(1, Math.floor(secret.length / STRETCH));
  return Array.from({ length: count }, (_, index) =>
    secret.slice(index * STRETCH, index + 1 === count ? undefined : (index + 1) * STRETCH),
  );
}

function* piecesOf(secret: string): Generator<string> {
  const start = LOGIN.exec(secret)?.[0].length ?? 0;
  for (let at = start; at + PIECE <= Math.min(secret.length, PIECES_OF); at++) {
    const piece = secret.slice(at, at + PIECE);
    if (isRandomPiece(piece)) yield piece;
  }
}

/** Whether a secret cannot be taken for a word, a name, a number or a date. */
export function isTelling(secret: string): boolean {
  if (secret.length < PIECE || secret.trim() !== secret || /^[*•x]+$/i.test(secret)) return false;
  // Quotation marks and brackets make no secret of a word: it would be one of the output.
  const letters = secret.replace(/["'`{}[\](),;:]/g, "");
  return letters.length >= LONG || !/^(?:[\p{L}\p{M}\s’._/-]*|[\d\s.T+/-]*)$/u.test(letters);
}

function findWholes(text: string, wholes: TextTree): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at + PIECE <= text.length; ) {
    const length = wholes.longestAt(text, at, (taken) => standsThere(text, at, taken));
    const last = found.at(-1);
    // The stretches of one secret are one.
    if (length > 0 && last?.end === at) found[found.length - 1] = { start: last.start, end: at + length };
    else if (length > 0) found.push({ start: at, end: at + length });
    at += Math.max(1, length);
  }
  return found;
}

/** What the escape of a character ends with when a stretch begins inside of it: `\\n`, `\\u202e`, `&amp;`. */
const OPEN_ESCAPE = /(?<!\\)(?:\\\\)*(\\(?:u[0-9a-f]{0,3})?)$|(&#?\w{0,6})$/i;
const ESCAPE_LENGTH = 64;

/** The same stretches without half of an escape at either end: what is left of a rendered text is to be as valid as it was. */
function besideEscapes(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.map(({ start, end }) => {
    const [, slash, entity] = OPEN_ESCAPE.exec(text.slice(Math.max(0, start - ESCAPE_LENGTH), start)) ?? [];
    const isInside = slash !== undefined || (entity !== undefined && /^[\w#]{0,6};/.test(text.slice(start, start + 7)));
    const slashes = /\\*$/.exec(text.slice(start, end))?.[0].length ?? 0;
    return { start: isInside ? start - (slash ?? entity ?? "").length : start, end: slashes % 2 === 1 ? end - 1 : end };
  });
}

function standsThere(text: string, at: number, length: number): boolean {
  if (length >= KNOWN_ANYWHERE) return true;
  return !isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + length]);
}

function findPieces(text: string, pieces: ReadonlySet<string>): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at + PIECE <= text.length; at++) {
    if (!pieces.has(text.slice(at, at + PIECE))) continue;
    let end = at + PIECE;
    while (end < text.length && pieces.has(text.slice(end + 1 - PIECE, end + 1))) end++;
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

function replaced(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let masked = "";
  let done = 0;
  for (const { start, end } of spans) {
    masked += text.slice(done, start) + MASK;
    done = end;
  }
  return masked + text.slice(done);
}

/** Whether characters in a row would not come about in a text of ours: letters and digits that alternate, or capitals within a word. */
function isRandomPiece(piece: string): boolean {
  if (/[\s/:."'<>]/.test(piece) || !/[a-z]/i.test(piece)) return false;
  let changes = 0;
  for (let at = 1; at < piece.length; at++) if (classOf(piece.charAt(at)) !== classOf(piece.charAt(at - 1))) changes++;
  return changes >= (/\d/.test(piece) ? 2 : 3);
}

function classOf(character: string): number {
  return /[a-z]/.test(character) ? 0 : /[A-Z]/.test(character) ? 1 : /\d/.test(character) ? 2 : 3;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
