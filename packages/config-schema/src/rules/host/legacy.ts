import { quoteName } from "../../domain/name-difference.ts";
import { isLegacyHost, successorOf } from "../../domain/piste-hosts.ts";
import { declareRule } from "../rule.ts";
import { samplePartner, sampleScoring } from "../sample-manifests.ts";
import { replaceInScalar } from "./replace-in-scalar.ts";
import { type TextUrl, urlsInText } from "./urls-in-text.ts";

/** Path of the Légifrance API until May 2023 (SocialGouv/dila-api-client v1.2.4). */
const LEGACY_SEGMENT = /(?<=\/)legifrance-beta(?=\/|$)/;
const SUCCESSOR_SEGMENT = "legifrance";

/** No URL leads to a host that PISTE left. */
export const hostLegacy = declareRule({
  id: "host/legacy",
  severity: "error",
  docs: () => ({
    title: { en: "Former host of PISTE", fr: "Ancien hôte de PISTE" },
    what: {
      en: "No URL has a host under aife.economie.gouv.fr, nor the path legifrance-beta.",
      fr: "Aucune URL n'a d'hôte sous aife.economie.gouv.fr, ni le chemin legifrance-beta.",
    },
    why: {
      en: "PISTE moved to piste.gouv.fr: the former hosts are switched off, without redirection, and some published guides still print them.",
      fr: "PISTE est passée à piste.gouv.fr : les anciens hôtes sont arrêtés, sans redirection, et des guides publiés les donnent encore.",
    },
    fix: { en: "Write the new host, or the new path.", fr: "Écrivez le nouvel hôte, ou le nouveau chemin." },
    source: {
      en: "AIFE mail of 21 May 2024, quoted in OCA/l10n-france issue 548; SocialGouv/dila-api-client v1.2.4, May 2023 (CONFIRMED)",
      fr: "courriel de l'AIFE du 21 mai 2024, cité dans OCA/l10n-france, ticket 548 ; SocialGouv/dila-api-client v1.2.4, mai 2023 (confirmé)",
    },
  }),
  messages: {
    moved: ({ host, successor }: { readonly host: string; readonly successor: string }) => ({
      what: { en: `${host} is switched off: PISTE is now at ${successor}`, fr: `${host} est arrêté : PISTE est désormais à ${successor}` },
      help: { en: `Write ${successor}.`, fr: `Écrivez ${successor}.` },
    }),
    left: ({ host }: { readonly host: string }) => ({
      what: {
        en: `${quoteName(host).en} is under aife.economie.gouv.fr, which PISTE left`,
        fr: `${quoteName(host).fr} est sous aife.economie.gouv.fr, que PISTE a quitté`,
      },
      help: {
        en: "PISTE's hosts are oauth.piste.gouv.fr and api.piste.gouv.fr, with sandbox- before them in the sandbox.",
        fr: "Les hôtes de PISTE sont oauth.piste.gouv.fr et api.piste.gouv.fr, précédés de sandbox- dans le bac à sable.",
      },
    }),
    path: () => ({
      what: {
        en: "The path legifrance-beta is retired: the Légifrance API is at legifrance",
        fr: "Le chemin legifrance-beta est retiré : l'API Légifrance est à legifrance",
      },
      why: {
        en: "PISTE retired it in 2023, and some published guides still print it.",
        fr: "PISTE l'a retiré en 2023, et des guides publiés le donnent encore.",
      },
      help: { en: "Write legifrance in its place.", fr: "Écrivez legifrance à la place." },
    }),
  },
  examples: () => [
    {
      title: { en: "Today's hosts", fr: "Les hôtes actuels" },
      manifest: samplePartner({ token: "https://oauth.piste.gouv.fr/api/oauth/token", api: "https://api.piste.gouv.fr/" }),
      reports: [],
    },
    {
      title: { en: "Former hosts", fr: "D'anciens hôtes" },
      manifest: samplePartner({ token: "https://oauth.aife.economie.gouv.fr/api/oauth/token", api: "https://api.aife.economie.gouv.fr/" }),
      reports: [
        { document: 1, pointer: "/endpoints/token", message: "moved" },
        { document: 1, pointer: "/endpoints/api", message: "moved" },
      ],
      fixed: samplePartner({ token: "https://oauth.piste.gouv.fr/api/oauth/token", api: "https://api.piste.gouv.fr/" }),
    },
    {
      title: { en: "In a key of one's own, with a former path", fr: "Dans une clé à soi, avec un ancien chemin" },
      manifest: sampleScoring({
        more: `x-urls:
  - https://sandbox-api.aife.economie.gouv.fr/dila/legifrance-beta/lf-engine-app
  - https://api.piste.gouv.fr/dila/legifrance-beta/lf-engine-app
  - https://accueil.aife.economie.gouv.fr/
`,
      }),
      reports: [
        { document: 1, pointer: "/x-urls/0", message: "moved" },
        { document: 1, pointer: "/x-urls/1", message: "path" },
        { document: 1, pointer: "/x-urls/2", message: "left" },
      ],
      fixed: sampleScoring({
        more: `x-urls:
  - https://sandbox-api.piste.gouv.fr/dila/legifrance/lf-engine-app
  - https://api.piste.gouv.fr/dila/legifrance/lf-engine-app
  - https://accueil.aife.economie.gouv.fr/
`,
      }),
    },
  ],
  check: function* (_, { texts }) {
    for (const { pointer, node, text, urls } of texts) {
      if (!urls.some(isLegacy)) continue;
      const host = urls.map((url) => url.host).find(isLegacyHost);
      const replacement = replaceInScalar(node, text, modernize);
      // An unknown host of that domain stays: the rest is then left to whoever looks it up.
      const isRepaired = replacement !== null && !urlsInText(modernize(text)).some(isLegacy);
      yield {
        pointer,
        message: messageFor(host),
        ...(isRepaired && { fix: { title: { en: "Write the new address", fr: "Écrire la nouvelle adresse" }, safe: true, replacement } }),
      };
    }
  },
});

function messageFor(host: string | undefined) {
  if (host === undefined) return { key: "path", args: {} } as const;
  const successor = successorOf(host);
  return successor === null ? ({ key: "left", args: { host } } as const) : ({ key: "moved", args: { host, successor } } as const);
}

function isLegacy({ host, path }: TextUrl): boolean {
  return isLegacyHost(host) || LEGACY_SEGMENT.test(path);
}

/** The text with the new hosts and paths that are known, right to left so that offsets hold. */
function modernize(text: string): string {
  return urlsInText(text).reduceRight((result, { host, hostStart, hostEnd, path, pathStart }) => {
    const newPath = path.replace(LEGACY_SEGMENT, SUCCESSOR_SEGMENT);
    const withPath = result.slice(0, pathStart) + newPath + result.slice(pathStart + path.length);
    return withPath.slice(0, hostStart) + (successorOf(host) ?? text.slice(hostStart, hostEnd)) + withPath.slice(hostEnd);
  }, text);
}
