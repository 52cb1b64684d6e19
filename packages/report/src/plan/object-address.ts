import type { Kind } from "@pistectl/config-schema/reading";

/** What Terraform takes for an identifier (configuration syntax, "Identifiers"). */
const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;

/** Type of a document as Terraform would spell it: `chorus_pro_connection`. */
export function objectType(kind: Kind): string {
  return kind.replace(/(?<=[a-z])[A-Z]/g, "_$&").toLowerCase();
}

/** `application.NAME`, or `application["a name"]`, quoted as JSON does, where the name is no identifier of Terraform's: two names never have the same address. */
export function objectAddress(kind: Kind, name: string): string {
  return IDENTIFIER.test(name) ? `${objectType(kind)}.${name}` : `${objectType(kind)}[${JSON.stringify(name)}]`;
}
