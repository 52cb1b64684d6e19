import { secretsOfText } from "@pistectl/config-schema/secrets";
import { type Localized, MASK, quote } from "@pistectl/words";

/** Text of the user between the quotation marks of each language, without the secrets in it. */
export function quoted(text: string): Localized {
  return quote(withoutSecrets(text));
}

/** Text of the user without what could be the user-info of a URL, or looks like a secret. */
export function withoutSecrets(text: string): string {
  const bare = text.replace(/^.*:.*@/s, `${MASK}@`);
  return secretsOfText(bare).reduceRight((rest, { start, end }) => rest.slice(0, start) + MASK + rest.slice(end), bare);
}
