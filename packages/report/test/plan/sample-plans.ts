import type { FieldChange, ObjectChange, PlainValue, Plan, PortalAction } from "@pistectl/config-schema/plan";
import type { Localized } from "@pistectl/words";

/** The same text in both languages. */
export function both(text: string): Localized {
  return { en: text, fr: text };
}

/** A changed line, nothing special about it. */
export function field(pointer: string, change: Partial<FieldChange>): FieldChange {
  return {
    pointer,
    label: pointer.slice(1).replaceAll("/", "."),
    action: change.before === undefined ? "create" : change.after === undefined ? "delete" : "update",
    before: null,
    after: null,
    knownAfterCreation: false,
    sensitive: false,
    forcesReplacement: false,
    ...change,
  };
}

/** A change of an application, of nothing unless told. */
export function change(name: string, more: Partial<ObjectChange>): ObjectChange {
  return {
    kind: "Application",
    name,
    previousName: null,
    action: "update",
    remarks: [],
    dyingReferences: [],
    before: null,
    after: null,
    fields: [],
    unchanged: 0,
    ...more,
  };
}

/** An action of the application's manager on PISTE. */
export function action(id: string, title: Localized, more: Partial<PortalAction> = {}): PortalAction {
  return {
    id,
    portal: "piste",
    kind: "do",
    who: "application-manager",
    title,
    url: null,
    path: [],
    values: {},
    commands: [],
    remarks: [],
    duration: null,
    dependsOn: [],
    source: both("SNE-Cotation guide, 2021-08-04"),
    declared: false,
    destructive: false,
    object: { kind: "Application", name: "COTATION_METROPOLE_EXEMPLE" },
    ...more,
  };
}

/** A plan with the counts of what it holds. */
export function planOf(changes: readonly ObjectChange[], portalActions: readonly PortalAction[] = []): Plan {
  const count = (...actions: readonly string[]): number => changes.filter((one) => actions.includes(one.action)).length;
  return {
    remarks: [],
    changes,
    portalActions,
    summary: {
      create: count("create", "replace"),
      update: count("update"),
      replace: count("replace"),
      delete: count("delete", "replace"),
      actions: portalActions.length,
      waits: portalActions.filter(({ kind }) => kind === "wait").length,
    },
  };
}

const NAME = "COTATION_METROPOLE_EXEMPLE";

const CREATED: PlainValue = {
  name: NAME,
  environment: "production",
  organization: "MTES",
  enabled: true,
  contacts: [{ role: "application-manager", name: "Camille Martin", email: "camille.martin@metropole.example" }],
  apis: [{ name: "SNE-Cotation", version: "1.0", approval: "granted" }],
  credentials: { clientId: "env:PISTE_CLIENT_ID", clientSecret: "env:PISTE_CLIENT_SECRET", rotateEveryDays: 365 },
};

const FIRST = planOf(
  [
    change(NAME, {
      action: "create",
      after: CREATED,
      fields: [
        field("/name", { after: NAME }),
        field("/environment", { after: "production" }),
        field("/organization", { after: "MTES" }),
        field("/enabled", { after: true }),
        field("/contacts/0/email", { label: 'contacts["application-manager"].email', after: "camille.martin@metropole.example" }),
        field("/apis/0/approval", { label: 'apis["SNE-Cotation 1.0"].approval', after: "granted" }),
        field("/credentials/clientId", { after: "env:PISTE_CLIENT_ID" }),
        field("/credentials/rotateEveryDays", { after: 365 }),
        field("/keys/identifier", { label: "keys.identifier", knownAfterCreation: true }),
      ],
    }),
  ],
  [
    action(
      "account/registration",
      { en: "Open an account on PISTE", fr: "Ouvrir un compte sur PISTE" },
      {
        who: "account-holder",
        path: ["S'inscrire"],
        values: { "Code organisation": "984b19", "Adresse électronique": "camille.martin@metropole.example" },
        remarks: [
          {
            en: "PISTE sends a message with a link that activates the account. Without it, no application can be created; look among the unwanted messages too.",
            fr: "PISTE envoie un message dont le lien active le compte. Sans cela, aucune application ne peut être créée ; regardez aussi parmi les indésirables.",
          },
        ],
      },
    ),
    action(
      "application/create",
      { en: `Create the production application ${NAME}`, fr: `Créer l'application de production ${NAME}` },
      {
        path: ["API", "Applications", "Créer une application"],
        values: {
          "Nom de l'application": NAME,
          Description: "Cotation des demandes de logement social",
          Organisation: "MTES",
          "Adresse électronique": "api-piste@metropole.example",
          "Nom de la structure": "Métropole d'Exemple",
          "Responsable d'application": "Camille Martin",
          Téléphone: "+33 1 99 00 12 34",
        },
        dependsOn: ["account/registration"],
      },
    ),
    action(
      "application/approval",
      { en: "SNE-Cotation: its administrator approves the application", fr: "SNE-Cotation : son administrateur approuve l'application" },
      {
        kind: "wait",
        who: "api-administrator",
        duration: { en: "a few days, as far as is known", fr: "quelques jours, d'après ce qu'on en sait" },
        dependsOn: ["application/create"],
        declared: true,
      },
    ),
    action(
      "application/profile",
      {
        en: "SNE-Cotation: its administrators give the business profile",
        fr: "SNE-Cotation : ses administrateurs donnent le profil métier",
      },
      {
        portal: "provider",
        kind: "wait",
        who: "api-provider",
        duration: { en: "not known", fr: "non connue" },
        dependsOn: ["application/create", "application/approval"],
      },
    ),
    action(
      "application/store",
      { en: "Put the OAuth identifiers into the secret store", fr: "Placer les identifiants OAuth dans le coffre à secrets" },
      {
        portal: "repository",
        who: "developer",
        commands: ["gh secret set PISTE_CLIENT_ID --env production", "gh secret set PISTE_CLIENT_SECRET --env production"],
        dependsOn: ["application/create"],
        source: both("GitHub CLI manual, gh secret set"),
      },
    ),
    action(
      "application/check",
      { en: "Prove that PISTE accepts the application", fr: "Prouver que PISTE accepte l'application" },
      {
        portal: "repository",
        kind: "verify",
        who: "developer",
        commands: ["pistectl check cotation.piste.yaml"],
        dependsOn: ["application/profile", "application/store"],
        source: both("pistectl check"),
      },
    ),
  ],
);

