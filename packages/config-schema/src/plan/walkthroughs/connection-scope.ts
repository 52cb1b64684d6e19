import type { ConnectionFacts } from "../facts/connection-facts.ts";
import type { SecretScope } from "./secret-store.ts";

/** GitHub environment of the secrets of a connection: qualification goes with the sandbox. */
export function scopeOf({ portal }: ConnectionFacts): SecretScope {
  return portal === "production" ? "production" : "sandbox";
}
