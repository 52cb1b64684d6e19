import { remembered } from "@pistectl/words";
import { MAIL_DOMAINS, MAIL_DOMAINS_NOT_MISTAKEN, STATE_DOMAIN } from "./mail-domains.ts";
import { isOneEditAway } from "./one-edit.ts";

const EXISTING: ReadonlySet<string> = new Set([...MAIL_DOMAINS, ...MAIL_DOMAINS_NOT_MISTAKEN]);
const STATE_NAMES = MAIL_DOMAINS.filter((domain) => domain.endsWith(`.${STATE_DOMAIN}`));
/** Endings that no name of the State has: `gouv.sn` and its like are other States'. */
const OTHER_ENDS = new Set(["com", "net", "org", "eu", "info", "biz", "gouv", "fr", "france"]);

/** The domain that was probably meant: another end on a known one, or one edit away from it; null for a domain that is known, and for one that is like none. */
export const suggestDomain: (written: string) => string | null = remembered(suggest);

function suggest(written: string): string | null {
  const domain = written.toLowerCase();
  if (EXISTING.has(domain)) return null;
  const labels = domain.split(".");
  const prolonged = withoutFurtherEnd(labels) ?? underState(labels);
  if (prolonged !== null) return prolonged;
  const meant = MAIL_DOMAINS.find((known) => isOneEditAway(domain, known));
  if (meant !== undefined) return meant;
  // A service below a listed domain, such as drh.finances.gouv.fr, or any other name of the State.
  if (labels.slice(-3).length === 3 && EXISTING.has(labels.slice(-3).join("."))) return null;
  return suggestEnd(labels, 3, STATE_NAMES) ?? suggestEnd(labels, 2, [STATE_DOMAIN]);
}

/** `gouv.fr.com`, `gmail.com.fr`: a known domain that goes on. */
function withoutFurtherEnd(labels: readonly string[]): string | null {
  if (!OTHER_ENDS.has(labels.at(-1) ?? "")) return null;
  const begun = labels.slice(0, -1);
  const isKnown = EXISTING.has(begun.join(".")) || begun.slice(-2).join(".") === STATE_DOMAIN;
  return isKnown ? begun.join(".") : null;
}

/** `finances.gouv.com`, `finances.gouv`: a name of the State under another end. */
function underState(labels: readonly string[]): string | null {
  const [name, end] = [labels.at(-2), labels.at(-1)];
  if (end === "gouv" && labels.length > 1) return [...labels, "fr"].join(".");
  return name === "gouv" && end !== "fr" && OTHER_ENDS.has(end ?? "") ? [...labels.slice(0, -1), "fr"].join(".") : null;
}

function suggestEnd(labels: readonly string[], count: number, known: readonly string[]): string | null {
  if (labels.length <= count) return null;
  const end = labels.slice(-count).join(".");
  const meant = known.find((name) => name.split(".").length === count && isOneEditAway(end, name));
  return meant === undefined ? null : [...labels.slice(0, -count), meant].join(".");
}
