import { expect, test } from "vitest";
import { positionAt } from "../src/document/source-file.ts";
import { exampleFile, exampleInput } from "../src/lint/example-input.ts";
import { fixProject } from "../src/lint/fix-project.ts";
import { validateProject } from "../src/lint/open-project.ts";

const APPLICATION = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organization: MTES
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

const INPUT = exampleInput({ title: { en: "", fr: "" }, manifest: APPLICATION, reports: [] });

test.each([
  ["nothing", "", "", []],
  ["a French key", "environment:", "environnement:", ["4:1 schema/unknown-key /environnement"]],
  ["a word of a closed list", "environment: production", "environment: prod", ["4:14 schema/enum /environment"]],
  ["a key that a rule reads", "approval:", "aproval:", ["18:5 schema/unknown-key /apis/0/aproval"]],
  ["a word as a key", "environment: production", "production: true", ["4:1 schema/unknown-key /production"]],
  ["a word in French as a key", "environment: production", "bac à sable: oui", ["4:1 schema/unknown-key /bac à sable"]],
  [
    "a word as a key that says no",
    "environment: production",
    "production: false",
    ["2:1 schema/missing-key ", "4:1 schema/unknown-key /production"],
  ],
  ["another word for a key that a rule reads", "approval:", "habilitation:", ["18:5 schema/unknown-key /apis/0/habilitation"]],
  ["a code without quotes", "organization: MTES", "organization: MTES\norganizationCode: 0984", ["6:19 identity/quoted /organizationCode"]],
  ["a word that a rule reads", "approval: granted", "approval: grantd", ["18:15 schema/enum /apis/0/approval"]],
  ["a role", "role: notifications", "role: notification", ["13:11 schema/enum /contacts/1/role"]],
  ["a whole list", "contacts:", "contact:", ["9:1 schema/unknown-key /contact"]],
  ["the name", "name: COTATION", "nom: COTATION", ["3:1 schema/unknown-key /nom"]],
  ["quotes", '"24000010900019"', "24000010900019", ["8:10 identity/quoted /structure/siret"]],
  ["a version's quotes", '"1.0"', "1.0", ["17:14 identity/quoted /apis/0/version"]],
  ["a digit", "24000010900019", "24000010900018", ["8:10 identity/siret /structure/siret"]],
  ["a type", "  - name: SNE-Cotation", "  - SNE-Cotation\n  - name: SNE-Cotation", ["16:5 schema/type /apis/0"]],
  ["a SIRET one level too high, alone", "structure:\n  name: Métropole d'Exemple\n  siret:", "siret:", ["6:1 schema/unknown-key /siret"]],
  ["a SIRET one level too high", "  siret:", "siret:", ["8:1 schema/unknown-key /siret"]],
  [
    "what is below a subscription",
    "    approval: granted\n    profile:",
    "approval: granted\nprofile:",
    ["18:1 schema/unknown-key /approval"],
  ],
  ["a contact", /contacts:[\s\S]*?apis:/, "role: application-manager\nemail: a@b.example\napis:", ["9:1 schema/unknown-key /role"]],
  ["the key of a block", "structure:\n  name: Métropole d'Exemple\n  siret:", "structure:\nsiret:", ["7:1 schema/unknown-key /siret"]],
  ["the key of the second list", "apis:\n", "", ["15:5 schema/missing-key "]],
  [
    "a role, and all subscriptions",
    / {2}- role: notifications\n {4}email: (.*)\napis:[\s\S]*/,
    "  - email: $1\n",
    ["2:1 schema/missing-key ", "13:5 schema/missing-key /contacts/1"],
  ],
  ["the first line of an item", "apis:\n  - name: SNE-Cotation", "apis: SNE-Cotation", ["15:7 yaml/syntax null"]],
  ["the dashes of a list", /apis:[\s\S]*/, 'apis:\n  name: SNE-Cotation\n  version: "1.0"\n', ["15:1 schema/type /apis"]],
  [
    "what is one level too low",
    "structure:",
    "structure:\n  enabled: true\n  renamedFrom: OLD",
    ["7:3 schema/unknown-key /structure/enabled"],
  ],
  [
    "a required key one level too low",
    "organization: MTES\nstructure:",
    "structure:\n  organization: MTES",
    ["6:3 schema/unknown-key /structure/organization"],
  ],
  ["a version in capitals", "pistectl/v1", "PISTECTL/V1", ["1:13 schema/unknown-version /apiVersion"]],
  ["a version of another tool", "pistectl/v1", "v1", ["1:13 schema/unknown-version /apiVersion"]],
  ["a kind in small letters", "Application", "application", ["2:7 schema/unknown-kind /kind"]],
  ["a key for the kind", "kind:", "Kind:", ["2:1 schema/unknown-key /Kind"]],
  [
    "a kind in small letters, and a word far below",
    /Application([\s\S]*): granted\n$/,
    "application$1: grantd\n",
    ["2:7 schema/unknown-kind /kind", "19:14 schema/enum /apis/0/profile"],
  ],
  ["a kind whose keys are those of nothing", /Application[\s\S]*/, "applicaton\nfoo: 1\n", ["2:7 schema/unknown-kind /kind"]],
  ["metadata as Kubernetes has it", "name: COTATION", "metadata:\n  name: COTATION", ["3:1 schema/unknown-key /metadata"]],
  [
    "what is below a key of its own",
    /environment[\s\S]*/,
    (below: string) => `spec:\n${indented(below)}`,
    ["4:1 schema/unknown-key /spec"],
  ],
  [
    "the same, and a kind in small letters",
    /Application([\s\S]*?)environment[\s\S]*/,
    (all: string) => `${all.replace("Application", "application").replace(/environment[\s\S]*/, (below) => `spec:\n${indented(below)}`)}`,
    ["2:7 schema/unknown-kind /kind", "4:1 schema/unknown-key /spec"],
  ],
  [
    "the same, and a mistake in it",
    /environment: production[\s\S]*/,
    (below: string) => `spec:\n${indented(below).replace("production", "prod")}`,
    ["4:1 schema/unknown-key /spec", "5:16 schema/enum /environment"],
  ],
  [
    "a whole manifest below a key",
    /[\s\S]*/,
    (whole: string) => `application:\n${indented(whole)}`,
    ["1:1 schema/unknown-key /application"],
  ],
  ["a key that nobody knows for the one that is missing", "name: COT", "identité: COT", ["3:1 schema/unknown-key /identité"]],
  [
    "a key that nobody knows with a value of another sort",
    "environment: production",
    "foo: 12",
    ["2:1 schema/missing-key ", "4:1 schema/unknown-key /foo"],
  ],
  ["a dash before each key of an item", / {4}(?=version|approval|profile)/g, "  - ", ["17:5 schema/type /apis/0"]],
  [
    "the same, and a mistake in it",
    / {4}version: "1.0"\n {4}approval: granted/,
    '  - version: "1.0"\n  - approval: grantd',
    ["17:5 schema/type /apis/0", "18:15 schema/enum /apis/0/approval"],
  ],
  [
    "a name for the key of an item",
    'name: SNE-Cotation\n    version: "1.0"\n',
    "SNE-Cotation:\n      version: '1.0'\n  - name: SNE-Cotation\n    version: '1.0'\n",
    ["16:5 schema/unknown-key /apis/0/SNE-Cotation"],
  ],
  ["a version behind a name", /apis:[\s\S]*/, 'apis:\n  - SNE-Cotation: "1.0"\n', ["16:5 schema/unknown-key /apis/0/SNE-Cotation"]],
  [
    "a rule below a misspelt key",
    "environment: production",
    "environnement: sandbox",
    ["3:7 application/sandbox-name /name", "4:1 schema/unknown-key /environnement", "16:11 api/environment /apis/0/name"],
  ],
])("%s: one finding", (_, from, to, expected) => {
  expect(findingsIn(typeof to === "string" ? APPLICATION.replace(from, to) : APPLICATION.replace(from, to))).toEqual(expected);
});

