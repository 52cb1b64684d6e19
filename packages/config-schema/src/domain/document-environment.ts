import { textOf } from "../document/access.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";

/** The environment of PISTE that a manifest names. */
export type DocumentEnvironment = "production" | "sandbox";

/** The environment of an application. */
export function applicationEnvironment({ root }: Pick<ManifestDocument, "root">): DocumentEnvironment | null {
  const environment = textOf(root, "environment");
  return environment === "production" || environment === "sandbox" ? environment : null;
}

/** The environment whose applications a connection's portal takes. */
export function portalEnvironment({ root }: Pick<ManifestDocument, "root">): DocumentEnvironment | null {
  const portal = textOf(root, "portal");
  if (portal === "qualification") return "sandbox";
  return portal === "production" ? portal : null;
}
