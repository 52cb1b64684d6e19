import { describe, expect, test } from "vitest";
import { sampleApplication } from "../src/rules/application/sample-application.ts";
import { familyFindings } from "./family-findings.ts";

const FACTURES = ["Factures", "Structures", "Utilisateurs", "Transverses"].map(
  (name) => `{ name: ${name}, version: "1.0.0", terms: accepted }`,
);
const SANDBOX = sampleApplication({ environment: "sandbox" });
const PRODUCTION = sampleApplication();

interface Row {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
}

const rows: readonly Row[] = [
  {
    title: "a name in three files is reported in each but the first by path",
    files: { "c.piste.yaml": PRODUCTION, "a.piste.yaml": PRODUCTION, "b.piste.yaml": PRODUCTION },
    findings: [
      'b.piste.yaml[0]/name error application/unique-name: Another application is named "COTATION_METROPOLE_EXEMPLE" already',
      'c.piste.yaml[0]/name error application/unique-name: Another application is named "COTATION_METROPOLE_EXEMPLE" already',
    ],
  },
  {
    title: "an equal name is worse than one of another case",
    files: {
      "a.piste.yaml": sampleApplication({ name: "Cotation_Metropole_Exemple" }),
      "b.piste.yaml": PRODUCTION,
      "c.piste.yaml": PRODUCTION,
    },
    findings: [
      'b.piste.yaml[0]/name warning application/unique-name: "COTATION_METROPOLE_EXEMPLE" differs from "Cotation_Metropole_Exemple" by case only',
      'c.piste.yaml[0]/name error application/unique-name: Another application is named "COTATION_METROPOLE_EXEMPLE" already',
    ],
  },
  {
    title: "names that differ by more than case are two names",
    files: { "a.piste.yaml": PRODUCTION, "b.piste.yaml": sampleApplication({ name: "COTATION_MÉTROPOLE_EXEMPLE" }) },
    findings: [],
  },
  {
    title: "two sandbox applications of one account are not also two equal names",
    files: { "a.piste.yaml": SANDBOX, "b.piste.yaml": SANDBOX },
    findings: [
      'b.piste.yaml[0]/name error application/single-sandbox: The sandbox application of the account "camille.martin@metropole.example" is declared more than once',
    ],
  },
  {
    title: "the sandbox application declared for production too has one mistake",
    files: {
      "a.piste.yaml": SANDBOX,
      "b.piste.yaml": sampleApplication({ name: "APP_SANDBOX_camille.martin@metropole.example" }),
    },
    findings: [
      'b.piste.yaml[0]/name error application/sandbox-name: The production application "APP_SANDBOX_camille.martin@metropole.example" bears the prefix of a sandbox application',
    ],
  },
  {
    title: "the production application declared for the sandbox too has one mistake",
    files: {
      "a.piste.yaml": sampleApplication({ environment: "sandbox", name: "COTATION_METROPOLE_EXEMPLE" }),
      "b.piste.yaml": PRODUCTION,
    },
    findings: [
      'a.piste.yaml[0]/name error application/sandbox-name: "COTATION_METROPOLE_EXEMPLE" is not the name of a sandbox application',
    ],
  },
  {
    title: "the placeholder of the documentation is no account",
    files: { "piste.yaml": sampleApplication({ environment: "sandbox", name: '"APP_SANDBOX_<account e-mail>"' }) },
    findings: [
      'piste.yaml[0]/name error application/sandbox-name: "APP_SANDBOX_<account e-mail>" is not the name of a sandbox application',
    ],
  },
  {
    title: "an environment that the format refuses says nothing of a name",
    files: { "piste.yaml": SANDBOX.replace("environment: sandbox", "environment: bac-à-sable") },
    findings: [],
  },
  {
    title: "a code in capitals, and an organization in lower case, are the same",
    files: { "piste.yaml": sampleApplication({ organization: "mtes", more: ["organizationCode: 984B19"] }) },
    findings: [],
  },
  {
    title: "a code of an organization whose code is not known",
    files: {
      "piste.yaml": sampleApplication({ organization: "Universal", more: ["organizationCode: 123abc"], apis: FACTURES }),
    },
    findings: [],
  },
  {
    title: "a code that YAML reads as a number is for identity/quoted",
    files: { "piste.yaml": sampleApplication({ more: ["organizationCode: 984e19"] }) },
    findings: [],
  },
  {
    title: "a wrong SIRET is there all the same",
    files: {
      "piste.yaml": sampleApplication({
        organization: "Universal",
        structure: '{ name: Exemple, siret: "24000010900018" }',
        apis: FACTURES,
      }),
    },
    findings: [],
  },
  {
    title: "an API that is only likely one of Chorus Pro is said to be likely",
    files: {
      "piste.yaml": sampleApplication({
        organization: "Universal",
        structure: "{ name: Exemple }",
        apis: ['{ name: Engagements, version: "1.0.0" }'],
      }),
    },
    findings: [
      "piste.yaml[0]/structure warning application/structure-siret: The structure has no SIRET, and the application subscribes to Engagements, likely a Chorus Pro API",
    ],
  },
  {
    title: "a disabled application without APIs, or whose flag is a text, is left to the format",
    files: {
      "a.piste.yaml": sampleApplication({ more: ["enabled: false"], apis: [] }),
      "b.piste.yaml": sampleApplication({ name: "AUTRE", more: ['enabled: "false"'] }),
    },
    findings: [],
  },
];

test.each(rows)("$title", ({ files, findings }) => {
  expect(familyFindings(["application"], files)).toEqual(findings);
  expect(familyFindings(["application"], Object.fromEntries(Object.entries(files).toReversed()))).toEqual(findings);
});

describe("application/image", () => {
  test.each([
    ["logo.png", "teams/a/logo.png"],
    ["./images/../logo.png", "teams/a/logo.png"],
    ["../logo.png", "teams/logo.png"],
    ["../../../logo.png", "../logo.png"],
  ])("%s of a manifest in a folder is %s of the project", (image, asked) => {
    const paths: string[] = [];
    const findings = familyFindings(["application"], { "teams/a/piste.yaml": sampleApplication({ more: [`image: ${image}`] }) }, (path) => {
      paths.push(path);
      return { sizeBytes: 1 };
    });
    expect([findings, paths]).toEqual([[], [asked]]);
  });

  test.each([
    [{ sizeBytes: 1_048_576 }, []],
    [{ sizeBytes: 1_048_577 }, ['The image "logo.png" weighs 1,048,577 bytes, more than 1 MB']],
    ["missing", ['There is no file "logo.png"']],
    ["outside", ['The image "logo.png" is outside the project']],
    ["not-a-file", ['"logo.png" is not a file']],
  ] as const)("%j", (facts, summaries) => {
    const files = { "piste.yaml": sampleApplication({ more: ["image: logo.png"] }) };
    expect(familyFindings(["application"], files, () => facts)).toEqual(
      summaries.map((summary) => `piste.yaml[0]/image error application/image: ${summary}`),
    );
  });

  test.each(["/etc/hostname", "C:/logo.png", "C:\\\\logo.png", "\\\\\\\\server\\\\logo.png"])("%s is never looked at", (image) => {
    const asked: string[] = [];
    const findings = familyFindings(["application"], { "piste.yaml": sampleApplication({ more: [`image: "${image}"`] }) }, (path) => {
      asked.push(path);
      return { sizeBytes: 1 };
    });
    expect([findings.length, asked]).toEqual([1, []]);
  });
});
