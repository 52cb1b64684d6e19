import { type CatalogueEntry, datedFact } from "@pistectl/config-schema/catalogue";
import { type Language, type Localized, localized, say } from "@pistectl/words";

const AVAILABILITY = {
  offered: { en: "offered", fr: "proposée" },
  "not-offered": { en: "not offered", fr: "non proposée" },
  unknown: { en: "availability not known", fr: "disponibilité non connue" },
} as const satisfies Record<string, Localized>;

const NEEDS = {
  required: { en: "required", fr: "à obtenir" },
  none: { en: "not required", fr: "sans objet" },
  unknown: { en: "not known", fr: "non connu" },
} as const satisfies Record<string, Localized>;

/** What the catalogue knows of an API, for one environment where the name of one is given, with the date and the source of the fact. */
export function catalogueMarkdown(
  entry: CatalogueEntry,
  environment: string | undefined,
  { language, today }: { readonly language: Language; readonly today: string },
): string {
  const places = Object.entries(entry.environments).filter(([name]) => environment === undefined || name === environment);
  const words = localized((spoken) =>
    [
      `**${entry.name}**${entry.provider === null ? "" : ` · ${entry.provider}`}`,
      ...places.map(([name, place]) =>
        [
          `\`${name}\`: ${AVAILABILITY[place.availability][spoken]}`,
          ...(place.instead === null ? [] : [{ en: `use ${place.instead}`, fr: `utiliser ${place.instead}` }[spoken]]),
          ...(place.versions.length === 0 ? [] : [`version ${place.versions.join(", ")}`]),
          ...(place.organizations.length === 0 ? [] : [place.organizations.join(", ")]),
          ...(place.availability === "not-offered"
            ? []
            : [
                `${{ en: "approval", fr: "validation :" }[spoken]} ${NEEDS[place.approval][spoken]}`,
                `${{ en: "terms", fr: "CGU :" }[spoken]} ${NEEDS[place.terms][spoken]}`,
              ]),
          `${datedFact(place.seen, today)[spoken]}, ${place.source}`,
        ].join(" · "),
      ),
      ...(entry.note === null ? [] : [entry.note[spoken]]),
    ].join("\n\n"),
  );
  return say(words, language);
}
