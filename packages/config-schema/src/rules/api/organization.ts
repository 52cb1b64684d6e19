import { enumeration, type Localized } from "@pistectl/words";
import { textOf } from "../../document/access.ts";
import type { ApplicationApi, Subscription } from "../../domain/application-apis.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { organizationKey, UNIVERSAL_SPELLINGS } from "../../domain/organization-key.ts";
import type { Severity } from "../../findings/finding.ts";
import { sampleApplication } from "../application/sample-application.ts";
import { isOneEditAway } from "../contact/one-edit.ts";
import { declareRule } from "../rule.ts";
import { factDate, isLikely } from "./fact-date.ts";

const DUME = organizationKey("DUME");
const UNIVERSAL = organizationKey("Universal");

/** Date of the sandbox list of a Universelle application that shows the DUME APIs. */
const DUME_SEEN_BY_UNIVERSAL = "2023-04-24";

/** APIs that the same organizations see, and another one that is not among these. */
interface Unseen {
  readonly organization: string;
  readonly names: readonly string[];
  readonly seenBy: readonly string[];
  readonly date: Localized;
}

/** The organization of an application sees the APIs that it lists. */
export const apiOrganization = declareRule({
  id: "api/organization",
  severity: "error",
  docs: () => ({
    title: { en: "API that the organization does not see", fr: "API que l'organisation ne voit pas" },
    what: {
      en: "The organization of the application is one that sees each API, as far as the catalogue knows both; for the DUME APIs and the DUME organization it is a warning.",
      fr: "L'organisation de l'application est de celles qui voient chaque API, pour autant que le catalogue connaisse les deux ; pour les API DUME et l'organisation DUME, c'est un avertissement.",
    },
    why: {
      en: "The organization is chosen when the PISTE account is registered and decides which APIs the account sees: an API of another organization is not in its list.",
      fr: "L'organisation est choisie à l'inscription du compte PISTE et décide des API que le compte voit : une API d'une autre organisation n'est pas dans sa liste.",
    },
    fix: {
      en: "Declare the organization that the account has; where it is the wrong one, use an account of an organization that sees the API.",
      fr: "Déclarez l'organisation du compte ; si elle ne convient pas, utilisez un compte d'une organisation qui voit l'API.",
    },
    source: {
      en: "SNE-Cotation guide (2021): MTES; communaute.chorus-pro.gouv.fr, PISTE presentation (6 March 2020): Universal and DUME; contradicted for DUME by the sandbox list of 24 April 2023 (Cour-de-cassation/judilibre-tutoriels), its state since is not known",
      fr: "guide SNE-Cotation (2021) : MTES ; communaute.chorus-pro.gouv.fr, présentation de PISTE (6 mars 2020) : Universelle et DUME ; contredite pour DUME par la liste du bac à sable du 24 avril 2023 (Cour-de-cassation/judilibre-tutoriels), état inconnu depuis",
    },
  }),
  messages: {
    misspelt: ({ organization, meant }: { readonly organization: string; readonly meant: string }) => ({
      what: {
        en: `The organization ${quoteName(organization).en} looks like a mistyped ${meant}`,
        fr: `L'organisation ${quoteName(organization).fr} ressemble à ${meant} mal saisi`,
      },
      why: {
        en: "What an application sees cannot be checked for an organization that the catalogue does not know.",
        fr: "Ce que voit une application ne peut être vérifié pour une organisation que le catalogue ne connaît pas.",
      },
      help: {
        en: `Write ${meant} if that is what is meant; if the name is right, ignore this rule here with a reason.`,
        fr: `Écrivez ${meant} si c'est bien elle ; si le nom est juste, ignorez cette règle ici en donnant la raison.`,
      },
    }),
    unseen: ({ organization, names, seenBy, date }: Unseen) => ({
      what: {
        en: `The organization ${quoteName(organization).en} is not known to see ${enumeration(names).en}`,
        fr: `L'organisation ${quoteName(organization).fr} n'est pas parmi celles connues pour voir ${enumeration(names).fr}`,
      },
      help: {
        en: `Known to see ${names.length === 1 ? "it" : "them"}: ${enumeration(seenBy).en} (${date.en}).`,
        fr: `Organisations connues pour ${names.length === 1 ? "la" : "les"} voir : ${enumeration(seenBy).fr} (${date.fr}).`,
      },
    }),
    dumeApi: ({ organization, names }: Unseen) => ({
      what: {
        en: `The organization ${quoteName(organization).en} may not see ${enumeration(names).en}: a rule of 2020, contradicted in 2023`,
        fr: `L'organisation ${quoteName(organization).fr} pourrait ne pas voir ${enumeration(names).fr} : règle de 2020, contredite en 2023`,
      },
      help: {
        en: "On 6 March 2020 the DUME APIs were for the DUME organization only; on 24 April 2023 the sandbox list of a Universelle application showed them. Look for them in the list of APIs on the application's page on PISTE.",
        fr: "Le 6 mars 2020, les API DUME étaient réservées à l'organisation DUME ; le 24 avril 2023, la liste bac à sable d'une application Universelle les montrait. Cherchez-les dans la liste des API sur la page de l'application sur PISTE.",
      },
    }),
    dumeOrganization: ({ organization, names, seenBy, date }: Unseen) => ({
      what: {
        en: `The organization ${quoteName(organization).en} may not see ${enumeration(names).en}: a rule of 2020, contradicted in part in 2023`,
        fr: `L'organisation ${quoteName(organization).fr} pourrait ne pas voir ${enumeration(names).fr} : règle de 2020, contredite en partie en 2023`,
      },
      help: {
        en: `On 6 March 2020 the DUME organization gave access to DUME and Chorus Pro only. Known to see ${names.length === 1 ? "it" : "them"}: ${enumeration(seenBy).en} (${date.en}). Look for ${names.length === 1 ? "it" : "them"} in the list of APIs on the application's page on PISTE.`,
        fr: `Le 6 mars 2020, l'organisation DUME ne donnait accès qu'à DUME et à Chorus Pro. Organisations connues pour ${names.length === 1 ? "la" : "les"} voir : ${enumeration(seenBy).fr} (${date.fr}). Cherchez-${names.length === 1 ? "la" : "les"} dans la liste des API sur la page de l'application sur PISTE.`,
      },
    }),
  },
  examples: () => [
    { title: { en: "SNE-Cotation with MTES", fr: "SNE-Cotation avec MTES" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "SNE-Cotation with Universal", fr: "SNE-Cotation avec Universal" },
      manifest: sampleApplication({ organization: "Universelle" }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "unseen", severity: "error" }],
    },
    {
      title: { en: "DUME and Chorus Pro with DUME", fr: "DUME et Chorus Pro avec DUME" },
      manifest: sampleApplication({
        environment: "sandbox",
        organization: "DUME",
        apis: [
          '{ name: DUME Acheteurs, version: "1.0.0" }',
          ...["Factures", "Structures", "Utilisateurs", "Transverses"].map(
            (name) => `{ name: ${name}, version: "1.0.0", terms: accepted }`,
          ),
        ],
      }),
      reports: [],
    },
    {
      title: { en: "DUME with Universal, in production", fr: "DUME avec Universal, en production" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: DUME Acheteurs, version: "1.0.0" }', '{ name: DUME Métadonnées, version: "1.0.0" }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "dumeApi", severity: "warning" }],
    },
    {
      title: { en: "JUDILIBRE with DUME", fr: "JUDILIBRE avec DUME" },
      manifest: sampleApplication({
        organization: "DUME",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "dumeOrganization", severity: "warning" }],
    },
    {
      title: { en: "A name one letter off", fr: "Un nom à une lettre près" },
      manifest: sampleApplication({
        organization: "Universele",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }'],
      }),
      reports: [{ document: 1, pointer: "/organization", message: "misspelt", severity: "warning" }],
    },
    {
      title: { en: "An organization that the catalogue does not know", fr: "Une organisation que le catalogue ne connaît pas" },
      manifest: sampleApplication({ organization: "Ministère d'Exemple" }),
      reports: [],
    },
  ],
  kinds: ["Application"],
  check: function* (document, { application: { apis }, apis: { organizations }, today }) {
    const knownOrganizations = organizations();
    const organization = textOf(document.root, "organization");
    if (organization === undefined) return;
    if (!knownOrganizations.has(organizationKey(organization))) {
      const meant = nearOrganization(organization, knownOrganizations);
      if (meant === null) return;
      yield {
        pointer: "/organization",
        message: { key: "misspelt", args: { organization, meant } },
        severity: "warning",
        suggestions: [meant],
      };
      return;
    }
    // One wrong choice hides every API of another organization: they are one mistake.
    for (const { key, severity, apis: unseen } of unseenGroups(apis, organizationKey(organization))) {
      const [first, ...others] = unseen;
      const { place } = first.subscription;
      const names = [...new Set(unseen.map(({ subscription }) => subscription.entry.name))];
      yield {
        pointer: `${first.pointer}/name`,
        message: { key, args: { organization, names, seenBy: place.organizations, date: factDate(place, "organizations", today) } },
        severity,
        related: [
          {
            pointer: "/organization",
            message: { en: "the organization of the application", fr: "l'organisation de l'application" },
          },
          ...others.map(({ pointer }) => ({
            pointer: `${pointer}/name`,
            message: { en: "not seen either", fr: "pas vue non plus" },
          })),
        ],
      };
    }
  },
});

