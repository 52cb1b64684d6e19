import { asciiTable } from "@pistectl/words";
import type { Span } from "../document/span.ts";
import {
  holdsLogin,
  isBasicCredentials,
  isBearerToken,
  isLongHex,
  isNamedSecret,
  isPassword,
  isRandom,
  isRandomRuns,
  isStandIn,
  isUuid,
  KNOWN_TOKEN,
  LONG_RUN,
  LONG_WORD,
  PUBLIC_TEXTS,
  TOKEN_BREAK,
  URL_PASSWORD,
} from "./secret-look.ts";

/** Where a private key begins, a header gives its credentials, a technical account its password, a command its user: then the secret follows. */
const INTRODUCED = new RegExp(
  [
    /-----BEGIN (?:[A-Z0-9]{1,20} ){0,5}PRIVATE KEY/,
    /---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY/,
    /\b(?:basic|bearer)[ \t]+(?=[\w.~+/-]{4})/,
    /@cpro\.fr[ \t]{0,9}:[ \t]{0,9}(?=[^\s:])/,
    /(?<=\s)(?:-[A-Z]{0,5}u[ \t]{0,9}|-a[ \t]{1,9}|--(?:proxy-)?user(?:[ \t]{1,9}|=))["']?[^\s:"'/]{1,100}:(?!\/\/)/,
    /(?<=\s)--?(?:p|password|secret|token)(?:[ \t]+|=)["']?/,
    /\b(?:set-)?cookie[ \t]{0,9}:[ \t]{0,9}(?=[^\s=;,"']{1,100}=[^\s;])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gi",
);
/** Lines of a private key whose end is missing, as far as they go. */
const KEY_LINES = /[^\n]*(?:\n[ \t#]*(?:[A-Za-z0-9+/=]{16,}|Proc-Type|DEK-Info)[^\n]*)*/y;
/** Cookies of a header, to the end of its line or of the text that quotes it. */
const COOKIES = /[^\r\n"'`]+/y;
/** A value of a query or a cookie that opens a session or signs a request, and the user of a URL without a password, who may be a token. */
const UNNAMED =
  /(?<![\w-])(?:key|sig|signature|auth|ticket|sid|jsessionid|phpsessid|session_?id)=([^\s&;,?#]{16,200})|:\/\/([^\s/?#:@]{16,200})(?=@)/gi;
/** To the next blank or quotation mark. */
const REST_OF_WORD = /[^\s"'`]+/y;

/** Where what looks like a secret by itself stands in a text of any sort, as narrowly as it can be told; in no order, and some may overlap. */
export function* secretWords(text: string): Generator<Span> {
  let seen = 0;
  for (const { 0: words, index } of text.matchAll(INTRODUCED)) {
    if (index < seen) continue;
    const span = introduced(text, words, index);
    if (span === null) continue;
    yield span;
    seen = span.end;
  }
  const open = withoutPublicTexts(text);
  for (const { start, end } of longWords(open)) {
    const word = open.slice(start, end);
    if (mayBeSecret(word)) for (const piece of piecesOf(word)) yield { start: start + piece.start, end: start + piece.end };
  }
}

/** Words long enough to be secrets by themselves that have more than letters, or may be base64. */
function longWords(text: string): readonly Span[] {
  const words: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    // Nearly all characters of a manifest are of ASCII.
    const code = at === text.length ? BLANK : text.charCodeAt(at);
    if (code < ENDS_WORD.length ? ENDS_WORD[code] === 0 : !/\s/.test(text.charAt(at))) continue;
    if (at - start >= LONG_WORD) words.push({ start, end: at });
    start = at + 1;
  }
  return words;
}

const BLANK = 32;
/** 1 for the characters of ASCII that no such word holds. */
const ENDS_WORD = asciiTable(/[\s"'`<>(){}[\],;|]/);

function introduced(text: string, words: string, index: number): Span | null {
  const start = index + words.length;
  if (words.startsWith("----")) return { start: index, end: endOfKey(text, start) };
  if (/cookie/i.test(words)) return { start, end: start + matchAt(COOKIES, text, start).trimEnd().length };
  const secret = matchAt(REST_OF_WORD, text, start);
  const span = { start, end: start + secret.length };
  if (/^basic/i.test(words)) return isBasicCredentials(secret.replace(/[.,;)\]}]+$/, "")) ? span : null;
  if (/^bearer/i.test(words)) return isBearerToken(secret.replace(/[.,;)\]}]+$/, "")) ? span : null;
  if (words.startsWith("@")) return span;
  if (isNoPassword(secret)) return null;
  // `-p 8080`, `tar -a x:y`: options of something else.
  return (words.includes(":") && !words.startsWith("-a")) || isNamedSecret(secret) ? span : null;
}

/** What stands in the place of one, and numbers of a group or a port. */
function isNoPassword(text: string): boolean {
  return isStandIn(text) || /^\d{1,5}$/.test(text);
}

function endOfKey(text: string, start: number): number {
  // No further than a key goes: a file may hold nothing but beginnings.
  const length = text.slice(start, start + KEY_LENGTH).indexOf("-----END");
  if (length < 0) return start + matchAt(KEY_LINES, text, start).length;
  return start + length + matchAt(/[^\r\n]*/y, text, start + length).length;
}

/** Characters of the longest private key, its lines indented. */
const KEY_LENGTH = 20_000;

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}

/** The same text with blanks in the place of certificates, digests and pictures: they are long, random, and no secrets. */
function withoutPublicTexts(text: string): string {
  return PUBLIC_TEXTS.reduce((rest, pattern) => rest.replace(pattern, (found) => " ".repeat(found.length)), text);
}

/** Told by its characters, for nearly every word: a secret has letters and digits, or is the password of a URL. */
function mayBeSecret(word: string): boolean {
  return (/[0-9]/.test(word) && /[A-Za-z]/.test(word)) || (word.includes("//") && word.includes("@")) || holdsLogin(word);
}

function* piecesOf(word: string): Generator<Span> {
  for (const found of word.includes("@") ? word.matchAll(URL_PASSWORD) : []) {
    const password = found.slice(1).find((group) => group !== undefined) ?? "";
    const start = found.index + found[0].lastIndexOf(`${password}@`);
    if (!isNoPassword(password)) yield { start, end: start + password.length };
  }
  for (const { 0: whole, 1: query, 2: user, index } of /[=@]/.test(word) ? word.matchAll(UNNAMED) : []) {
    const value = query ?? user ?? "";
    const start = index + whole.length - value.length;
    if (isUuid(value) || isLongHex(value) || isPassword(value)) yield { start, end: start + value.length };
  }
  for (const { 0: token, index } of word.matchAll(KNOWN_TOKEN)) {
    // The rest of a run is a part of the token.
    const end = index + token.length + (/^[\w.-]*/.exec(word.slice(index + token.length))?.[0].length ?? 0);
    yield { start: index, end };
  }
  if (holdsLogin(word) || isPassword(word) || isRandomRuns(word)) {
    yield { start: 0, end: word.length };
    return;
  }
  if (!LONG_RUN.test(word)) return;
  let start = 0;
  for (const piece of word.split(TOKEN_BREAK)) {
    const at = word.indexOf(piece, start);
    if (isRandom(piece)) yield { start: at, end: at + piece.length };
    start = at + piece.length;
  }
}
