import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultScenario } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { runAction } from "./run-action.ts";
import { startSimulatedPiste } from "./simulated-piste.ts";

const ROOT = join(import.meta.dirname, "../../..");

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly "continue-on-error"?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

test("the pairs of ci.yml come out as that workflow expects", async () => {
  const { jobs } = parse(readFileSync(join(ROOT, ".github/workflows/ci.yml"), "utf8")) as {
    readonly jobs: { readonly action: { readonly steps: readonly Step[] } };
  };
  const simulator = await startSimulatedPiste({ tls: true });
  try {
    const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;
    const sheet = new Map([
      ["steps.piste.outputs.token-url", tokenUrl],
      ["steps.piste.outputs.api-base-url", apiBaseUrl],
      ["steps.piste.outputs.ca-file", "ca.pem"],
      ...defaultScenario.applications.flatMap(({ name, clientId, clientSecret }): [string, string][] => [
        [`steps.piste.outputs.${name}-id`, clientId],
        [`steps.piste.outputs.${name}-secret`, clientSecret],
      ]),
    ]);
    const evaluate = (text: string) =>
      text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => sheet.get(expression) ?? `?${expression}`);

    for (const { id, uses, with: inputs = {}, ...step } of jobs.action.steps) {
      if (uses !== "./actions/preflight") continue;
      const result = await runAction({
        inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, evaluate(value)])),
        prepare: (workspace) => writeFileSync(join(workspace, "ca.pem"), simulator.caPem ?? ""),
      });
      // A step that may fail is one that must: else it would prove nothing.
      expect({ id, fails: result.status !== 0 }).toEqual({ id, fails: step["continue-on-error"] === true });
      sheet.set(`steps.${id}.outcome`, result.status === 0 ? "success" : "failure");
      for (const [name, value] of Object.entries(result.outputs)) sheet.set(`steps.${id}.outputs.${name}`, value);
    }
    const { FOUND = "", EXPECTED } = jobs.action.steps.find(({ env }) => env?.FOUND !== undefined)?.env ?? {};
    expect(evaluate(FOUND).replace(/ +$/gm, "")).toBe(EXPECTED);
  } finally {
    await simulator.close();
  }
});
