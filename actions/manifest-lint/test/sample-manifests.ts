/** A manifest of an application in which there is nothing to find, today or later; `more` are lines that follow. */
export function application(name = "COTATION_METROPOLE_EXEMPLE", more = ""): string {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: production
organization: MTES
organizationCode: 984b19
structure:
  name: Métropole d'Exemple
  siret: "24000010900019"
contacts:
  - role: application-manager
    name: Camille Martin
    email: camille.martin@metropole.example
  - role: notifications
    email: api-piste@metropole.example
apis:
  - name: SNE-Cotation
    version: "1.0"
    terms: not-required
    approval: granted
    approvedOn: 2026-09-14
    profile: granted
credentials:
  clientId: env:PISTE_${name}_ID
  clientSecret: env:PISTE_${name}_SECRET
${more}`;
}

/** The same with a mistake that counts as an error. */
export function wrongApplication(name?: string): string {
  return application(name).replace("24000010900019", "24000010900018");
}

/** The same with a mistake that counts as a warning. */
export function doubtfulApplication(name?: string): string {
  return application(name).replace(/ {2}- role: notifications\n.*\n/, "");
}
