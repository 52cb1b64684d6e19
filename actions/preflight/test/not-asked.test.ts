import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { annotationTitles } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { runAction } from "./run-action.ts";
import { credentialsOf, endpointInputs, startSimulatedPiste } from "./simulated-piste.ts";

const WRONG = { "client-id": "51300000-0000-4000-a000-000000000099", "client-secret": "51300000-0000-4000-b000-000000000099" };
const GOOD = credentialsOf("FACTURATION_COMMUNE_EXEMPLE");
const REFUSED = "token/client-refused";

test.each([
  { apis: "Factures", credentials: WRONG, require: "authenticated", status: 1, verdict: "blocked", code: REFUSED, level: "error" },
  { apis: "Factures", credentials: WRONG, require: "authorized", status: 1, verdict: "blocked", code: REFUSED, level: "error" },
  { apis: "DUME Acheteurs", credentials: WRONG, require: "healthy", status: 1, verdict: "blocked", code: REFUSED, level: "error" },
  { apis: "Factures", credentials: GOOD, require: "authorized", status: 0, verdict: "degraded", code: "api/not-asked", level: "warning" },
  { apis: "Factures", credentials: GOOD, require: "healthy", status: 1, verdict: "degraded", code: "api/not-asked", level: "warning" },
])("$apis, $code, require $require", async ({ apis, credentials, require, status, verdict, code, level }) => {
  const simulator = await startSimulatedPiste();
  try {
    const result = await runAction({ inputs: { ...credentials, ...endpointInputs(simulator), apis, require } });
    expect([result.status, result.outputs.verdict, result.outputs.code, result.outputs.responsible]).toEqual([
      status,
      verdict,
      code,
      "you",
    ]);
    expect(annotationTitles(result)).toContain(`${level}: PISTE ${apis}: ${code}`);
  } finally {
    await simulator.close();
  }
});

test("a group is checked API by API, each with an annotation of its own", async () => {
  const simulator = await startSimulatedPiste();
  try {
    const result = await runAction({ inputs: { ...WRONG, ...endpointInputs(simulator), apis: "DUME", require: "authenticated" } });
    expect(result.status).toBe(1);
    expect(annotationTitles(result).filter((title) => title.endsWith(REFUSED))).toHaveLength(8);
  } finally {
    await simulator.close();
  }
});

function manifestOf(name: string, enabled: boolean): string {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: production
organization: Universal
enabled: ${enabled}
structure: { name: Commune d'Exemple, siret: "24000010900019" }
contacts: [{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }]
apis: [{ name: Transverses, version: "1.0.0", terms: accepted }]
`;
}

test.each([
  {
    title: "beside another is shown and weighs on nothing",
    manifests: [manifestOf("FACTURATION_COMMUNE_EXEMPLE", true), manifestOf("ANCIENNE_EXEMPLE", false)],
    ended: [0, "ready", ""],
    annotations: ["warning: PISTE Transverses: skipped"],
  },
  {
    title: "alone leaves nothing asked, and so fails",
    manifests: [manifestOf("ANCIENNE_EXEMPLE", false)],
    ended: [1, "skipped", ""],
    annotations: ["error: PISTE preflight", "warning: PISTE Transverses: skipped"],
  },
])("a disabled application $title", async ({ manifests, ended, annotations }) => {
  const simulator = await startSimulatedPiste();
  try {
    const { "client-id": PISTE_CLIENT_ID, "client-secret": PISTE_CLIENT_SECRET } = GOOD;
    const result = await runAction({
      inputs: { ...endpointInputs(simulator), manifests: ".", require: "authenticated" },
      env: { PISTE_CLIENT_ID, PISTE_CLIENT_SECRET, CPRO_ACCOUNT: "TECH_1_000001@cpro.fr:mot-de-passe-du-simulateur" },
      prepare: (workspace) => writeFileSync(join(workspace, "piste.yaml"), manifests.join("---\n")),
    });
    expect([result.status, result.outputs.verdict, result.outputs.code]).toEqual(ended);
    expect(annotationTitles(result).toSorted()).toEqual(annotations);
    expect(result.summary).toContain("The manifest declares this application disabled");
  } finally {
    await simulator.close();
  }
});
