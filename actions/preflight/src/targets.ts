import type { InputReader } from "@pistectl/action-kit";
import type { Environment, Localized, PreflightApi, PreflightApplication, Setting } from "@pistectl/auth-core";
import { CATALOGUE, describeSelectionFailure, parseApiRequest, selectApi } from "@pistectl/config-schema";

/** API that the action checks when it is told nothing. */
export const DEFAULT_API = "SNE-Cotation";

/** As many as a manifest may list. */
const MAX_APIS = 100;

/** Applications and APIs to check; what cannot be understood becomes problems of the reader. `explainAbsence` is asked only about what is absent. */
export function readTargets(
  reader: InputReader,
  environment: Environment,
  explainAbsence: () => Localized,
): readonly PreflightApplication[] {
  if (reader.lines("manifests").length > 0) reader.refuse(MANIFESTS_NOT_READ);
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

const MANIFESTS_NOT_READ: Localized = {
  en: "Input manifests is given, but this version of the action reads no manifests; name the APIs with apis, and the credentials with client-id and client-secret.",
  fr: "L'entrée manifests est renseignée, mais cette version de l'action ne lit pas les manifestes ; nommez les API avec apis, et les identifiants avec client-id et client-secret.",
};

function readApis(reader: InputReader, environment: Environment): readonly PreflightApi[] {
  const asked = reader.lines("apis");
  if (asked.length > MAX_APIS) {
    reader.refuse({
      en: `Input apis has ${asked.length} lines; accepted: ${MAX_APIS} at most.`,
      fr: `L'entrée apis compte ${asked.length} lignes ; accepté : ${MAX_APIS} au plus.`,
    });
    return [];
  }
  const apis = new Map<string, PreflightApi>();
  for (const line of asked.length > 0 ? asked : [DEFAULT_API]) {
    const selection = selectApi(CATALOGUE, { ...parseApiRequest(line), environment });
    if (selection.kind !== "selected") {
      const problem = describeSelectionFailure(selection);
      reader.refuse({ en: `Input apis: ${problem.en}`, fr: `Entrée apis : ${problem.fr}` });
      continue;
    }
    const { name, version, scope, healthCheck, notes } = selection.api;
    apis.set(`${name}@${version}`, { name, version, scope, healthCheck, expectedVersion: null, declared: null, notes });
  }
  return [...apis.values()];
}
