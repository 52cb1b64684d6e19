import { describe, expect, test } from "vitest";
import type { ManifestDocument } from "../src/document/manifest-document.ts";
import { type ApplicationSummary, summarize } from "../src/domain/document-summary.ts";
import { environmentOf } from "../src/domain/environment-of.ts";
import { readManifestFile } from "../src/reading/read-manifest-file.ts";
import type { AnyRule } from "../src/rules/any-rule.ts";
import { chorusProApis } from "../src/rules/chorus-pro/apis.ts";
import { chorusProApplicationName } from "../src/rules/chorus-pro/application-name.ts";
import { chorusProEnvironment } from "../src/rules/chorus-pro/environment.ts";
import { chorusProPasswordAge } from "../src/rules/chorus-pro/password-age.ts";
import { sampleApplication, sampleConnection } from "../src/rules/chorus-pro/sample-manifests.ts";
import { chorusProTechnicalAccount } from "../src/rules/chorus-pro/technical-account.ts";
import { connectorOneApplicationPerStructure } from "../src/rules/connector/one-application-per-structure.ts";
import { sampleConnector } from "../src/rules/connector/sample-connector.ts";
import { connectorVersion } from "../src/rules/connector/version.ts";
import { referenceUnknown } from "../src/rules/reference/unknown.ts";
import { ruleReports } from "./rule-reports.ts";

const SANDBOX = "APP_SANDBOX_alex.petit@commune.example";
const LEGIFRANCE = '{ name: Légifrance, version: "2.4.2", terms: accepted }';

function read(...texts: readonly string[]): readonly ManifestDocument[] {
  return texts.flatMap((text, index) => readManifestFile({ path: `${index + 1}.piste.yaml`, text, byteOrderMark: false }).documents);
}

/** Reports as lines: file, pointer, message, severity and suggestions where given, related places. */
function run(rule: AnyRule, texts: readonly string[], today = "2026-11-21"): readonly string[] {
  return ruleReports(rule, read(...texts), { today }).map(({ at, pointer, message, severity, suggestions = [], related = [] }) =>
    [
      `${at.file.path}#${pointer}`,
      String(message.key),
      ...(severity === undefined ? [] : [severity]),
      ...suggestions.map((name) => `-> ${name}`),
      ...related.map((other) => `see ${other.document?.path ?? at.file.path}#${other.pointer}`),
    ].join(" "),
  );
}

function summary(rule: AnyRule, texts: readonly string[], today = "2026-11-21"): readonly string[] {
  return ruleReports(rule, read(...texts), { today }).map(
    ({ message }) => rule.messages[String(message.key)]?.(message.args as never).what.en ?? "",
  );
}

describe("chorus-pro/application-name", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["the application may be in another file, before or after", [sampleConnection(), sampleApplication()], []],
    [
      "a tab in the name",
      [sampleApplication(), sampleConnection({ application: '"FACTURATION\\tEXEMPLE"' })],
      ["2.piste.yaml#/application differs -> FACTURATION_EXEMPLE see 1.piste.yaml#/name"],
    ],
    [
      "the nearest of several, the others suggested after it",
      [
        sampleApplication({ name: "FACTURATION_LYCEES" }),
        sampleApplication({ name: "FACTURATION_LYCEE" }),
        sampleConnection({ application: "FACTURATION_LICEE" }),
      ],
      ["3.piste.yaml#/application differs -> FACTURATION_LYCEE -> FACTURATION_LYCEES see 2.piste.yaml#/name"],
    ],
    ["no application is declared", [sampleConnection()], ["1.piste.yaml#/application unknown"]],
    ["a number is for the schema", [sampleApplication(), sampleConnection({ application: "12" })], []],
    ["an empty name is for the schema", [sampleApplication(), sampleConnection({ application: '""' })], []],
    [
      "another kind of document does not count",
      [sampleConnector({ name: "FACTURATION_EXEMPLE" }), sampleConnection()],
      ["2.piste.yaml#/application unknown"],
    ],
  ])("%s", (_, texts, reports) => {
    expect(run(chorusProApplicationName, texts)).toEqual(reports);
  });

  test("the message shows the first difference", () => {
    expect(summary(chorusProApplicationName, [sampleApplication(), sampleConnection({ application: "Facturation_Exemple" })])).toEqual([
      '"Facturation_Exemple" is not the name of a declared application: character 2 is "a", and "A" in "FACTURATION_EXEMPLE"',
    ]);
  });
});

describe("chorus-pro/environment", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "the sandbox application on the production portal",
      [sampleApplication({ name: SANDBOX, environment: "sandbox" }), sampleConnection({ application: SANDBOX })],
      ["2.piste.yaml#/application sandboxOnProduction see 1.piste.yaml#/environment see 2.piste.yaml#/portal"],
    ],
    ["a name that is not declared is for chorus-pro/application-name", [sampleConnection({ application: SANDBOX })], []],
    ["a portal that the schema refuses", [sampleApplication(), sampleConnection({ portal: "test" })], []],
    [
      "of two applications of one name, one fits",
      [sampleApplication(), sampleApplication({ environment: "sandbox" }), sampleConnection()],
      [],
    ],
  ])("%s", (_, texts, reports) => {
    expect(run(chorusProEnvironment, texts)).toEqual(reports);
  });
});

