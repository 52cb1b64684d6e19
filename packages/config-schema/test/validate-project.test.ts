import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_CONFIGURATION } from "../src/configuration/configuration.ts";
import type { SourceFile } from "../src/document/source-file.ts";
import { positionAt } from "../src/document/source-file.ts";
import { canIgnore } from "../src/findings/rule-ids.ts";
import { writeBaseline } from "../src/lint/baseline.ts";
import { exampleInput } from "../src/lint/example-input.ts";
import type { ProjectInput, ValidationResult } from "../src/lint/open-project.ts";
import { validateProject } from "../src/lint/open-project.ts";
import { readBaseline } from "../src/lint/read-baseline.ts";
import { RULES } from "../src/rules/registry.ts";

const APPLICATION = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organization: MTES
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

const ENABLED = "application/enabled";

test("nothing but the mistake is found", () => {
  expect(shown(validate(APPLICATION))).toEqual(["piste.yaml:6 warning application/enabled /enabled"]);
});

test.each([
  ["on its own line before the node", "enabled: false", "# pistectl-ignore application/enabled: paused\nenabled: false"],
  ["at the end of the line", "enabled: false", "enabled: false # pistectl-ignore application/enabled: paused"],
  ["with a date to come", "enabled: false", "enabled: false # pistectl-ignore application/enabled: paused until=2026-11-21"],
  ["with a date in brackets", "enabled: false", "enabled: false # pistectl-ignore application/enabled: paused [until=2027-01-31]"],
  ["before the first key, for the document", "apiVersion", "# pistectl-ignore application/enabled: paused\napiVersion"],
  ["before the marker of the first document", "apiVersion", "# pistectl-ignore application/enabled: paused\n---\napiVersion"],
  ["beside the marker of the document", "apiVersion", "--- # pistectl-ignore application/enabled: paused\napiVersion"],
  ["among other comments", "enabled: false", "# Paused.\n# pistectl-ignore application/enabled: paused\n# See the wiki.\nenabled: false"],
])("a comment %s hides a finding", (_, from, to) => {
  const result = validate(APPLICATION.replace(from, to));
  expect(shown(result)).toEqual([]);
  expect(result.suppressed.map(({ rule, suppressed }) => [rule, suppressed])).toEqual([[ENABLED, { by: "comment", reason: "paused" }]]);
  expect(result.counts).toEqual({ errors: 0, warnings: 0, infos: 0 });
});

test.each([
  ["without a reason", "# pistectl-ignore application/enabled", "suppression/reason /enabled"],
  ["without a reason after its colon", "# pistectl-ignore application/enabled:   ", "suppression/reason /enabled"],
  ["with a date alone", "# pistectl-ignore application/enabled: until=2027-01-31", "suppression/reason /enabled"],
  ["whose date has passed", "# pistectl-ignore application/enabled: paused until=2026-11-20", "suppression/expired /enabled"],
  ["whose date is none", "# pistectl-ignore application/enabled: paused until=2026-02-30", "suppression/expired /enabled"],
  ["for an unknown rule", "# pistectl-ignore application/enable: paused", "suppression/unused /enabled"],
  ["for two rules", "# pistectl-ignore application/enabled, api/known: paused", "suppression/unused /enabled"],
  ["for no rule", "# pistectl-ignore", "suppression/unused /enabled"],
  ["for a schema finding", "# pistectl-ignore schema/type: paused", "suppression/unused /enabled"],
  ["for a secret", "# pistectl-ignore security/inline-secret: paused", "suppression/unused /enabled"],
  ["for the rules of comments", "# pistectl-ignore suppression/unused: paused", "suppression/unused /enabled"],
])("a comment %s hides nothing", (_, comment, flaw) => {
  expect(shown(validate(APPLICATION.replace("enabled: false", `${comment}\nenabled: false`)))).toEqual([
    `piste.yaml:6 warning ${flaw}`,
    "piste.yaml:7 warning application/enabled /enabled",
  ]);
});

test("an unknown rule in a comment gets a suggestion", () => {
  const { findings } = validate(APPLICATION.replace("enabled: false", "# pistectl-ignore application/enable: paused\nenabled: false"));
  expect(findings[0]?.suggestions[0]).toBe(ENABLED);
});

test("a comment covers its node and what is below, not its neighbours", () => {
  const comment = "  # pistectl-ignore contact/email: paused\n";
  const text = APPLICATION.replace("camille.martin@metropole.example", "camille").replace("api-piste@metropole.example", "api");
  expect(shown(validate(text.replace("  - role: notifications", `${comment}  - role: notifications`)))).toEqual([
    "piste.yaml:6 warning application/enabled /enabled",
    "piste.yaml:13 error contact/email /contacts/0/email",
  ]);
});

