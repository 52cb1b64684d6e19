import { MAIL_DOMAINS, MAIL_DOMAINS_NOT_MISTAKEN, STATE_DOMAIN } from "./mail-domains.ts";
import { isOneEditAway } from "./one-edit.ts";

const EXISTING: ReadonlySet<string> = new Set([...MAIL_DOMAINS, ...MAIL_DOMAINS_NOT_MISTAKEN]);
const STATE_NAMES = MAIL_DOMAINS.filter((domain) => domain.endsWith(`.${STATE_DOMAIN}`));

/** The domain that was probably meant, when one edit leads to it; null for a domain that is known, and for one that is like none. */
export function suggestDomain(written: string): string | null {
  const domain = written.toLowerCase();
  if (EXISTING.has(domain)) return null;
  const meant = MAIL_DOMAINS.find((known) => isOneEditAway(domain, known));
  if (meant !== undefined) return meant;
  // A service below a listed domain, such as drh.finances.gouv.fr, or any other name of the State.
  const labels = domain.split(".");
  if (labels.slice(-3).length === 3 && EXISTING.has(labels.slice(-3).join("."))) return null;
  return suggestEnd(labels, 3, STATE_NAMES) ?? suggestEnd(labels, 2, [STATE_DOMAIN]);
}

function suggestEnd(labels: readonly string[], count: number, known: readonly string[]): string | null {
  if (labels.length <= count) return null;
  const end = labels.slice(-count).join(".");
  const meant = known.find((name) => name.split(".").length === count && isOneEditAway(end, name));
  return meant === undefined ? null : [...labels.slice(0, -count), meant].join(".");
}
