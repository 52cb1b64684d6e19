import { quoteName } from "../../domain/name-difference.ts";
import { organizationKey } from "../../domain/organization-key.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import { APPLICATION_FORM } from "../facts/application-form.ts";
import { filled } from "../facts/form-entries.ts";
import { actionId } from "./action-id.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { sourceList } from "./guides.ts";
import { SOURCES } from "./sources.ts";

/** A PISTE account, as the applications tell of it: an organization is chosen once, at registration. */
export interface Account {
  /** Unique among the accounts of a plan. */
  readonly id: string;
  readonly organization: string | null;
  readonly code: string | null;
  readonly email: string | null;
  /** Whether a sandbox application names the address; else it is that of the application manager, who is taken to hold the account. */
  readonly isNamed: boolean;
  readonly holder: string | null;
  /** Application that asks for it. */
  readonly application: ApplicationFacts;
}

/** Registration on PISTE, then the link in the mail. */
export function registerAccount({ id, organization, code, email, isNamed, holder, application }: Account): readonly DraftAction[] {
  const object = { kind: "Application", name: application.name } as const;
  const key = organization === null ? null : organizationKey(organization);
  const shown = organization === null ? null : quoteName(organization);
  return [
    draftAction({
      id: actionId("account", id, "create"),
      stage: "account",
      portal: "piste",
      who: "account-holder",
      url: PORTAL_PAGES.registration,
      title: {
        en: `Create a PISTE account${shown === null ? "" : ` in the organization ${shown.en}`} on piste.gouv.fr`,
        fr: `Créer un compte PISTE${shown === null ? "" : ` dans l'organisation ${shown.fr}`} sur piste.gouv.fr`,
      },
      path: ["Créer un compte", "S'inscrire"],
      values: filled([
        ["Nom", holder],
        ["Email", email],
        ["Code de l'organisation", code],
        // The form of 2021 has the code alone, that of 2020 a choice of organizations.
        [APPLICATION_FORM.organization, code === null ? organization : null],
        ["J'accepte les termes des CGU", "Oui"],
      ]),
      remarks: [
        { en: "Go on to the next step if the account exists.", fr: "Passez à l'étape suivante si le compte existe." },
        {
          en: "The e-mail address is the login, and the name of the sandbox application will end with it.",
          fr: "L'adresse électronique est l'identifiant, et le nom de l'application bac à sable se terminera par elle.",
        },
        {
          en: "Password: 12 characters or more, with a digit, a lower-case letter, a capital and a special character.",
          fr: "Mot de passe : au moins 12 caractères, dont un chiffre, une minuscule, une majuscule et un caractère spécial.",
        },
        ...(isNamed ? [] : [HOLDER]),
        ...(email === null ? [OTHER_ADDRESS] : []),
        ...(key === "dume" ? [DUME] : []),
        ...(key === "universal" ? [UNIVERSAL] : []),
        ...(code === null && key !== "universal" ? [INVITATION] : []),
      ],
      source: sourceList(
        key === "dume" ? SOURCES.organizations : key === "universal" ? SOURCES.openBeeAccount : SOURCES.sneCotation,
        SOURCES.judilibre,
      ),
      implied: true,
      object,
    }),
    draftAction({
      id: actionId("account", id, "activate"),
      stage: "account",
      portal: "piste",
      who: "account-holder",
      title: { en: "Activate the account with the link in PISTE's e-mail", fr: "Activer le compte par le lien du courriel de PISTE" },
      path: ["Activer votre compte"],
      remarks: [
        {
          en: "An account that is not activated is said to be deleted after 5 days (one unofficial source).",
          fr: "Un compte non activé serait supprimé au bout de 5 jours (une source non officielle).",
        },
        {
          en: "PISTE then makes the sandbox application APP_SANDBOX_… by itself, and asks to accept its terms (CGU) at the first login.",
          fr: "PISTE crée alors elle-même l'application bac à sable APP_SANDBOX_…, et demande d'accepter ses CGU à la première connexion.",
        },
      ],
      dependsOn: [actionId("account", id, "create")],
      source: sourceList(SOURCES.sneCotation, SOURCES.judilibre),
      implied: true,
      object,
    }),
  ];
}

const HOLDER = {
  en: "The application manager is taken to hold the account; no source says that it has to be so.",
  fr: "Le responsable d'application est supposé titulaire du compte ; aucune source ne dit que ce doit être lui.",
};

const OTHER_ADDRESS = {
  en: "Give an address that has no PISTE account yet: it opens one account only, with one organization.",
  fr: "Donnez une adresse qui n'a pas encore de compte PISTE : elle n'ouvre qu'un compte, avec une seule organisation.",
};

const DUME = {
  en: "The organization of the DUME service gives its APIs and those of Chorus Pro; in 2020 Universal did not show DUME, in April 2023 its sandbox did.",
  fr: "L'organisation du Service DUME donne ses API et celles de Chorus Pro ; en 2020, Universelle ne montrait pas DUME, en avril 2023 son bac à sable le faisait.",
};

const UNIVERSAL = {
  en: "The portal may write Universel or Universelle. If the form asks for no organization, leave the code empty.",
  fr: "Le portail peut écrire Universel ou Universelle. Si le formulaire ne demande pas d'organisation, laissez le code vide.",
};

const INVITATION = {
  en: "If the form offers no such choice, the organization is given by a code (« Code de l'organisation »), found in your invitation.",
  fr: "Si le formulaire n'offre pas ce choix, l'organisation se donne par un code (« Code de l'organisation »), indiqué dans votre invitation.",
};
