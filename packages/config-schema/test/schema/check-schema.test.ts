// biome-ignore-all lint/suspicious/noTemplateCurlyInString: notations of other tools.
import { expect, test } from "vitest";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { checkSchema } from "../../src/schema/check-schema.ts";
import { plainValue } from "../../src/schema/plain-value.ts";
import { formatFindingsOf, manifestFile, rowsOf } from "../findings-of.ts";
import { SAMPLE_MANIFESTS } from "./sample-manifests.ts";

const { Application, ChorusProConnection, Connector, Partner, Api } = SAMPLE_MANIFESTS;

test.each(Object.entries(SAMPLE_MANIFESTS))("a right %s", (_, manifest) => {
  expect(formatFindingsOf(manifest)).toEqual([]);
});

test.each([
  [
    "a French key in place of a missing one",
    Application,
    "environment:",
    "environnement:",
    ['5:1 schema/unknown-key /environnement "environnement"'],
  ],
  ["a missing key", Application, "organization: MTES\n", "", ['2:1 schema/missing-key  "kind"']],
  ["a missing key of an item", Application, '    version: "1.0"\n', "", ['20:5 schema/missing-key /apis/0 "name"']],
  ["no manager", Application, "application-manager", "technical", ['12:1 schema/missing-key /contacts "contacts"']],
  [
    "a manager without an e-mail",
    Application,
    "    email: camille.martin@metropole.example\n",
    "",
    ['12:1 schema/missing-key /contacts "contacts"'],
  ],
  [
    "a manager misspelt",
    Application,
    "application-manager",
    "application-manger",
    ['13:11 schema/enum /contacts/0/role "application-manger"'],
  ],
  [
    "a manager's e-mail misspelt",
    Application,
    "    email: camille",
    "    courriel: camille",
    ['15:5 schema/unknown-key /contacts/0/courriel "courriel"'],
  ],
  ["no contact", Application, /contacts:\n(?: .*\n)+/, "contacts: []\n", ['12:1 schema/missing-key /contacts "contacts"']],
  ["a key of another level", Application, "enabled: true", "siret: a", ['8:1 schema/unknown-key /siret "siret"']],
  [
    "a required key that strayed",
    Application,
    /organization: MTES\n((?:.*\n)*?)( {2}name: Métropole)/,
    "$1  organization: MTES\n$2",
    ['9:3 schema/unknown-key /structure/organization "organization"'],
  ],
  ["a key of another kind", Application, "enabled: true", "portal: production", ['8:1 schema/unknown-key /portal "portal"']],
  [
    "nothing",
    Application,
    "description: Cotation des demandes de logement social",
    "description:",
    ['4:1 schema/type /description "description"'],
  ],
  ["an empty text", Application, "COTATION_METROPOLE_EXEMPLE", '""', ['3:7 schema/length /name "\\"\\""']],
  ["100 characters", Application, "COTATION_METROPOLE_EXEMPLE", "é".repeat(100), []],
  ["101 characters", Application, "COTATION_METROPOLE_EXEMPLE", "😀".repeat(101), [`3:7 schema/length /name "${"😀".repeat(101)}"`]],
  ["an empty list", Application, /apis:\n(?: .*\n)+/, "apis: []\n", ['19:7 schema/length /apis "[]"']],
  ["a text in place of a list", Application, /apis:\n(?: .*\n)+/, "apis: SNE-Cotation\n", ['19:7 schema/type /apis "SNE-Cotation"']],
  ["a number in place of a text", Application, "organization: MTES", "organization: 12", ['6:15 schema/type /organization "12"']],
  ["numbers in place of identifiers: a rule's", Application, /"24000010900019"|984b19|"1\.0"/g, "12", []],
  ["a word in French", Application, "terms: not-required", "terms: acceptées", ['22:12 schema/enum /apis/0/terms "acceptées"']],
  ["a day that does not exist", Application, "2026-06-01", "2026-02-29", ['30:14 schema/format /credentials/rotatedOn "2026-02-29"']],
  [
    "a malformed reference",
    Application,
    "env:PISTE_CLIENT_ID",
    "env:PISTE CLIENT",
    ['28:13 schema/pattern /credentials/clientId "env:PISTE CLIENT"'],
  ],
  ["a secret: a rule's", Application, "env:PISTE_CLIENT_ID", "abcdefgh", []],
  ["a secret that is a number: a rule's", Application, "env:PISTE_CLIENT_ID", "12345678", []],
  ["a list of references", Application, "env:PISTE_CLIENT_ID", "[env:A]", ['28:13 schema/type /credentials/clientId "[env:A]"']],
  ["an e-mail that is none: a rule's", Application, "api-piste@metropole.example", "nobody", []],
  ["out of bounds", Application, "365", "0", ['31:20 schema/length /credentials/rotateEveryDays "0"']],
  ["an empty mapping", Application, /structure:\n(?: .*\n)+/, "structure: {}\n", ['9:1 schema/missing-key /structure "structure"']],
  ["labels that are no texts", Application, "team: finances", "team: 12", ['34:17 schema/type /labels/team "12"']],
  ["yes", Application, "enabled: true", "enabled: oui", ['8:10 schema/type /enabled "oui"']],
  ["an unknown use", ChorusProConnection, "publisher-solution", "éditeur", ['8:16 schema/enum /usage/type "éditeur"']],
  ["a binding without a structure", Connector, 'structure: "24000010900019", ', "", ['9:7 schema/missing-key /bindings/0 "application"']],
  ["a path that is none", Partner, "/health ", "health ", ['5:101 schema/pattern /endpoints/healthcheck "health"']],
  ["a condition of another type", Api, "{ json: /etat, equals: OK }", "OK", ['17:63 schema/type /health/well "OK"']],
  ["several conditions", Api, "{ json: /etat, equals: OK }", "[{ text: OK }]", []],
  ["a year alone, unquoted", Api, "seen: 2021-08-04", "seen: 2021", ['18:7 schema/type /seen "2021"']],
  ["a year alone", Api, "seen: 2021-08-04", 'seen: "2021"', []],
])("%s", (_, manifest, from, to, rows) => {
  expect(rowsOf(manifest.replace(from, to))).toEqual(rows);
});

