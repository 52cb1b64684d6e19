import { fail } from "@pistectl/words";
import type { Peer } from "../domain/peer.ts";
import type { Credentials } from "../secret/credentials.ts";
import { createSharedToken, type SharedToken } from "../token/shared-token.ts";
import { grantToken, type TokenGrant } from "../token/token-grant.ts";
import type { ClientAuthentication } from "../token/token-request.ts";
import type { Run } from "./run.ts";

/** Where and how a token is asked for. */
export interface TokenSource {
  readonly tokenUrl: URL;
  readonly peer: Peer;
  /** The operator chose the token URL. */
  readonly customEndpoint: boolean;
  readonly credentials: Credentials;
  readonly clientAuthentication: ClientAuthentication;
  readonly scope: string | null;
}

/** The token of some targets: its host is being connected to, and the request waits for the first of them. */
export function targetToken({ tokenUrl, ...source }: TokenSource, run: Run): SharedToken {
  const link = run.linkTo(tokenUrl, source.peer);
  link.warm();
  const ask = async (): Promise<TokenGrant> => {
    const vain = run.vain.against(tokenUrl);
    if (vain !== null) return { outcome: fail(vain), attempts: [], http: null, startedAt: null, endedAt: run.clock.now() };
    run.emit({ kind: "begin", api: null, stage: "token", host: link.label });
    const grant = await grantToken(
      {
        ...source,
        link,
        tokenUrl,
        maxAttempts: run.maxAttempts,
        deadline: run.deadline,
        redactor: run.redactor,
        onAttempt: (record) => run.emit({ kind: "attempt", api: null, record }),
        onWait: (delayMs, reason) => run.emit({ kind: "wait", api: null, delayMs, reason }),
      },
      run.clock,
    );
    run.vain.note(tokenUrl, grant.outcome.ok ? null : grant.outcome.failure);
    if (grant.outcome.ok) run.settings.onAccessToken?.(grant.outcome.value.value);
    return grant;
  };
  return createSharedToken(ask, run.tokenGate(tokenUrl));
}
