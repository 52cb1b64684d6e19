import type { DeclaredObject } from "../comparison/pair-documents.ts";
import { listAt, textAt } from "../plain-content.ts";

/** What the walkthroughs need to know of a connector. */
export interface ConnectorFacts {
  readonly name: string;
  readonly product: string | null;
  readonly version: string | null;
  /** A recipient has one set of credentials, whatever the number of its structures. */
  readonly isRecipient: boolean;
  readonly certificate: boolean;
  readonly bindings: readonly Binding[];
}

/** Which application serves which structure. */
export interface Binding {
  /** SIRET without blanks. */
  readonly structure: string;
  readonly application: string;
}

/** Reads a connector, whose name is the one to be shown. */
export function readConnector(name: string, { content: { value } }: DeclaredObject): ConnectorFacts {
  const bindings = new Map<string, Binding>();
  for (const item of listAt(value, "bindings")) {
    const structure = textAt(item, "structure")?.replace(/\s/gu, "");
    const application = textAt(item, "application");
    if (structure && application !== null && !bindings.has(structure)) bindings.set(structure, { structure, application });
  }
  return {
    name,
    product: textAt(value, "product"),
    version: textAt(value, "version"),
    isRecipient: textAt(value, "role") === "recipient",
    certificate: textAt(value, "authentication") === "certificate",
    bindings: [...bindings.values()].sort((one, other) => (one.structure < other.structure ? -1 : 1)),
  };
}