const APPROVED = "approvedOn: 2026-09-14";
const TERMS = "terms: not-required";
const SECRET = "env:PISTE_CLIENT_SECRET";
const UNFILLED = "It is a placeholder: pistectl reads the file as it stands, before another tool fills it in.";
const ACCEPTED = "Accepted: `accepted`, `pending` or `not-required`.";
const WRITE_DATE = "Write it as `YYYY-MM-DD`, for instance `2026-09-14`.";
const REFER = "Write `env:NAME`, a variable's name of letters, digits and `_`, or `file:PATH`, without spaces at either end.";
const REFER_ON_ONE_LINE = "Write `env:NAME` or `file:PATH` on one line, with nothing after the colon but the name.";

test.each([
  [TERMS, "terms: true", "`true` is not an accepted value of `terms`", ACCEPTED, null],
  [TERMS, "terms: 1", "`1` is not an accepted value of `terms`", ACCEPTED, null],
  [TERMS, "terms: [accepted]", "A list stands where one word is expected", ACCEPTED, "accepted"],
  [TERMS, "terms: ${{ vars.TERMS }}", "`${{ vars.TERMS }}` is not an accepted value of `terms`", `${UNFILLED} ${ACCEPTED}`, null],
  [TERMS, "terms: {{ terms }}", "A mapping stands where one word is expected", `${UNFILLED} ${ACCEPTED}`, null],
  [TERMS, "terms: TODO", "`TODO` is not an accepted value of `terms`", `${UNFILLED} ${ACCEPTED}`, null],
  [
    "enabled: true",
    'enabled: "true"',
    '`"true"` is a text, since it is between quotes, where `true` or `false` is expected',
    "Write `true` or `false`.",
    "true",
  ],
  ["enabled: true", "enabled: 1", "`1` stands where `true` or `false` is expected", "Write `true` or `false`.", null],
  [
    "rotateEveryDays: 365",
    "rotateEveryDays: '365'",
    "`'365'` is a text, since it is between quotes, where a whole number from 1 to 3650 is expected",
    "Write a whole number from 1 to 3650.",
    "365",
  ],
  [APPROVED, "approvedOn: 14/09/2026", "`14/09/2026` is a date in another notation", "Write `2026-09-14`.", "2026-09-14"],
  [APPROVED, "approvedOn: 09/14/2026", "`09/14/2026` is a date in another notation", "Write `2026-09-14`.", "2026-09-14"],
  [APPROVED, "approvedOn: 03/04/2026", "`03/04/2026` is a date in another notation", "Write `2026-04-03`.", "2026-04-03?"],
  [APPROVED, "approvedOn: 20260914", "`20260914` is a date in another notation", "Write `2026-09-14`.", "2026-09-14"],
  [APPROVED, "approvedOn: 14 septembre 2026", "`14 septembre 2026` is a date in another notation", "Write `2026-09-14`.", "2026-09-14"],
  [APPROVED, "approvedOn: Sept 14, 2026", "`Sept 14, 2026` is a date in another notation", "Write `2026-09-14`.", "2026-09-14"],
  [APPROVED, "approvedOn: 2026-09-14T08:00", "`2026-09-14T08:00` is a date in another notation", "Write `2026-09-14`.", "2026-09-14"],
  [APPROVED, "approvedOn: 2026-09", "`2026-09` is a date without its day", WRITE_DATE, null],
  [APPROVED, "approvedOn: 2026-02-30", "`2026-02-30` is not a date that exists", `February 2026 has 28 days. ${WRITE_DATE}`, null],
  [APPROVED, "approvedOn: 2026-13-01", "`2026-13-01` is not a date that exists", `A year has 12 months. ${WRITE_DATE}`, null],
  [APPROVED, "approvedOn: hier", "`hier` is not a date", WRITE_DATE, null],
  [APPROVED, "approvedOn: AAAA-MM-JJ", "`AAAA-MM-JJ` is not a date", `${UNFILLED} ${WRITE_DATE}`, null],
  [APPROVED, "approvedOn: true", "`true` stands where a date such as `2026-09-14` is expected", "Write a date such as `2026-09-14`.", null],
  ["name: COTATION_METROPOLE_EXEMPLE", 'name: " \\u200b\\u00a0"', "The text holds blanks only", "Write 1 to 100 characters.", null],
  [SECRET, '"env:PISTE_CLIENT_SECRET "', "The reference to the credential is malformed", REFER, SECRET],
  [SECRET, "env:${PISTE_CLIENT_SECRET}", "The reference to the credential is malformed", REFER, `${SECRET}?`],
  [SECRET, '"env:"', "The reference names no variable", REFER, null],
  [
    SECRET,
    "{ env: PISTE_CLIENT_SECRET }",
    "A mapping stands where a reference to the credential is expected",
    REFER_ON_ONE_LINE,
    `${SECRET}?`,
  ],
  [
    SECRET,
    "{{ PISTE_CLIENT_SECRET }}",
    "A mapping stands where a reference to the credential is expected",
    `${UNFILLED} ${REFER_ON_ONE_LINE}`,
    `${SECRET}?`,
  ],
])("the words fit what is there: %s written %s", (from, to, summary, detail, suggestion) => {
  const [finding, ...others] = formatFindingsOf(Application.replace(from, () => to));
  expect(others).toEqual([]);
  const sure = finding?.fix?.safe ? "" : "?";
  const suggested = finding?.fix?.edits[0]?.text.replaceAll('"', "") ?? finding?.suggestions[0] ?? null;
  expect([finding?.summary.en, finding?.detail.en, suggested && suggested + sure]).toEqual([summary, detail, suggestion]);
});