type SubscribedApi = ApplicationApi & { readonly subscription: Subscription };

/** How sure it is that an organization does not see an API. */
interface Judgement {
  readonly key: "unseen" | "dumeApi" | "dumeOrganization";
  readonly severity: Severity;
}

interface Group extends Judgement {
  readonly apis: [SubscribedApi, ...SubscribedApi[]];
}

/** The known organization that one edit leads to: a short name is one edit from too many others. */
function nearOrganization(written: string, known: ReadonlyMap<string, string>): string | null {
  const key = organizationKey(written);
  const spellings = [...known, ...UNIVERSAL_SPELLINGS.map((spelling) => [spelling, known.get(UNIVERSAL)] as const)];
  const [, meant] = spellings.find(([spelling]) => Math.min(key.length, spelling.length) > 2 && isOneEditAway(key, spelling)) ?? [];
  return meant ?? null;
}

/** APIs that an organization does not see, together when the same organizations see them. */
function unseenGroups(apis: readonly ApplicationApi[], organization: string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const api of apis) {
    if (!isSubscribed(api)) continue;
    const seenBy = api.subscription.place.organizations.map((name) => organizationKey(name));
    if (seenBy.length === 0 || seenBy.includes(organization)) continue;
    const judgement = judge(api.subscription, organization);
    const groupKey = JSON.stringify([judgement, seenBy.toSorted()]);
    const group = groups.get(groupKey);
    if (group === undefined) groups.set(groupKey, { ...judgement, apis: [api] });
    else group.apis.push(api);
  }
  return [...groups.values()];
}

function isSubscribed(api: ApplicationApi): api is SubscribedApi {
  return api.subscription !== null;
}

/** Nothing about DUME is sure enough to stop a delivery. */
function judge({ entry, place }: Subscription, organization: string): Judgement {
  const seenBy = place.organizations.map((name) => organizationKey(name));
  if (organizationKey(entry.provider ?? "") === DUME || seenBy.every((key) => key === DUME)) {
    return { key: organization === UNIVERSAL && place.seen < DUME_SEEN_BY_UNIVERSAL ? "dumeApi" : "unseen", severity: "warning" };
  }
  if (organization === DUME && seenBy.includes(UNIVERSAL)) return { key: "dumeOrganization", severity: "warning" };
  // An API that every account may choose is only not known to be seen by others; one of a single organization is that organization's.
  const isRestricted = !seenBy.includes(UNIVERSAL) && !isLikely(place, "organizations");
  return { key: "unseen", severity: isRestricted ? "error" : "warning" };
}
