import type { Localized } from "@pistectl/words";
import { quoteScalar } from "../../schema/quote-value.ts";
import { type FoundSecret, findSecrets } from "../../secrets/find-secrets.ts";
import { isPlaceholder, meantReference, UNFILLED } from "../../secrets/placeholder.ts";
import { declareRule } from "../rule.ts";
import { sampleScoring } from "../sample-manifests.ts";

/** What a value is taken for; never the value, nor its length. */
const LOOKS: Readonly<Record<FoundSecret["look"], Localized>> = {
  credential: {
    en: "A credential is written in the manifest instead of a reference",
    fr: "Un identifiant ou un secret est écrit dans le manifeste au lieu d'une référence",
  },
  named: {
    en: "A credential is named, but not by a reference",
    fr: "Un identifiant est désigné, mais non par une référence",
  },
  reference: {
    en: "A reference holds what looks like the secret itself",
    fr: "Une référence contient ce qui ressemble au secret lui-même",
  },
  keyed: {
    en: "The value of a key that names a credential looks like a secret",
    fr: "La valeur d'une clé qui désigne un secret ressemble à un secret",
  },
  "private-key": { en: "A private key is written in the manifest", fr: "Une clé privée est écrite dans le manifeste" },
  authorization: {
    en: "A value holds the credentials of an Authorization header",
    fr: "Une valeur contient les identifiants d'un en-tête Authorization",
  },
  "login-and-password": { en: "A value holds a login with its password", fr: "Une valeur contient un identifiant avec son mot de passe" },
  "password-in-url": { en: "A URL holds a password", fr: "Une URL contient un mot de passe" },
  "known-token": { en: "A value has the form of an access token", fr: "Une valeur a la forme d'un jeton d'accès" },
  "named-secret": { en: "A text gives a secret after its name", fr: "Un texte donne un secret après son nom" },
  "random-token": { en: "A value looks like a secret: long and random", fr: "Une valeur ressemble à un secret : longue et aléatoire" },
};

/** Made for the samples: no service issued them. */
const SAMPLE_UUID = "0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa";

