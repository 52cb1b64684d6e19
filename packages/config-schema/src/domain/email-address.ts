import { domainToASCII } from "node:url";
import { fail, type Outcome, remembered, succeed } from "@pistectl/words";

/** The two sides of an e-mail address. */
export interface EmailAddress {
  readonly local: string;
  /** As written. */
  readonly domain: string;
}

/** What keeps a text from being an e-mail address. */
export type EmailFault = "blank" | "at-sign" | "local-part" | "domain" | "length";

/** Octets before the @ (RFC 5321 §4.5.3.1.1). */
const MAX_LOCAL = 64;
/** Octets of a whole address: a path of 256 with its two angle brackets (RFC 5321 §4.5.3.1.3). */
const MAX_ADDRESS = 254;
/** RFC 5321 §4.1.2, `Dot-string`; a `Quoted-string` is allowed there and used by nobody. */
const DOT_STRING = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
/** Letters, digits and hyphens, not at either end (RFC 5321 §4.1.2, `sub-domain`); 63 octets at most (RFC 1035 §2.3.4). */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
/** In ASCII already, nothing in it to be decoded, and no IP address by its end. */
const PLAIN_DOMAIN = /^(?!.*xn--)[a-z0-9.-]*\.[a-z][a-z0-9-]*$/i;

/** Reads the address of a mailbox as people write it (RFC 5321 §4.1.2 without quoted strings and address literals, domains also in their own script). */
export const readEmailAddress: (text: string) => Outcome<EmailAddress, EmailFault> = remembered(readAddress);

function readAddress(text: string): Outcome<EmailAddress, EmailFault> {
  if (/\s/.test(text) || text === "") return fail("blank");
  if (text.length > MAX_ADDRESS) return fail("length");
  const at = text.lastIndexOf("@");
  if (at < 0 || text.indexOf("@") !== at) return fail("at-sign");
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (!DOT_STRING.test(local)) return fail("local-part");
  const ascii = asciiDomain(domain);
  if (ascii === null) return fail("domain");
  if (local.length > MAX_LOCAL || local.length + 1 + ascii.length > MAX_ADDRESS) return fail("length");
  return succeed({ local, domain });
}

/** A name of at least two labels, in ASCII; null when it is none. An all-digit end would be an IP address. */
function asciiDomain(domain: string): string | null {
  // Nearly every one is plain, and the classes of all of Unicode take half a millisecond to compile.
  const isPlain = PLAIN_DOMAIN.test(domain);
  // What IDNA would silently drop or map to a separator is refused.
  if (!isPlain && !/^[\p{L}\p{N}\p{M}.-]+$/u.test(domain)) return null;
  const labels = (isPlain ? domain.toLowerCase() : domainToASCII(domain)).split(".");
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^[0-9]+$/.test(labels.at(-1) ?? "") ? labels.join(".") : null;
}
