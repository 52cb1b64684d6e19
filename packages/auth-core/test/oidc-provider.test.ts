import { createServer } from "node:http";
import { Provider } from "oidc-provider";
import { expect, onTestFinished, test, vi } from "vitest";
import { anApi, anApplication, CLIENT_ID, outcomeOf, runCheck } from "./run-check.ts";

/** Visible ASCII: all that a specification-abiding server takes as a secret (RFC 6749 appendix A.2). */
const CLIENT_SECRET = `s%c+r/"t\\&k=%2B~!`;

/** Starts an authorization server that is strict about the specification, with or without the client credentials grant; its token endpoint. */
async function startAuthorizationServer(clientCredentials: boolean): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  const issuer = `http://127.0.0.1:${address.port}`;
  const client = {
    client_id: CLIENT_ID,
    client_secret: CLIENT_SECRET,
    token_endpoint_auth_method: "client_secret_post" as const,
    redirect_uris: [],
    response_types: [],
  };
  // It warns that this is no production setting, which is so.
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const provider = new Provider(issuer, {
    clients: [
      { ...client, grant_types: clientCredentials ? ["client_credentials"] : [], scope: "openid resource.READ" },
      { ...client, client_id: "another-grant", grant_types: [] },
    ],
    features: { clientCredentials: { enabled: clientCredentials }, devInteractions: { enabled: false } },
    scopes: ["openid", "resource.READ", "resource.WRITE"],
    ttl: { ClientCredentials: 3600 },
  });
  server.on("request", provider.callback());
  onTestFinished(() => {
    warn.mockRestore();
    server.closeAllConnections();
    server.close();
  });
  return `${issuer}/token`;
}

test.each([
  ["the right pair", {}, "ready", ["token 1: 200", "gateway 1: 200"]],
  ["the right pair and a scope", { scope: "resource.READ" }, "ready", ["token 1: 200", "gateway 1: 200"]],
  [
    "a wrong secret",
    { clientSecret: "wrong" },
    "blocked token/client-refused you confirmed",
    ["token 1: 401 token/client-refused", "token 2: 401 token/client-refused after 750 ms"],
  ],
  [
    "an unknown client",
    { clientId: "nobody" },
    "blocked token/client-refused you confirmed",
    ["token 1: 401 token/client-refused", "token 2: 401 token/client-refused after 750 ms"],
  ],
  [
    "a scope that is not granted",
    { scope: "resource.WRITE" },
    "blocked token/scope-refused you likely",
    ["token 1: 400 token/scope-refused"],
  ],
  [
    "a client that may not use the grant",
    { clientId: "another-grant" },
    "blocked token/unexpected-answer you unknown",
    ["token 1: 400 token/unexpected-answer"],
  ],
  [
    "that it has no such grant",
    { clientCredentials: false },
    "blocked token/grant-refused you likely",
    ["token 1: 400 token/grant-refused"],
  ],
] as const)(
  "oidc-provider answers %s",
  async (_title, differs: { clientId?: string; clientSecret?: string; scope?: string; clientCredentials?: boolean }, finding, attempts) => {
    const value = await startAuthorizationServer(differs.clientCredentials ?? true);
    const application = anApplication({
      clientId: { source: "PISTE_CLIENT_ID", value: differs.clientId ?? CLIENT_ID },
      clientSecret: { source: "PISTE_CLIENT_SECRET", value: differs.clientSecret ?? CLIENT_SECRET },
      apis: [anApi({ scope: differs.scope ?? null })],
    });
    const checked = await runCheck({ applications: [application], settings: { tokenUrl: { source: "--token-url", value } } });
    const outcome = outcomeOf(checked);
    expect({ finding: outcome.finding, attempts: outcome.attempts }).toEqual({ finding, attempts });
  },
);
