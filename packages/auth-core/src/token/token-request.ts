import type { ExchangeRequest } from "../connection/http-answer.ts";
import { USER_AGENT } from "../connection/http-answer.ts";
import type { Credentials } from "../secret/credentials.ts";

/** Largest token answer accepted, bytes. */
export const TOKEN_BODY_LIMIT_BYTES = 64 * 1024;

/** How the client shows its credentials at the token endpoint, by the names of RFC 7591 §2. */
export type ClientAuthentication = "client_secret_post" | "client_secret_basic";

/** The token request of the client credentials grant (RFC 6749 §4.4.2), client authentication in the body as all known PISTE clients do, or as Basic (§2.3.1). */
export function tokenRequest(
  tokenUrl: URL,
  credentials: Credentials,
  clientAuthentication: ClientAuthentication,
  scope: string | null,
): ExchangeRequest {
  const { clientId, clientSecret } = credentials;
  const basic = clientAuthentication === "client_secret_basic";
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    ...(basic ? {} : { client_id: clientId, client_secret: clientSecret.reveal() }),
    ...(scope === null ? {} : { scope }),
  });
  return {
    method: "POST",
    path: `${tokenUrl.pathname}${tokenUrl.search}`,
    headers: {
      accept: "application/json",
      "accept-encoding": "identity",
      ...(basic
        ? { authorization: `Basic ${Buffer.from(basicTokenPair(clientId, clientSecret.reveal()), "utf8").toString("base64")}` }
        : {}),
      "content-type": "application/x-www-form-urlencoded",
      "user-agent": USER_AGENT,
    },
    body: form.toString(),
    bodyLimitBytes: TOKEN_BODY_LIMIT_BYTES,
  };
}

/** A pair as Basic authentication at a token endpoint carries it: each half is form-encoded first (RFC 6749 §2.3.1). */
export function basicTokenPair(clientId: string, clientSecret: string): string {
  const encoded = (text: string): string => new URLSearchParams([["", text]]).toString().slice(1);
  return `${encoded(clientId)}:${encoded(clientSecret)}`;
}
