import { join } from "node:path";
import type { CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";
import { projectPath } from "@pistectl/config-schema/discovery";
import { credentialNames } from "./credential-names.ts";
import type { Answers } from "./draft.ts";
import type { InitPlace } from "./init-place.ts";
import { type ManifestSetting, manifestName } from "./manifest-texts.ts";
import { subscriptionsIn } from "./subscriptions.ts";

/** A manifest as a workflow knows it. */
export interface WorkflowManifest {
  readonly environment: CatalogueEnvironmentName;
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Names of the secrets that its preflight needs. */
  readonly secrets: readonly string[];
}

/** The manifests that the answers lead to. */
export function workflowManifests(
  answers: Answers,
  { folder, root }: InitPlace,
  { catalogue, declared }: ManifestSetting,
): readonly WorkflowManifest[] {
  const names = credentialNames(answers, declared.variables);
  return answers.environments.map((environment) => {
    const { clientId, clientSecret, account } = names[environment];
    const isChorusPro = subscriptionsIn(environment, answers, catalogue).some(({ entry }) => entry.chorusPro);
    return {
      environment,
      path: projectPath(root, join(folder, manifestName(environment))),
      secrets: [clientId, clientSecret, ...(isChorusPro ? [account] : [])],
    };
  });
}
