import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultScenario } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { runAction } from "../../../actions/preflight/test/run-action.ts";
import { credentialsOf, endpointInputs, startSimulatedPiste } from "../../../actions/preflight/test/simulated-piste.ts";
import { createFakeGh, type FakeGh } from "./fake-gh.ts";
import { runScript, type ScriptResult, scriptOf, temporaryFolder } from "./workflow.ts";

const SCRIPT = scriptOf(".github/workflows/piste-watch.yml", "watch", "Keep the issue");
const BOT = "github-actions[bot]";
const MARKER = "<!-- pistectl-watch: production -->";

interface Check {
  readonly OUTCOME: string;
  readonly VERDICT: string;
  readonly CODE?: string;
  readonly REPORT: string;
}

function keep(gh: FakeGh, check: Check, given: Readonly<Record<string, string>> = {}): ScriptResult {
  const env = {
    GH_TOKEN: "token-of-the-run",
    GH_ENTERPRISE_TOKEN: "token-of-the-run",
    GITHUB_SERVER_URL: "https://github.example",
    REPOSITORY: "metropole/factures",
    RUN_URL: "https://github.example/metropole/factures/actions/runs/7",
    WATCH: "production",
    LABEL: "piste-watch",
    WORDS: "en",
    CODE: "",
    RESPONSIBLE: "",
    ...check,
    ...given,
  };
  return runScript(SCRIPT, env, { path: gh.path });
}

function reportOf(...targets: readonly Readonly<Record<string, unknown>>[]): Check {
  const REPORT = join(temporaryFolder(), "report.json");
  const blank = {
    application: null,
    environment: "production",
    version: null,
    code: null,
    responsible: null,
    remedies: [],
    support_note: null,
  };
  writeFileSync(REPORT, JSON.stringify({ targets: targets.map((target) => ({ ...blank, summary: "It is refused.", ...target })) }));
  return { OUTCOME: "failure", VERDICT: "blocked", REPORT };
}

const READY: Check = { OUTCOME: "success", VERDICT: "ready", REPORT: "" };

test("an issue is opened, rewritten, commented when the findings change, and closed", () => {
  const gh = createFakeGh();
  const refused = reportOf({ api: "SNE-Cotation", verdict: "blocked", code: "gateway/api-not-granted" });

  expect(keep(gh, refused)).toMatchObject({ status: 0, stdout: "", stderr: "", outputs: { issue: "1" } });
  expect(gh.issues()).toMatchObject([{ title: "PISTE (production): blocked", state: "open", labels: ["piste-watch"], comments: [] }]);
  const first = gh.issues()[0]?.body ?? "";

  const later = "https://github.example/metropole/factures/actions/runs/8";
  expect(keep(gh, refused, { RUN_URL: later }).outputs).toEqual({ issue: "1" });
  expect(gh.issues()).toMatchObject([{ body: first.replace(/runs\/7/, "runs/8"), comments: [] }]);

  const degraded = { ...reportOf({ api: "SNE-Cotation", verdict: "degraded", code: "tls/expiring" }), VERDICT: "degraded" };
  keep(gh, degraded);
  expect(gh.issues()).toMatchObject([
    { title: "PISTE (production): degraded", comments: [expect.stringMatching(/^The findings have changed: \*\*degraded\*\*/)] },
  ]);

  expect(keep(gh, READY)).toMatchObject({ status: 0, outputs: { issue: "1" } });
  expect(gh.issues()).toMatchObject([
    { state: "closed", comments: [expect.any(String), expect.stringMatching(/^The check passes again: \*\*ready\*\*/)] },
  ]);

  const calls = gh.calls().length;
  expect(keep(gh, READY).outputs).toEqual({ issue: "" });
  // Who we are, and the open issues: nothing was written.
  expect(gh.calls().length - calls).toBe(2);

  expect(keep(gh, refused).outputs).toEqual({ issue: "2" });
});

test("the issue of another author, watch or label is left alone, and of two the older is kept", () => {
  const gh = createFakeGh([
    { login: "camille-martin", labels: ["piste-watch"], body: `${MARKER}\nforged` },
    { login: BOT, labels: ["piste-watch"], body: "<!-- pistectl-watch: sandbox -->" },
    { login: BOT, labels: ["other"], body: MARKER },
    { login: BOT, labels: ["piste-watch"], body: `Quoted: ${MARKER}` },
    { login: BOT, labels: ["piste-watch"], body: null },
    { login: BOT, labels: ["piste-watch"], body: MARKER },
    { login: BOT, labels: ["piste-watch"], body: MARKER },
  ]);
  expect(keep(gh, READY).outputs).toEqual({ issue: "6" });
  expect(gh.issues().map(({ state }) => state)).toEqual(["open", "open", "open", "open", "open", "closed", "open"]);
});

test("a label that GitHub dropped is set, so that the next run finds the issue", () => {
  const gh = createFakeGh([], { dropLabels: true });
  const refused = reportOf({ api: "SNE-Cotation", verdict: "blocked" });
  expect([keep(gh, refused), keep(gh, refused)]).toMatchObject([{ outputs: { issue: "1" } }, { outputs: { issue: "1" } }]);
  expect(gh.issues()).toMatchObject([{ labels: ["piste-watch"] }]);
});

test("nothing asked is neither good news nor bad", () => {
  const gh = createFakeGh([{ login: BOT, labels: ["piste-watch"], body: MARKER }]);
  expect(keep(gh, { OUTCOME: "success", VERDICT: "skipped", REPORT: "" })).toMatchObject({ status: 0, stdout: "skipped\n", outputs: {} });
  expect(gh.calls()).toEqual([]);
});

