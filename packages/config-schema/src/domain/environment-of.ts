import type { DocumentEnvironment } from "./document-environment.ts";
import type { ApplicationSummary, ConnectorSummary, DocumentSummary } from "./document-summary.ts";

/**
 * The environment that a document belongs to: an application's own, a connection's by its portal (qualification goes with the PISTE sandbox), a connector's by its applications.
 * Null when the document does not say, or when it belongs to none.
 */
export function environmentOf(
  summary: DocumentSummary,
  applicationsNamed: (name: string) => readonly ApplicationSummary[],
): DocumentEnvironment | null {
  switch (summary.kind) {
    case "Application":
    case "ChorusProConnection":
      return summary.environment;
    case "Connector":
      return connectorEnvironment(summary, applicationsNamed);
    case "Partner":
    case "Api":
      return null;
  }
}

/** One application in production is enough: what reaches production is judged as such. */
function connectorEnvironment(
  { bindings }: ConnectorSummary,
  applicationsNamed: (name: string) => readonly ApplicationSummary[],
): DocumentEnvironment | null {
  const environments = bindings.flatMap(({ application }) => applicationsNamed(application).map(({ environment }) => environment));
  return (
    environments.find((environment) => environment === "production") ?? environments.find((environment) => environment !== null) ?? null
  );
}
