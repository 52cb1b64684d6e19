import type { ScenarioInput } from "@pistectl/simulator";
import { defaultScenario } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { runAction } from "./run-action.ts";
import { credentialsOf, endpointInputs, requestLines, startSimulatedPiste } from "./simulated-piste.ts";
import { transcribe } from "./transcript.ts";

interface Row {
  /** Name of the snapshot: the whole visible behaviour. */
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: "production" | "sandbox";
  readonly tls?: boolean;
  readonly scenario?: ScenarioInput;
  /** What the simulator calls the account of `FACTURATION_COMMUNE_EXEMPLE`. */
  readonly account?: boolean;
}

const READY = credentialsOf("COTATION_METROPOLE_EXEMPLE");
const NO_PROFILE = credentialsOf("COTATION_SANS_PROFIL_EXEMPLE");
const NOT_GRANTED = credentialsOf("COTATION_SANS_ACCORD_EXEMPLE");
const SANDBOX = credentialsOf("APP_SANDBOX_camille.martin@metropole.example");
const CHORUS = credentialsOf("FACTURATION_COMMUNE_EXEMPLE");
const ACCOUNT = defaultScenario.applications.find(({ name }) => name === "FACTURATION_COMMUNE_EXEMPLE")?.technicalAccount;

const ROWS: readonly Row[] = [
  { name: "ready", inputs: READY },
  { name: "ready-over-tls", inputs: READY, tls: true },
  { name: "client-refused", inputs: { ...READY, "client-secret": NO_PROFILE["client-secret"] } },
  { name: "api-not-granted", inputs: NOT_GRANTED },
  { name: "api-not-granted-french", inputs: { ...NOT_GRANTED, language: "fr" } },
  { name: "no-business-profile", inputs: NO_PROFILE },
  { name: "no-business-profile-authenticated", inputs: { ...NO_PROFILE, require: "authenticated" } },
  { name: "sandbox-takes-site-ecole", inputs: { ...SANDBOX, environment: "sandbox" }, environment: "sandbox" },
  {
    name: "technical-account",
    inputs: { ...CHORUS, apis: "Transverses", "technical-account": `${ACCOUNT?.login}:${ACCOUNT?.password}` },
  },
  { name: "technical-account-missing", inputs: { ...CHORUS, apis: "Transverses" } },
  { name: "several-apis", inputs: { ...READY, apis: "SNE-Cotation\nLégifrance\n\nJUDILIBRE\nSNE-Cotation" } },
  { name: "no-summary", inputs: { ...READY, summary: "false" } },
];

test.each(ROWS)("$name", async ({ name, inputs, environment, tls, scenario }) => {
  const simulator = await startSimulatedPiste({ ...(tls === undefined ? {} : { tls }), ...(scenario === undefined ? {} : { scenario }) });
  try {
    const result = await runAction({ inputs: { ...endpointInputs(simulator, environment), "max-attempts": "1", ...inputs } });
    await expect(transcribe(result, requestLines(simulator))).toMatchFileSnapshot(`./__snapshots__/${name}.txt`);
    expect(JSON.parse(result.report ?? "null")).toMatchObject({ verdict: result.outputs.verdict });
  } finally {
    await simulator.close();
  }
});
