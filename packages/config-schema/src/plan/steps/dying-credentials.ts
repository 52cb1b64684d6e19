import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import type { Credential } from "../facts/credential.ts";

/** The remark that names the credentials that go with an object: by their references, never their values. */
export function dyingCredentials(credentials: readonly Credential[], what: Localized): Localized {
  const references = credentials.flatMap(({ reference }) => (reference === null ? [] : [quoteName(reference)]));
  if (references.length === 0) return { en: `${what.en}.`, fr: `${what.fr}.` };
  return {
    en: `${what.en}: ${references.map(({ en }) => en).join(", ")}.`,
    fr: `${what.fr} : ${references.map(({ fr }) => fr).join(", ")}.`,
  };
}
