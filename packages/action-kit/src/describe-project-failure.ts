import { type ProjectFailure, positionAt, projectPath } from "@pistectl/config-schema";
import type { Localized } from "@pistectl/words";

/** Most problems of one file that are told. */
const MAX_TOLD = 5;

/** Words a project that cannot be read, by the input that leads to it. */
export function describeProjectFailure(failure: ProjectFailure, workspace: string, input: string): Localized {
  const shown = (path: string): string => projectPath(workspace, path) || ".";
  switch (failure.code) {
    case "missing":
      return {
        en: `Input ${input}: "${shown(failure.path)}" does not exist. Does a checkout step come before this one?`,
        fr: `Entrée ${input} : « ${shown(failure.path)} » n'existe pas. Une étape checkout précède-t-elle celle-ci ?`,
      };
    case "outside":
      return {
        en: `Input ${input}: "${shown(failure.path)}" leads out of the repository; links are not followed there.`,
        fr: `Entrée ${input} : « ${shown(failure.path)} » sort du dépôt ; les liens n'y sont pas suivis.`,
      };
    case "unreadable":
      return {
        en: `"${shown(failure.path)}" cannot be read${codeOf(failure.cause)}.`,
        fr: `« ${shown(failure.path)} » ne peut pas être lu${codeOf(failure.cause)}.`,
      };
    case "configuration-unreadable":
      return {
        en: `The configuration "${shown(failure.configuration)}" cannot be read${codeOf(failure.cause)}.`,
        fr: `La configuration « ${shown(failure.configuration)} » ne peut pas être lue${codeOf(failure.cause)}.`,
      };
    case "configuration-outside":
      return {
        en: `The configuration "${shown(failure.configuration)}" is a link that leads out of the repository, and is not followed.`,
        fr: `La configuration « ${shown(failure.configuration)} » est un lien qui sort du dépôt, et il n'est pas suivi.`,
      };
    case "configuration-undecodable":
      return {
        en: `The configuration "${shown(failure.configuration)}": ${failure.reason.en}.`,
        fr: `La configuration « ${shown(failure.configuration)} » : ${failure.reason.fr}.`,
      };
    case "configuration-wrong": {
      const lines = (language: keyof Localized): string =>
        failure.problems
          .slice(0, MAX_TOLD)
          .map(({ file, span, message }) => {
            const { line, column } = positionAt(file, span.start);
            return `${file.path}:${line}:${column}: ${message[language]}`;
          })
          .join("\n");
      return { en: lines("en"), fr: lines("fr") };
    }
    case "catalog-missing":
      return {
        en: `The configuration "${shown(failure.configuration)}" names under catalog "${failure.file}", which does not exist.`,
        fr: `La configuration « ${shown(failure.configuration)} » nomme sous catalog « ${failure.file} », qui n'existe pas.`,
      };
    case "catalog-outside":
      return {
        en: `The configuration "${shown(failure.configuration)}" names under catalog "${failure.file}", which is outside the repository.`,
        fr: `La configuration « ${shown(failure.configuration)} » nomme sous catalog « ${failure.file} », qui est hors du dépôt.`,
      };
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
}
