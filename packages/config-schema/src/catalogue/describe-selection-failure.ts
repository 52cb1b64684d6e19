import { dateText, didYouMean, type Localized, quote } from "@pistectl/words";
import type { SelectionFailure } from "./select-api.ts";
import { ENVIRONMENT_WORDS } from "./selection-note.ts";

const LIST_THEM: Localized = {
  en: "List the APIs with: pistectl catalog.",
  fr: "Pour la liste des API : pistectl catalog.",
};

/** One message: what was asked for, what is accepted. The text asked for is quoted as it came, shortened. */
export function describeSelectionFailure(failure: SelectionFailure): Localized {
  switch (failure.code) {
    case "unknown-api": {
      const [name, near] = [quote(failure.name), didYouMean(failure.suggestions)];
      return {
        en: `Unknown API ${name.en}.${near.en} ${LIST_THEM.en}`,
        fr: `API inconnue : ${name.fr}.${near.fr} ${LIST_THEM.fr}`,
      };
    }
    case "version-needed": {
      const example = quote(`${failure.name}@${failure.versions[0] ?? "1.0"}`);
      return {
        en: `${failure.name} has several versions side by side: say which one, as in ${example.en}.${known(failure.versions).en}`,
        fr: `${failure.name} existe en plusieurs versions : précisez laquelle, par exemple ${example.fr}.${known(failure.versions).fr}`,
      };
    }
    case "bad-version": {
      const version = quote(failure.version);
      return {
        en: `${failure.name}: ${version.en} is not a version; digits and dots are expected, as in "1.0".${known(failure.versions).en}`,
        fr: `${failure.name} : ${version.fr} n'est pas une version ; des chiffres et des points sont attendus, par exemple « 1.0 ».${known(failure.versions).fr}`,
      };
    }
    case "not-offered": {
      const place = ENVIRONMENT_WORDS[failure.environment];
      return {
        en: `${failure.name} is not offered in ${place.en} (catalogue, ${failure.seen}). ${LIST_THEM.en}`,
        fr: `${failure.name} n'est pas proposée ${place.fr} (catalogue, ${dateText(failure.seen).fr}). ${LIST_THEM.fr}`,
      };
    }
  }
}

function known(versions: readonly string[]): Localized {
  if (versions.length === 0) return { en: "", fr: "" };
  const list = versions.join(", ");
  return { en: ` Versions known to the catalogue: ${list}.`, fr: ` Versions connues du catalogue : ${list}.` };
}
