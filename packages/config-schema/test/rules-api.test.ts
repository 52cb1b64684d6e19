import { expect, test } from "vitest";
import { sampleApplication } from "../src/rules/application/sample-application.ts";
import { familyFindings } from "./family-findings.ts";

const universal = (...apis: readonly string[]): string => sampleApplication({ organization: "Universal", apis });
const sandbox = (organization: string, ...apis: readonly string[]): string =>
  sampleApplication({ environment: "sandbox", organization, apis });

/** An entry of the project's own catalogue. */
const api = (name: string, lines: readonly string[]): string => `apiVersion: pistectl/v1
kind: Api
name: ${name}
${lines.join("\n")}
seen: 2026-11-02
source: list of APIs of our application
`;

interface Row {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
}

const rows: readonly Row[] = [
  {
    title: "an unknown API listed twice is unknown once",
    files: { "piste.yaml": universal('{ name: Registre, version: "1" }', '{ name: REGISTRE, version: "1.0" }') },
    findings: [
      'piste.yaml[0]/apis/0/name warning api/known: The catalogue does not know an API named "Registre"',
      'piste.yaml[0]/apis/1 error api/duplicate: "REGISTRE" is listed twice in version "1.0"',
    ],
  },
  {
    title: "an item that repeats another has no other mistake",
    files: { "piste.yaml": universal('{ name: JUDILIBRE, version: "1.0.0", terms: accepted }', "{ name: judilibre, version: v1 }") },
    findings: ['piste.yaml[0]/apis/1 error api/duplicate: "JUDILIBRE" is listed twice in version "v1"'],
  },
  {
    title: "two versions of one API are judged each",
    files: {
      "piste.yaml": sandbox(
        "MTES",
        `{ name: "PLAT'AU", version: "5", terms: accepted, approval: granted }`,
        `{ name: "PLAT'AU", version: "4", terms: accepted, approval: pending }`,
      ),
    },
    findings: ["piste.yaml[0]/apis/1/approval warning api/approval: The approval that PLAT'AU needs is pending"],
  },
  {
    title: "a misspelt API of the Chorus Pro set is not missing",
    files: {
      "piste.yaml": sandbox(
        "Universal",
        ...["Facture", "Structures", "Utilisateurs", "Transverses"].map((name) => `{ name: ${name}, version: "1.0.0", terms: accepted }`),
      ),
    },
    findings: ['piste.yaml[0]/apis/0/name warning api/known: The catalogue does not know an API named "Facture"'],
  },
  {
    title: "another Chorus Pro API alone asks for no set",
    files: { "piste.yaml": sandbox("Universal", '{ name: FacturesTravaux, version: "1.0.0", terms: accepted }') },
    findings: [],
  },
  {
    title: "under its other name, an API is judged as the one that is meant",
    files: { "piste.yaml": sandbox("Universal", '{ name: SNE-Cotation, version: "2.0", terms: not-required }') },
    findings: [
      "piste.yaml[0]/apis/0 warning api/approval: The approval that SNE-Cotation site-ecole needs is not declared granted",
      "piste.yaml[0]/apis/0/name error api/environment: SNE-Cotation is not offered in the sandbox, where its name is SNE-Cotation site-ecole",
      'piste.yaml[0]/apis/0/name error api/organization: The organization "Universal" is not known to see SNE-Cotation site-ecole',
      'piste.yaml[0]/apis/0/version info api/version: Version "2.0" of SNE-Cotation site-ecole is newer than the newest that the catalogue knows, 1.0',
    ],
  },
  {
    title: "an API that is not offered has no other mistake",
    files: { "piste.yaml": sandbox("MTES", '{ name: legifrance beta, version: "9", terms: pending, approval: refused }') },
    findings: [
      "piste.yaml[0]/apis/0/name error api/environment: Légifrance Beta is not offered in the sandbox, where Légifrance takes its place",
    ],
  },
  {
    title: "where the catalogue does not know, it says nothing",
    files: {
      "piste.yaml": universal(
        '{ name: Ingres Noyau v1, version: "7" }',
        '{ name: ANFR, version: "1", approval: pending, terms: pending }',
        '{ name: CaptchEtat, version: "2", terms: pending, approval: granted, scope: piste.captchetat }',
      ),
    },
    findings: [],
  },
  {
    title: "a refusal needs no catalogue",
    files: { "piste.yaml": universal('{ name: ANFR, version: "1", approval: refused }') },
    findings: ['piste.yaml[0]/apis/0/approval error api/approval: The approval of "ANFR" was refused'],
  },
  {
    title: "the sandbox list of 2023 shows the DUME APIs to Universal, not to MTES",
    files: {
      "a.piste.yaml": sandbox("Universel", '{ name: DUME Acheteurs, version: "1.0.0" }'),
      "b.piste.yaml": sandbox("MTES", '{ name: dume metadonnees, version: "1.0.0" }'),
    },
    findings: ['b.piste.yaml[0]/apis/0/name warning api/organization: The organization "MTES" is not known to see DUME Métadonnées'],
  },
  {
    title: "the Chorus Pro APIs are not of MTES, and SNE-Cotation is not of DUME",
    files: {
      "a.piste.yaml": sandbox(
        "MTES",
        '{ name: Engagements, version: "1.0.0" }',
        '{ name: FacturesTravaux, version: "1.0.0", terms: accepted }',
      ),
      "b.piste.yaml": sampleApplication({ organization: "DUME" }),
    },
    findings: [
      'a.piste.yaml[0]/apis/0/name warning api/organization: The organization "MTES" is not known to see Engagements and FacturesTravaux',
      'b.piste.yaml[0]/apis/0/name error api/organization: The organization "DUME" is not known to see SNE-Cotation',
    ],
  },
  {
    title: "an entry of the project, in another file, replaces that of the catalogue",
    files: {
      "apis/own.piste.yaml": api("JUDILIBRE", [
        "environments:",
        '  production: { availability: offered, versions: ["2.0.0"], earlierVersions: [{ version: "1.0.0" }], organizations: [Exemple] }',
        "  sandbox: { availability: not-offered }",
      ]),
      "piste.yaml": universal('{ name: JUDILIBRE, version: "1.0.0" }'),
      "sandbox.piste.yaml": sandbox("Universal", '{ name: JUDILIBRE, version: "1.0.0" }'),
    },
    findings: [
      'piste.yaml[0]/apis/0/name error api/organization: The organization "Universal" is not known to see JUDILIBRE',
      'piste.yaml[0]/apis/0/version warning api/version: Version "1.0.0" of JUDILIBRE is retired according to the catalogue, which has 2.0.0',
      "sandbox.piste.yaml[0]/apis/0/name error api/environment: JUDILIBRE is not offered in the sandbox",
    ],
  },
  {
    title: "a version is compared as it is written, and up to a prefix and final zeros",
    files: {
      "piste.yaml": universal(
        "{ name: JUDILIBRE, version: 1.0, terms: accepted }",
        "{ name: Légifrance, version: 2.4, terms: accepted }",
        '{ name: EngagementJuridique, version: "v1", terms: accepted }',
      ),
    },
    findings: ['piste.yaml[0]/apis/1/version warning api/version: The catalogue does not know version "2.4" of Légifrance'],
  },
  {
    title: "a version that is no number is newer than none",
    files: { "piste.yaml": universal('{ name: JUDILIBRE, version: "2.0-beta", terms: accepted }') },
    findings: ['piste.yaml[0]/apis/0/version warning api/version: The catalogue does not know version "2.0-beta" of JUDILIBRE'],
  },
  {
    title: "a scope that is only likely is a warning, and case counts",
    files: {
      "piste.yaml": universal(
        '{ name: Annuaire PPF, version: "1.0" }',
        '{ name: CaptchEtat, version: "2", approval: granted, scope: openid Piste.CaptchEtat }',
      ),
    },
    findings: [
      "piste.yaml[0]/apis/0 warning api/scope: The scope ppf.annuaire that PPF directory needs is missing",
      "piste.yaml[0]/apis/1/scope error api/scope: The scope piste.captchetat that CaptchEtat needs is missing",
    ],
  },
  {
    title: "words that the format refuses are left to it",
    files: {
      "piste.yaml": sampleApplication({
        apis: [
          '{ name: SNE-Cotation, version: "1.0", approval: accordée, profile: granted }',
          '{ name: "", version: "1.0" }',
          "SNE-Cotation",
        ],
      }),
      "two.piste.yaml": sampleApplication({
        name: "AUTRE",
        apis: ['{ name: SNE-Cotation, version: "1.0", approval: granted, profile: [granted] }'],
      }),
    },
    findings: [],
  },
  {
    title: "an environment that the format refuses leaves the environment's facts aside",
    files: {
      "piste.yaml": universal('{ name: JUDILIBRE, version: "9" }', '{ name: Inconnue, version: "1" }').replace(
        ": production",
        ": elsewhere",
      ),
    },
    findings: ['piste.yaml[0]/apis/1/name warning api/known: The catalogue does not know an API named "Inconnue"'],
  },
];

test.each(rows)("$title", ({ files, findings }) => {
  expect(familyFindings(["api"], files)).toEqual(findings);
  expect(familyFindings(["api"], Object.fromEntries(Object.entries(files).toReversed()))).toEqual(findings);
});
