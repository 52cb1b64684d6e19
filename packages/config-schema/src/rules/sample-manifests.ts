/** Items of `contacts`, as YAML, of the samples: a manager and the address that PISTE writes to. */
const SAMPLE_CONTACTS = [
  "{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }",
  "{ role: notifications, email: api-piste@metropole.example }",
];

/** An application for the examples of several families: in production, complete, unless told otherwise. */
export function sampleScoring({
  name = "COTATION_METROPOLE_EXEMPLE",
  environment = "production",
  structure = `{ name: Métropole d'Exemple, siret: "24000010900019" }`,
  contacts = SAMPLE_CONTACTS,
  api = environment === "production" ? `{ name: SNE-Cotation, version: "1.0" }` : `{ name: SNE-Cotation site-ecole, version: "1.0" }`,
  more = "",
}: {
  readonly name?: string;
  readonly environment?: "production" | "sandbox";
  readonly structure?: string;
  /** Items of `contacts`, as YAML. */
  readonly contacts?: readonly string[];
  /** The item of `apis`, as YAML. */
  readonly api?: string;
  /** Lines at the end. */
  readonly more?: string;
} = {}): string {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: ${environment}
organization: MTES
structure: ${structure}
contacts:
${contacts.map((contact) => `  - ${contact}\n`).join("")}apis:
  - ${api}
${more}`;
}

/** A partner for the examples of several families: CYNOD with addresses that do not exist, unless told otherwise. */
export function samplePartner({
  token = "https://api.cynod.example/token",
  api = "https://api.cynod.example/",
  authentication = "oauth2",
  more = "",
}: {
  readonly token?: string;
  readonly api?: string;
  readonly authentication?: string;
  /** Lines at the end. */
  readonly more?: string;
} = {}): string {
  return `apiVersion: pistectl/v1
kind: Partner
name: cynod
platform: cynod
endpoints:
  token: ${token}
  api: ${api}
  healthcheck: /health
authentication: ${authentication}
credentials:
  consumerKey: env:CYNOD_CONSUMER_KEY
  consumerSecret: env:CYNOD_CONSUMER_SECRET
contacts:
  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }
${more}`;
}
