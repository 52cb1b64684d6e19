import type { InputReader } from "@pistectl/action-kit";
import type { Environment } from "@pistectl/auth-core/environments";
import type { PreflightApi, PreflightClient, Setting } from "@pistectl/auth-core/preflight";
import { CATALOGUE, describeSelectionFailure, selectApis } from "@pistectl/config-schema/catalogue";
import type { Localized } from "@pistectl/words";
import type { TargetSources } from "./target-sources.ts";

/** API that the action checks when it is told nothing. */
export const DEFAULT_API = "SNE-Cotation";

/** As many as a manifest may list. */
const MAX_APIS = 100;

/** Applications with their APIs, and partners, to check; what cannot be understood becomes problems of the reader. */
export async function readTargets(reader: InputReader, sources: TargetSources): Promise<readonly PreflightClient[]> {
  const { environment, explainAbsence } = sources;
  if (reader.lines("manifests").length > 0) {
    for (const name of ["client-id", "client-secret", "technical-account"])
      if (reader.verbatim(name) !== undefined) reader.refuse(notBeside(name));
    if (environment !== "production") reader.refuse(notBeside("environment"));
    if (reader.lines("apis").some((line) => line !== DEFAULT_API)) reader.refuse(notBeside("apis"));
    // The YAML reader and the format are as large as the rest of the action: they are loaded by those who have manifests.
    return (await import("./manifests.ts")).readManifests(reader, sources);
  }
  const credential = (name: string): Setting => {
    const value = reader.verbatim(name);
    return value === undefined ? { source: name, value, absence: explainAbsence() } : { source: name, value };
  };
  return [
    {
      name: null,
      environment,
      clientId: credential("client-id"),
      clientSecret: credential("client-secret"),
      technicalAccount: credential("technical-account"),
      apis: readApis(reader, environment),
    },
  ];
}

function notBeside(name: string): Localized {
  return {
    en: `Input ${name} is given beside manifests; accepted: one or the other. With manifests, the environment and the APIs are theirs, and credentials are variables that they refer to, of the step (env) or of input variables.`,
    fr: `L'entrée ${name} est renseignée à côté de manifests ; accepté : l'une ou l'autre. Avec des manifestes, l'environnement et les API sont les leurs, et les identifiants sont des variables auxquelles ils renvoient, de l'étape (env) ou de l'entrée variables.`,
  };
}

function readApis(reader: InputReader, environment: Environment): readonly PreflightApi[] {
  const asked = reader.lines("apis");
  if (asked.length > MAX_APIS) {
    reader.refuse({
      en: `Input apis has ${asked.length} lines; accepted: ${MAX_APIS} at most.`,
      fr: `L'entrée apis compte ${asked.length} lignes ; accepté : ${MAX_APIS} au plus.`,
    });
    return [];
  }
  const selection = selectApis(CATALOGUE, asked.length > 0 ? asked : [DEFAULT_API], environment);
  if (selection.ok) return selection.value;
  for (const failure of selection.failure) {
    const problem = describeSelectionFailure(failure);
    reader.refuse({ en: `Input apis: ${problem.en}`, fr: `Entrée apis : ${problem.fr}` });
  }
  return [];
}