test.each([
  [
    "metadata and spec",
    /name: [\s\S]*/,
    (below: string) => `metadata:\n  name: COTATION_METROPOLE_EXEMPLE\nspec:\n${indented(below.replace(/.*\n/, ""))}`,
  ],
  ["a whole manifest below a key", /[\s\S]*/, (whole: string) => `application:\n${indented(whole)}`],
  ["a dash before each key of an item", / {4}(?=version|approval|profile)/g, () => "  - "],
])("%s: the safe fix gives the manifest back", (_, from, to) => {
  const { changed } = fixProject({ ...INPUT, files: [exampleFile(APPLICATION.replace(from, to))] }, { unsafe: false });
  expect(changed.map(({ after }) => after.text)).toEqual([APPLICATION]);
});

test.each([
  ["production: true", "environment: production"],
  ["Production: yes # agreed", "environment: production # agreed"],
  ["'production': true", "'environment': 'production'"],
  ["? production\n: true", null],
  ["production: !!bool true", null],
  ["prod: true", null],
])("%j: the safe fix gives %j", (written, fixed) => {
  const text = APPLICATION.replace("environment: production", written);
  const { changed } = fixProject({ ...INPUT, files: [exampleFile(text)] }, { unsafe: false });
  expect(changed.map(({ after }) => after.text)).toEqual(fixed === null ? [] : [text.replace(written, fixed)]);
});

