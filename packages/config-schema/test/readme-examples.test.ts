import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const EXAMPLES = new URL("../examples/", import.meta.url);

/** As a program of its own, as a reader would run it. */
function runExample(name: string): string {
  const path = fileURLToPath(new URL(`${name}.ts`, EXAMPLES));
  return execFileSync(process.execPath, ["--conditions=source", "--disable-warning=ExperimentalWarning", path], { encoding: "utf8" });
}

test("the example of the README checks, repairs and lays out a manifest", () => {
  expect(runExample("check-a-manifest")).toBe(
    `cotation.piste.yaml:6:47 error identity/quoted: siret is written without quotes: YAML reads the number 24000010900019
cotation.piste.yaml:11:10 warning api/known: The catalogue does not know an API named "SNE-Cotaton"
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
  - { role: notifications, email: piste@metropole.example }
0 errors, 1 warnings remain
`,
  );
});

test("the example of the README plans what is to be done on the portals", () => {
  const lines = runExample("plan-the-portals").trimEnd().split("\n");
  expect(lines).toContain('do (piste): Create the production application "COTATION_METROPOLE_EXEMPLE"');
  expect(lines.at(-1)).toBe(`${lines.length - 1} actions, ${lines.filter((line) => line.startsWith("wait ")).length} of them waits`);
});
