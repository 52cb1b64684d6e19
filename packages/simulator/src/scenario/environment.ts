/** A PISTE environment. */
export const ENVIRONMENTS = ["production", "sandbox"] as const;
/** An environment of PISTE. */
export type Environment = (typeof ENVIRONMENTS)[number];

/** The two hosts of an environment: the one that gives tokens, and the gateway. */
export const HOST_ROLES = ["token", "api"] as const;
/** What a host of an environment does: gives tokens, or is the gateway. */
export type HostRole = (typeof HOST_ROLES)[number];

/** Path of the token endpoint on its host (SNE-Cotation guide, and all clients seen). */
export const TOKEN_PATH = "/api/oauth/token";
