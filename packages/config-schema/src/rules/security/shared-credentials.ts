import type { Localized } from "@pistectl/words";
import { childOf } from "../../document/access.ts";
import type { ManifestDocument } from "../../document/manifest-document.ts";
import { type ApplicationSummary, comparePlaces, referenceOf } from "../../domain/document-summary.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { declareRule } from "../rule.ts";
import { sampleScoring } from "../sample-manifests.ts";

/** Earlier applications whose places a finding gives: past that, the team has one credential for everything and knows it. */
const MAX_PLACES = 10;

/** Applications that name the same credential: the first of them, and how many there are beside it. */
interface Others {
  readonly reference: string;
  readonly other: string;
  readonly more: number;
}

/** Each application has credentials of its own. */
export const securitySharedCredentials = declareRule({
  id: "security/shared-credentials",
  severity: "warning",
  docs: () => ({
    title: { en: "Credentials shared by two applications", fr: "Identifiants partagés par deux applications" },
    what: {
      en: "Two applications do not name the same credentials; across environments that is an error, and so is one reference for an identifier and its secret.",
      fr: "Deux applications ne désignent pas les mêmes identifiants ; d'un environnement à l'autre, c'est une erreur, tout comme une seule référence pour un identifiant et son secret.",
    },
    why: {
      en: "PISTE issues credentials to one application of one environment: those of another carry its rights and its quotas, and an application of the other environment is refused. AIFE advises one application for each structure.",
      fr: "PISTE délivre des identifiants à une application d'un seul environnement : ceux d'une autre portent ses droits et ses quotas, et une application de l'autre environnement est refusée. L'AIFE conseille une application par structure.",
    },
    fix: {
      en: "Store the credentials of each application under a name of their own.",
      fr: "Rangez les identifiants de chaque application sous un nom qui lui est propre.",
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure; therefore.net help, 2022 (CONFIRMED); refusal in the other environment (LIKELY)",
      fr: "Open Bee, PISTE Authentication Migration Procedure ; aide de therefore.net, 2022 (confirmé) ; refus dans l'autre environnement (probable)",
    },
  }),
  messages: {
    shared: ({ reference, ...others }: Others) => ({
      what: {
        en: `${quoteName(reference).en} is also the credential of ${named(others).en}`,
        fr: `${quoteName(reference).fr} est aussi l'identifiant de ${named(others).fr}`,
      },
      help: { en: "Give each application a reference of its own.", fr: "Donnez à chaque application sa propre référence." },
    }),
    acrossEnvironments: ({ reference, ...others }: Others) => ({
      what: {
        en: `${quoteName(reference).en} is also the credential of ${named(others).en}, of the other environment`,
        fr: `${quoteName(reference).fr} est aussi l'identifiant de ${named(others).fr}, de l'autre environnement`,
      },
      help: {
        en: "Sandbox and production have credentials of their own: give each application its reference.",
        fr: "Le bac à sable et la production ont chacun leurs identifiants : donnez à chaque application sa référence.",
      },
    }),
    sameForBoth: ({ reference, first, second }: { readonly reference: string; readonly first: string; readonly second: string }) => ({
      what: {
        en: `${quoteName(reference).en} is both the ${first} and the ${second}`,
        fr: `${quoteName(reference).fr} est à la fois le ${first} et le ${second}`,
      },
      why: {
        en: "A reference leads to one value, and an identifier is never its own secret.",
        fr: "Une référence mène à une seule valeur, et un identifiant n'est jamais son propre secret.",
      },
      help: { en: "Give each of the two its own reference.", fr: "Donnez à chacun des deux sa propre référence." },
    }),
  },
  examples: () => [
    {
      title: { en: "Credentials of their own", fr: "Des identifiants propres à chacune" },
      manifest: `${withCredentials("COTATION_METROPOLE_EXEMPLE", "production", "PISTE_COTATION")}---
${withCredentials("COTATION_COMMUNE_EXEMPLE", "production", "PISTE_COMMUNE")}`,
      reports: [],
    },
    {
      title: { en: "The same in two applications", fr: "Les mêmes dans deux applications" },
      manifest: `${withCredentials("COTATION_METROPOLE_EXEMPLE", "production", "PISTE")}---
${withCredentials("COTATION_COMMUNE_EXEMPLE", "production", "PISTE")}`,
      reports: [{ document: 2, pointer: "/credentials/clientId", message: "shared", severity: "warning" }],
    },
    {
      title: { en: "The same in three applications", fr: "Les mêmes dans trois applications" },
      manifest: `${withCredentials("COTATION_METROPOLE_EXEMPLE", "production", "PISTE")}---
${withCredentials("COTATION_COMMUNE_EXEMPLE", "production", "PISTE")}---
${withCredentials("COTATION_DEPARTEMENT_EXEMPLE", "production", "PISTE")}`,
      reports: [
        { document: 2, pointer: "/credentials/clientId", message: "shared", severity: "warning" },
        { document: 3, pointer: "/credentials/clientId", message: "shared", severity: "warning" },
      ],
    },
    {
      title: { en: "The same in the sandbox and in production", fr: "Les mêmes dans le bac à sable et en production" },
      manifest: `${withCredentials("COTATION_METROPOLE_EXEMPLE", "production", "PISTE")}---
${withCredentials("APP_SANDBOX_camille.martin@metropole.example", "sandbox", "PISTE")}`,
      reports: [{ document: 2, pointer: "/credentials/clientId", message: "acrossEnvironments", severity: "error" }],
    },
    {
      title: { en: "One reference for the identifier and the secret", fr: "Une seule référence pour l'identifiant et le secret" },
      manifest: sampleScoring({ more: "credentials:\n  clientId: env:PISTE_CLIENT\n  clientSecret: env:PISTE_CLIENT\n" }),
      reports: [{ document: 1, pointer: "/credentials/clientSecret", message: "sameForBoth", severity: "error" }],
    },
  ],
  kinds: ["Application", "Partner"],
  check: function* (document) {
    const same = sameForBoth(document);
    if (same === null) return;
    const { first, second } = same;
    yield {
      pointer: `/credentials/${second}`,
      message: { key: "sameForBoth", args: same },
      severity: "error",
      related: [{ pointer: `/credentials/${first}`, message: { en: `the ${first}`, fr: `le ${first}` } }],
    };
  },
  compare: function* (summary, project) {
    if (summary.kind !== "Application" || !summary.name) return;
    const told = new Set<ApplicationSummary>();
    for (const { reference, pointer } of summary.credentials) {
      // Two references in common are one mistake all the same.
      const others = project
        .usersOf(reference)
        .filter((other) => comparePlaces(other, summary) < 0 && !told.has(other) && !areOneApplication(summary, other));
      for (const other of others) told.add(other);
      const across = others.filter((other) => isAcross(summary, other));
      const [first, ...more] = across.length > 0 ? across : others;
      if (first === undefined) continue;
      yield {
        pointer,
        message: {
          key: across.length > 0 ? "acrossEnvironments" : "shared",
          args: { reference, other: first.name ?? "", more: more.length },
        },
        severity: across.length > 0 ? "error" : "warning",
        related: [first, ...more].slice(0, MAX_PLACES).map((other) => ({
          document: other,
          pointer: other.credentials.find((use) => use.reference === reference)?.pointer ?? "/credentials",
          message:
            other === first ? { en: "first used here", fr: "utilisé d'abord ici" } : { en: "used here too", fr: "utilisé ici aussi" },
        })),
      };
    }
  },
});

