import { asciiTable } from "@pistectl/words";
import type { Span } from "../document/span.ts";
import { VAGUE_WORD } from "./credential-keys.ts";
import {
  anyOf,
  isBasicCredentials,
  isBearerToken,
  isLogin,
  isLongHex,
  isMadeUp,
  isNamedSecret,
  isPassword,
  isRandom,
  isRandomWord,
  isStandIn,
  isUuid,
  KNOWN_TOKEN,
  LONG_RUN,
  LONG_WORD,
  PUBLIC_TEXTS,
  TOKEN_BREAK,
  URL_PASSWORD,
} from "./secret-look.ts";
import { hasAll, hasAny, SIGN, wordSigns } from "./word-signs.ts";

/** Where a private key begins, a header gives its credentials, a technical account its password, a command its user: then the secret follows. */
const INTRODUCTIONS: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z0-9]{1,20} ){0,5}PRIVATE KEY/,
  /---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY/,
  /\b(?:basic|bearer)[ \t]+(?=[\w.~+/-]{4})/,
  /@cpro\.fr[ \t]{0,9}:[ \t]{0,9}(?=[^\s:])/,
  /(?<=\s)(?:-[A-Z]{0,5}u[ \t]{0,9}|-a[ \t]{1,9}|--(?:proxy-)?user(?:[ \t]{1,9}|=))["']?[^\s:"'/]{1,100}:(?!\/\/)/,
  /(?<=\s)--?(?:p|pass(?:word|phrase|in|out)?|pwd|secret|token|storepass|keypass|api-?key)(?:[ \t]+|=)["']?(?:pass:)?/,
  // `mysql -pSoleil75`, `redis-cli -a Soleil75`.
  /(?<=\s)-(?:p["']?(?=[^\s=-]{5})|[akw][ \t]+["']?)/,
  /\b(?:set-)?cookie[ \t]{0,9}:[ \t]{0,9}(?=[^\s=;,"']{1,100}=[^\s;])/,
];
/** The same of a name that may mean something else, up to its sign, and from there on. */
const VAGUE_NAME = `${VAGUE_WORD}["']?[ \\t]{0,9}`;
const VAGUE_VALUE = "[:=][ \\t]{0,9}[\"']?(?=[^\\s\"']{4})";
const INTRODUCED = anyOf([...INTRODUCTIONS, new RegExp(VAGUE_NAME + VAGUE_VALUE)], "gi");
/** What nearly no text holds, looked for at once; and a vague name, looked for from its sign, since a text has fewer of these than of letters. */
const SELDOM = [anyOf([...INTRODUCTIONS, ...PUBLIC_TEXTS], "i"), new RegExp(`(?<=${VAGUE_NAME})${VAGUE_VALUE}`, "i")] as const;
/** Lines of a private key whose end is missing, as far as they go. */
const KEY_LINES = /[^\n]*(?:\n[ \t#]*(?:[A-Za-z0-9+/=]{16,}|Proc-Type|DEK-Info)[^\n]*)*/y;
/** Cookies of a header, to the end of its line or of the text that quotes it. */
const COOKIES = /[^\r\n"'`]+/y;
/** A value of a query or a cookie that opens a session or signs a request, and the user of a URL without a password, who may be a token. */
const UNNAMED =
  /(?<![\w-])(?:key|sig|signature|auth|ticket|sid|jsessionid|phpsessid|session_?id)=([^\s&;,?#]{16,200})|:\/\/([^\s/?#:@]{16,200})(?=@)/gi;
/** No password is longer: a text may hold nothing but their names. */
const PASSWORD = /[^\s"'`]{1,200}/y;
/** To the next blank or quotation mark. */
const REST_OF_WORD = /[^\s"'`]+/y;

/** Where what looks like a secret by itself stands in a text of any sort, as narrowly as it can be told; in no order, and some may overlap. */
export function secretWords(text: string): readonly Span[] {
  const isSeldom = SELDOM[0].test(text) || SELDOM[1].test(text);
  const found = isSeldom ? introducedIn(text) : [];
  const open = isSeldom ? withoutPublicTexts(text) : text;
  for (const { start, end } of longWords(open)) {
    const signs = wordSigns(open, start, end);
    const word = open.slice(start, end);
    if (!mayBeSecret(word, signs)) continue;
    for (const piece of piecesOf(word, signs)) found.push({ start: start + piece.start, end: start + piece.end });
  }
  return found;
}

function introducedIn(text: string): Span[] {
  const found: Span[] = [];
  let seen = 0;
  for (const { 0: words, index } of text.matchAll(INTRODUCED)) {
    if (index < seen) continue;
    const span = introduced(text, words, index);
    if (span === null) continue;
    found.push(span);
    seen = span.end;
  }
  return found;
}

/** Words long enough to be secrets by themselves. */
function longWords(text: string): readonly Span[] {
  const words: Span[] = [];
  let start = 0;
  // What stands before `known` is part of no word, or of the one that begins at `start`.
  let known = 0;
  // A word is seen at the last of the characters that make it long enough; where one of these ends a word, none begins before the last such.
  for (let last = LONG_WORD - 1; last < text.length; last = start + LONG_WORD - 1) {
    let at = last;
    while (at >= known && isOfWord(text.charCodeAt(at))) at--;
    known = last + 1;
    if (at >= start && !isOfWord(text.charCodeAt(at))) {
      start = at + 1;
      continue;
    }
    while (known < text.length && isOfWord(text.charCodeAt(known))) known++;
    words.push({ start, end: known });
    start = known + 1;
    known = start;
  }
  return words;
}

/** Nearly all characters of a manifest are of ASCII. */
function isOfWord(code: number): boolean {
  return code < 128 ? ENDS_WORD[code] === 0 : !/\s/.test(String.fromCharCode(code));
}

/** 1 for the characters of ASCII that no such word holds. */
const ENDS_WORD = asciiTable(/[\s"'`<>(){}[\],;|]/);

function introduced(text: string, words: string, index: number): Span | null {
  const start = index + words.length;
  if (words.startsWith("----")) return { start: index, end: endOfKey(text, start) };
  if (/cookie/i.test(words)) return { start, end: start + matchAt(COOKIES, text, start).trimEnd().length };
  if (/^[\w-]+["']?[ \t]*[:=]/.test(words)) {
    const value = matchAt(PASSWORD, text, start).replace(/[.,;)\]}]+$/, "");
    return isMadeUp(value) || (/^pin/i.test(words) && /^\d{4,12}$/.test(value)) ? { start, end: start + value.length } : null;
  }
  const secret = matchAt(REST_OF_WORD, text, start);
  const span = { start, end: start + secret.length };
  if (/^basic/i.test(words)) return isBasicCredentials(secret.replace(/[.,;)\]}]+$/, "")) ? span : null;
  if (/^bearer/i.test(words)) return isBearerToken(secret.replace(/[.,;)\]}]+$/, "")) ? span : null;
  if (words.startsWith("@")) return span;
  if (isNoPassword(secret)) return null;
  const command = text.slice(Math.max(0, index - COMMAND_LENGTH), index);
  if (OF_A_COMMAND.test(words) ? !TAKES_PASSWORD.test(command) : MAKES_FOLDERS.test(command)) return null;
  // `-p 8080`, `tar -a x:y`: options of something else.
  return (words.includes(":") && !words.startsWith("-a")) || isNamedSecret(secret) ? span : null;
}

/** A flag of one letter, which means something else to most commands. */
const OF_A_COMMAND = /^-(?:p|[akw][ \t]+)["']?$/;
const TAKES_PASSWORD = /\b(?:mysql\w*|mariadb[\w-]*|sshpass|7z\w*|redis-cli|openssl|ldap\w+)\b[^\r\n]*$/;
/** `mkdir -p dossier2`. */
const MAKES_FOLDERS = /\b(?:mkdir|cp|install|rsync)[ \t]*$/;
/** Characters of a command that are looked at before its flag. */
const COMMAND_LENGTH = 200;

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

/** Told by the characters of nearly every word: a secret has letters and digits, or is the password of a URL, or base64. */
function mayBeSecret(word: string, signs: number): boolean {
  return (
    (hasAny(signs, SIGN.digit) && hasAny(signs, SIGN.lower | SIGN.upper)) ||
    (hasAll(signs, SIGN.at | SIGN.slash) && word.includes("//")) ||
    isLogin(word, signs)
  );
}

function piecesOf(word: string, signs: number): readonly Span[] {
  const found: Span[] = [];
  for (const url of hasAny(signs, SIGN.at) ? word.matchAll(URL_PASSWORD) : []) {
    const password = url.slice(1).find((group) => group !== undefined) ?? "";
    const start = url.index + url[0].lastIndexOf(`${password}@`);
    if (!isNoPassword(password)) found.push({ start, end: start + password.length });
  }
  for (const { 0: whole, 1: query, 2: user, index } of hasAny(signs, SIGN.at | SIGN.equals) ? word.matchAll(UNNAMED) : []) {
    const value = query ?? user ?? "";
    const start = index + whole.length - value.length;
    if (isUuid(value) || isLongHex(value) || isPassword(value)) found.push({ start, end: start + value.length });
  }
  for (const { 0: token, index } of word.search(KNOWN_TOKEN) < 0 ? [] : word.matchAll(KNOWN_TOKEN)) {
    // The rest of a run is a part of the token.
    const end = index + token.length + (/^[\w.-]*/.exec(word.slice(index + token.length))?.[0].length ?? 0);
    found.push({ start: index, end });
  }
  if (isLogin(word, signs) || isRandomWord(word, signs)) {
    found.push({ start: 0, end: word.length });
    return found;
  }
  if (!LONG_RUN.test(word)) return found;
  let start = 0;
  for (const piece of word.split(TOKEN_BREAK)) {
    const at = word.indexOf(piece, start);
    if (isRandom(piece)) found.push({ start: at, end: at + piece.length });
    start = at + piece.length;
  }
  return found;
}
