import { type Localized, quote } from "@pistectl/words";
import type { Diagnosis } from "../domain/diagnosis.ts";

/** What a server says in the challenge of its refusal (RFC 6750 §3), null where it says nothing: often the only reason that it gives. */
export interface SaidChallenge {
  readonly realm: string | null;
  readonly error: string | null;
  readonly description: string | null;
}

/** A diagnosis whose summary ends with what the challenge says. */
export function withChallenge(diagnosis: Diagnosis, said: SaidChallenge | null): Diagnosis {
  if (said === null) return diagnosis;
  const { en, fr } = shown(said);
  const { summary } = diagnosis;
  return {
    ...diagnosis,
    summary: { en: `${summary.en} WWW-Authenticate says: ${en}.`, fr: `${summary.fr} WWW-Authenticate indique : ${fr}.` },
  };
}

function shown({ realm, error, description }: SaidChallenge): Localized {
  const named: readonly (readonly [label: Localized, value: string | null])[] = [
    [{ en: "realm ", fr: "realm " }, realm],
    [{ en: "error ", fr: "erreur " }, error],
    [{ en: "", fr: "" }, description],
  ];
  const parts = named.flatMap(([label, value]) => {
    if (value === null) return [];
    const { en, fr } = quote(value);
    return [{ en: `${label.en}${en}`, fr: `${label.fr}${fr}` }];
  });
  return { en: parts.map(({ en }) => en).join(", "), fr: parts.map(({ fr }) => fr).join(", ") };
}
