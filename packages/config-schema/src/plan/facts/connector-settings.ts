import type { ConnectorFacts } from "./connector-facts.ts";

/** Which credentials go where: a structure, or all of a recipient's. */
export interface Setting {
  /** SIRET; null for a recipient, which has one set of credentials. */
  readonly structure: string | null;
  readonly applications: readonly string[];
}

/** What is entered in a product: a supplier's structures apart, a recipient's applications together. Nothing in the certificate mode. */
export function connectorSettings({ isRecipient, certificate, bindings }: ConnectorFacts): readonly Setting[] {
  if (certificate) return [];
  if (!isRecipient) return bindings.map(({ structure, application }) => ({ structure, applications: [application] }));
  const applications = [...new Set(bindings.map(({ application }) => application))];
  return applications.length === 0 ? [] : [{ structure: null, applications }];
}

/** Whether one of these connectors binds a structure in a product; of a recipient's credentials (null), whether one is a recipient. */
export function boundSettings(connectors: readonly ConnectorFacts[]): (product: string | null, structure: string | null) => boolean {
  const bound = new Set(
    connectors.flatMap(({ product, isRecipient, bindings }) =>
      [...bindings.map(({ structure }) => structure), ...(isRecipient ? [null] : [])].map((structure) =>
        JSON.stringify([product, structure]),
      ),
    ),
  );
  return (product, structure) => bound.has(JSON.stringify([product, structure]));
}
