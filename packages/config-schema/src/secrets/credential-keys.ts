import { caseFolded } from "./case-folded.ts";

/** A letter or a mark that joins the words of a key. */
const JOINT = "[-_. ]?";

/** What names a credential in English and French, in lower case, its words joined in any way, with the slips that hands make of it. */
const NAMES = [
  // `passwrod`, `clientSecert`, `tokne`, `credantials`; a word such as `discret` is none of them.
  "s[ecr]{3,6}ts?(?<!discrets?)|p[as]{2,4}(?:w[ord]{1,4}|[ord]{3,4})t?s?|t[oe]{1,2}k{1,2}e{0,2}ne?s?|cr[eé]d[eai]n?t[ia]{1,2}ls?",
  "passphrase|passcode|pwd|mdp|jetons?|authori[sz]ation",
  `(?:mot|phrase)s?${JOINT}d[eu]s?${JOINT}pas{1,3}e?s?`,
  `(?:api|access|private|secret|consumer|account|subscription|master|signing|encryption)${JOINT}keys?`,
  `(?:client|key)${JOINT}id`,
  `cpro${JOINT}account`,
  `cl(?:[eé]|ef)s?${JOINT}(?:secr[eè]tes?|priv[eé]es?|(?:d['’]?${JOINT})?(?:api|acc[eè]s))`,
  `codes?${JOINT}(?:d['’]?${JOINT})?acc[eè]s`,
].join("|");

/** What may follow a name: where the credential is used, which of several it is, for how long. */
const QUALIFIER =
  "provisoire|temporaire|initiale?|actuel(?:le)?|temporary|current|prod(?:uction)?|preprod|sandbox|qualif(?:ication)?|recette|staging|tests?|dev|piste|chorus(?:pro)?|value|valeur|old|new|\\d{1,3}";

/** What a key that holds a credential ends with, as a source of a regular expression. */
export const CREDENTIAL_WORD = `(?:${NAMES})(?:${JOINT}(?:${QUALIFIER}))?`;

/** A key that ends so, which leaves out `passwordRenewedOn` and `token-type`. */
const CREDENTIAL_KEY = new RegExp(`${CREDENTIAL_WORD}$`);

/** Names of what may be a credential, or only say which sort is used: `auth: oauth2`, `auth: admin:Soleil75`. */
export const VAGUE_WORD =
  "(?<![a-z\\d])(?:o?auth2?|basic-?auth|bearer|(?:db|user|smtp|ftp|admin|root|http|ssh|sql)?pass(?:e|es)?|creds?|pin|psk|otp|salt|hmac|sig|signature|session(?:-?id)?)";

const VAGUE_KEY = new RegExp(`${VAGUE_WORD}$`, "i");

/** Whether a value under this key is a credential if it has the look of one. */
export function isVagueKey(key: string): boolean {
  return VAGUE_KEY.test(key.trim());
}

/** Keys, folded, whose value has keys of its own for the credentials. */
const HOLDERS = new Set(["credentials", "identifiants", "technicalaccount", "comptetechnique"]);

/** Settings that stand beside the credentials. */
const NOT_CREDENTIALS = new Set(["rotatedOn", "rotateEveryDays"]);

/** Whether a value under this key is a credential. */
export function isCredentialKey(key: string): boolean {
  return CREDENTIAL_KEY.test(caseFolded(key.trim()));
}

/** Whether a key holds a mapping of credentials, such as `credentials`. */
export function holdsCredentials(key: string): boolean {
  return HOLDERS.has(key) || HOLDERS.has(foldKey(key));
}

/** Whether a key between credentials is none of them. */
export function isBesideCredentials(key: string): boolean {
  return NOT_CREDENTIALS.has(key) || key.startsWith("x-");
}

function foldKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
