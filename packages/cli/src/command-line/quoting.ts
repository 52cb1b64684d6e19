import { secretsOfText } from "@pistectl/config-schema/secrets";
import { type Localized, quote } from "@pistectl/words";

/** Text of the user between the quotation marks of each language, without the secrets in it. */
export function quoted(text: string): Localized {
  return quote(withoutSecrets(text));
}

/** Text of the user without what could be the user-info of a URL, or looks like a secret. */
export function withoutSecrets(text: string): string {
  const bare = text.replace(/^.*:.*@/s, MARK_OF_USER);
  return secretsOfText(bare).reduceRight((rest, { start, end }) => rest.slice(0, start) + MARK + rest.slice(end), bare);
}

/** What stands where a secret stood. */
const MARK = "***";
const MARK_OF_USER = `${MARK}@`;
