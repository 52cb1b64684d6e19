import {
  type ApiRequest,
  apiRequests,
  CATALOGUE_ENVIRONMENTS,
  type CatalogueEntry,
  describeSelectionFailure,
  findApi,
  listApis,
  selectApi,
} from "@pistectl/config-schema/catalogue";
import { organizationKey } from "@pistectl/config-schema/domain";
import { fail, type Localized, type Outcome, succeed, visibleText } from "@pistectl/words";
import type { Draft } from "../draft.ts";
import type { Question } from "../question.ts";
import { withUnlisted } from "../unlisted-api.ts";

/** The APIs wanted, by their names in the catalogue. */
export function askApis(draft: Draft, catalogue: readonly CatalogueEntry[]): Question {
  return {
    flag: "api",
    usage: { en: "--api NAME[@VERSION]", fr: "--api NOM[@VERSION]" },
    ask: { en: "APIs wanted: numbers or names, separated by commas", fr: "API voulues : numéros ou noms, séparés par des virgules" },
    about: {
      en: "Here are those that the organization is known to see; any other can be named, too, and a provider such as Chorus Pro stands for all of its APIs.",
      fr: "Voici celles que l'organisation voit, à notre connaissance ; toute autre peut aussi être nommée, et un fournisseur tel que Chorus Pro vaut pour toutes ses API.",
    },
    choices: apisOf(draft.organization ?? "", catalogue).map((name) => ({ value: name, label: { en: name, fr: name } })),
    isOpen: true,
    isList: true,
    fallback: null,
    sample: "JUDILIBRE",
    read: (texts) => readApis(texts, draft, catalogue),
    places: / Application\/apis(\/\d+\/name)?$/,
  };
}

/** What an organization is known to see; of one that the catalogue does not know, everything that is known to be offered. */
function apisOf(organization: string, catalogue: readonly CatalogueEntry[]): readonly string[] {
  const places = ({ environments }: CatalogueEntry) =>
    Object.values(environments).filter(({ availability }) => availability !== "not-offered");
  const seen = catalogue.filter((entry) =>
    places(entry).some(({ organizations }) => organizations.some((name) => organizationKey(name) === organizationKey(organization))),
  );
  const offered = catalogue.filter((entry) => places(entry).some(({ availability }) => availability === "offered"));
  return listApis(seen.length > 0 ? seen : offered).map(({ name }) => name);
}

function readApis(texts: readonly string[], draft: Draft, catalogue: readonly CatalogueEntry[]): Outcome<Draft, Localized> {
  const apis = new Map<string, ApiRequest>();
  for (const request of texts.flatMap((text) => apiRequests(text, catalogue))) {
    const failure = failureOf(request, catalogue);
    if (failure !== null) return fail(failure);
    const name = findApi(catalogue, request.name)?.name ?? request.name;
    apis.set(JSON.stringify([name, request.version]), { ...request, name });
  }
  return succeed({ ...draft, apis: [...apis.values()] });
}

/** Why an API can be subscribed to in no environment, as far as the catalogue knows it; which of its versions is meant is another question. */
function failureOf(request: ApiRequest, catalogue: readonly CatalogueEntry[]): Localized | null {
  const selections = CATALOGUE_ENVIRONMENTS.map((environment) =>
    selectApi(withUnlisted(catalogue, [request]), { ...request, environment }),
  );
  const failures = selections.flatMap((selection) =>
    selection.ok || selection.failure.code === "version-needed" ? [] : [selection.failure],
  );
  const [first] = failures;
  const badVersion = failures.find(({ code }) => code === "bad-version");
  const failure = badVersion ?? (failures.length === selections.length ? first : undefined);
  if (failure === undefined) return null;
  const { en, fr } = describeSelectionFailure(failure);
  return { en: visibleText(en), fr: visibleText(fr) };
}