test.each(["file:/etc/piste", "file:///etc/piste", "file:~/piste", "file:C:\\piste", "file:\\\\server\\piste"])(
  "%s leads outside the project",
  (reference) => {
    expect(formatFindingsOf(Application.replace(SECRET, () => reference)).map(({ rule, summary }) => [rule, summary.en])).toEqual([
      ["schema/pattern", "The reference leads to a file outside the project"],
    ]);
  },
);

test.each([
  ["2026-02-30", "`2026-02-30` n'est pas une date qui existe", "Février 2026 a 28 jours."],
  ["00/06/2026", "`00/06/2026` n'est pas une date qui existe", "Juin 2026 a 30 jours."],
])("%s: no such day, in French", (date, summary, detail) => {
  const form = "Écrivez-la sous la forme `AAAA-MM-JJ`, par exemple `2026-09-14`.";
  const said = formatFindingsOf(Application.replace("2026-09-14", date)).map((finding) => [finding.summary.fr, finding.detail.fr]);
  expect(said).toEqual([[summary, `${detail} ${form}`]]);
});

test("seven independent mistakes are seven findings", () => {
  const manifest = Application.replace("environment: production", "environnement: production")
    .replace("organization: MTES\n", "")
    .replace("enabled: true", "enabled: true\nenabled: false")
    .replace("name: Camille Martin", "name: [Camille Martin]")
    .replace("terms: not-required", "terms: acceptées")
    .replace("approvedOn: 2026-09-14", "approvedOn: 14/09/2026")
    .replace("env:PISTE_CLIENT_SECRET", "env:PISTE-SECRET");
  expect(rowsOf(manifest)).toEqual([
    '2:1 schema/missing-key  "kind"',
    '5:1 schema/unknown-key /environnement "environnement"',
    '8:1 yaml/duplicate-key /enabled "enabled"',
    '14:11 schema/type /contacts/0/name "[Camille Martin]"',
    '22:12 schema/enum /apis/0/terms "acceptées"',
    '24:17 schema/format /apis/0/approvedOn "14/09/2026"',
    '29:17 schema/pattern /credentials/clientSecret "env:PISTE-SECRET"',
  ]);
});

