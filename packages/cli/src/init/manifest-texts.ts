import type { CatalogueEntry, CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";
import type { Language } from "@pistectl/words";
import { writeApplication } from "./application-text.ts";
import { writeConnection } from "./connection-text.ts";
import { credentialNames } from "./credential-names.ts";
import type { Declared } from "./declared.ts";
import type { Answers } from "./draft.ts";
import { ManifestWriter } from "./manifest-writer.ts";
import { subscriptionsIn } from "./subscriptions.ts";

/** Where the editor schema is written, from the root of the project: one copy serves the manifests of every folder. */
export const SCHEMA_PATH = "schemas/pistectl-v1.schema.json";

/** File of the manifest of an environment. */
export function manifestName(environment: CatalogueEnvironmentName): string {
  return `${environment}.piste.yaml`;
}

/** What manifests depend on besides the answers. */
export interface ManifestSetting {
  readonly catalogue: readonly CatalogueEntry[];
  readonly declared: Declared;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A manifest for each environment, with comments; `schema`: the path of the editor schema from its folder. */
export function manifestTexts(
  answers: Answers,
  { catalogue, declared, language, today }: ManifestSetting,
  schema: string = SCHEMA_PATH,
): readonly { readonly environment: CatalogueEnvironmentName; readonly text: string }[] {
  const names = credentialNames(answers, declared.variables);
  return answers.environments.map((environment) => {
    const subscriptions = subscriptionsIn(environment, answers, catalogue);
    const credentials = names[environment];
    const writer = new ManifestWriter(language);
    writer.line(`# yaml-language-server: $schema=${schema}`);
    writer.line("");
    writeApplication(writer, { answers, environment, subscriptions, credentials, today });
    if (subscriptions.some(({ entry }) => entry.chorusPro)) {
      writer.line("---");
      writeConnection(writer, { answers, environment, taken: declared.connections, account: credentials.account, today });
    }
    return { environment, text: writer.text() };
  });
}
