import { type CatalogueEntry, findApi, suggestApiNames } from "@pistectl/config-schema/catalogue";
import type { FurtherFinding } from "@pistectl/config-schema/schema";
import { FAULTS } from "./fault-schema.ts";
import { type ApplicationInput, type FaultInput, isConnectionFault, type ScenarioInput } from "./scenario.ts";

/**
 * What is wrong with a scenario although its format holds: identifiers that are not one application's own, APIs that the catalogue does
 * not know, faults that cannot happen. Applications and faults that are not sound are passed over.
 */
export function scenarioConflicts(
  { applications, faults }: ScenarioInput,
  catalogue: readonly CatalogueEntry[],
  isSound: (pointer: string) => boolean,
): readonly FurtherFinding[] {
  const soundOf = <Item>(items: readonly Item[] | null | undefined, at: string) =>
    Array.isArray(items) ? items.map((item: Item, index) => ({ item, at: `${at}/${index}` })).filter((entry) => isSound(entry.at)) : [];
  const sound = soundOf(applications, "/applications");
  return [
    ...repeatedIdentifiers(sound),
    ...sound.flatMap(({ item, at }) =>
      (item.subscriptions ?? []).flatMap(({ api }, index) =>
        findApi(catalogue, api) === undefined ? [{ pointer: `${at}/subscriptions/${index}/api`, ...unknownApi(api, catalogue) }] : [],
      ),
    ),
    ...soundOf(faults, "/faults").flatMap(({ item, at }) =>
      conflictsOf(item).map(({ pointer, ...words }) => ({ pointer: at + pointer, ...words })),
    ),
  ];
}

/** PISTE itself makes client identifiers: two applications never share one. */
function repeatedIdentifiers(applications: readonly { readonly item: ApplicationInput; readonly at: string }[]): readonly FurtherFinding[] {
  const first = new Map<string, string>();
  return applications.flatMap(({ item: { clientId }, at }) => {
    const known = first.get(clientId);
    if (known === undefined) {
      first.set(clientId, at);
      return [];
    }
    return [
      {
        pointer: `${at}/clientId`,
        what: { en: `the client identifier is also that of \`${known}\``, fr: `l'identifiant client est déjà celui de \`${known}\`` },
        help: { en: "Each application has its own.", fr: "Chaque application a le sien." },
      },
    ];
  });
}

function unknownApi(name: string, catalogue: readonly CatalogueEntry[]): Omit<FurtherFinding, "pointer"> {
  return {
    what: { en: `\`${name}\` is not in the catalogue`, fr: `\`${name}\` n'est pas au catalogue` },
    help: { en: "`pistectl catalog` lists the APIs.", fr: "`pistectl catalog` donne la liste des API." },
    suggestions: suggestApiNames(name, catalogue).slice(0, 1),
  };
}

function conflictsOf(fault: FaultInput): readonly FurtherFinding[] {
  const { kind, on, nth } = fault;
  const { only } = FAULTS[kind];
  const unknowable = isConnectionFault(fault) ? (["path", "client"] as const).filter((key) => (fault[key] ?? null) !== null) : [];
  return [
    ...(only === undefined || only === on
      ? []
      : [
          {
            pointer: "/on",
            what: { en: `\`${kind}\` exists only on \`${only}\``, fr: `\`${kind}\` n'existe que sur \`${only}\`` },
            help: { en: `Write \`on: ${only}\`.`, fr: `Écrivez \`on: ${only}\`.` },
          },
        ]),
    ...unknowable.map((key) => ({
      pointer: `/${key}`,
      what: { en: "this fault acts before any request is read", fr: "cette panne agit avant la lecture de toute requête" },
      help: {
        en: "Choose by `on`, `environment`, `nth` and `times`.",
        fr: "Choisissez par `on`, `environment`, `nth` et `times`.",
      },
    })),
    ...(Array.isArray(nth) && nth[0] > nth[1]
      ? [
          {
            pointer: "/nth",
            what: { en: "the first is after the last", fr: "la première est après la dernière" },
            help: { en: "Write `[first, last]`.", fr: "Écrivez `[première, dernière]`." },
          },
        ]
      : []),
  ];
}
