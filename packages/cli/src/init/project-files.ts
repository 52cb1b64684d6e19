import { join } from "node:path";
import { CONFIGURATION_NAME, projectPath } from "@pistectl/config-schema/discovery";
import type { Localized } from "@pistectl/words";
import { configurationText } from "./configuration-text.ts";
import type { Answers } from "./draft.ts";
import { editorSchema } from "./editor-schema.ts";
import type { InitPlace } from "./init-place.ts";
import { type ManifestSetting, manifestName, manifestTexts, SCHEMA_PATH } from "./manifest-texts.ts";
import { workflowManifests } from "./workflow-manifests.ts";
import { workflowText } from "./workflow-text.ts";

/** A file that `init` writes. */
export interface NewFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** What it is, without final punctuation. */
  readonly about: Localized;
  /** A manifest that is there already stops everything; what goes with it is kept. */
  readonly isManifest: boolean;
}

/** Everything that the answers lead to, manifests last: a run that stops halfway can be started again. */
export function projectFiles(answers: Answers, place: InitPlace, setting: ManifestSetting): readonly NewFile[] {
  const { folder, root, configuration } = place;
  const { language } = setting;
  const path = (name: string): string => join(folder, name);
  const schema = join(root, SCHEMA_PATH);
  const manifests = manifestTexts(answers, setting, projectPath(folder, schema));
  const companions: NewFile[] = [
    { path: schema, text: editorSchema(), about: ABOUT.schema, isManifest: false },
    {
      path: configuration ?? join(root, CONFIGURATION_NAME),
      text: configurationText(language),
      about: ABOUT.configuration,
      isManifest: false,
    },
  ];
  if (answers.workflow) {
    const text = workflowText({
      language,
      folder: folder === root ? "" : projectPath(root, folder),
      manifests: workflowManifests(answers, place, setting),
    });
    companions.push({ path: workflowPath(place), text, about: ABOUT.workflow, isManifest: false });
  }
  return [
    ...companions,
    ...manifests.map(({ environment, text }) => ({
      path: path(manifestName(environment)),
      text,
      about: ABOUT[environment],
      isManifest: true,
    })),
  ];
}

/** Where the workflow goes, absolute. */
export function workflowPath({ root }: InitPlace): string {
  return join(root, ".github", "workflows", "pistectl.yml");
}

const ABOUT = {
  production: { en: "the production application", fr: "l'application de production" },
  sandbox: { en: "the sandbox application", fr: "l'application bac à sable" },
  schema: { en: "lets editors complete and check the manifests", fr: "permet aux éditeurs de compléter et contrôler les manifestes" },
  configuration: { en: "settings of pistectl", fr: "réglages de pistectl" },
  workflow: { en: "the same checks on GitHub", fr: "les mêmes contrôles sur GitHub" },
} as const satisfies Record<string, Localized>;