describe("chorus-pro/apis", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "connected, without a Chorus Pro API",
      [sampleApplication({ apis: [LEGIFRANCE] }), sampleConnection()],
      ["2.piste.yaml#/application noApi see 1.piste.yaml#/apis"],
    ],
    [
      "an API that the catalogue does not know may be one of Chorus Pro",
      [sampleApplication({ apis: [LEGIFRANCE, '{ name: Remboursements, version: "1.0" }'] }), sampleConnection()],
      [],
    ],
    ["a connection in another file", [sampleConnection(), sampleApplication()], []],
    ["no connection", [sampleApplication()], ["1.piste.yaml#/name noConnection warning see 1.piste.yaml#/apis/0/name"]],
    ["no connection is needed without a Chorus Pro API", [sampleApplication({ apis: [LEGIFRANCE] })], []],
    [
      "case, accents and blanks do not count",
      [sampleApplication({ name: "Facturation Démo" }), sampleConnection({ application: '" FACTURATION DEMO"' })],
      [],
    ],
    [
      "a misspelt name is for chorus-pro/application-name",
      [sampleApplication(), sampleConnection({ application: "FACTURATION_EXMPLE" })],
      [],
    ],
    [
      "a name that is near, but another application's",
      [
        sampleApplication(),
        sampleApplication({ name: "FACTURATION_EXEMPLE2", apis: [LEGIFRANCE] }),
        sampleConnection({ application: "FACTURATION_EXEMPLE2" }),
      ],
      ["1.piste.yaml#/name noConnection warning see 1.piste.yaml#/apis/0/name", "3.piste.yaml#/application noApi see 2.piste.yaml#/apis"],
    ],
    [
      "another name does",
      [sampleApplication(), sampleConnection({ application: "COMPTABILITE" })],
      ["1.piste.yaml#/name noConnection warning see 1.piste.yaml#/apis/0/name"],
    ],
  ])("%s", (_, texts, reports) => {
    expect(run(chorusProApis, texts)).toEqual(reports);
  });

  test("a mark of likelihood stays one", () => {
    expect(summary(chorusProApis, [sampleApplication({ apis: ['{ name: Engagements, version: "1.0.0" }'] })])).toEqual([
      'No connection names the production application "FACTURATION_EXEMPLE", which subscribes to Engagements, likely a Chorus Pro API',
    ]);
  });
});

describe("chorus-pro/technical-account", () => {
  test.each([
    ["TECH_1_123456@cpro.fr", 0],
    ["TECH_1_ABC-def.9@cpro.fr", 0],
    ["tech_1_123456@cpro.fr", 1],
    ["TECH_@cpro.fr", 1],
    ["TECH_1_123456@cpro.fr.example", 1],
    ["TECH_1_123456@cpro.example", 1],
    ['"TECH_1_123456@cpro.fr "', 1],
    ["12", 0],
  ])("%s: %i", (login, count) => {
    expect(run(chorusProTechnicalAccount, [sampleConnection({ login })])).toHaveLength(count);
  });

  test("a password pasted after the login is not repeated", () => {
    const texts = [sampleConnection({ login: '"TECH_1_123456@cpro.fr:Sesame-ouvre-toi"' })];
    expect(summary(chorusProTechnicalAccount, texts)).toEqual(["The login of the technical account is not of the form TECH_…@cpro.fr"]);
  });
});

describe("chorus-pro/password-age", () => {
  // Renewed on 2025-01-01: day 394 is 2026-01-30, day 424 is 2026-03-01.
  test.each<readonly [string, readonly string[]]>([
    ["2024-12-31", ["passwordRenewedOn is 2025-01-01, a day that is still to come"]],
    ["2025-01-01", []],
    ["2026-01-29", []],
    ["2026-01-30", ["The password of the technical account is valid through 2026-03-01, 30 days from now"]],
    ["2026-02-28", ["The password of the technical account is valid through 2026-03-01, 1 day from now"]],
    ["2026-03-01", ["Today, 2026-03-01, is the last day on which the password of the technical account is valid"]],
    ["2026-03-02", ["The password of the technical account has expired: its last valid day was 2026-03-01, 1 day ago"]],
    ["2027-03-01", ["The password of the technical account has expired: its last valid day was 2026-03-01, 365 days ago"]],
  ])("on %s", (today, messages) => {
    expect(summary(chorusProPasswordAge, [sampleConnection({ passwordRenewedOn: "2025-01-01" })], today)).toEqual(messages);
  });

  test.each(["2025-02-30", "01/01/2025", "2025", '""'])("%s is no date: for the schema", (passwordRenewedOn) => {
    expect(run(chorusProPasswordAge, [sampleConnection({ passwordRenewedOn })], "2030-01-01")).toEqual([]);
  });
});

