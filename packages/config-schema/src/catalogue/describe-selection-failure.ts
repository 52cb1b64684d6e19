import type { Localized } from "@pistectl/words";
import type { SelectionFailure } from "./select-api.ts";
import { ENVIRONMENT_WORDS } from "./selection-note.ts";

/** Longest piece of the user's text that a message quotes. */
const MAX_QUOTED = 100;

const LIST_THEM: Localized = {
  en: "List the APIs with: pistectl catalog.",
  fr: "Pour la liste des API : pistectl catalog.",
};

/** One message: what was asked for, what is accepted. The text asked for is quoted as it came, shortened. */
export function describeSelectionFailure(failure: SelectionFailure): Localized {
  switch (failure.code) {
    case "unknown-api": {
      const name = quote(failure.name);
      const { suggestions } = failure;
      return {
        en: `Unknown API "${name}".${suggestions.length === 0 ? "" : ` Did you mean ${alternatives(suggestions, "or")}?`} ${LIST_THEM.en}`,
        fr: `API inconnue : « ${name} ».${suggestions.length === 0 ? "" : ` Vouliez-vous dire ${alternatives(suggestions, "ou")} ?`} ${LIST_THEM.fr}`,
      };
    }
    case "version-needed": {
      const example = `${failure.name}@${failure.versions[0] ?? "1.0"}`;
      return {
        en: `${failure.name} has several versions side by side: say which one, as in "${example}".${known(failure.versions).en}`,
        fr: `${failure.name} existe en plusieurs versions : précisez laquelle, par exemple « ${example} ».${known(failure.versions).fr}`,
      };
    }
    case "bad-version": {
      const version = quote(failure.version);
      return {
        en: `${failure.name}: "${version}" is not a version; digits and dots are expected, as in "1.0".${known(failure.versions).en}`,
        fr: `${failure.name} : « ${version} » n'est pas une version ; des chiffres et des points sont attendus, par exemple « 1.0 ».${known(failure.versions).fr}`,
      };
    }
    case "not-offered": {
      const place = ENVIRONMENT_WORDS[failure.environment];
      return {
        en: `${failure.name} is not offered in ${place.en} (catalogue, ${failure.seen}). ${LIST_THEM.en}`,
        fr: `${failure.name} n'est pas proposée ${place.fr} (catalogue, ${failure.seen}). ${LIST_THEM.fr}`,
      };
    }
  }
}

function known(versions: readonly string[]): Localized {
  if (versions.length === 0) return { en: "", fr: "" };
  const list = versions.join(", ");
  return { en: ` Versions known to the catalogue: ${list}.`, fr: ` Versions connues du catalogue : ${list}.` };
}

function alternatives(names: readonly string[], or: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${or} ${names.at(-1)}`;
}

function quote(text: string): string {
  return text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}…`;
}
