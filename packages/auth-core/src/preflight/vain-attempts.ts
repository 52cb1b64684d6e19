import { tokenTimeout } from "../diagnoses/token.ts";
import type { Diagnosis } from "../domain/diagnosis.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import type { Deadline } from "../retry/deadline.ts";

/** The endpoints that one target waited for in vain: no other waits for them again. */
export interface VainAttempts {
  /** Takes note of why a target got nothing of an endpoint; null: it did. */
  note(endpoint: URL, failure: Diagnosis | null): void;
  /** Why another target need not ask it, `likely` as for what was seen elsewhere; null when it is to ask. */
  against(endpoint: URL): Diagnosis | null;
}

/** No endpoint was waited for yet. */
export function createVainAttempts(deadline: Deadline): VainAttempts {
  const failures = new Map<string, Diagnosis>();
  return {
    note({ href }, failure) {
      if (failure?.transient) failures.set(href, failure);
      else failures.delete(href);
    },
    against(endpoint) {
      const failure = failures.get(endpoint.href);
      if (failure === undefined || !(isSilence(failure) || deadline.remainingMs() === 0)) return null;
      const { en, fr } = failure.summary;
      const host = hostLabel(endpoint);
      return {
        ...failure,
        certainty: "likely",
        summary: {
          en: `${en} For this target the request was not made: another one had tried ${host} in vain.`,
          fr: `${fr} Pour cette cible, la demande n'a pas été faite : une autre avait essayé ${host} en vain.`,
        },
      };
    },
  };
}

/** Whether no connection came about, whatever was to be sent on it. */
export function isUnreachable({ stage }: Diagnosis): boolean {
  return stage === "dns" || stage === "tcp" || stage === "tls";
}

/** Whether it was waited for: what any other request would do too. */
function isSilence(failure: Diagnosis): boolean {
  return isUnreachable(failure) || failure.code === tokenTimeout.code;
}
