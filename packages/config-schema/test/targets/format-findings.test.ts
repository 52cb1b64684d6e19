import { expect, test } from "vitest";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { formatFindings } from "../../src/targets/format-findings.ts";

const APPLICATION = `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts: [{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }]
apis: [{ name: SNE-Cotation, version: "1.0", terms: accepted }]
credentials: { clientId: env:PISTE_A, clientSecret: env:PISTE_B }
`;
const CONNECTION = `apiVersion: pistectl/v1
kind: ChorusProConnection
name: c
portal: production
application: A
structure: { name: Commune d'Exemple, siret: "24000010900019" }
space: open
usage: { type: direct }
technicalContact: { name: Alex Petit, email: alex.petit@exemple.example, phone: "+33 1 99 00 12 35" }
technicalAccount: { login: TECH_1@cpro.fr, credential: env:CPRO_ACCOUNT, passwordRenewedOn: 2026-02-01 }
authentication: oauth2
`;
const PARTNER = `apiVersion: pistectl/v1
kind: Partner
name: cynod
platform: cynod
endpoints: { token: https://cynod.example/token, api: https://cynod.example/, healthcheck: /health }
authentication: oauth2
credentials: { consumerKey: env:CYNOD_A, consumerSecret: env:CYNOD_B }
contacts: [{ role: technical, name: Alex Petit, email: alex.petit@exemple.example }]
`;
const CONNECTOR = `apiVersion: pistectl/v1
kind: Connector
name: ged
product: open-bee-portal-chorus-pro
version: "6.11.2"
role: supplier
authentication: oauth2
bindings: [{ structure: "24000010900019", application: A }]
`;
const API = `apiVersion: pistectl/v1
kind: Api
name: Guichet
provider: Région d'Exemple
environments: { production: { availability: offered }, sandbox: { availability: unknown } }
seen: 2026-09-30
source: Invitation of the provider
`;

/** Rules of what stops a check, and of what does not. */
function sorted(text: string): { readonly stopping: readonly string[]; readonly passed: readonly string[] } {
  const { stopping, passed } = formatFindings([readManifestFile({ path: "a.piste.yaml", text, byteOrderMark: false })]);
  return { stopping: stopping.map(({ rule }) => rule), passed: [...passed.values()].flat().map(({ rule }) => rule) };
}

test.each([APPLICATION, CONNECTION, PARTNER, CONNECTOR, API])("a document that keeps to the format: nothing", (text) => {
  expect(sorted(text)).toEqual({ stopping: [], passed: [] });
});

test.each<readonly [title: string, text: string, from: string, to: string, rule: string]>([
  ["an unknown key", APPLICATION, "credentials:", "foo: x\ncredentials:", "schema/unknown-key"],
  ["a mistyped key of what is not read", APPLICATION, "structure:", "structur:", "schema/unknown-key"],
  ["what is declared of an API", APPLICATION, "terms: accepted", "terms: maybe", "schema/enum"],
  ["a mistyped gate of an API", APPLICATION, "terms: accepted", "profil: granted", "schema/unknown-key"],
  ["a contact", APPLICATION, "name: Camille Martin", "nom: Camille Martin", "schema/unknown-key"],
  ["no manager", APPLICATION, "role: application-manager", "role: technical", "schema/missing-key"],
  ["no organization", APPLICATION, "organization: MTES\n", "", "schema/missing-key"],
  ["when secrets were renewed", APPLICATION, "clientId:", "rotatedOn: yesterday, clientId:", "schema/format"],
  ["the usage of a connection", CONNECTION, "type: direct", "type: other", "schema/enum"],
  ["when a password was renewed", CONNECTION, "2026-02-01", "soon", "schema/format"],
  ["a partner's contacts", PARTNER, "role: technical", "role: other", "schema/enum"],
  ["a connector", CONNECTOR, "role: supplier", "role: other", "schema/enum"],
])("checked all the same: %s", (_title, text, from, to, rule) => {
  expect(sorted(text.replace(from, to))).toEqual({ stopping: [], passed: [rule] });
});

test.each<readonly [title: string, text: string, from: string, to: string, rule: string]>([
  ["no environment", APPLICATION, "environment: production\n", "", "schema/missing-key"],
  ["another environment", APPLICATION, "environment: production", "environment: prod", "schema/enum"],
  ["a French key", APPLICATION, "environment:", "environnement:", "schema/unknown-key"],
  ["no APIs", APPLICATION, /apis:.*\n/.exec(APPLICATION)?.[0] ?? "", "", "schema/missing-key"],
  ["APIs that are no list", APPLICATION, /\[\{ name: SNE.*\]/.exec(APPLICATION)?.[0] ?? "", "SNE-Cotation", "schema/type"],
  ["an API without a version", APPLICATION, ', version: "1.0"', "", "schema/missing-key"],
  ["a mistyped scope", APPLICATION, "terms: accepted", "scop: openid", "schema/unknown-key"],
  ["mistyped credentials: the usual ones would be sent", APPLICATION, "credentials:", "credential:", "schema/unknown-key"],
  ["a mistyped reference", APPLICATION, "clientId:", "clientID:", "schema/unknown-key"],
  ["a reference that strayed", APPLICATION, "credentials:", "clientId: env:PISTE_C\ncredentials:", "schema/unknown-key"],
  ["a switch of another type", APPLICATION, "credentials:", "enabled: maybe\ncredentials:", "schema/type"],
  ["a name of another type", APPLICATION, "name: A", "name: [A]", "schema/type"],
  ["a key that stands twice", APPLICATION, "credentials:", "name: B\ncredentials:", "yaml/duplicate-key"],
  ["the portal of a connection", CONNECTION, "portal: production", "portal: prod", "schema/enum"],
  ["a mistyped account", CONNECTION, "credential:", "credentials:", "schema/unknown-key"],
  ["a mistyped address of a partner", PARTNER, "token:", "tokn:", "schema/unknown-key"],
  ["a partner's way to authenticate", PARTNER, "authentication: oauth2", "authentication: oauth", "schema/enum"],
  ["anything of an entry of the catalogue", API, "source:", "sourc:", "schema/unknown-key"],
  ["a kind that is none", CONNECTOR, "kind: Connector", "kind: Conector", "schema/unknown-kind"],
  ["text that is no YAML", APPLICATION, "apis: [", "apis: [[", "yaml/syntax"],
])("stops a check: %s", (_title, text, from, to, rule) => {
  expect(sorted(text.replace(from, to)).stopping).toContain(rule);
});

test("one document does not stop another of the file: both are told, in the order of the text", () => {
  const text = [APPLICATION.replace("environment: production", "environment: prod"), CONNECTOR, "a: [", PARTNER].join("---\n");
  expect(sorted(text)).toEqual({ stopping: ["schema/enum", "yaml/syntax"], passed: [] });
});
