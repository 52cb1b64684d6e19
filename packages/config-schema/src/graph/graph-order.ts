import type { CatalogueEnvironmentName } from "../catalogue/catalogue-entry.ts";
import { KINDS, type ManifestDocument } from "../document/manifest-document.ts";
import { applicationEnvironment } from "../domain/document-environment.ts";
import { plainValue } from "../schema/plain-value.ts";

/** Something of one environment, or of none. */
interface InEnvironment {
  readonly environment: CatalogueEnvironmentName | null;
}

/** Place of what names no environment: behind both. */
const LAST = 9;

/** An order that the order of files has no part in. Documents that it does not tell apart say the same. */
export function byContent(a: ManifestDocument, b: ManifestDocument): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    byEnvironment({ environment: applicationEnvironment(a) }, { environment: applicationEnvironment(b) }) ||
    byCodeUnits(a.name ?? "", b.name ?? "") ||
    byCodeUnits(JSON.stringify(plainValue(a.root)), JSON.stringify(plainValue(b.root)))
  );
}

/** Production, sandbox, then what names none. */
export function byEnvironment(a: InEnvironment, b: InEnvironment): number {
  return environmentPlace(a) - environmentPlace(b);
}

function environmentPlace({ environment }: InEnvironment): number {
  return environment === null ? LAST : environment === "production" ? 0 : 1;
}

/** By code units: the same order on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
