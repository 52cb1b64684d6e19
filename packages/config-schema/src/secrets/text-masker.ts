import type { Span } from "../document/span.ts";

/** What stands where a secret stood, whatever its length. */
export const MASK = "********";

/** Characters by which a piece of a secret is known. */
const PIECE = 6;
/** Characters of a secret whose pieces are known: a longer one is a file. */
const PIECES_OF = 4096;
/** Characters by which whole texts are looked up. */
const HEAD = 4;
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
  /** Where secrets stand whole, in their order. */
  find(text: string): readonly Span[];
  /** A text without them. */
  maskWhole(text: string): string;
  /** A text of ours without them, nor any telling part of one. */
  mask(text: string): string;
}

/** A masker for secrets in all the spellings that are given. */
export function createTextMasker(secrets: Iterable<string>): TextMasker {
  const wholes = new Map<string, string[]>();
  const pieces = new Set<string>();
  for (const secret of new Set(secrets)) {
    if (!isTelling(secret)) continue;
    const head = secret.slice(0, HEAD);
    const others = wholes.get(head);
    if (others === undefined) wholes.set(head, [secret]);
    else others.push(secret);
    const start = LOGIN.exec(secret)?.[0].length ?? 0;
    for (let at = start; at + PIECE <= Math.min(secret.length, PIECES_OF); at++) {
      const piece = secret.slice(at, at + PIECE);
      if (isRandomPiece(piece)) pieces.add(piece);
    }
  }
  if (wholes.size === 0) return { find: () => [], maskWhole: (text) => text, mask: (text) => text };
  for (const ofHead of wholes.values()) ofHead.sort((a, b) => b.length - a.length);
  const remembered = new Map<string, string>();
  const maskWhole = (text: string): string => replaced(text, findWholes(text, wholes));
  return {
    find: (text) => findWholes(text, wholes),
    maskWhole,
    mask(text) {
      const known = remembered.get(text);
      if (known !== undefined) return known;
      const whole = maskWhole(text);
      const masked = replaced(whole, findPieces(whole, pieces));
      if (text.length <= REMEMBERED_LENGTH && remembered.size < REMEMBERED) remembered.set(text, masked);
      return masked;
    },
  };
}

/** Whether a secret cannot be taken for a word, a name, a number or a date. */
export function isTelling(secret: string): boolean {
  if (secret.length < PIECE || secret.trim() !== secret || /^[*•x]+$/i.test(secret)) return false;
  // Quotation marks and brackets make no secret of a word: it would be one of the output.
  const letters = secret.replace(/["'`{}[\](),;:]/g, "");
  return letters.length >= LONG || !/^(?:[\p{L}\p{M}\s’._/-]*|[\d\s.T+/-]*)$/u.test(letters);
}

function findWholes(text: string, wholes: ReadonlyMap<string, readonly string[]>): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at + HEAD <= text.length; ) {
    const secret = wholes.get(text.slice(at, at + HEAD))?.find((one) => text.startsWith(one, at) && standsThere(text, at, one));
    if (secret !== undefined) found.push({ start: at, end: at + secret.length });
    at += secret?.length ?? 1;
  }
  return found;
}

function standsThere(text: string, at: number, secret: string): boolean {
  if (secret.length >= KNOWN_ANYWHERE) return true;
  return !isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + secret.length]);
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
