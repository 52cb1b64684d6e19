import { itemsOf, textOf } from "../document/access.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import { type DeclaredApplication, declaredApplications } from "./declared-applications.ts";
import type { Project } from "./project.ts";

/** The environment of PISTE that a manifest names. */
export type DocumentEnvironment = "production" | "sandbox";

/**
 * The environment that a document belongs to: an application's own, a connection's by its portal (qualification goes with the PISTE sandbox), a connector's by its applications.
 * Null when the document does not say, or when it belongs to none.
 */
export function environmentOf(document: ManifestDocument, project: Pick<Project, "documents">): DocumentEnvironment | null {
  switch (document.kind) {
    case "Application":
      return applicationEnvironment(document);
    case "ChorusProConnection":
      return portalEnvironment(document);
    case "Connector":
      return connectorEnvironment(document, declaredApplications(project));
    default:
      return null;
  }
}

/** The environment of an application. */
export function applicationEnvironment(document: ManifestDocument): DocumentEnvironment | null {
  const environment = textOf(document.root, "environment");
  return environment === "production" || environment === "sandbox" ? environment : null;
}

/** The environment whose applications a connection's portal takes. */
export function portalEnvironment(document: ManifestDocument): DocumentEnvironment | null {
  const portal = textOf(document.root, "portal");
  if (portal === "qualification") return "sandbox";
  return portal === "production" ? portal : null;
}

/** One application in production is enough: what reaches production is judged as such. */
function connectorEnvironment(document: ManifestDocument, applications: readonly DeclaredApplication[]): DocumentEnvironment | null {
  const names = new Set(itemsOf(document.root, "bindings").map(({ node }) => textOf(node, "application")));
  const environments = applications
    .filter(({ name }) => names.has(name))
    .map((application) => applicationEnvironment(application.document));
  if (environments.includes("production")) return "production";
  return environments.includes("sandbox") ? "sandbox" : null;
}
