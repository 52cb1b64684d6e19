import { type Host, systemHost } from "../machine/host.ts";
import type { Secret } from "../secret/secret.ts";
import type { AccessToken } from "./token-response.ts";

/** A token counts as expired this long before its end, seconds: a request under way must still be covered. */
export const EXPIRY_MARGIN_SECONDS = 60;

/** What tells tokens apart: the environment is in the token endpoint. */
export interface TokenKey {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly scope: string | null;
}

/** Access tokens by token endpoint, client and scope; may be shared by several clients of one process. */
export interface TokenCache {
  /** The token kept, or the one that `ask` obtains; calls made meanwhile wait for the same answer. */
  get(key: TokenKey, ask: () => Promise<AccessToken>): Promise<Secret>;
  /** Forgets a token that was refused, unless another one has already taken its place. */
  forget(key: TokenKey, stale: Secret): void;
}

/** An empty cache in memory. */
export function createTokenCache(host: Pick<Host, "now"> = systemHost): TokenCache {
  const kept = new Map<string, { readonly value: Secret; readonly expiresAt: number }>();
  const underWay = new Map<string, Promise<Secret>>();

  const obtain = async (id: string, ask: () => Promise<AccessToken>): Promise<Secret> => {
    try {
      const { value, lifetimeSeconds } = await ask();
      kept.set(id, { value, expiresAt: host.now() + (lifetimeSeconds - EXPIRY_MARGIN_SECONDS) * 1000 });
      return value;
    } finally {
      underWay.delete(id);
    }
  };
  return {
    get(key, ask) {
      const id = idOf(key);
      const token = kept.get(id);
      if (token !== undefined && host.now() < token.expiresAt) return Promise.resolve(token.value);
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

function idOf({ tokenUrl, clientId, scope }: TokenKey): string {
  return JSON.stringify([tokenUrl, clientId, scope]);
}
