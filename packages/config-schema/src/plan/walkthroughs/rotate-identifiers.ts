import { quoteName } from "../../domain/name-difference.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import { actionId } from "./action-id.ts";
import { COMMITTED } from "./credential-remarks.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { PANEL } from "./identifiers-panel.ts";
import { storeCredentials } from "./secret-store.ts";
import { SOURCES } from "./sources.ts";

/** Why the identifiers are renewed. */
interface Rotation {
  /** The manifest says that it was done. */
  readonly declared: boolean;
  /** The old client secret stood in the manifest. */
  readonly wasCommitted: boolean;
}

/** A new client secret in place of the old one. */
export function rotateIdentifiers(
  application: ApplicationFacts,
  { declared, wasCommitted }: Rotation,
  dependsOn: readonly string[],
): readonly DraftAction[] {
  const { name, environment, credentials } = application;
  const shown = quoteName(name);
  const object = { kind: "Application", name } as const;
  const id = (step: string): string => actionId("application", name, "rotation", step);
  const tab = ["Applications", name, "Modifier l'application", "Authentification", "Identifiants OAuth"];
  const { commands, remarks } = storeCredentials(credentials, environment);
  const step = { portal: "piste", url: PORTAL_PAGES.applications, declared, source: SOURCES.judilibre, object } as const;
  return [
    draftAction({
      ...step,
      id: id("generate"),
      stage: "credentials",
      who: "application-manager",
      title: { en: `Generate new OAuth identifiers for ${shown.en}`, fr: `Générer de nouveaux identifiants OAuth pour ${shown.fr}` },
      path: tab,
      remarks: [
        ...(wasCommitted ? [COMMITTED] : []),
        PANEL,
        {
          en: "Several may exist: keep the old ones until the new ones are in use.",
          fr: "Il peut y en avoir plusieurs : gardez les anciens tant que les nouveaux ne servent pas.",
        },
      ],
      dependsOn,
    }),
    draftAction({
      ...step,
      id: id("store"),
      stage: "credentials",
      portal: "repository",
      url: null,
      who: "developer",
      title: {
        en: `Replace the OAuth identifiers of ${shown.en} in the secret store`,
        fr: `Remplacer les identifiants OAuth de ${shown.fr} dans le coffre à secrets`,
      },
      commands,
      remarks: [...remarks, { en: "Then write the day in rotatedOn.", fr: "Écrivez ensuite la date dans rotatedOn." }],
      dependsOn: [id("generate")],
      source: SOURCES.gitHub,
    }),
    draftAction({
      ...step,
      id: id("retire"),
      stage: "removal",
      who: "application-manager",
      title: { en: `Delete the old OAuth identifiers of ${shown.en}`, fr: `Supprimer les anciens identifiants OAuth de ${shown.fr}` },
      path: tab,
      remarks: [
        {
          en: "Only once what uses them runs with the new ones.",
          fr: "Seulement une fois que ce qui les emploie tourne avec les nouveaux.",
        },
      ],
      dependsOn: [id("store")],
    }),
  ];
}
