/** A manifest for the examples of this family: `enabled: false` breaks `application/enabled`, unless the comment given for its line hides it. */
export function pausingApplication(comment: string): string {
  return `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organization: MTES
${comment}
enabled: false
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
    approval: granted
    profile: granted
`;
}
