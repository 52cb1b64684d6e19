import { describeDifference, firstDifference, looksTheSame, quoteName } from "../domain/name-difference.ts";
import type { ProjectIndex } from "../domain/project-index.ts";
import type { Wording } from "../findings/wording.ts";
import type { Report } from "./rule.ts";

/** A name that no declared application bears, and the nearest that one does. */
export interface MissedName {
  readonly name: string;
  readonly nearest: string;
}

/** A report in one of the messages below, for a rule that may have others. */
export interface UnknownApplicationReport extends Omit<Report<never>, "message"> {
  readonly message:
    | { readonly key: "differs"; readonly args: MissedName }
    | { readonly key: "unknown"; readonly args: { readonly name: string } };
}

/** Messages of the rules that look an application up by its name. */
export const UNKNOWN_APPLICATION_MESSAGES = {
  differs: ({ name, nearest }: MissedName): Wording => {
    const difference = firstDifference(name, nearest);
    const quoted = quoteName(name);
    const where = difference === null ? { en: "", fr: "" } : describeDifference(difference, nearest);
    const sameLook = looksTheSame(name, nearest)
      ? {
          en: " The two names look the same, but their accents are encoded differently.",
          fr: " Les deux noms ont la même apparence, mais leurs accents sont codés différemment.",
        }
      : { en: "", fr: "" };
    return {
      what: {
        en: `${quoted.en} is not the name of a declared application: ${where.en}`,
        fr: `${quoted.fr} n'est pas le nom d'une application déclarée : ${where.fr}`,
      },
      help: {
        en: `Copy the name from the application's page on PISTE.${sameLook.en}`,
        fr: `Copiez le nom depuis la page de l'application sur PISTE.${sameLook.fr}`,
      },
    };
  },
  unknown: ({ name }: { readonly name: string }): Wording => ({
    what: {
      en: `No declared application is named ${quoteName(name).en}`,
      fr: `Aucune application déclarée ne s'appelle ${quoteName(name).fr}`,
    },
    help: {
      en: "Declare that application in a manifest of the project, or name one that is declared.",
      fr: "Déclarez cette application dans un manifeste du projet, ou nommez une application déclarée.",
    },
  }),
};

/** Reports a name that no application bears, with the nearest ones; null when one bears it to the character, or a document that could not be read may. */
export function reportUnknownApplication(pointer: string, name: string, project: ProjectIndex): UnknownApplicationReport | null {
  if (project.applicationsNamed(name).length > 0 || project.mayBeUnread("Application", name)) return null;
  const candidates = project.applicationsNear(name);
  const [nearest] = candidates;
  if (nearest === undefined) return { pointer, message: { key: "unknown", args: { name } } };
  return {
    pointer,
    message: { key: "differs", args: { name, nearest: nearest.name ?? "" } },
    suggestions: [...new Set(candidates.map((candidate) => candidate.name ?? ""))],
    related: [
      {
        document: nearest,
        pointer: "/name",
        message: { en: "the nearest application is declared here", fr: "l'application la plus proche est déclarée ici" },
      },
    ],
  };
}
