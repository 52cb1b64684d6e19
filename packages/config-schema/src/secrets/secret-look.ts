import { shannonEntropy } from "./shannon-entropy.ts";
import { hasAll, hasAny, SIGN, wordSigns } from "./word-signs.ts";

/** What a text is taken for. */
export type SecretLook =
  | "private-key"
  | "authorization"
  | "login-and-password"
  | "password-in-url"
  /** In the format of a known issuer, or a JSON Web Token. */
  | "known-token"
  /** Given under a name such as `client_secret=`. */
  | "named-secret"
  /** Long and drawn at random, by the look of it. */
  | "random-token";

// Repetitions are bounded wherever many places could begin a match: a manifest may hold a megabyte of anything.
const PRIVATE_KEY = /-{4,5} ?BEGIN (?:[A-Z0-9]{1,20} ){0,5}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
/** Certificates, public keys, digests, inline pictures: long, random, and no secret. */
export const PUBLIC_TEXTS: readonly RegExp[] = [
  /-----BEGIN (?<label>[A-Z0-9 ]+)-----[\s\S]*?(?:-----END \k<label>-----|$)/g,
  /\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S{1,40}) [A-Za-z0-9+/=]+/g,
  /\b(?:sha(?:1|224|256|384|512)|md5)[-:=][A-Za-z0-9+/=_-]+|\bdata:[\w.+-]+\/[\w.+-]+[;,]\S*/gi,
];

/** RFC 7617 §2 and RFC 6750 §2.1: the scheme, blanks, then the credentials. */
const BASIC = /\bbasic\s+([A-Za-z0-9+/_-]{4,}={0,2})(?![\w:])/gi;
const BEARER = /\bbearer\s+([A-Za-z0-9._~+/-]{8,}=*)(?![\w:])/gi;

/** Login of a Chorus Pro technical account with something after its colon. */
const TECHNICAL_ACCOUNT = /\bTECH_[^\s:@]{1,100}@cpro\.fr\s{0,9}:\s{0,9}[^\s:]/i;
/** What can be nothing but a host. */
const HOST = /(?:[\w-]{1,63}\.){1,9}[a-z]{2,24}\b|localhost\b|(?:\d{1,3}\.){3}\d{1,3}\b|[\w.-]{1,100}:\d{2,5}(?!\d)/.source;
/**
 * A password in the user-info of a URL, or of a proxy without its scheme. The one group that is found is the password, which may hold the marks that end it:
 * it goes to the last `@` before a host, or else to the last, so that rather a path is taken for a part of it than the reverse.
 */
export const URL_PASSWORD = new RegExp(
  [
    `(?:\\b[a-z][a-z0-9+.-]{0,20}:)?//[^\\s/?#:@]{0,100}:(?!\\d{1,5}[/?#])(?:([^\\s?#]{1,200})@(?=${HOST})|(\\S{1,200})@(?=${HOST})|([^\\s?#]{1,200})@)`,
    `(?<![\\w.%+-])[\\w.%+-]{1,100}:([^\\s/:]{1,200})@[\\w.-]{1,100}:\\d{2,5}(?!\\d)`,
  ].join("|"),
  "gi",
);

/** Prefixes that the issuers publish so that scanners find them: GitHub, GitLab, Slack, AWS, Google, Stripe, npm, PyPI, HashiCorp Vault, Docker, DigitalOcean, Hugging Face, Shopify, Pulumi, age. */
export const KNOWN_TOKEN = anyOf(
  [
    /\bgh[opsur]_[A-Za-z0-9]{36,}/,
    /\bgithub_pat_\w{40,}/,
    /\bglpat-[\w-]{20,}/,
    /\bxox[abeprs]-[A-Za-z0-9-]{10,}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    /\bAIza[\w-]{35}/,
    /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/,
    /\bnpm_[A-Za-z0-9]{36}/,
    /\bpypi-AgE[\w-]{40,}/,
    /\bhv[bs]\.[\w-]{24,}/,
    /\bdckr_pat_[\w-]{20,}/,
    /\bdop_v1_[0-9a-f]{40,}/,
    /\bhf_[A-Za-z0-9]{30,}/,
    /\bGOCSPX-[\w-]{20,}/,
    /\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}/,
    /\bpul-[0-9a-f]{40}/,
    /\bAGE-SECRET-KEY-1[A-Z0-9]{40,}/,
    /(?<=\bhooks\.slack\.com\/services\/)T\w{6,}\/B\w{6,}\/\w{16,}/,
    /\beyJ[\w-]{8,300}\.[\w-]{4,}\./,
  ],
  "g",
);

