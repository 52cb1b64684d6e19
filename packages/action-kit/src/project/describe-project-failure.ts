import { projectPath, type UnreadPlace } from "@pistectl/config-schema/discovery";
import { type Finding, findingLine } from "@pistectl/config-schema/findings";
import type { ProjectFailure } from "@pistectl/config-schema/project";
import { maskFindings } from "@pistectl/config-schema/secrets";
import { enumeration, groupBy, type Localized, localized, quote, say, visibleText } from "@pistectl/words";
import { describeFileError } from "../disk/describe-file-error.ts";

/** Most findings of one file that are told. */
const MAX_TOLD = 20;

/** Says what is wrong with a project that cannot be read, in sentences before which a setting may be named; `nameOf` is how the reader calls an absolute path. */
export function describeProjectFailure(failure: ProjectFailure, nameOf: (path: string) => string): Localized {
  switch (failure.code) {
    case "missing":
      return aboutEach(failure.places);
    case "outside": {
      const shown = quote(nameOf(failure.path));
      return {
        en: `${shown.en} is a link that leaves the project: it is not followed. Name the file that it leads to.`,
        fr: `${shown.fr} est un lien qui sort du projet : il n'est pas suivi. Nommez le fichier auquel il mène.`,
      };
    }
    case "unreadable":
      return about([failure.path], describeFileError(failure.cause));
    case "configuration-unreadable":
      return aboutConfiguration(nameOf(failure.configuration), describeFileError(failure.cause));
    case "configuration-outside":
      return aboutConfiguration(nameOf(failure.configuration), OUTSIDE_LINK);
    case "configuration-undecodable":
      return aboutConfiguration(nameOf(failure.configuration), failure.reason);
    case "configuration-wrong":
      return describeFindings(failure.findings);
    case "catalog-missing":
      return aboutConfiguration(`${nameOf(failure.configuration)}, catalog: ${failure.file}`, NO_FILE);
    case "catalog-outside":
      return aboutConfiguration(`${nameOf(failure.configuration)}, catalog: ${failure.file}`, OUTSIDE);
  }

  /** A sentence for each reason. */
  function aboutEach(places: readonly UnreadPlace[]): Localized {
    const groups = [...groupBy(places, ({ cause }) => describeFileError(cause).en).values()];
    return localized((language) =>
      groups
        .map((group) =>
          say(
            about(
              group.map(({ path }) => path),
              describeFileError(group[0]?.cause),
            ),
            language,
          ),
        )
        .join(" "),
    );
  }

  function about(paths: readonly string[], reason: Localized): Localized {
    const names = enumeration(paths.map((path) => quote(nameOf(path))));
    return { en: `${names.en}: ${reason.en}.`, fr: `${names.fr} : ${reason.fr}.` };
  }
}

/** The same as what is wrong with an input of an action that names paths; files are named from the workspace, as inputs do. */
export function describeInputFailure(failure: ProjectFailure, workspace: string, input: string): Localized {
  const { en, fr } = describeProjectFailure(failure, (path) => projectPath(workspace, path) || ".");
  switch (failure.code) {
    case "missing":
      return {
        en: `Input ${input}: ${en} Does a checkout step come before this one?`,
        fr: `Entrée ${input} : ${fr} Une étape checkout précède-t-elle celle-ci ?`,
      };
    case "outside":
    case "unreadable":
      return { en: `Input ${input}: ${en}`, fr: `Entrée ${input} : ${fr}` };
    default:
      return { en, fr };
  }
}

/** Words what is wrong with a file that steers the tool: each finding on a line, with its place. */
export function describeFindings(findings: readonly Finding[]): Localized {
  return localized((language) =>
    maskFindings(findings.slice(0, MAX_TOLD))
      .map((finding) => visibleText(say(findingLine(finding), language)))
      .join("\n"),
  );
}

const NO_FILE: Localized = { en: "no such file", fr: "fichier inexistant" };
const OUTSIDE: Localized = { en: "it is outside the project", fr: "il est hors du projet" };
const OUTSIDE_LINK: Localized = {
  en: "it is a link that leaves the project, and is not followed",
  fr: "c'est un lien qui sort du projet, et il n'est pas suivi",
};

function aboutConfiguration(name: string, reason: Localized): Localized {
  const file = quote(name);
  return { en: `Configuration ${file.en}: ${reason.en}.`, fr: `Configuration ${file.fr} : ${reason.fr}.` };
}
