import type { ExchangeRequest } from "../connection/http-answer.ts";
import { USER_AGENT } from "../connection/http-answer.ts";
import type { Credentials } from "../secret/credentials.ts";

/** Largest token answer accepted, bytes. */
export const TOKEN_BODY_LIMIT_BYTES = 64 * 1024;

/** The token request of the client credentials grant (RFC 6749 §4.4.2), client authentication in the body as all known PISTE clients do (§2.3.1). */
export function tokenRequest(tokenUrl: URL, credentials: Credentials, scope: string | null): ExchangeRequest {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret.reveal(),
    ...(scope === null ? {} : { scope }),
  });
  return {
    method: "POST",
    path: `${tokenUrl.pathname}${tokenUrl.search}`,
    headers: {
      accept: "application/json",
      "accept-encoding": "identity",
      "content-type": "application/x-www-form-urlencoded",
      "user-agent": USER_AGENT,
    },
    body: form.toString(),
    bodyLimitBytes: TOKEN_BODY_LIMIT_BYTES,
  };
}
