import type { CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";
import type { Localized } from "@pistectl/words";
import { applicationName } from "./application-text.ts";
import type { Answers } from "./draft.ts";
import type { ManifestWriter } from "./manifest-writer.ts";
import { openItem } from "./open-item.ts";
import { quotedScalar, yamlScalar } from "./yaml-scalar.ts";

const PORTALS = { production: "production", sandbox: "qualification" } as const;

/** A `ChorusProConnection` to be written. */
export interface ConnectionText {
  readonly answers: Answers;
  readonly environment: CatalogueEnvironmentName;
  /** Names of other connections. */
  readonly taken: ReadonlySet<string>;
  /** Variable that holds the technical account. */
  readonly account: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Writes the `ChorusProConnection` of an environment's application. */
export function writeConnection(writer: ManifestWriter, { answers, environment, taken, account, today }: ConnectionText): void {
  const { structureName, siret, inPlace, usage, publisher, contactName, contactEmail } = answers;
  const portal = PORTALS[environment];
  writer.comment(environment === "sandbox" ? WORDS.qualification : WORDS.production);
  writer.line("apiVersion: pistectl/v1");
  writer.line("kind: ChorusProConnection");
  writer.line(`name: ${firstFree(`chorus-pro-${portal}`, taken)}`);
  writer.line(`portal: ${portal}`);
  writer.comment(WORDS.application);
  writer.line(`application: ${yamlScalar(applicationName(answers, environment))}`);
  writer.line("structure:");
  writer.line(`  name: ${yamlScalar(structureName)}`);
  if (siret !== "") writer.line(`  siret: ${quotedScalar(siret)}`);
  writer.comment(WORDS.space);
  if (!inPlace && environment === "production") writer.instruction(openItem("chorus-pro/space", WORDS.spaceOpen, today), 0);
  writer.line(`space: ${inPlace ? "open" : "missing"}`);
  writer.comment(WORDS.usage);
  writer.line("usage:");
  writer.line(`  type: ${usage}`);
  if (usage === "publisher-solution") writer.line(`  publisher: ${yamlScalar(publisher)}`);
  writer.line("technicalContact:");
  writer.line(`  name: ${yamlScalar(contactName)}`);
  writer.line(`  email: ${yamlScalar(contactEmail)}`);
  writer.comment(WORDS.account);
  writer.line("technicalAccount:");
  writer.line(`  credential: env:${account}`);
  writer.line("authentication: oauth2");
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  return free;
}

const WORDS = {
  production: {
    en: "Its connection (« raccordement ») on the Chorus Pro portal.",
    fr: "Son raccordement sur le portail Chorus Pro.",
  },
  qualification: {
    en: "Its connection (« raccordement ») on the qualification portal of Chorus Pro, which goes with the sandbox of PISTE.",
    fr: "Son raccordement sur le portail de qualification de Chorus Pro, qui va avec le bac à sable de PISTE.",
  },
  application: {
    en: "The name of the application to the character: case, accents and blanks count.",
    fr: "Le nom de l'application au caractère près : casse, accents et espaces comptent.",
  },
  space: {
    en: "The space « Raccordement EDI et API » of the structure: missing, then open.",
    fr: "L'espace « Raccordement EDI et API » de la structure : missing, puis open.",
  },
  spaceOpen: { en: "to be opened on Chorus Pro, see pistectl plan", fr: "à ouvrir sur Chorus Pro, voir pistectl plan" },
  usage: {
    en: "Who calls the API: direct (own software), publisher-solution (with its publisher) or concentrator.",
    fr: "Qui appelle l'API : direct (logiciel propre), publisher-solution (avec son éditeur, publisher) ou concentrator.",
  },
  account: {
    en: "Where login:password of the technical account is. Once it exists, add its login (TECH_…@cpro.fr) and passwordRenewedOn: YYYY-MM-DD; the password is valid 424 days.",
    fr: "Où est login:password du compte technique. Quand il existera, ajoutez son login (TECH_…@cpro.fr) et passwordRenewedOn: AAAA-MM-JJ ; le mot de passe vaut 424 jours.",
  },
} as const satisfies Record<string, Localized>;