function named({ other, more }: Omit<Others, "reference">): Localized {
  const { en, fr } = quoteName(other);
  if (more === 0) return { en, fr };
  if (more === 1) return { en: `${en} and of another application`, fr: `${fr} et d'une autre application` };
  return { en: `${en} and of ${more} other applications`, fr: `${fr} et de ${more} autres applications` };
}

/** One reference in the place of the identifier and in that of the secret. */
function sameForBoth({ kind, root }: ManifestDocument): { reference: string; first: string; second: string } | null {
  const [first, second] = kind === "Partner" ? (["consumerKey", "consumerSecret"] as const) : (["clientId", "clientSecret"] as const);
  const credentials = childOf(root, "credentials");
  const reference = referenceOf(credentials, first);
  return reference === null || reference !== referenceOf(credentials, second) ? null : { reference, first, second };
}

function isAcross({ environment: one }: ApplicationSummary, { environment: other }: ApplicationSummary): boolean {
  return one !== null && other !== null && one !== other;
}

/** One application declared twice is the mistake of `application/unique-name`. */
function areOneApplication(one: ApplicationSummary, other: ApplicationSummary): boolean {
  return one.name?.toLowerCase() === other.name?.toLowerCase() && !isAcross(one, other);
}

function withCredentials(name: string, environment: "production" | "sandbox", prefix: string): string {
  return sampleScoring({
    name,
    environment,
    more: `credentials:\n  clientId: env:${prefix}_CLIENT_ID\n  clientSecret: env:${prefix}_CLIENT_SECRET\n`,
  });
}
