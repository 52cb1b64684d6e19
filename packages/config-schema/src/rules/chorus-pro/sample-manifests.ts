/** APIs of a Chorus Pro application, as the list of an example. */
const CHORUS_PRO_APIS = ["Factures", "Structures", "Utilisateurs", "Transverses"];

/** An application for examples: in production, subscribed to Chorus Pro, unless told otherwise. */
export function sampleApplication({
  name = "FACTURATION_EXEMPLE",
  environment = "production",
  apis = CHORUS_PRO_APIS.map((api) => `{ name: ${api}, version: "1.0.0", terms: accepted }`),
}: {
  readonly name?: string;
  readonly environment?: "production" | "sandbox";
  /** Items of `apis`, as YAML. */
  readonly apis?: readonly string[];
} = {}): string {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: ${environment}
organization: Universal
structure: { name: Commune d'Exemple, siret: "21999999200015" }
contacts:
  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }
  - { role: notifications, email: api-piste@commune.example }
apis:
${apis.map((api) => `  - ${api}\n`).join("")}`;
}

/** A connection for examples: that of the sample application, unless told otherwise. */
export function sampleConnection({
  name = "facturation-exemple",
  portal = "production",
  application = "FACTURATION_EXEMPLE",
  space = "open",
  login = "TECH_1_123456@cpro.fr",
  passwordRenewedOn = "2026-10-05",
  authentication = "oauth2",
}: {
  readonly name?: string;
  readonly portal?: string;
  readonly application?: string;
  readonly space?: string;
  readonly login?: string;
  readonly passwordRenewedOn?: string;
  readonly authentication?: string;
} = {}): string {
  return `apiVersion: pistectl/v1
kind: ChorusProConnection
name: ${name}
portal: ${portal}
application: ${application}
structure: { name: Commune d'Exemple, siret: "21999999200015" }
space: ${space}
usage: { type: direct }
technicalContact: { name: Alex Petit, email: alex.petit@commune.example }
technicalAccount:
  login: ${login}
  credential: env:CPRO_ACCOUNT
  passwordRenewedOn: ${passwordRenewedOn}
authentication: ${authentication}
`;
}
