import { type Outcome, succeed } from "@pistectl/words";
import type { Diagnosis } from "../domain/diagnosis.ts";
import type { AttemptRecord } from "../domain/exchange-records.ts";
import type { Gate } from "../retry/gate.ts";
import type { Secret } from "../secret/secret.ts";
import type { TokenGrant } from "./token-grant.ts";

/** One token that several targets use: asked for once, renewed once for all of them. */
export interface SharedToken {
  /** The latest grant; the first call asks for it. */
  grant(): Promise<TokenGrant>;
  /** A token other than `stale`, or why there is none. */
  renew(stale: Secret): Promise<Outcome<Secret, Diagnosis>>;
  /** The latest grant that has come, null before the first. */
  readonly latest: TokenGrant | null;
  /** Every token request so far, numbered through. */
  readonly attempts: readonly AttemptRecord[];
}

/** A token obtained by `ask`, one request at a time through the gate of its token endpoint. */
export function createSharedToken(ask: () => Promise<TokenGrant>, gate: Gate): SharedToken {
  const attempts: AttemptRecord[] = [];
  const askInTurn = (): Promise<TokenGrant> =>
    gate.run(async () => {
      const grant = await ask();
      for (const attempt of grant.attempts) attempts.push({ ...attempt, attempt: attempts.length + 1 });
      come = grant;
      return grant;
    });
  let latest: Promise<TokenGrant> | null = null;
  let come: TokenGrant | null = null;
  return {
    attempts,
    get latest() {
      return come;
    },
    grant() {
      latest ??= askInTurn();
      return latest;
    },
    async renew(stale) {
      const before = latest;
      const current = await (before ?? this.grant());
      // Another target may have renewed meanwhile.
      if (latest === before && current.outcome.ok && current.outcome.value.value === stale) latest = askInTurn();
      const { outcome } = await this.grant();
      return outcome.ok ? succeed(outcome.value.value) : outcome;
    },
  };
}
