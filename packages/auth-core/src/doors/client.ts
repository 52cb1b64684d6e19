// The run-time client, and its tokens.
export { createPisteClient, type PisteClient, type PisteClientOptions } from "../client/piste-client.ts";
export { PisteError } from "../client/piste-error.ts";
export { createTokenCache, type TokenCache, type TokenKey } from "../token/token-cache.ts";
export type { AccessToken } from "../token/token-response.ts";