test.each([
  ["a rename", "environment: production", "environnement: production", "environment"],
  ["a rename in quotes", "environment: production", '"environnement": production', '"environment"'],
  ["a word", "terms: not-required", "terms: acceptées", "accepted"],
  ["a list", "apis:", "x-apis:", null],
  ["quotes", "organization: MTES", "organization: 012", '"012"'],
  ["a flag", "enabled: true", "enabled: oui", "true"],
  ["a date", "2026-09-14", "14/09/2026", "2026-09-14"],
  ["a date between quotes", "2026-09-14", '"14/09/2026"', '"2026-09-14"'],
  ["a path with backslashes", SECRET, "file:secrets\\client-secret", "file:secrets/client-secret"],
])("a safe repair leaves nothing: %s", (_, from, to, replacement) => {
  const text = Application.replace(from, to);
  const fix = formatFindingsOf(text)[0]?.fix ?? null;
  expect(fix?.safe === true ? (fix.edits[0]?.text ?? null) : null).toBe(replacement);
  const edit = fix?.edits[0];
  if (edit === undefined) return;
  expect(formatFindingsOf(text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end))).toEqual([]);
});

test("a rename that would bring another finding is not safe", () => {
  expect(formatFindingsOf(Application.replace("environment: production", "environnement: prod"))[0]?.fix?.safe).toBe(false);
});

test("no value of a credential is in a message", () => {
  const secrets = ["env:S3CR3T S3CR3T", "12345678901", "[S3CR3T]", "{ S3CR3T: 1 }"];
  for (const secret of secrets) {
    for (const finding of formatFindingsOf(Application.replace("env:PISTE_CLIENT_SECRET", secret))) {
      const { file: _, fix, related: __, ...words } = finding;
      expect(JSON.stringify([words.summary, words.detail, fix?.title])).not.toMatch(/S3CR3T|12345678901/);
    }
  }
});

test.each(Object.entries(SAMPLE_MANIFESTS))("JSON says the same as YAML: %s", (_, manifest) => {
  const mistaken = manifest.replace(/^name:/m, "nom:").replace(/^(authentication|environment|seen): .*/m, "$1: [1]");
  const [document] = readManifestFile(manifestFile(mistaken)).documents;
  if (document === undefined) throw new Error("no document");
  const json = JSON.stringify(plainValue(document.root), null, 2);
  const [again] = readManifestFile(manifestFile(json)).documents;
  if (again === undefined) throw new Error("no document");
  const said = (of: typeof document) =>
    checkSchema(of)
      .map(({ rule, pointer, summary, detail, suggestions }) => ({ rule, pointer, summary, detail, suggestions }))
      .sort((a, b) => (`${a.pointer}` < `${b.pointer}` ? -1 : 1));
  expect(said(again)).toEqual(said(document));
  expect(said(document).length).toBeGreaterThan(0);
});