test("a comment at the end of a document does not reach the next", () => {
  const second = APPLICATION.replace("COTATION_METROPOLE_EXEMPLE", "AUTRE");
  const text = `${APPLICATION.replace("enabled: false", "enabled: true")}# pistectl-ignore application/enabled: paused\n---\n${second}`;
  expect(shown(validate(text))).toEqual([
    "piste.yaml:21 warning suppression/unused null",
    "piste.yaml:28 warning application/enabled /enabled",
  ]);
});

test("a comment of a document that cannot be read is not judged", () => {
  const text = `# pistectl-ignore application/enabled: paused\napiVersion: pistectl/v1\nkind: Nothing\n---\n${APPLICATION}`;
  expect(shown(validate(text)).map((line) => line.replace(/ \/.*$/, ""))).toEqual([
    "piste.yaml:3 error schema/unknown-kind",
    "piste.yaml:10 warning application/enabled",
  ]);
});

test.each([
  ["a rule of the configuration", { rules: [[ENABLED, "error"]] }, [], "error"],
  ["an override of its file", { rules: [[ENABLED, "error"]], overrides: [["piste.*", ENABLED, "info"]] }, [], "info"],
  ["an override of another file", { rules: [[ENABLED, "error"]], overrides: [["legacy/", ENABLED, "info"]] }, [], "error"],
  [
    "the last override",
    {
      overrides: [
        ["**", ENABLED, "info"],
        ["*.yaml", ENABLED, "error"],
      ],
    },
    [],
    "error",
  ],
  ["a flag", { rules: [[ENABLED, "off"]], overrides: [["**", ENABLED, "off"]] }, [[ENABLED, "warn"]], "warning"],
  ["off", {}, [[ENABLED, "off"]], undefined],
] as const)("the level of a finding is that of %s", (_, { rules = [], overrides = [] }: Levels, flags, severity) => {
  const { findings } = validate(APPLICATION, {
    configuration: {
      ...NO_CONFIGURATION,
      rules: new Map(rules),
      overrides: overrides.map(([path, rule, level]) => ({ paths: [path], rules: new Map([[rule, level]]), reason: "sample" })),
    },
    levels: new Map(flags),
  });
  expect(findings[0]?.severity).toBe(severity);
});

type Level = "off" | "info" | "warn" | "error";
interface Levels {
  readonly rules?: readonly (readonly [string, Level])[];
  readonly overrides?: readonly (readonly [string, string, Level])[];
}

test("a baseline hides what it was written from, and tells what is gone", () => {
  const before = validate(APPLICATION);
  const text = writeBaseline(before.baselineEntries);
  expect(text).toBe(`{
  "format_version": "1.0",
  "entries": [
    {
      "rule": "application/enabled",
      "document": {
        "kind": "Application",
        "name": "COTATION_METROPOLE_EXEMPLE"
      },
      "pointer": "/enabled"
    }
  ]
}
`);
  const baseline = baselineOf(text);
  const after = validate(APPLICATION, { baseline });
  expect(shown(after)).toEqual([]);
  expect(after.suppressed.map(({ rule, suppressed }) => [rule, suppressed])).toEqual([[ENABLED, { by: "baseline", reason: null }]]);
  expect(writeBaseline(after.baselineEntries)).toBe(text);
  const moved = validate(`# Moved down\n${APPLICATION}`, { baseline }, "elsewhere/other.piste.yaml");
  expect(shown(moved)).toEqual([]);
  const repaired = validate(APPLICATION.replace("enabled: false", "enabled: true"), { baseline });
  expect(shown(repaired)).toEqual(["piste.baseline.json:5 warning baseline/stale /entries/0"]);
  expect(repaired.baselineEntries).toEqual([]);
});

test("an entry of a document that cannot be read this time is kept", () => {
  const text = writeBaseline(validate(APPLICATION).baselineEntries);
  const broken = validate(APPLICATION.replace("organization: MTES", 'organization: "MTES'), { baseline: baselineOf(text) });
  expect(broken.findings.map(({ rule }) => rule)).toEqual(["yaml/syntax"]);
  expect(writeBaseline(broken.baselineEntries)).toBe(text);
});

test("what is said of a document with an endless name does not enter a baseline", () => {
  const entriesOf = (length: number) =>
    validate(APPLICATION.replace(/^name: .*/m, `name: ${"a".repeat(length)}`)).baselineEntries.map(({ rule }) => rule);
  expect([entriesOf(1000), entriesOf(1001)]).toEqual([[ENABLED], []]);
});

test("schema findings and secrets do not enter a baseline", () => {
  const { baselineEntries, unbaselined } = validate(
    `${APPLICATION.replace("enabled: false", "enabled: maybe")}credentials:\n  clientSecret: 0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d\n`,
  );
  expect(baselineEntries).toEqual([]);
  expect(unbaselined.map(({ rule }) => rule)).toEqual(["schema/type", "security/inline-secret"]);
});

