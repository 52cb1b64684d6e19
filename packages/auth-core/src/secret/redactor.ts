import { MAX_QUOTED, visibleText } from "@pistectl/words";
import { secretForms } from "./secret-forms.ts";

/** What stands where a secret stood. */
const MARK = "***";

/** Removes known secrets, in every encoding of `secretForms`, from text about to leave the process. */
export interface Redactor {
  /** From now on this value is removed. Empty and very short values are ignored. */
  add(secret: string): void;
  redact(text: string): string;
  /** Text of a server made fit to quote: secrets and control characters removed, length capped. */
  quote(text: string): string;
}

/** A redactor that knows no secret yet. */
export function createRedactor(): Redactor {
  let forms: readonly string[] = [];
  const redact = (text: string): string => {
    let result = text;
    for (const form of forms) result = result.replaceAll(form, MARK);
    return result;
  };
  return {
    add(secret) {
      forms = [...new Set([...forms, ...secretForms(secret)])].sort((a, b) => b.length - a.length);
    },
    redact,
    quote(text) {
      // Redact before cutting: half a secret is still a secret.
      return visibleText(redact(text).trim(), MAX_QUOTED);
    },
  };
}
