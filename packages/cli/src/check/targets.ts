import type { Environment } from "@pistectl/auth-core/environments";
import type { PreflightApplication, PreflightClient, Setting } from "@pistectl/auth-core/preflight";
import { type CatalogueEntry, describeSelectionFailure, selectApis } from "@pistectl/config-schema/catalogue";
import { type Failed, type Language, type Outcome, succeed, visibleText } from "@pistectl/words";
import { type Refusal, refused } from "../command-line/refusal.ts";
import { CREDENTIAL_VARIABLES } from "../command-line/secret-flags.ts";

const DEFAULT_ENVIRONMENT = "production";
const DEFAULT_API = "SNE-Cotation";

/** What is to be checked, and the language that the configuration of its project asks for. */
export interface ChosenTargets {
  readonly targets: readonly PreflightClient[];
  readonly lang: Language | null;
}

/** What a command line says about targets. */
export interface TargetRequest {
  readonly environment: Environment | undefined;
  /** `NAME`, `NAME@VERSION` or the name of a group, as typed. */
  readonly apis: readonly string[];
  readonly expectedVersion: string | undefined;
  /** That of the project, where a configuration names entries of its own. */
  readonly catalogue: readonly CatalogueEntry[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The application whose credentials the environment holds and the APIs to check with them, or which API cannot be checked. */
export function chooseTargets(request: TargetRequest): Outcome<readonly PreflightApplication[], Refusal> {
  const { environment = DEFAULT_ENVIRONMENT, apis, expectedVersion, catalogue, env } = request;

  const selection = selectApis(catalogue, apis.length === 0 ? [DEFAULT_API] : apis, environment);
  if (!selection.ok) return refuseSelection(describeSelectionFailure(selection.failure[0]));
  const setting = (source: string): Setting => ({ source, value: env[source] });
  return succeed([
    {
      name: null,
      environment,
      clientId: setting(CREDENTIAL_VARIABLES.clientId),
      clientSecret: setting(CREDENTIAL_VARIABLES.clientSecret),
      technicalAccount: setting(CREDENTIAL_VARIABLES.technicalAccount),
      apis: expectedVersion === undefined ? selection.value : selection.value.map((api) => ({ ...api, expectedVersion })),
    },
  ]);
}

function refuseSelection({ en, fr }: { readonly en: string; readonly fr: string }): Failed<Refusal> {
  return refused({ en: `--api: ${visibleText(en)}`, fr: `--api : ${visibleText(fr)}` });
}