const SEVEN = APPLICATION.replace("environment:", "environnement:")
  .replace('"24000010900019"', "24000010900019")
  .replace("camille.martin@metropole.example", "camille.martin")
  .replace("role: notifications", "role: notification")
  .replace("SNE-Cotation", "SNE-Cotatoin")
  .replace("profile: granted", "profil: granted")
  .concat("enabled: maybe\n");

test("seven independent mistakes are seven findings, and the safe fixes leave the others", () => {
  expect(findingsIn(SEVEN)).toEqual([
    "4:1 schema/unknown-key /environnement",
    "8:10 identity/quoted /structure/siret",
    "12:12 contact/email /contacts/0/email",
    "13:11 schema/enum /contacts/1/role",
    "16:11 api/known /apis/0/name",
    "19:5 schema/unknown-key /apis/0/profil",
    "20:10 schema/type /enabled",
  ]);
  const { changed, result } = fixProject({ ...INPUT, files: [exampleFile(SEVEN)] }, { unsafe: false });
  expect(changed.map(({ after }) => after.text)).toEqual([
    SEVEN.replace("environnement:", "environment:")
      .replace("siret: 24000010900019", 'siret: "24000010900019"')
      .replace("profil:", "profile:")
      .replace("role: notification\n", "role: notifications\n"),
  ]);
  expect(result.findings.map(({ rule }) => rule)).toEqual(["contact/email", "api/known", "schema/type"]);
});