test("an action that broke off opens the issue, and fails the run", () => {
  const gh = createFakeGh();
  expect(keep(gh, { OUTCOME: "failure", VERDICT: "blocked", REPORT: "" })).toMatchObject({
    status: 1,
    stdout: "::error title=PISTE watch::The check left no report.\n",
    outputs: { issue: "1" },
  });
  expect(gh.issues()[0]?.body).toContain("The check left no report: see the run.");
});

test.each([
  ["WATCH", "a b"],
  ["WATCH", "--> <script>"],
  ["LABEL", "one,two"],
  ["LABEL", ""],
  ["OUTCOME", "skipped"],
])("%s of %j is refused before anything is asked", (name, value) => {
  const gh = createFakeGh();
  expect(keep(gh, READY, { [name]: value })).toMatchObject({ status: 1, stdout: expect.stringMatching(/^::error title=PISTE watch::/) });
  expect(gh.calls()).toEqual([]);
});

test("what the report says stays inside one code block, and out of the log", () => {
  const gh = createFakeGh();
  const hostile = "@ministre #1 <img src=x> ![](https://pixel.example) `````\n~~~\n```\n::error::x\n##[error]y\u202e\u0007 $(id)";
  const { stdout, stderr } = keep(
    gh,
    reportOf({
      api: hostile,
      application: hostile,
      version: hostile,
      verdict: "blocked",
      summary: hostile,
      remedies: [hostile],
      support_note: hostile,
    }),
  );
  expect([stdout, stderr]).toEqual(["", ""]);
  const { title = "", body } = gh.issues()[0] ?? {};
  expect(title).toBe("PISTE (production): blocked");
  const [, before, fence, inside, after] = /^([\s\S]*?\n)(`{3,})text\n([\s\S]*?)\n\2\n([\s\S]*)$/.exec(body ?? "") ?? [];
  expect(fence).toBe("``````");
  expect(inside).not.toContain(fence);
  expect(before).toMatch(
    /^<!-- pistectl-watch: production -->\n<!-- state: \d+ -->\n\nLast check: \*\*blocked\*\*, \[run\]\(https:\/\/github.example\/metropole\/factures\/actions\/runs\/7\)\.\n\n$/,
  );
  expect(after).toBe("\nThis issue is rewritten at each check and closes when it passes.");
  expect(inside?.split("\n").filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([]);
});

test.each([
  ["many targets", Array.from({ length: 3000 }, (_, index) => ({ api: `API-${index}`, verdict: "blocked", summary: "é".repeat(100) }))],
  ["long lines", Array.from({ length: 200 }, () => ({ api: "😀".repeat(10_000), verdict: "blocked", support_note: "x".repeat(50_000) }))],
])("the body stays under GitHub's limit: %s", (_title, targets) => {
  const gh = createFakeGh();
  expect(keep(gh, reportOf(...targets))).toMatchObject({ status: 0, outputs: { issue: "1" } });
  const body = gh.issues()[0]?.body ?? "";
  expect(body.length).toBeGreaterThan(20_000);
  expect(body.length).toBeLessThan(60_000);
  expect(body).toMatch(/\n… \d+ more lines: see the run\n```\n/);
});

test("a refusal of PISTE becomes an issue in French, with the note for its support", async () => {
  const simulator = await startSimulatedPiste({ scenario: { ...defaultScenario, faults: [{ on: "api", kind: "status", status: 503 }] } });
  try {
    const inputs = {
      ...credentialsOf("COTATION_METROPOLE_EXEMPLE"),
      ...endpointInputs(simulator),
      language: "fr",
      "report-path": "report.json",
    };
    const { outputs, status, workspace } = await runAction({ inputs });
    const gh = createFakeGh();
    const check = { OUTCOME: status === 0 ? "success" : "failure", VERDICT: outputs.verdict ?? "", REPORT: join(workspace, "report.json") };
    expect(keep(gh, check, { WORDS: "fr" })).toMatchObject({ status: 0, stderr: "" });
    const [{ title, body } = { title: "", body: "" }] = gh.issues();
    const stable = `${title}\n\n${body}`
      .replace(/(?:\d{4}-\d\d-\d\d|\d+(?:er)? \p{L}+ \d{4} à) \d\d:\d\d:\d\d [+-]\d\d:\d\d/u, "DATE")
      .replace(/127.0.0.1:\d+/g, "HOST")
      .replace(/Id-[0-9a-f]{24}/, "ID")
      .replace(/state: \d+/, "state: STATE");
    expect(stable).toMatchInlineSnapshot(`
      "PISTE (production) : bloqué

      <!-- pistectl-watch: production -->
      <!-- state: STATE -->

      Dernier contrôle : **bloqué**, [exécution](https://github.example/metropole/factures/actions/runs/7).

      \`\`\`text
      BLOQUÉ  SNE-Cotation  1.0  production
        gateway/unavailable
        À qui est la main : PISTE
        HOST n'a pas pu traiter /mtes/sne-cotation/v1.0/healthcheck (statut 503).
        1. Relancez le contrôle dans quelques minutes.
        2. Si cela dure, transmettez la note de support à PISTE par le formulaire piste.gouv.fr/support, sans tarder : PISTE conserve ses traces 10 jours.

        Note de support :
          Date et heure : DATE
          Application : (indiquer ici le nom de l'application sur PISTE)
          Environnement : production
          API : SNE-Cotation
          Requête : GET HOST/mtes/sne-cotation/v1.0/healthcheck
          Statut : 503
          Identifiant de corrélation : ID
          Diagnostic : gateway/unavailable
          PISTE conserve les traces 10 jours.

      \`\`\`

      Ce ticket est récrit à chaque contrôle et se ferme quand il passe."
    `);
  } finally {
    await simulator.close();
  }
});
