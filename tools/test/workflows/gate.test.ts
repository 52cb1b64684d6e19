import { describe, expect, test } from "vitest";
import { readWorkflow, runScript, type ScriptResult, scriptOf } from "./workflow.ts";

const GATE = ".github/workflows/pre-deploy-gate.yml";

describe("one leg for each manifest", () => {
  const script = scriptOf(GATE, "applications", "One leg for each manifest");

  interface Given {
    readonly applications?: unknown;
    readonly broken?: readonly string[];
    readonly environment?: string;
    readonly allowed?: string;
  }

  function run({ applications = [], broken = [], environment = "", allowed = "" }: Given): ScriptResult {
    return runScript(script, {
      APPLICATIONS: JSON.stringify(applications),
      BROKEN: JSON.stringify(broken),
      MANIFESTS: "piste/\nteam/",
      GITHUB_ENVIRONMENT: environment,
      ALLOWED: allowed,
    });
  }

  const legsOf = ({ outputs }: ScriptResult): unknown => JSON.parse(outputs.legs ?? "null");
  const FACTURES = { name: "FACTURES", environment: "production", manifest: "piste/a.piste.yaml" };
  const COTATION = { name: "COTATION", environment: "sandbox", manifest: "piste/b.piste.yaml" };
  const DUME = { name: "DUME", environment: "sandbox", manifest: "piste/a.piste.yaml" };

  test("applications of one file share a leg", () => {
    const result = run({ applications: [FACTURES, COTATION, DUME], environment: "production" });
    expect(result.status).toBe(0);
    expect(legsOf(result)).toEqual([
      { name: "DUME, FACTURES", environment: "production, sandbox", manifest: "piste/a.piste.yaml", "github-environment": "production" },
      { ...COTATION, "github-environment": "production" },
    ]);
  });

  test("without an application, the action is asked all the same", () => {
    const leg = { name: "manifests", environment: "", manifest: "piste/\nteam/" };
    expect(legsOf(run({}))).toEqual([{ ...leg, "github-environment": "" }]);
    expect(legsOf(run({ environment: "piste-{1}", allowed: "piste-production" }))).toEqual([{ ...leg, "github-environment": "" }]);
  });

  test("a manifest that cannot be read has a leg, unless an application of it makes one, and picks no environment", () => {
    const broken = ["piste/a.piste.yaml", "piste/c.piste.yaml"];
    const unread = { name: "piste/c.piste.yaml", environment: "", manifest: "piste/c.piste.yaml" };
    expect(legsOf(run({ applications: [FACTURES], broken, environment: "production" }))).toEqual([
      { ...FACTURES, "github-environment": "production" },
      { ...unread, "github-environment": "production" },
    ]);
    expect(legsOf(run({ applications: [FACTURES], broken, environment: "{1}", allowed: "production" }))).toEqual([
      { ...FACTURES, "github-environment": "production" },
      { ...unread, "github-environment": "" },
    ]);
  });

  test("names write no other output and no command", () => {
    const name = 'x\nlegs=[]\n::error::y"$(id)`id`';
    const hostile = { name, environment: "production", manifest: "a\nverdict=ready" };
    const result = run({ applications: [hostile] });
    expect({ ...result, outputs: Object.keys(result.outputs) }).toEqual({ status: 0, stdout: "", stderr: "", outputs: ["legs"] });
    expect(legsOf(result)).toEqual([{ ...hostile, "github-environment": "" }]);
    const refused = run({ applications: [hostile], environment: "{0}" });
    expect(refused.stdout.split("\n").map((line) => line.replace(/ by .*/, ""))).toEqual([
      expect.stringMatching(/^::error title=Pre-deploy gate::.*: "a\\nverdict=ready \(x\\nlegs=\[\]\\n::error::y\\"\$\(id\)`id`\)"\. /),
      "",
    ]);
    expect(refused.outputs).toEqual({ refusal: "config/invalid-input you" });
  });

  test("a list that may have been cut is refused", () => {
    const many = (count: number, broken: readonly string[] = []): ScriptResult => {
      const applications = Array.from({ length: count }, (_, index) => ({
        ...COTATION,
        name: `A${index}`,
        manifest: `${index}.piste.yaml`,
      }));
      return run({ applications, broken });
    };
    expect([many(255).status, many(254, ["z"]).status]).toEqual([0, 0]);
    for (const cut of [many(256), many(255, ["z"])])
      expect(cut).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/^::error title=Pre-deploy gate::256 /),
        outputs: { refusal: "config/invalid-input you" },
      });
  });

  describe("the environment of a leg is one that the caller wrote", () => {
    test.each<readonly [title: string, environment: string, allowed: string, picked: readonly string[] | null]>([
      ["none", "", "", ["", ""]],
      ["named by the caller", "production", "", ["production", "production"]],
      ["named by the caller, whatever is listed", "production", "staging", ["production", "production"]],
      ["braces that stand for themselves", "a{{0}}b", "", ["a{0}b", "a{0}b"]],
      ["by PISTE environment", "piste-{1}", "piste-production\npiste-sandbox", ["piste-production", "piste-sandbox"]],
      ["by application", "{0}", "FACTURES\r\n  COTATION  \n", ["FACTURES", "COTATION"]],
      ["by both", "{0}/{1}", "FACTURES/production\nCOTATION/sandbox", ["FACTURES/production", "COTATION/sandbox"]],
      ["in the spelling of the list, since GitHub does not tell capitals apart", "{0}", "factures\nCotation", ["factures", "Cotation"]],
      ["not listed", "piste-{1}", "piste-production", null],
      ["nothing listed", "{1}", "", null],
      ["listed in part", "{0}", "FACT\nFACTURES 2\nCOTATION", null],
      ["a list of patterns", "{0}", "*\n{0}", null],
    ])("%s", (_title, environment, allowed, picked) => {
      const result = run({ applications: [FACTURES, COTATION], environment, allowed });
      if (picked !== null) {
        expect(legsOf(result)).toEqual([FACTURES, COTATION].map((leg, index) => ({ ...leg, "github-environment": picked[index] })));
      } else {
        expect(result).toMatchObject({ status: 1, stderr: "", outputs: { refusal: "config/invalid-input you" } });
      }
    });

    test.each(["{1}", "a\nproduction", "production ", "", "\u202eproduction"])("a name of %j picks nothing else", (name) => {
      const result = run({ applications: [{ ...FACTURES, name }], environment: "{0}", allowed: "production\na" });
      expect([result.status, Object.keys(result.outputs)]).toEqual([1, ["refusal"]]);
      expect(result.stdout).not.toContain("\u202e");
    });

    test("what is refused is named, with what it would pick and what to do", () => {
      expect(run({ applications: [FACTURES, COTATION, DUME], environment: "piste-{1}", allowed: "piste-sandbox" }).stdout).toBe(
        '::error title=Pre-deploy gate::These manifests, with the GitHub environment that each would pick, are not checked: "piste/a.piste.yaml (piste-production, sandbox)". ' +
          "Input allow-github-environments lists the environments that may be picked. Applications of both PISTE environments go into files of their own.\n",
      );
    });

    test("and no other job names one that a manifest holds", () => {
      const named = Object.entries(readWorkflow(GATE).jobs).flatMap(([job, { environment }]) =>
        environment ? [[job, environment.name.slice(3)]] : [],
      );
      expect(named).toEqual([
        ["preflight", " inputs.github-environment }}"],
        ["check", " matrix.application.github-environment }}"],
      ]);
    });
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
    [
      "the manifests cannot be read, or pick an environment",
      { LISTED: "failure", CHECKED: "skipped", REFUSAL: "config/invalid-input you" },
      "blocked config/invalid-input you",
      0,
    ],
    ["the manifests were not read, for no fault of theirs", { LISTED: "failure", CHECKED: "skipped" }, "blocked  ", 0],
    ["no leg said anything", {}, "blocked  ", 1],
  ])("%s", (_title, given, expected, status) => {
    const result = runScript(script, {
      LISTED: "success",
      REFUSAL: "",
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

test("an error of the linter does not keep the gate from asking", () => {
  const lint = readWorkflow(GATE).jobs.applications?.steps?.find(({ id }) => id === "lint");
  expect(lint?.with?.["fail-on"]).toBe("never");
});