describe("connector/version", () => {
  test.each<readonly [string, readonly string[]]>([
    ["6.11.2", []],
    ["v6.11.2", []],
    ["6.11.2.0", []],
    ["6.11.10", []],
    ["6.12", []],
    ["7", []],
    ["10.0.0", []],
    ["6.11.2+build.7", []],
    ["6.11.3-beta", []],
    ["6.11.2-beta", ["tooOld"]],
    ["6.11.1", ["tooOld"]],
    ["6.9.12", ["tooOld"]],
    ["6.11", ["tooOld"]],
    ["06.011.001", ["tooOld"]],
    ["5.99.99999999999999999999", ["tooOld"]],
    ["latest", ["unreadable"]],
    ["6.11.x", ["unreadable"]],
  ])("%s", (version, messages) => {
    const [report = ""] = run(connectorVersion, [sampleConnector({ version: `"${version}"` })]);
    expect(report === "" ? [] : [report.split(" ")[1]]).toEqual(messages);
  });

  test("an unquoted number is for identity/quoted, another product for nobody", () => {
    const other = sampleConnector({ version: '"1.0"' }).replace("open-bee-portal-chorus-pro", "another-product");
    expect(run(connectorVersion, [sampleConnector({ version: "6.11" }), other])).toEqual([]);
  });
});

describe("connector/one-application-per-structure", () => {
  const bound = (structure: string): string => `{ structure: ${structure}, application: FACTURATION_EXEMPLE }`;
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "each further structure",
      [sampleConnector({ bindings: ['"99999999800019"', '"88888888000018"', '"77777777200016"'].map(bound) })],
      [
        "1.piste.yaml#/bindings/1/application shared see 1.piste.yaml#/bindings/0/application",
        "1.piste.yaml#/bindings/2/application shared see 1.piste.yaml#/bindings/0/application",
      ],
    ],
    [
      "two connectors",
      [
        sampleConnector({ bindings: [bound('"99999999800019"')] }),
        sampleConnector({ name: "other", bindings: [bound('"88888888000018"')] }),
      ],
      ["2.piste.yaml#/bindings/0/application shared see 1.piste.yaml#/bindings/0/application"],
    ],
    [
      "one structure written with spaces",
      [sampleConnector({ bindings: ['"99999999800019"', '"999 999 998 00019"', "99999999800019"].map(bound) })],
      [],
    ],
    ["a recipient", [sampleConnector({ role: "recipient", bindings: ['"99999999800019"', '"88888888000018"'].map(bound) })], []],
  ])("%s", (_, texts, reports) => {
    expect(run(connectorOneApplicationPerStructure, texts)).toEqual(reports);
  });
});

describe("reference/unknown", () => {
  test("each binding on its own; connections have their own rule", () => {
    const connector = sampleConnector({
      bindings: [
        '{ structure: "99999999800019", application: FACTURATION_EXEMPLE }',
        '{ structure: "88888888000018", application: facturation_exemple }',
        '{ structure: "77777777200016", application: COMPTABILITE }',
      ],
    });
    expect(run(referenceUnknown, [sampleApplication(), connector, sampleConnection({ application: "COMPTABILITE" })])).toEqual([
      "2.piste.yaml#/bindings/1/application differs -> FACTURATION_EXEMPLE see 1.piste.yaml#/name",
      "2.piste.yaml#/bindings/2/application unknown",
    ]);
  });
});

describe("environmentOf", () => {
  const production = sampleApplication();
  const sandbox = sampleApplication({ name: SANDBOX, environment: "sandbox" });
  const binding = (application: string): string => `{ structure: "99999999800019", application: ${application} }`;
  test.each<readonly [string, readonly string[], "production" | "sandbox" | null]>([
    ["an application", [sandbox], "sandbox"],
    ["a connection on the qualification portal", [sampleConnection({ portal: "qualification" })], "sandbox"],
    ["a connection on the production portal", [sampleConnection()], "production"],
    ["a connector of a sandbox application", [sampleConnector({ bindings: [binding(SANDBOX)] }), production, sandbox], "sandbox"],
    [
      "a connector of both",
      [sampleConnector({ bindings: [binding(SANDBOX), binding("FACTURATION_EXEMPLE")] }), production, sandbox],
      "production",
    ],
    ["a connector of an unknown application", [sampleConnector({ bindings: [binding("COMPTABILITE")] }), sandbox], null],
    ["an application that does not say", [sampleApplication().replace("environment: production\n", "")], null],
  ])("%s", (_, texts, environment) => {
    const summaries = read(...texts).map(summarize);
    const [first] = summaries;
    const named = (name: string): readonly ApplicationSummary[] =>
      summaries.filter((other) => other.kind === "Application").filter((other) => other.name === name);
    expect(first && environmentOf(first, named)).toBe(environment);
  });
});
