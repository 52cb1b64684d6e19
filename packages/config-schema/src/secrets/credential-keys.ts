/** A letter or a mark that joins the words of a key. */
const JOINT = "[-_. ]?";

/** What a key that holds a credential ends with, as a source of a regular expression: in English and French, in any case, its words joined in any way. */
export const CREDENTIAL_WORD = [
  "secrets?|passw(?:or)?ds?|passphrase|pwd|mdp|tokens?|jetons?|credentials?|authorization",
  `mots?${JOINT}de${JOINT}passe`,
  `(?:api|access|private|secret|consumer)${JOINT}keys?`,
  `(?:client|key)${JOINT}id`,
  `cpro${JOINT}account`,
  `cl[eé]s?${JOINT}(?:secr[eè]tes?|priv[eé]es?|(?:d['’]?${JOINT})?(?:api|acc[eè]s))`,
].join("|");

/** A key that ends so, which leaves out `passwordRenewedOn` and `token-type`. */
const CREDENTIAL_KEY = new RegExp(`(?:${CREDENTIAL_WORD})$`, "iu");

/** Keys, folded, whose value has keys of its own for the credentials. */
const HOLDERS = new Set(["credentials", "identifiants", "technicalaccount", "comptetechnique"]);

/** Settings that stand beside the credentials. */
const NOT_CREDENTIALS = new Set(["rotatedOn", "rotateEveryDays"]);

/** Whether a value under this key is a credential. */
export function isCredentialKey(key: string): boolean {
  return CREDENTIAL_KEY.test(key.trim());
}

/** Whether a key holds a mapping of credentials, such as `credentials`. */
export function holdsCredentials(key: string): boolean {
  return HOLDERS.has(foldKey(key));
}

/** Whether a key between credentials is none of them. */
export function isBesideCredentials(key: string): boolean {
  return NOT_CREDENTIALS.has(key) || key.startsWith("x-");
}

function foldKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
