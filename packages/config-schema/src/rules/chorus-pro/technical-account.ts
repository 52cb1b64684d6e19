import { childOf, textOf } from "../../document/access.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication, sampleConnection } from "./sample-manifests.ts";

const TECHNICAL_LOGIN = /^TECH_[^\s@:]+@cpro\.fr$/;

/** The login of a technical account has its form. */
export const chorusProTechnicalAccount = declareRule({
  id: "chorus-pro/technical-account",
  severity: "warning",
  docs: () => ({
    title: { en: "Login of the technical account", fr: "Identifiant du compte technique" },
    what: {
      en: "The login of a technical account has the form TECH_…@cpro.fr.",
      fr: "L'identifiant d'un compte technique a la forme TECH_…@cpro.fr.",
    },
    why: {
      en: "API calls carry the technical account of the connection; a person's own login, tried in its place, was answered 403.",
      fr: "Les appels d'API portent le compte technique du raccordement ; l'identifiant d'une personne, essayé à sa place, a reçu une réponse 403.",
    },
    fix: {
      en: "Write the login that the Chorus Pro portal gave when the technical account was created (Raccordements, Compte technique).",
      fr: "Écrivez l'identifiant que le portail Chorus Pro a donné à la création du compte technique (Raccordements, Compte technique).",
    },
    source: {
      en: "blog.choruspay.fr; invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md; OCA/l10n-france issue 410 (CONFIRMED)",
      fr: "blog.choruspay.fr ; invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md ; OCA/l10n-france, ticket 410 (confirmé)",
    },
  }),
  messages: {
    // The login is not quoted: a password may have been pasted after it.
    form: () => ({
      what: {
        en: "The login of the technical account is not of the form TECH_…@cpro.fr",
        fr: "L'identifiant du compte technique n'est pas de la forme TECH_…@cpro.fr",
      },
      help: {
        en: "Write the login alone, as the Chorus Pro portal shows it under Raccordements, Compte technique.",
        fr: "Écrivez l'identifiant seul, tel que le portail Chorus Pro l'affiche dans Raccordements, Compte technique.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "A technical login", fr: "Un identifiant technique" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}`,
      reports: [],
    },
    {
      title: { en: "A person's e-mail address", fr: "L'adresse électronique d'une personne" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ login: "alex.petit@commune.example" })}`,
      reports: [{ document: 2, pointer: "/technicalAccount/login", message: "form" }],
    },
  ],
  kinds: ["ChorusProConnection"],
  check: function* (document) {
    const login = textOf(childOf(document.root, "technicalAccount"), "login");
    if (!login || TECHNICAL_LOGIN.test(login)) return;
    yield { pointer: "/technicalAccount/login", message: { key: "form", args: {} } };
  },
});
