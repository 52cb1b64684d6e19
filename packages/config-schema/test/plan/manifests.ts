/** A production application of the MTES organization. */
export const SCORING = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
description: Scoring of social-housing applications
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "+33 1 99 00 12 34" }
  - { role: notifications, email: api-piste@metropole.example }
  - { role: technical, email: exploitation@metropole.example }
apis:
  - { name: SNE-Cotation, version: "1.0", approval: granted, approvedOn: 2026-09-14, profile: granted }
credentials: { clientId: env:PISTE_CLIENT_ID, clientSecret: env:PISTE_CLIENT_SECRET, rotatedOn: 2026-06-01, rotateEveryDays: 365 }
`;

/** An application for Chorus Pro with its connection and its connector. */
export const INVOICING = `apiVersion: pistectl/v1
kind: Application
name: FACTURATION_EXEMPLE
environment: production
organization: Universal
structure: { name: Commune d'Exemple, siret: "21999999200015" }
contacts:
  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }
  - { role: notifications, email: api-piste@commune.example }
apis:
  - { name: Factures, version: "1.0.0", terms: accepted }
  - { name: Structures, version: "1.0.0", terms: accepted }
credentials: { clientId: env:PISTE_CLIENT_ID, clientSecret: env:PISTE_CLIENT_SECRET }
---
apiVersion: pistectl/v1
kind: ChorusProConnection
name: facturation-exemple
portal: production
application: FACTURATION_EXEMPLE
structure: { name: Commune d'Exemple, siret: "21999999200015" }
space: open
usage: { type: publisher-solution, publisher: Open Bee }
technicalContact: { name: Alex Petit, email: alex.petit@commune.example }
technicalAccount: { login: TECH_1_123456@cpro.fr, credential: env:CPRO_ACCOUNT, passwordRenewedOn: 2026-02-01 }
authentication: oauth2
---
apiVersion: pistectl/v1
kind: Connector
name: ged-exemple
product: open-bee-portal-chorus-pro
version: "6.11.2"
role: supplier
authentication: oauth2
bindings:
  - { structure: "21999999200015", application: FACTURATION_EXEMPLE }
`;

/** A sandbox application. */
export const SANDBOX = `apiVersion: pistectl/v1
kind: Application
name: APP_SANDBOX_api-piste@commune.example
environment: sandbox
organization: Universal
structure: { siret: "21999999200015" }
contacts: [{ role: application-manager, name: Alex Petit, email: alex.petit@commune.example }]
apis: [{ name: JUDILIBRE, version: "1.0.0", terms: accepted }]
`;

/** A partner without addresses. */
export const PARTNER = "apiVersion: pistectl/v1\nkind: Partner\nname: cynod\nplatform: cynod\n";

/** Pieces of a text to be replaced. */
export type Edits = readonly (readonly [from: string, to: string])[];

/** A text with each piece replaced once; a piece that is not there is a mistake of the test. */
export function edited(text: string, edits: Edits): string {
  return edits.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`not in the manifest: ${from}`);
    return result.replace(from, to);
  }, text);
}
