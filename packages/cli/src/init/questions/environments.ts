import { CATALOGUE_ENVIRONMENTS, type CatalogueEntry, type CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";
import { fail, type Localized, succeed } from "@pistectl/words";
import type { Draft } from "../draft.ts";
import type { Choice, Question } from "../question.ts";
import { subscriptionsIn } from "../subscriptions.ts";

/** What `--environment` takes. */
export const ENVIRONMENT_CHOICES = ["both", "production", "sandbox"] as const;

/** The environments that offer one of the APIs, at least; a manifest that is there already (`taken`) is never written over. */
export function askEnvironments(
  draft: Draft,
  catalogue: readonly CatalogueEntry[],
  taken: ReadonlyMap<CatalogueEnvironmentName, string>,
): Question {
  const offered = CATALOGUE_ENVIRONMENTS.filter((environment) => subscriptionsIn(environment, draft, catalogue).length > 0);
  const choices = offered.length === CATALOGUE_ENVIRONMENTS.length ? ENVIRONMENT_CHOICES : offered;
  return {
    flag: "environment",
    usage: { en: "--environment ENV", fr: "--environment ENV" },
    ask: { en: "PISTE environments", fr: "Environnements de PISTE" },
    about: {
      en: "Each has an application of its own, with its own approvals and credentials.",
      fr: "Chacun a sa propre application, avec ses validations et ses identifiants.",
    },
    choices: choices.map((value) => ({ value, label: LABELS[value] })),
    isOpen: false,
    isList: true,
    fallback: choices[0] ?? null,
    sample: "both",
    read: (texts) => {
      const chosen = texts.includes("both") ? offered : offered.filter((environment) => texts.includes(environment));
      const without = CATALOGUE_ENVIRONMENTS.find((environment) => texts.includes(environment) && !offered.includes(environment));
      if (without !== undefined) return fail(describeEmpty(without));
      const existing = chosen.flatMap((environment) => taken.get(environment) ?? []);
      return existing.length > 0 ? fail(describeTaken(existing)) : succeed({ ...draft, environments: chosen });
    },
    places: null,
  };
}

const LABELS: Readonly<Record<(typeof ENVIRONMENT_CHOICES)[number], Choice["label"]>> = {
  both: { en: "production and sandbox", fr: "production et bac à sable (sandbox)" },
  production: { en: "production", fr: "production" },
  sandbox: { en: "sandbox", fr: "bac à sable (sandbox)" },
};

/** Why nothing is written where a manifest would be lost, or stand beside its double. */
export function describeTaken(files: readonly string[]): Localized {
  const names = files.join(", ");
  return files.length === 1
    ? { en: `${names} exists already, and init never overwrites.`, fr: `${names} existe déjà, et init n'écrase jamais rien.` }
    : { en: `${names} exist already, and init never overwrites.`, fr: `${names} existent déjà, et init n'écrase jamais rien.` };
}

function describeEmpty(environment: CatalogueEnvironmentName): Localized {
  return {
    en: `None of these APIs is offered in ${LABELS[environment].en} (catalogue).`,
    fr:
      environment === "sandbox"
        ? "Aucune de ces API n'est proposée dans le bac à sable (catalogue)."
        : "Aucune de ces API n'est proposée en production (catalogue).",
  };
}
