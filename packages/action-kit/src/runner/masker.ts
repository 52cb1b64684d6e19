import { type Redactor, secretForms } from "@pistectl/auth-core/redaction";

/** Characters. `secretForms` has the same limit for each spelling; a shorter value has longer spellings that would hide ordinary text. */
const MINIMUM_LENGTH = 4;

/** Hides secrets from everything that leaves the process: by the runner, and by our own redaction where the runner does not look (report files). */
export interface Masker {
  /** A secret, in every spelling under which it could appear. Empty and very short values are left alone: hiding them would spoil the log and hide nothing. */
  secret(value: string | undefined): void;
  /** A user name and its password: the password, and the pair as Basic credentials (RFC 7617), form-encoded first too (RFC 6749 §2.3.1). */
  pair(user: string | undefined, password: string | undefined): void;
  /** Password of the user-info of a URL, if it has one. */
  userInfo(url: string | undefined): void;
}

/** A masker that registers with the runner (`::add-mask::`) and with a redactor. Each spelling is registered once. */
export function createMasker(register: (value: string) => void, redactor: Redactor): Masker {
  const known = new Set<string>();
  const secret = (value: string | undefined): void => {
    if (value === undefined || value.length < MINIMUM_LENGTH) return;
    redactor.add(value);
    for (const form of secretForms(value)) {
      if (known.has(form)) continue;
      known.add(form);
      register(form);
    }
  };
  const pair = (user: string | undefined, password: string | undefined): void => {
    secret(password);
    if (!user || !password) return;
    secret(`${user}:${password}`);
    secret(`${formEncode(user)}:${formEncode(password)}`);
  };
  return {
    secret,
    pair,
    userInfo(url) {
      // A password may hold what ends the address for a URL reader: masked it is all the same.
      const [, user, password] = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?([^:/?#@]*):(?!\/\/)(.*)@/is.exec(url ?? "") ?? [];
      pair(user, password);
      pair(decode(user), decode(password));
    },
  };
}

/** `application/x-www-form-urlencoded` (RFC 6749 appendix B). */
function formEncode(value: string): string {
  return new URLSearchParams([["", value]]).toString().slice(1);
}

function decode(value: string | undefined): string | undefined {
  try {
    return value && decodeURIComponent(value);
  } catch {
    return value;
  }
}
