import { type CatalogueEntry, describeSelectionFailure, findApi, knownVersions, selectApi } from "@pistectl/config-schema/catalogue";
import { dateText, fail, succeed, visibleText } from "@pistectl/words";
import { type Draft, versionKey } from "../draft.ts";
import type { Question } from "../question.ts";
import { type Subscription, subscriptionsIn } from "../subscriptions.ts";
import { withUnlisted } from "../unlisted-api.ts";
import { only } from "./only.ts";

/** The first version that neither the command line nor the catalogue settles; null when there is none. */
export function askApiVersion(draft: Draft, catalogue: readonly CatalogueEntry[]): Question | null {
  for (const environment of draft.environments ?? []) {
    const open = subscriptionsIn(environment, draft, catalogue).find(({ version }) => version === null);
    if (open !== undefined) return askVersionOf(open, environment, draft, catalogue);
  }
  return null;
}

function askVersionOf(
  { api, entry, place }: Subscription,
  environment: "production" | "sandbox",
  draft: Draft,
  catalogue: readonly CatalogueEntry[],
): Question {
  const known = knownVersions(place);
  const isListed = findApi(catalogue, entry.name) !== undefined;
  const usage = `--api "${entry.name}@VERSION"`;
  return {
    flag: null,
    usage: isListed
      ? { en: usage, fr: usage }
      : { en: `${usage} (not in the catalogue: give its version)`, fr: `${usage} (absente du catalogue : donnez sa version)` },
    ask: {
      en: `Version of ${entry.name} in ${environment}`,
      fr: `Version de ${entry.name} ${environment === "sandbox" ? "dans le bac à sable" : "en production"}`,
    },
    about:
      known.length === 0
        ? { en: "The catalogue does not know any: read it on PISTE.", fr: "Le catalogue n'en connaît aucune : lisez-la sur PISTE." }
        : {
            en: `Known to the catalogue (${place.seen}): ${known.join(", ")}.`,
            fr: `Connues du catalogue (${dateText(place.seen).fr}) : ${known.join(", ")}.`,
          },
    choices: [],
    isOpen: true,
    isList: false,
    fallback: known[0] ?? null,
    sample: "1.0",
    read: (texts) => {
      const version = only(texts);
      const selection = selectApi(withUnlisted(catalogue, [entry]), { name: entry.name, version, environment });
      if (!selection.ok) {
        const { en, fr } = describeSelectionFailure(selection.failure);
        return fail({ en: visibleText(en), fr: visibleText(fr) });
      }
      const key = versionKey(environment, api);
      return succeed({ ...draft, versions: { ...draft.versions, [key]: selection.value.version ?? version } });
    },
    places: / Application\/apis\/\d+\/version$/,
  };
}
