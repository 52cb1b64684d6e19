/** One complete manifest of each kind. */
export const SAMPLE_MANIFESTS = {
  Application: `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
description: Cotation des demandes de logement social
environment: production
organization: MTES
organizationCode: 984b19
enabled: true
structure:
  name: Métropole d'Exemple
  siret: "24000010900019"
contacts:
  - role: application-manager
    name: Camille Martin
    email: camille.martin@metropole.example
    phone: "+33 1 99 00 12 34"
  - role: notifications
    email: api-piste@metropole.example
apis:
  - name: SNE-Cotation
    version: "1.0"
    terms: not-required
    approval: granted
    approvedOn: 2026-09-14
    profile: granted
    scope: openid
credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: env:PISTE_CLIENT_SECRET
  rotatedOn: 2026-06-01
  rotateEveryDays: 365
image: logo.png
renamedFrom: OLD_NAME
labels: { team: finances }
x-note: [free, { to: use }]
`,
  ChorusProConnection: `apiVersion: pistectl/v1
kind: ChorusProConnection
name: facturation-exemple
portal: production
application: MON_APPLICATION_CHORUS_PRO
structure: { name: Commune d'Exemple, siret: "24000010900019" }
space: open
usage: { type: publisher-solution, publisher: Open Bee }
technicalContact: { name: Alex Petit, email: alex.petit@exemple.example, phone: "+33 1 99 00 12 35" }
technicalAccount:
  login: TECH_1_123456@cpro.fr
  credential: env:CPRO_ACCOUNT
  passwordRenewedOn: 2026-02-01
authentication: oauth2
`,
  Connector: `apiVersion: pistectl/v1
kind: Connector
name: ged-exemple
product: open-bee-portal-chorus-pro
version: "6.11.2"
role: supplier
authentication: oauth2
bindings:
  - { structure: "24000010900019", application: MON_APPLICATION_CHORUS_PRO }
`,
  Partner: `apiVersion: pistectl/v1
kind: Partner
name: cynod
platform: cynod
endpoints: { token: https://auth.cynod.example/token, api: https://api.cynod.example/, healthcheck: /health }
authentication: oauth2
credentials: { consumerKey: env:CYNOD_CONSUMER_KEY, consumerSecret: env:CYNOD_CONSUMER_SECRET }
contacts:
  - role: technical
    email: equipe@commune.example
`,
  Api: `apiVersion: pistectl/v1
kind: Api
name: SNE-Cotation
aliases: [SNE Cotation]
provider: MTES
chorusPro: false
environments:
  production:
    availability: offered
    versions: ["1.0"]
    organizations: [MTES]
    approval: required
    terms: none
    basePath: /mtes/sne-cotation/v1.0
  sandbox: { availability: not-offered, instead: SNE-Cotation site-ecole }
scope: null
health: { method: GET, path: /healthcheck, headers: [], well: { json: /etat, equals: OK } }
seen: 2021-08-04
source: SNE-Cotation guide
`,
} as const;
