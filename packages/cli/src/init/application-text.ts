import type { CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";
import { SANDBOX_PREFIX } from "@pistectl/config-schema/domain";
import type { Localized } from "@pistectl/words";
import type { CredentialNames } from "./credential-names.ts";
import type { Answers } from "./draft.ts";
import type { ManifestWriter } from "./manifest-writer.ts";
import { openItem } from "./open-item.ts";
import type { Subscription } from "./subscriptions.ts";
import { quotedScalar, yamlScalar } from "./yaml-scalar.ts";

/** An `Application` to be written. */
export interface ApplicationText {
  readonly answers: Answers;
  readonly environment: CatalogueEnvironmentName;
  readonly subscriptions: readonly Subscription[];
  readonly credentials: CredentialNames;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The name of the application of an environment. */
export function applicationName(
  { accountEmail, name }: Pick<Answers, "accountEmail" | "name">,
  environment: CatalogueEnvironmentName,
): string {
  return environment === "sandbox" ? `${SANDBOX_PREFIX}${accountEmail}` : name;
}

/** Writes an `Application`, each block with its comment. */
export function writeApplication(
  writer: ManifestWriter,
  { answers, environment, subscriptions, credentials, today }: ApplicationText,
): void {
  const { organization, structureName, siret, inPlace } = answers;
  const isSandbox = environment === "sandbox";
  writer.comment(isSandbox ? WORDS.sandbox : WORDS.production);
  writer.line("apiVersion: pistectl/v1");
  writer.line("kind: Application");
  writer.comment(isSandbox ? WORDS.sandboxName : WORDS.name);
  writer.line(`name: ${yamlScalar(applicationName(answers, environment))}`);
  writer.line(`environment: ${environment}`);
  writer.comment(WORDS.organization);
  writer.line(`organization: ${yamlScalar(organization)}`);
  writer.comment(WORDS.structure);
  writer.line("structure:");
  writer.line(`  name: ${yamlScalar(structureName)}`);
  if (siret !== "") {
    writer.comment(WORDS.siret, 2);
    writer.line(`  siret: ${quotedScalar(siret)}`);
  }
  writeContacts(writer, answers, environment);
  writer.comment(WORDS.apis);
  writer.line("apis:");
  const said = new Set<Localized>();
  const commentOnce = (words: Localized): void => {
    if (!said.has(words)) writer.comment(words, 4);
    said.add(words);
  };
  for (const subscription of subscriptions) writeSubscription(writer, subscription, { inPlace, isSandbox, today, commentOnce });
  writer.comment(WORDS.credentials);
  writer.line("credentials:");
  writer.line(`  clientId: env:${credentials.clientId}`);
  writer.line(`  clientSecret: env:${credentials.clientSecret}`);
}

function writeContacts(writer: ManifestWriter, answers: Answers, environment: CatalogueEnvironmentName): void {
  writer.line("contacts:");
  writer.comment(WORDS.manager, 2);
  writer.line("  - role: application-manager");
  writer.line(`    name: ${yamlScalar(answers.managerName)}`);
  writer.line(`    email: ${yamlScalar(answers.managerEmail)}`);
  if (environment === "sandbox") return;
  writer.comment(WORDS.notifications, 2);
  writer.line("  - role: notifications");
  writer.line(`    email: ${yamlScalar(answers.notificationsEmail)}`);
}

interface SubscriptionStyle {
  readonly inPlace: boolean;
  readonly isSandbox: boolean;
  readonly today: string;
  readonly commentOnce: (words: Localized) => void;
}

/** What no source says, or what is only likely not to be required, is left for the team to add. */
function writeSubscription(writer: ManifestWriter, { entry, place, version }: Subscription, style: SubscriptionStyle): void {
  const { inPlace, isSandbox, today, commentOnce } = style;
  writer.line(`  - name: ${yamlScalar(entry.name)}`);
  writer.line(`    version: ${quotedScalar(version ?? "")}`);
  if (place.terms === "required") {
    commentOnce(WORDS.terms);
    if (!inPlace && !isSandbox) writer.instruction(openItem("api/terms", WORDS.termsOpen, today), 4);
    writer.line(`    terms: ${inPlace ? "accepted" : "pending"}`);
  } else if (place.terms === "none" && place.marks.terms !== "LIKELY") writer.line("    terms: not-required");
  if (place.approval === "required") {
    commentOnce(inPlace ? WORDS.approvalGranted : WORDS.approval);
    writer.line(`    approval: ${inPlace ? "granted" : "pending"}`);
  } else if (place.approval === "none" && place.marks.approval !== "LIKELY") writer.line("    approval: not-required");
  if (entry.businessProfile) {
    commentOnce(WORDS.profile);
    writer.line(`    profile: ${inPlace ? "granted" : "pending"}`);
  }
  if (entry.scope !== null) {
    commentOnce(WORDS.scope);
    writer.line(`    scope: ${yamlScalar(entry.scope)}`);
  }
}

const WORDS = {
  sandbox: {
    en: "The application that PISTE created with the account: the only one that works in the sandbox.",
    fr: "L'application que PISTE a créée avec le compte : la seule qui fonctionne dans le bac à sable.",
  },
  production: {
    en: "The application in production. Approvals and terms of the sandbox do not carry over.",
    fr: "L'application de production. Les validations et les CGU du bac à sable n'y valent pas.",
  },
  sandboxName: {
    en: "Given by PISTE; it ends with the e-mail address of the account.",
    fr: "Donné par PISTE ; il se termine par l'adresse électronique du compte.",
  },
  name: {
    en: "Exactly as on PISTE: case, accents and blanks count.",
    fr: "Exactement comme sur PISTE : casse, accents et espaces comptent.",
  },
  organization: {
    en: "The organization of the PISTE account, chosen at registration: it decides which APIs the account sees.",
    fr: "L'organisation du compte PISTE, choisie à l'inscription : elle décide des API que voit le compte.",
  },
  structure: {
    en: "The structure that the application acts for (« Information sur la structure »).",
    fr: "La structure pour laquelle l'application agit (« Information sur la structure »).",
  },
  siret: {
    en: "Quoted: an identifier is a text, and YAML would read a number.",
    fr: "Entre guillemets : un identifiant est un texte, et YAML lirait un nombre.",
  },
  manager: {
    en: "Who answers for the application (« Responsable d'application »).",
    fr: "Qui répond de l'application (« Responsable d'application »).",
  },
  notifications: {
    en: "PISTE writes to this address (quotas, questions) and never verifies it: read it twice.",
    fr: "PISTE écrit à cette adresse (quotas, questions) et ne la vérifie jamais : relisez-la.",
  },
  apis: {
    en: "The APIs that the application subscribes to, with what PISTE shows for each. Update a state when it changes there.",
    fr: "Les API auxquelles l'application souscrit, avec ce que PISTE affiche pour chacune. Mettez un état à jour quand il y change.",
  },
  terms: {
    en: "Terms of use (« Consentement CGU API »): pending, then accepted.",
    fr: "Conditions générales d'utilisation (« Consentement CGU API ») : pending, puis accepted.",
  },
  termsOpen: { en: "to be accepted on PISTE, see pistectl plan", fr: "à accepter sur PISTE, voir pistectl plan" },
  approval: {
    en: "The API's administrator lets the application in (« Soumis à validation »): pending, then granted, with approvedOn: YYYY-MM-DD.",
    fr: "L'administrateur de l'API admet l'application (« Soumis à validation ») : pending, puis granted, avec approvedOn: AAAA-MM-JJ.",
  },
  approvalGranted: {
    en: "The API's administrator has let the application in (« Soumis à validation »); add the day if you know it, approvedOn: YYYY-MM-DD.",
    fr: "L'administrateur de l'API a admis l'application (« Soumis à validation ») ; ajoutez le jour si vous le connaissez, approvedOn: AAAA-MM-JJ.",
  },
  profile: {
    en: "Business profile, which the administrators of SNE-Cotation give after the approval; calls answer ERRAUTUSR0001 until they have.",
    fr: "Profil métier, que donnent les administrateurs de SNE-Cotation après la validation ; d'ici là, les appels répondent ERRAUTUSR0001.",
  },
  scope: { en: "What to ask for with the access token.", fr: "Ce qu'il faut demander avec le jeton d'accès." },
  credentials: {
    en: "Where the values are, never the values: env:NAME or file:PATH. Each environment has a pair of its own.",
    fr: "Où sont les valeurs, jamais les valeurs : env:NOM ou file:CHEMIN. Chaque environnement a son propre couple.",
  },
} as const satisfies Record<string, Localized>;
