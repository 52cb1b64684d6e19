import { dateText, type Localized } from "@pistectl/words";
import type { CatalogueEntry, CatalogueEnvironment, CatalogueEnvironmentName } from "./catalogue-entry.ts";

/** What there is to say about the choice of an API. */
export type SelectionNote =
  | {
      readonly kind: "instead";
      readonly asked: CatalogueEntry;
      readonly taken: CatalogueEntry;
      readonly environment: CatalogueEnvironmentName;
    }
  | { readonly kind: "availability-unknown"; readonly entry: CatalogueEntry; readonly environment: CatalogueEnvironmentName }
  | {
      readonly kind: "version";
      readonly standing: "earlier" | "unlisted";
      readonly entry: CatalogueEntry;
      readonly place: CatalogueEnvironment;
      readonly version: string;
      /** Whether a health check follows, on the path of this version or of the one known. */
      readonly checked: boolean;
    }
  | { readonly kind: "state-network"; readonly entry: CatalogueEntry }
  | { readonly kind: "likely-path" | "likely-answer"; readonly entry: CatalogueEntry }
  | { readonly kind: "likely-scope"; readonly entry: CatalogueEntry; readonly scope: string }
  | { readonly kind: "entry"; readonly text: Localized };

/** The environment as a complement of place, after "in" and "en". */
export const ENVIRONMENT_WORDS: Readonly<Record<CatalogueEnvironmentName, Localized>> = {
  production: { en: "production", fr: "en production" },
  sandbox: { en: "the sandbox", fr: "en bac à sable" },
};

/** Words a remark on the choice of an API. */
export function wordSelectionNote(note: SelectionNote): Localized {
  switch (note.kind) {
    case "instead": {
      const place = ENVIRONMENT_WORDS[note.environment];
      const { seen } = note.asked.environments[note.environment];
      return {
        en: `${note.asked.name} is not offered in ${place.en} (catalogue, ${seen}): ${note.taken.name} was taken instead.`,
        fr: `${note.asked.name} n'est pas proposée ${place.fr} (catalogue, ${dateText(seen).fr}) : ${note.taken.name} a été prise à la place.`,
      };
    }
    case "availability-unknown": {
      const place = ENVIRONMENT_WORDS[note.environment];
      return {
        en: `The catalogue does not know whether ${note.entry.name} is offered in ${place.en}.`,
        fr: `Le catalogue ne sait pas si ${note.entry.name} est proposée ${place.fr}.`,
      };
    }
    case "version":
      return wordVersion(note);
    case "state-network":
      return {
        en: `${note.entry.name} is known to be reachable from the State's network (RIE) only.`,
        fr: `${note.entry.name} n'est connue que sur le réseau interministériel de l'État (RIE).`,
      };
    case "likely-path":
      return {
        en: `${note.entry.name}: the path of the health check is likely, not confirmed.`,
        fr: `${note.entry.name} : le chemin du contrôle de santé est probable, non confirmé.`,
      };
    case "likely-answer":
      return {
        en: `${note.entry.name}: what a well answer holds is likely, not confirmed.`,
        fr: `${note.entry.name} : le contenu d'une réponse saine est probable, non confirmé.`,
      };
    case "likely-scope":
      return {
        en: `${note.entry.name}: the scope ${note.scope} is likely, not confirmed.`,
        fr: `${note.entry.name} : la portée ${note.scope} est probable, non confirmée.`,
      };
    case "entry":
      return note.text;
  }
}

function wordVersion({ standing, entry, place, version, checked }: Extract<SelectionNote, { kind: "version" }>): Localized {
  const subject = `${entry.name} ${version}`;
  const newest = place.versions.join(", ");
  if (standing === "earlier") {
    return {
      en: `${subject} is an earlier version: the newest known to the catalogue is ${newest} (${place.seen}).`,
      fr: `${subject} est une version antérieure : la plus récente connue du catalogue est ${newest} (${dateText(place.seen).fr}).`,
    };
  }
  const unlisted: Localized =
    newest === ""
      ? {
          en: `The catalogue (${place.seen}) knows no version of ${entry.name}, so ${version} was taken as given.`,
          fr: `Le catalogue (${dateText(place.seen).fr}) ne connaît aucune version pour ${entry.name} : ${version} a été prise telle quelle.`,
        }
      : {
          en: `The catalogue (${place.seen}) does not know ${subject}; the newest it knows is ${newest}.`,
          fr: `Le catalogue (${dateText(place.seen).fr}) ne connaît pas ${subject} ; la plus récente qu'il connaît est ${newest}.`,
        };
  // Where the path does not hold the version, the request goes to the one path known, whatever version answers there.
  if (!checked || place.basePath?.includes("{version}") === true) return unlisted;
  return {
    en: `${unlisted.en} The health check goes to the path known, ${place.basePath}.`,
    fr: `${unlisted.fr} Le contrôle de santé porte sur le chemin connu, ${place.basePath}.`,
  };
}