const MIXED = planOf(
  [
    change("ANCIENNE", {
      action: "delete",
      before: { name: "ANCIENNE", environment: "production", enabled: true, credentials: { clientId: "env:PISTE_OLD_ID" } },
      dyingReferences: ["env:PISTE_OLD_ID"],
      remarks: [
        {
          en: "The credentials that PISTE gave to this application die with it: whatever still uses env:PISTE_OLD_ID stops working.",
          fr: "Les identifiants que PISTE a donnés à cette application disparaissent avec elle : ce qui utilise encore env:PISTE_OLD_ID cesse de fonctionner.",
        },
      ],
      fields: [
        field("/name", { before: "ANCIENNE" }),
        field("/environment", { before: "production" }),
        field("/enabled", { before: true }),
        field("/credentials/clientId", { before: "env:PISTE_OLD_ID" }),
      ],
    }),
    change("DEMENAGEE", {
      action: "replace",
      before: { name: "DEMENAGEE", environment: "sandbox", apis: [{ name: "DUME", version: "1.0.0" }] },
      after: { name: "DEMENAGEE", environment: "production", apis: [{ name: "DUME", version: "1.0.0" }] },
      fields: [field("/environment", { before: "sandbox", after: "production", forcesReplacement: true })],
      unchanged: 3,
    }),
    change("NOUVEAU_NOM", {
      previousName: "ANCIEN_NOM",
      before: {
        name: "ANCIEN_NOM",
        description: "Essai",
        apis: [{ name: "DUME", version: "1.0.0" }],
        credentials: { clientSecret: null, rotatedOn: "2026-06-01" },
      },
      after: {
        name: "NOUVEAU_NOM",
        description: 'Gestion « électronique »\nsur "deux" lignes',
        credentials: { clientSecret: null },
        enabled: false,
      },
      fields: [
        field("/name", { before: "ANCIEN_NOM", after: "NOUVEAU_NOM" }),
        field("/description", { before: "Essai", after: 'Gestion « électronique »\nsur "deux" lignes' }),
        field("/apis/0/name", { label: 'apis["DUME 1.0.0"].name', before: "DUME" }),
        field("/apis/0/version", { label: 'apis["DUME 1.0.0"].version', before: "1.0.0" }),
        field("/credentials/clientSecret", { action: "update", sensitive: true }),
        field("/credentials/rotatedOn", { before: "2026-06-01" }),
        field("/enabled", { after: false }),
      ],
      unchanged: 1,
    }),
    change("facturation-exemple", {
      kind: "ChorusProConnection",
      action: "update",
      before: { name: "facturation-exemple", space: "missing" },
      after: { name: "facturation-exemple", space: "open" },
      fields: [field("/space", { before: "missing", after: "open" })],
      unchanged: 9,
    }),
    change("ged 漢字", {
      kind: "Connector",
      action: "create",
      after: { name: "ged 漢字", product: "open-bee-portal-chorus-pro" },
      fields: [field("/name", { after: "ged 漢字" }), field("/product", { after: "open-bee-portal-chorus-pro" })],
    }),
    change("APP_SANDBOX_EXEMPLE", {
      action: "none",
      remarks: [{ en: "It stays on PISTE, no longer declared.", fr: "Elle reste sur PISTE, sans plus être déclarée." }],
    }),
  ],
  [
    action(
      "application/ancienne/delete",
      { en: "Delete the application ANCIENNE", fr: "Supprimer l'application ANCIENNE" },
      {
        path: ["API", "Applications", "ANCIENNE", "Supprimer"],
        destructive: true,
        object: { kind: "Application", name: "ANCIENNE" },
      },
    ),
    action(
      "application/NOUVEAU_NOM/modify",
      { en: "Rename the application ANCIEN_NOM", fr: "Renommer l'application ANCIEN_NOM" },
      { object: { kind: "Application", name: "NOUVEAU_NOM" } },
    ),
    action(
      "application/wait",
      { en: "Wait for PISTE", fr: "Attendre PISTE" },
      { kind: "wait", dependsOn: ["application/ancienne/delete", "unknown"] },
    ),
  ],
);

/** Plans of every sort, by name. */
export const PLANS: Readonly<Record<string, Plan>> = {
  first: FIRST,
  mixed: MIXED,
  "without-actions": planOf([
    change(NAME, {
      before: { apis: [{ approval: "pending" }] },
      after: { apis: [{ approval: "granted" }] },
      fields: [field("/apis/0/approval", { label: 'apis["SNE-Cotation 1.0"].approval', before: "pending", after: "granted" })],
      unchanged: 12,
    }),
  ]),
  empty: planOf([]),
  "remark-only": planOf([
    change("APP_SANDBOX_EXEMPLE", {
      action: "none",
      remarks: [{ en: "It stays on PISTE, no longer declared.", fr: "Elle reste sur PISTE, sans plus être déclarée." }],
    }),
  ]),
};
