import { errorCode } from "@pistectl/words";
import { type Clock, systemClock } from "../machine/clock.ts";
import type { Secret } from "../secret/secret.ts";
import type { AccessToken } from "./token-response.ts";

/** A token counts as expired this long before its end, seconds, or a tenth of its life where that is less: a request under way must still be covered. */
export const EXPIRY_MARGIN_SECONDS = 60;

/** For this long a refused pair is not tried again, milliseconds: it would be refused with every call of an application. */
const REFUSAL_KEPT_MS = 30_000;

/** What tells tokens apart: the environment is in the token endpoint. */
export interface TokenKey {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly scope: string | null;
}

/** Access tokens by token endpoint, credentials and scope; may be shared by several clients of one process. */
export interface TokenCache {
  /** The token kept, or the one that `ask` obtains; calls made meanwhile wait for the same answer. A pair refused a moment ago is not asked about again. */
  get(key: TokenKey, ask: () => Promise<AccessToken>): Promise<Secret>;
  /** Forgets a token that was refused, unless another one has already taken its place. */
  forget(key: TokenKey, stale: Secret): void;
}

/** An empty cache in memory. */
export function createTokenCache(clock: Pick<Clock, "now"> = systemClock): TokenCache {
  const kept = new Map<string, { readonly value: Secret; readonly expiresAt: number }>();
  const underWay = new Map<string, Promise<Secret>>();

  const refusals = new Map<string, { readonly error: unknown; readonly until: number }>();

  const obtain = async (id: string, ask: () => Promise<AccessToken>): Promise<Secret> => {
    try {
      const { value, lifetimeSeconds } = await ask();
      const marginSeconds = Math.min(EXPIRY_MARGIN_SECONDS, lifetimeSeconds / 10);
      kept.set(id, { value, expiresAt: clock.now() + (lifetimeSeconds - marginSeconds) * 1000 });
      return value;
    } catch (error) {
      if (isRefusedPair(error)) refusals.set(id, { error, until: clock.now() + REFUSAL_KEPT_MS });
      throw error;
    } finally {
      underWay.delete(id);
    }
  };
  return {
    get(key, ask) {
      const id = idOf(key);
      const token = kept.get(id);
      if (token !== undefined && clock.now() < token.expiresAt) return Promise.resolve(token.value);
      const refusal = refusals.get(id);
      if (refusal !== undefined && clock.now() < refusal.until) return Promise.reject(refusal.error);
      refusals.delete(id);
      const asking = underWay.get(id) ?? obtain(id, ask);
      // Set before anyone else can look: obtain() has not settled yet, since it awaits at least once.
      if (!underWay.has(id)) underWay.set(id, asking);
      return asking;
    },
    forget(key, stale) {
      const id = idOf(key);
      if (kept.get(id)?.value === stale) kept.delete(id);
    },
  };
}

function idOf({ tokenUrl, clientId, clientSecret, scope }: TokenKey): string {
  return JSON.stringify([tokenUrl, clientId, clientSecret.reveal(), scope]);
}

/** Whether the token endpoint refused the client itself (`invalid_client`). */
function isRefusedPair(error: unknown): boolean {
  return errorCode(error) === "token/client-refused";
}
