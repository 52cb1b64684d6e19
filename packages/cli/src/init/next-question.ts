import type { CatalogueEntry, CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";
import type { Declared } from "./declared.ts";
import type { Draft } from "./draft.ts";
import type { Question } from "./question.ts";
import { askApiVersion } from "./questions/api-version.ts";
import { askApis } from "./questions/apis.ts";
import { askApplications } from "./questions/applications.ts";
import { askChorusPro } from "./questions/chorus-pro.ts";
import { askEnvironments } from "./questions/environments.ts";
import { askOrganization } from "./questions/organization.ts";
import { askPeople } from "./questions/people.ts";
import { askProject } from "./questions/project.ts";
import { askStructure } from "./questions/structure.ts";
import { subscriptionsIn } from "./subscriptions.ts";

/** What questions depend on besides the draft. */
export interface QuestionSetting {
  readonly catalogue: readonly CatalogueEntry[];
  readonly declared: Declared;
  /** Manifests that are there already, by environment: names of files. */
  readonly taken: ReadonlyMap<CatalogueEnvironmentName, string>;
}

/** The next thing to know, null when all is known: each answer leads to what remains. */
export function nextQuestion(draft: Draft, { catalogue, declared, taken }: QuestionSetting): Question | null {
  if (draft.organization === undefined) return askOrganization(draft, catalogue);
  if (draft.apis === undefined) return askApis(draft, catalogue);
  if (draft.environments === undefined) return askEnvironments(draft, catalogue, taken);
  const isChorusPro = draft.environments.some((environment) =>
    subscriptionsIn(environment, draft, catalogue).some(({ entry }) => entry.chorusPro),
  );
  return (
    askApiVersion(draft, catalogue) ??
    askStructure(draft, isChorusPro) ??
    askPeople(draft) ??
    askApplications(draft, declared) ??
    (isChorusPro ? askChorusPro(draft) : null) ??
    askProject(draft)
  );
}