/** No secret stands in a manifest. */
export const securityInlineSecret = declareRule({
  id: "security/inline-secret",
  severity: "error",
  docs: () => ({
    title: { en: "Secret in a manifest", fr: "Secret dans un manifeste" },
    what: {
      en: "A manifest holds no secret: credentials are references (env:NAME or file:PATH), and no other value is or looks like a secret.",
      fr: "Un manifeste ne contient aucun secret : les identifiants sont des références (env:NOM ou file:CHEMIN), et aucune autre valeur n'est un secret ni n'y ressemble.",
    },
    why: {
      en: "A manifest is read by everyone who reads the repository, and its history keeps what is removed; secrets of PISTE have been found in public repositories.",
      fr: "Un manifeste est lu par tous ceux qui lisent le dépôt, et l'historique conserve ce qu'on en retire ; des secrets de PISTE ont été trouvés dans des dépôts publics.",
    },
    fix: {
      en: "Put the value in a secret store, name it with env:NAME or file:PATH, and have it renewed on the portal if it was ever committed.",
      fr: "Placez la valeur dans un coffre de secrets, désignez-la par env:NOM ou file:CHEMIN, et faites-la renouveler sur le portail si elle a été enregistrée dans le dépôt.",
    },
    source: {
      en: "Terms of the Légifrance API, §V.3: reset exposed credentials (CONFIRMED); credentials met in public repositories (CONFIRMED)",
      fr: "CGU de l'API Légifrance, §V.3 : réinitialiser des identifiants exposés (confirmé) ; identifiants rencontrés dans des dépôts publics (confirmé)",
    },
  }),
  messages: {
    secret: ({ look }: { readonly look: FoundSecret["look"] }) => ({
      what: LOOKS[look],
      help: {
        en: "Keep it in a secret store and write env:NAME or file:PATH; if it was ever committed, generate a new one on the portal and delete this one.",
        fr: "Gardez-le dans un coffre de secrets et écrivez env:NOM ou file:CHEMIN ; s'il a déjà été enregistré dans le dépôt, générez-en un nouveau sur le portail et supprimez celui-ci.",
      },
    }),
    placeholder: ({ reference }: { readonly reference: string }) => ({
      what: {
        en: "A placeholder is written in the place of a reference to a credential",
        fr: "Une valeur à remplacer est écrite à la place d'une référence à un identifiant",
      },
      why: UNFILLED,
      help: write(reference),
    }),
    nearly: ({ reference }: { readonly reference: string }) => ({
      what: LOOKS.named,
      why: {
        en: "A reference begins with env: for a variable, or with file: for a file, in lower case and with no blank.",
        fr: "Une référence commence par env: pour une variable, ou par file: pour un fichier, en minuscules et sans espace.",
      },
      help: write(reference),
    }),
  },
  examples: () => [
    {
      title: {
        en: "References, and identifiers that are no secrets",
        fr: "Des références, et des identifiants qui ne sont pas des secrets",
      },
      manifest: sampleScoring({
        more: `credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: file:secrets/client-secret
labels:
  deployment: ${SAMPLE_UUID}
  commit: 9fceb02d0ae598e95dc970b74767f19372d61af8
`,
      }),
      reports: [],
    },
    {
      title: { en: "The credentials themselves", fr: "Les identifiants eux-mêmes" },
      manifest: sampleScoring({
        more: `credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: ${SAMPLE_UUID}
`,
      }),
      reports: [{ document: 1, pointer: "/credentials/clientSecret", message: "secret" }],
    },
    {
      title: { en: "A placeholder, and a variable without env:", fr: "Une valeur à remplacer, et une variable sans env:" },
      manifest: sampleScoring({
        more: `credentials:\n  clientId: ENV:PISTE_CLIENT_ID\n  clientSecret: \${{ secrets.PISTE_CLIENT_SECRET }}\n`,
      }),
      reports: [
        { document: 1, pointer: "/credentials/clientId", message: "nearly" },
        { document: 1, pointer: "/credentials/clientSecret", message: "placeholder" },
      ],
    },
    {
      title: { en: "A header in a label", fr: "Un en-tête dans une étiquette" },
      manifest: sampleScoring({ more: `labels:\n  call: "Authorization: Basic ${btoa("exemple:sans-valeur")}"\n` }),
      reports: [{ document: 1, pointer: "/labels/call", message: "secret" }],
    },
    {
      title: { en: "A secret under a key of one's own", fr: "Un secret sous une clé à soi" },
      manifest: sampleScoring({ more: `x-deploy:\n  client-secret: ${SAMPLE_UUID}\n` }),
      reports: [{ document: 1, pointer: "/x-deploy/client-secret", message: "secret" }],
    },
  ],
  check: function* (document, context) {
    for (const { pointer, look, node, key } of findSecrets(document, () => context.scalars)) {
      const text = String(node.value);
      const isUnfilled = isPlaceholder(text);
      const meant = look === "named" ? meantReference(text) : look === "credential" && isUnfilled ? USUAL[key ?? ""] : undefined;
      const reference = meant ?? null;
      if (reference === null) {
        yield { pointer, message: { key: "secret", args: { look } } };
        continue;
      }
      yield {
        pointer,
        message: { key: isUnfilled ? "placeholder" : "nearly", args: { reference } },
        suggestions: [reference],
        fix: { title: { en: `Write ${reference}`, fr: `Écrire ${reference}` }, safe: false, replacement: quoteScalar(reference, node) },
      };
    }
  },
});

/** The reference that a credential usually has, by its key. */
const USUAL: Readonly<Record<string, string>> = {
  clientId: "env:PISTE_CLIENT_ID",
  clientSecret: "env:PISTE_CLIENT_SECRET",
  credential: "env:CPRO_ACCOUNT",
  consumerKey: "env:CYNOD_CONSUMER_KEY",
  consumerSecret: "env:CYNOD_CONSUMER_SECRET",
};

function write(reference: string): Localized {
  return {
    en: `Write ${reference}, and give the value to the program that runs check.`,
    fr: `Écrivez ${reference}, et donnez la valeur au programme qui lance check.`,
  };
}
