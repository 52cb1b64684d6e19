import { describe, expect, test } from "vitest";
import { runScript, scriptOf } from "./workflow.ts";

const GATE = ".github/workflows/pre-deploy-gate.yml";

describe("one leg for each manifest", () => {
  const script = scriptOf(GATE, "applications", "One leg for each manifest");
  const legs = (applications: unknown) => runScript(script, { APPLICATIONS: JSON.stringify(applications), MANIFESTS: "piste/\nteam/" });

  test("applications of one file share a leg", () => {
    const { status, outputs } = legs([
      { name: "FACTURES", environment: "production", manifest: "piste/a.piste.yaml" },
      { name: "COTATION", environment: "sandbox", manifest: "piste/b.piste.yaml" },
      { name: "DUME", environment: "sandbox", manifest: "piste/a.piste.yaml" },
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(outputs.legs ?? "")).toEqual([
      { name: "DUME, FACTURES", environment: "production, sandbox", manifest: "piste/a.piste.yaml" },
      { name: "COTATION", environment: "sandbox", manifest: "piste/b.piste.yaml" },
    ]);
  });

  test("without an application, the action is asked all the same", () => {
    expect(JSON.parse(legs([]).outputs.legs ?? "")).toEqual([{ name: "manifests", environment: "", manifest: "piste/\nteam/" }]);
  });

  test("names write no other output and no command", () => {
    const name = 'x\nlegs=[]\n::error::y"$(id)`id`';
    const { status, stdout, outputs } = legs([{ name, environment: "production", manifest: "a\nverdict=ready" }]);
    expect({ status, stdout, names: Object.keys(outputs) }).toEqual({ status: 0, stdout: "", names: ["legs"] });
    expect(JSON.parse(outputs.legs ?? "")).toEqual([{ name, environment: "production", manifest: "a\nverdict=ready" }]);
  });

  test("a list that may have been cut is refused", () => {
    const many = (count: number) =>
      legs(Array.from({ length: count }, (_, index) => ({ name: `A${index}`, environment: "sandbox", manifest: `${index}.piste.yaml` })));
    expect(many(255).status).toBe(0);
    expect(many(256)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^::error title=Pre-deploy gate::256 /), outputs: {} });
  });
});

describe("the worst of the legs", () => {
  const script = scriptOf(GATE, "verdict", "The worst of the legs");
  const blocked = "blocked gateway/api-not-granted you";
  const degraded = "degraded tls/expiring piste";
  const skipped = "skipped config/missing-credentials you";

  test.each([
    ["one refused", { CHECKED: "failure", BLOCKED: blocked, READY: "ready", DEGRADED: degraded, SKIPPED: skipped }, blocked, 0],
    ["refused, and let pass", { BLOCKED: blocked, REQUIRE: "authenticated" }, blocked, 0],
    ["one works with a remark", { DEGRADED: degraded, READY: "ready" }, degraded, 0],
    ["a remark is refused", { CHECKED: "failure", DEGRADED: degraded, REQUIRE: "healthy" }, degraded, 0],
    ["all is well", { READY: "ready", SKIPPED: skipped }, "ready  ", 0],
    ["nothing to ask with", { SKIPPED: skipped }, skipped, 0],
    ["APIs without a known health check", { UNASKED: "skipped" }, "skipped  ", 0],
    ["of two reasons, the one that somebody can mend", { SKIPPED: skipped, UNASKED: "skipped" }, skipped, 0],
    ["the action broke off", { CHECKED: "failure", BLOCKED: "blocked  ", READY: "ready" }, "blocked  ", 0],
    ["a runner was lost", { CHECKED: "failure", READY: "ready" }, "blocked  ", 0],
    ["a runner was lost beside a remark", { CHECKED: "failure", DEGRADED: degraded }, "blocked  ", 0],
    ["the legs were cancelled", { CHECKED: "cancelled", READY: "ready" }, "blocked  ", 0],
    ["the manifests are wrong", { LISTED: "failure", CHECKED: "skipped" }, "blocked config/invalid-input you", 0],
    ["no leg said anything", {}, "blocked  ", 1],
  ])("%s", (_title, given, expected, status) => {
    const result = runScript(script, {
      LISTED: "success",
      CHECKED: "success",
      REQUIRE: "authorized",
      BLOCKED: "",
      DEGRADED: "",
      READY: "",
      SKIPPED: "",
      UNASKED: "",
      ...given,
    });
    const { verdict, code, responsible } = result.outputs;
    expect([`${verdict} ${code} ${responsible}`, result.status]).toEqual([expected, status]);
  });
});
