import { relative } from "node:path";
import { describeFileError } from "@pistectl/action-kit";
import type { ProjectFailure } from "@pistectl/config-schema";
import { quoted } from "../command-line/quoting.ts";
import { Refusal } from "../command-line/refusal.ts";
import { refuseFile } from "./file-problems.ts";

/** How paths were named: a refusal speaks of them as the user does. */
interface Naming {
  readonly workingFolder: string;
  /** A path as the command line has it; undefined when it stands there under no name. */
  readonly typedAs: (path: string) => string | undefined;
}

/** Words a project that cannot be read. */
export function refuseProject(failure: ProjectFailure, { workingFolder, typedAs }: Naming): Refusal {
  const named = (path: string) => quoted(typedAs(path) ?? (relative(workingFolder, path) || "."));
  switch (failure.code) {
    case "missing": {
      const shown = named(failure.path);
      return new Refusal({ en: `${shown.en}: no such file or folder.`, fr: `${shown.fr} : fichier ou dossier inexistant.` }, "no-input");
    }
    case "outside": {
      const shown = named(failure.path);
      return new Refusal(
        {
          en: `${shown.en} is a link that leaves the project: it is not followed. Name the file that it leads to.`,
          fr: `${shown.fr} est un lien qui sort du projet : il n'est pas suivi. Nommez le fichier auquel il mène.`,
        },
        "no-input",
      );
    }
    case "unreadable": {
      const shown = named(failure.path);
      const reason = describeFileError(failure.cause);
      return new Refusal({ en: `${shown.en}: ${reason.en}.`, fr: `${shown.fr} : ${reason.fr}.` });
    }
    case "configuration-unreadable":
      return refuseConfiguration(named(failure.configuration), describeFileError(failure.cause));
    case "configuration-outside":
      return refuseConfiguration(named(failure.configuration), OUTSIDE_LINK);
    case "configuration-undecodable":
      return refuseConfiguration(named(failure.configuration), failure.reason);
    case "configuration-wrong":
      return refuseFile(failure.problems);
    case "catalog-missing":
      return refuseConfiguration(quoted(`${relative(workingFolder, failure.configuration)}, catalog: ${failure.file}`), NO_FILE);
    case "catalog-outside":
      return refuseConfiguration(quoted(`${relative(workingFolder, failure.configuration)}, catalog: ${failure.file}`), OUTSIDE);
  }
}

const NO_FILE = { en: "no such file", fr: "fichier inexistant" };
const OUTSIDE_LINK = {
  en: "it is a link that leaves the project, and is not followed",
  fr: "c'est un lien qui sort du projet, et il n'est pas suivi",
};
const OUTSIDE = { en: "it is outside the project", fr: "il est hors du projet" };

function refuseConfiguration(
  file: { readonly en: string; readonly fr: string },
  reason: { readonly en: string; readonly fr: string },
): Refusal {
  return new Refusal({ en: `Configuration ${file.en}: ${reason.en}.`, fr: `Configuration ${file.fr} : ${reason.fr}.` });
}