/** "client_secret=…", "mot de passe : …" inside a longer text. */
const NAMED =
  /(?:secret|password|passwd|passphrase|mot de passe|access[_-]?token|api[_-]?key|cpro-account)["']?\s*[:=]\s*["']?([^\s"'&,;]{6,200})/gi;

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const REFERENCE = /^(?:env|file):/;
/** Something stands there for the secret: a variable, a place to fill in, stars. */
const STAND_IN = /^(?:<.*>|\$.*|%.*%|\{\{.*|[*x•.…-]+|(?:changeme|redacted|masked|example|exemple|secret|password)\W*)$/i;

/** Characters of a random token, with the longest common names left out (an application's name, a path). */
const MIN_TOKEN = 20;
/** Bits per character; English and French words with digits stay below, a token of 20 random letters and digits has about 4. */
const MIN_ENTROPY = 3.5;
/** Share of neighbours of different classes (lower case, upper case, digit): about 0.62 at random over the three classes, 0.33 in CamelCase words. */
const MIN_CHANGES_MIXED = 0.42;
/** Of long and even letters, that drawn at random have in all but one case in a thousand. */
const LONG_RUN_OF_LETTERS = { length: 28, changes: 0.35, entropy: 4.2 };
/** The same over lower case and digits only: 0.40 at random. */
const MIN_CHANGES_LOWER = 0.25;
/** A run of a random token that separators cut. */
const MIN_RUN = 6;
const MIN_RUNS_TOTAL = 24;
/** Characters of a word that may be a secret by its look alone. */
export const LONG_WORD = 12;
/** Such a word. */
const WORD = new RegExp(`[^\\s"'\`<>(){}[\\],;|]{${LONG_WORD},}`, "g");
/** Between the parts of an address or an assignment. */
export const TOKEN_BREAK = /[:/?&=#@\\]+/;

/** What a text looks like when nothing is known about its place; null when it looks like no secret. Long lists of digits, hexadecimal digests and UUIDs are identifiers. */
export function secretLook(text: string): SecretLook | null {
  if (text.length < MIN_RUN) return null;
  const signs = wordSigns(text);
  // Nearly every value of a manifest is one word: whatever is made of several parts has a blank, a colon or an equals sign.
  const isOneWord = !hasAny(signs, SIGN.other | SIGN.equals) || !/[\s:=]/.test(text);
  if (isOneWord && text.length < LONG_WORD) return null;
  const look = isOneWord ? null : lookOfParts(text);
  if (look !== null) return look;
  if (text.search(KNOWN_TOKEN) >= 0) return "known-token";
  if (!isOneWord && some(NAMED, text, isNamedSecret)) return "named-secret";
  // One word is at most a digest, with a hyphen in it.
  const open = isOneWord && !text.includes("-") ? text : PUBLIC_TEXTS.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  if (open === text && isOneWord && !hasAny(signs, SIGN.other)) return lookOfWord(text, signs);
  for (const word of open.match(WORD) ?? []) {
    const look = lookOfWord(word, wordSigns(word));
    if (look !== null) return look;
  }
  return null;
}

function lookOfWord(word: string, signs: number): SecretLook | null {
  if (isLogin(word, signs)) return "login-and-password";
  return isRandomWord(word, signs) || (LONG_RUN.test(word) && word.split(TOKEN_BREAK).some(isRandom)) ? "random-token" : null;
}

function lookOfParts(text: string): SecretLook | null {
  if (PRIVATE_KEY.test(text)) return "private-key";
  if (some(BASIC, text, isBasicCredentials) || some(BEARER, text, isBearerToken)) return "authorization";
  if (TECHNICAL_ACCOUNT.test(text)) return "login-and-password";
  if (text.includes("@") && some(URL_PASSWORD, text, (password) => !isStandIn(password))) return "password-in-url";
  return null;
}

/** Whether a text under a key such as `clientSecret` is a secret: a UUID is one there, as PISTE issues them, and so is anything with the shape of a password. */
export function isKeyedSecret(text: string): boolean {
  if (isStandIn(text) || REFERENCE.test(text) || /\s|^\.{0,2}\/|^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return false;
  return (
    UUID.test(text) || (text.length >= MIN_RUN && /\d|[!#$%^&*?@+=]/.test(text) && /\p{L}/u.test(text) && !isDate(text)) || isLongHex(text)
  );
}

/** Ways of authenticating and their algorithms, whose digits make no password of a name. */
const SCHEMES = /(?:oauth|openid|saml|jwt|sha|rsa|ecdsa|aes|hmac|tls|ssl|x\.?509v?|base|log)-?\d*/gi;

/** Whether a word is a password as people make them up, or a UUID: marks or a digit among its letters. Under a key that may hold something else. */
export function isMadeUp(text: string): boolean {
  if (UUID.test(text)) return true;
  const word = text.replace(/%[\dA-F]{2}/g, "").replace(SCHEMES, "");
  if (word.length < 8 || isStandIn(text) || REFERENCE.test(text) || isDate(text)) return false;
  // An alias, an anchor or a tag of YAML, a path, an address.
  if (/\s|^[*&!]\w|^\.{0,2}\/|:\/\/|^[^@:]+@[^@]+\.[a-z]+$|\.(?:ya?ml|json|te?xt|pem|key|md)$/i.test(text)) return false;
  if (/[!#$%^&*?]/.test(word) && /\d/.test(word) && /\p{L}/u.test(word)) return true;
  return word.split(/[^\p{L}\p{N}]+/u).some((piece) => piece.length >= MIN_RUN && /\p{L}\d+\p{L}/u.test(piece));
}

/** Whether a text is a UUID, as the client identifiers and secrets of PISTE are (SNE-Cotation guide; Cour-de-cassation/judilibre-tutoriels). */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

function some(pattern: RegExp, text: string, test: (found: string) => boolean): boolean {
  for (const [, ...groups] of text.matchAll(pattern)) if (test(groups.find((group) => group !== undefined) ?? "")) return true;
  return false;
}

/** Several patterns as one, which finds what any of them does. */
export function anyOf(patterns: readonly RegExp[], flags: string): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}

/** Base64 whose every third byte, from the first on, is a printable character of ASCII: few words pass for it. */
const BASE64_OF_ASCII = /^(?:[I-Za-f][A-Za-z0-9+/_-]{3})+[A-Za-z0-9+/_-]{0,3}={0,2}$/;

/** Base64 of a login, a colon and a password, in any script. */
export function isBasicCredentials(text: string): boolean {
  return /^[^\p{Cc}\ufffd:]+:[^\p{Cc}\ufffd]+$/u.test(Buffer.from(text, "base64").toString("utf8"));
}

/** The same without its scheme, as in the cpro-account header: in ASCII only, since any word is base64 of something. */
export function isLogin(text: string, signs: number): boolean {
  if (hasAny(signs, SIGN.other | SIGN.symbol | SIGN.at) || !BASE64_OF_ASCII.test(text)) return false;
  return /^[\x21-\x39\x3b-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(text, "base64").toString("latin1"));
}

/** "Bearer authentication" and "Bearer RFC6750-token" are prose. */
export function isBearerToken(text: string): boolean {
  return (
    UUID.test(text) || (/\d/.test(text) && /[a-z]/i.test(text) && (text.length >= MIN_TOKEN || /\d[a-z]+\d|[a-z]\d+[a-z]/i.test(text)))
  );
}

export function isNamedSecret(text: string): boolean {
  return isKeyedSecret(text.replace(/[.)\]}]+$/, ""));
}

export function isStandIn(text: string): boolean {
  return STAND_IN.test(text);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text);
}

/** At least half a digest. */
export function isLongHex(text: string): boolean {
  return text.length >= 16 && isHex(text);
}

function isHex(text: string): boolean {
  return /^[0-9a-f]+$/i.test(text);
}

/** What every random piece holds. */
export const LONG_RUN = new RegExp(`[A-Za-z0-9]{${MIN_TOKEN}}`);

/** One piece of text without separators of URLs: a token when one of its runs of letters and digits is. */
export function isRandom(piece: string): boolean {
  return LONG_RUN.test(piece) && piece.split(/[-_.~+]+/).some((run) => run.length >= MIN_TOKEN && isMixed(run));
}

/** Whether a whole word is a password, or a random token. */
export function isRandomWord(word: string, signs: number): boolean {
  return (hasAny(signs, SIGN.symbol) && isPassword(word)) || (hasAll(signs, SIGN.lower | SIGN.upper | SIGN.digit) && isRandomRuns(word));
}

/** Base64 and its URL variant, whose own separators cut it into runs. */
function isRandomRuns(word: string): boolean {
  if (word.length < MIN_RUNS_TOTAL || !/^[\w+/-]+={0,2}$/.test(word)) return false;
  const runs = word.split(/[-_+/=]+/).filter((run) => run.length >= MIN_RUN && /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run));
  return runs.filter((run) => changes(run) >= MIN_CHANGES_MIXED).reduce((sum, run) => sum + run.length, 0) >= MIN_RUNS_TOTAL;
}

function isMixed(run: string): boolean {
  if (!/^[A-Za-z0-9]+$/.test(run) || isHex(run) || !/\d/.test(run)) return false;
  const entropy = shannonEntropy(run);
  if (entropy < MIN_ENTROPY) return false;
  if (/[a-z]/.test(run) && /[A-Z]/.test(run)) {
    const least = run.length >= LONG_RUN_OF_LETTERS.length && entropy >= LONG_RUN_OF_LETTERS.entropy ? LONG_RUN_OF_LETTERS : null;
    return changes(run) >= (least?.changes ?? MIN_CHANGES_MIXED);
  }
  // In capitals only, identifiers of every kind look random: ULID, IBAN, vehicle and contract numbers.
  return /[a-z]/.test(run) && run.length >= MIN_RUNS_TOTAL && changes(run) >= MIN_CHANGES_LOWER;
}

export function isPassword(word: string): boolean {
  if (!/[!#$%^&*~§]/.test(word)) return false;
  const symbols = new Set(word.replace(/[A-Za-z0-9]/g, ""));
  if (/^[./]|:\/\/|^[^@]+@[^@]+\.[a-z]+$/i.test(word) || [...symbols].filter((symbol) => "!#$%^&*~§".includes(symbol)).length < 2)
    return false;
  return /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word) && !isStandIn(word) && changes(word) >= MIN_CHANGES_MIXED;
}

function changes(text: string): number {
  let count = 0;
  for (let index = 1; index < text.length; index++) if (classOf(text, index) !== classOf(text, index - 1)) count++;
  return count / (text.length - 1);
}

function classOf(text: string, index: number): string {
  const character = text.charAt(index);
  if (/[a-z]/.test(character)) return "lower";
  if (/[A-Z]/.test(character)) return "upper";
  return /[0-9]/.test(character) ? "digit" : "symbol";
}