const SECRET = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";

test.each([
  ["read", `credentials:\n  clientSecret: ${SECRET}\n`],
  ["with a quote left open", `credentials:\n  clientSecret: "${SECRET}\n`],
  ["with a broken line elsewhere", `credentials:\n  clientSecret: ${SECRET}\nimage: "logo.png\n`],
  ["with a broken flow collection", `credentials: { clientId: env:PISTE_CLIENT_ID, clientSecret: '${SECRET}'\n`],
  ["of an unknown kind", `credentials:\n  clientSecret: ${SECRET}\nkind: Nothing\n`],
])("the place of a secret is told in a document %s", (_, end) => {
  const { secrets } = validate(APPLICATION + end);
  expect(secrets.map(({ file, span }) => file.text.slice(span.start, span.end).replace(/["']/g, ""))).toEqual([SECRET]);
});

test("what is no secret is not hidden from a syntax error", () => {
  expect(validate(`${APPLICATION}image: "logo.png\n`).secrets).toEqual([]);
});

test("only the files that are asked for are reported, all are read", () => {
  const files = [fileOf("a.piste.yaml", APPLICATION), fileOf("b.piste.yaml", APPLICATION)];
  const result = validateProject({ ...exampleInput(SAMPLE), files, onlyFiles: new Set(["b.piste.yaml"]) });
  expect(shown(result)).toEqual([
    "b.piste.yaml:3 error application/unique-name /name",
    "b.piste.yaml:6 warning application/enabled /enabled",
  ]);
  expect(result.documents).toBe(2);
});

test("each file that is read is told", () => {
  const told: number[] = [];
  const files = [fileOf("a.piste.yaml", ""), fileOf("b.piste.yaml", "")];
  validateProject({ ...exampleInput(SAMPLE), files, onRead: (filesRead) => told.push(filesRead) });
  expect(told).toEqual([1, 2]);
});

test("a rule that fails is told as a failure, with its cause", () => {
  const input = exampleInput(SAMPLE);
  const cause = new Error("no facts");
  const fileFacts = () => {
    throw cause;
  };
  const files = [fileOf("piste.yaml", `${APPLICATION}image: logo.png\n`)];
  expect(() => validateProject({ ...input, files, fileFacts })).toThrow(new Error("The rule application/image failed", { cause }));
});

const texts = RULES.flatMap(({ examples }) => examples().map(({ manifest }) => manifest));

test("findings do not depend on the order of the files", () => {
  const anyFiles = fc
    .uniqueArray(fc.nat({ max: texts.length - 1 }), { minLength: 2, maxLength: 4 })
    .map((chosen) => chosen.map((index) => fileOf(`${index}.piste.yaml`, texts[index] ?? "")));
  fc.assert(
    fc.property(anyFiles, fc.infiniteStream(fc.nat()), (files, keys) => {
      const shuffled = files
        .map((file) => ({ file, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ file }) => file);
      const input = exampleInput(SAMPLE);
      expect(validateProject({ ...input, files: shuffled })).toEqual(validateProject({ ...input, files }));
    }),
    { numRuns: 60 },
  );
});

test("a hidden finding counts for nothing", () => {
  fc.assert(
    fc.property(fc.nat({ max: texts.length - 1 }), fc.constantFrom(...RULES.map(({ id }) => id)), (index, rule) => {
      const result = validate(`# pistectl-ignore ${rule}: accepted\n${texts[index] ?? ""}`);
      const { findings, suppressed, counts } = result;
      expect(counts.errors + counts.warnings + counts.infos).toBe(findings.length);
      expect(findings.every((finding) => finding.suppressed === null)).toBe(true);
      expect(suppressed.every((finding) => finding.suppressed !== null)).toBe(true);
      const left = findings.filter((finding) => finding.rule === rule && finding.document?.index === 0);
      expect(left.length === 0 || !canIgnore(rule)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

const SAMPLE = { title: { en: "", fr: "" }, manifest: APPLICATION, reports: [] };

function validate(text: string, changes: Partial<ProjectInput> = {}, path = "piste.yaml"): ValidationResult {
  return validateProject({ ...exampleInput(SAMPLE), files: [fileOf(path, text)], ...changes });
}

function fileOf(path: string, text: string): SourceFile {
  return { path, text, byteOrderMark: false };
}

function baselineOf(text: string): ProjectInput["baseline"] {
  const reading = readBaseline(fileOf("piste.baseline.json", text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  return reading.value;
}

function shown({ findings }: ValidationResult): readonly string[] {
  return findings.map(
    ({ file, span, severity, rule, pointer }) => `${file.path}:${positionAt(file, span.start).line} ${severity} ${rule} ${pointer}`,
  );
}
