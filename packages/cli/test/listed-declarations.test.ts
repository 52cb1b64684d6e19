import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VERSION } from "../src/machine/version.ts";
import { run } from "../src/run.ts";
import { VERBS } from "../src/verbs.ts";
import { memoryIo } from "./memory-io.ts";

// What lists every rule and every diagnosis is held against the declarations, not against a copy of the list.

const MANIFEST = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organization: MTES
structure:
  name: Métropole d'Exemple
  siret: 24000010900019
contacts:
  - role: application-manager
    name: Camille Martin
    email: camille.martin@metropole.example
apis:
  - name: SNE-Cotation
    version: "1.0"
    terms: not-required
    approval: granted
    profil: granted
`;

const EMPTY = mkdtempSync(join(tmpdir(), "pistectl-empty-"));

interface Listed {
  readonly rules: readonly { readonly id: string; readonly title: string; readonly severity: string }[];
  readonly diagnoses: readonly { readonly code: string; readonly title: string; readonly responsible: string }[];
}

async function output(...args: readonly string[]): Promise<string> {
  // A folder without other manifests: those around standard input would be read with it.
  const io = memoryIo({ stdin: MANIFEST, folder: EMPTY });
  await run(args, io);
  expect(io.written.stderr).toBe("");
  return io.written.stdout;
}

const listed = async (language: "en" | "fr"): Promise<Listed> =>
  JSON.parse(await output("explain", "--lang", language, "--format", "json")) as Listed;

test("explain lists them, a line each", async () => {
  const { rules, diagnoses } = await listed("en");
  const lines = (rows: readonly (readonly [id: string, title: string])[]): readonly string[] => {
    const width = Math.max(...rows.map(([id]) => id.length));
    return rows.map(([id, title]) => `  ${id.padEnd(width)}  ${title}`);
  };
  expect((await output("explain")).split("\n")).toEqual([
    "Rules of validate",
    ...lines(rules.map(({ id, title }) => [id, title])),
    "",
    "Diagnoses of check",
    ...lines(diagnoses.map(({ code, title }) => [code, title])),
    "",
  ]);
});

test("explain lists them for a page, in French", async () => {
  const { rules, diagnoses } = await listed("fr");
  const severities: Readonly<Record<string, string>> = { error: "erreur", warning: "avertissement" };
  const turns: Readonly<Record<string, string>> = {
    you: "vous",
    piste: "PISTE (AIFE)",
    provider: "le fournisseur de l'API",
    network: "le réseau intermédiaire",
  };
  expect((await output("explain", "--lang", "fr", "--format", "markdown")).split("\n")).toEqual([
    "## Règles de validate",
    "",
    ...rules.map(({ id, title, severity }) => `- \`${id}\`: ${title} (${severities[severity]})`),
    "",
    "## Diagnostics de check",
    "",
    ...diagnoses.map(({ code, title, responsible }) => `- \`${code}\`: ${title} (${turns[responsible]})`),
    "",
  ]);
});

test("SARIF describes every rule; the log shows the one that found something", async () => {
  const { rules } = await listed("en");
  const sarif = await output("validate", "-", "--format", "sarif", "--now", "2026-11-21");
  const log = JSON.parse(sarif) as Sarif;
  const { driver } = log.runs[0].tool;
  expect(driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  const reported = log.runs[0].results.map(({ ruleIndex }) => driver.rules[ruleIndex]);
  expect(reported.map((rule) => rule?.id)).toEqual(log.runs[0].results.map(({ ruleId }) => ruleId));
  const shown = { ...log, runs: [{ ...log.runs[0], tool: { driver: { ...driver, rules: reported } } }] };
  const text = `${JSON.stringify(shown, null, 2)
    .replaceAll(VERSION, "<version>")
    .replace(/"ruleIndex": \d+/g, '"ruleIndex": "<index>"')}\n`;
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, "__snapshots__", "validate.sarif"));
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
    },
  ];
}

test("the README of the package names every verb, in the order of the help", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const named = [...readme.matchAll(/^\| `pistectl ([a-z]+)/gm)].map(([, verb]) => verb);
  expect([...new Set(named)]).toEqual(VERBS.map(({ name }) => name));
});