test("a byte order mark and Windows line ends stay", () => {
  const file = { path: "piste.yaml", text: SEVEN.replaceAll("\n", "\r\n"), byteOrderMark: true };
  const { changed } = fixProject({ ...INPUT, files: [file] }, { unsafe: false });
  expect(changed).toHaveLength(1);
  expect(changed[0]?.after.byteOrderMark).toBe(true);
  expect(changed[0]?.after.text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("a team's own Api documents go over the catalogue", () => {
  const own = `---
apiVersion: pistectl/v1
kind: Api
name: Cadastre communal
environments:
  production: { availability: offered, versions: ["1.0"], approval: none, terms: none }
  sandbox: { availability: offered, versions: ["1.0"], approval: none, terms: none }
seen: 2026-09-01
source: internal wiki
`;
  const text = APPLICATION.replace("name: SNE-Cotation", "name: Cadastre communal").replace("    profile: granted\n", "");
  expect(findingsIn(text)).toEqual(["16:11 api/known /apis/0/name"]);
  expect(findingsIn(text + own)).toEqual([]);
});

const API = `---
apiVersion: pistectl/v1
kind: Api
name: Cadastre communal
environments:
  production: { availability: offered, versions: ["1.0"], approval: none, terms: none, basePath: /cadastre }
  sandbox: { availability: offered, versions: ["1.0"], approval: none, terms: none }
health: { path: /health }
seen: 2026-09-01
source: internal wiki
`;

test.each([
  ["basePath: /cadastre", "basePath: /cadastre/../other", "schema/pattern /environments/production/basePath"],
  ["basePath: /cadastre", "basePath: /cadastre?x", "schema/pattern /environments/production/basePath"],
  ["health: { path: /health }", "health: { path: /health, body: x }", "schema/pattern /health/body"],
  ["source: internal wiki", "sources: internal wiki", "schema/unknown-key /sources"],
  ["name: Cadastre communal\n", "", "schema/missing-key "],
  ["kind: Api", "kind: Apis", "schema/unknown-kind /kind"],
  ["source: internal wiki", 'source: "internal wiki', "yaml/syntax null"],
])("an Api document with %j changed to %j is the one thing that is reported", (from, to, expected) => {
  const text = APPLICATION.replace("name: SNE-Cotation", "name: Cadastre communal").replace("    profile: granted\n", "");
  expect(findingsIn(text + API.replace(from, to)).map((finding) => finding.replace(/^\S+ /, ""))).toEqual([expected]);
});

const PARTNER = `apiVersion: pistectl/v1
kind: Partner
name: cynod
platform: cynod
endpoints: { token: "https://auth.cynod.example/token", api: "https://api.cynod.example" }
authentication: oauth2
credentials: { consumerKey: env:CYNOD_KEY, consumerSecret: env:CYNOD_SECRET }
`;

test.each([
  ["<https://api.cynod.example>", "safe"],
  ["https://api.cynod.example ", "safe"],
  ["https://api.cynod\u200b.example", "safe"],
  ["https://api. cynod.example", "to judge"],
  ["api.cynod.example", "to judge"],
  ["http://api.cynod.example", "to judge"],
  ["htps://api.cynod.example", "to judge"],
  ["https:/api.cynod.example", "to judge"],
  ["https://api.cynod.example#part", "to judge"],
])("the address %j of a partner: one finding, and the repair is %s", (address, repair) => {
  const text = PARTNER.replace("https://api.cynod.example", address);
  const { findings } = validateProject({ ...INPUT, files: [exampleFile(text)] });
  expect(findings.map(({ rule, pointer, fix }) => [rule, pointer, fix?.safe === true ? "safe" : "to judge"])).toEqual([
    ["security/https", "/endpoints/api", repair],
  ]);
  const { changed } = fixProject({ ...INPUT, files: [exampleFile(text)] }, { unsafe: true });
  expect(changed.map(({ after }) => after.text)).toEqual([PARTNER]);
});

const CONNECTION = `---
apiVersion: pistectl/v1
kind: ChorusProConnection
name: facturation-exemple
portal: production
application: FACTURATION_EXEMPLE
structure: { name: Commune d'Exemple, siret: "24000010900019" }
space: open
usage: { type: direct }
technicalContact: { name: Alex Petit, email: alex.petit@exemple.example }
technicalAccount: { login: TECH_1_123456@cpro.fr, credential: env:CPRO_ACCOUNT, passwordRenewedOn: 2026-11-01 }
authentication: oauth2
`;

test.each([
  ["application: FACTURATION_EXEMPLE\n", "", "schema/missing-key "],
  ["application: FACTURATION_EXEMPLE", "application: ''", "schema/length /application"],
  ["application: FACTURATION_EXEMPLE", 'application: " "', "schema/length /application"],
  ["name: FACTURATION_EXEMPLE", 'name: "FACTURATION_EXEMPLE', "yaml/syntax null"],
  ["kind: Application", "kind: Aplication", "schema/unknown-kind /kind"],
  ["name: FACTURATION_EXEMPLE\n", "", "schema/missing-key "],
  ["name: FACTURATION_EXEMPLE", "nom: FACTURATION_EXEMPLE", "schema/unknown-key /nom"],
])("a connection to an application whose %j is %j is not called wrong as well", (from, to, expected) => {
  const application = APPLICATION.replace("COTATION_METROPOLE_EXEMPLE", "FACTURATION_EXEMPLE").replace(
    /organization: [\s\S]*?\nstructure/,
    "organization: Universal\nstructure",
  );
  const apis = ["Factures", "Structures", "Utilisateurs", "Transverses"].map(
    (name) => `  - { name: ${name}, version: "1.0.0", terms: accepted, approval: granted }\n`,
  );
  const whole = application.replace(/apis:[\s\S]*/, `apis:\n${apis.join("")}`);
  const before = findingsIn(whole + CONNECTION);
  const after = findingsIn((whole + CONNECTION).replace(from, to)).map((finding) => finding.replace(/^\S+ /, ""));
  expect(before).toEqual([]);
  expect(after).toEqual([expected]);
});

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

function findingsIn(text: string): readonly string[] {
  return validateProject({ ...INPUT, files: [exampleFile(text)] }).findings.map(({ file, span, rule, pointer }) => {
    const { line, column } = positionAt(file, span.start);
    return `${line}:${column} ${rule} ${pointer}`;
  });
}
