/** A connection with two findings: its SIRET, which a safe repair puts in quotes, and its application, which nothing declares. */
export const WRONG_CONNECTION = `apiVersion: pistectl/v1
kind: ChorusProConnection
name: facturation-exemple
portal: production
application: FACTURATION
structure: { name: Commune d'Exemple, siret: 24000010900019 }
space: open
usage: { type: direct }
technicalAccount: { login: TECH_1_123456@cpro.fr, credential: env:CPRO_ACCOUNT }
authentication: oauth2
`;
