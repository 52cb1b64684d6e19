/** Name of the sandbox application in the examples. */
export const SAMPLE_SANDBOX_NAME = "APP_SANDBOX_camille.martin@metropole.example";

const SNE_COTATION = {
  production: '{ name: SNE-Cotation, version: "1.0", approval: granted, profile: granted }',
  sandbox: '{ name: SNE-Cotation site-ecole, version: "1.0", approval: granted, profile: granted }',
};

/** An application for the examples of this family and of `api`: that of a metropolis which scores housing applications, in production, unless told otherwise. */
export function sampleApplication({
  environment = "production",
  name = environment === "sandbox" ? SAMPLE_SANDBOX_NAME : "COTATION_METROPOLE_EXEMPLE",
  organization = "MTES",
  structure = `{ name: Métropole d'Exemple, siret: "24000010900019" }`,
  apis = [SNE_COTATION[environment]],
  more = [],
}: {
  readonly environment?: "production" | "sandbox";
  readonly name?: string;
  readonly organization?: string;
  readonly structure?: string;
  /** Items of `apis`, as YAML. */
  readonly apis?: readonly string[];
  /** Lines that follow the organization. */
  readonly more?: readonly string[];
} = {}): string {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: ${environment}
organization: ${organization}
${more.map((line) => `${line}\n`).join("")}structure: ${structure}
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
  - { role: notifications, email: api-piste@metropole.example }
apis:
${apis.map((api) => `  - ${api}\n`).join("")}`;
}
