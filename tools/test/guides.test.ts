import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, globSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { CATALOGUE, findingLine, NO_CONFIGURATION, validateProject } from "@pistectl/config-schema";
import { defaultScenario, type Simulator, startSimulator } from "@pistectl/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { restViolations } from "../../packages/action-kit/testing/github/openapi-check.ts";
import { type PreparedFolder, prepareFolder } from "./prepared-folder.ts";
import { temporaryFolder } from "./workflows/workflow.ts";

const ROOT = join(import.meta.dirname, "../..");
const GUIDES = join(ROOT, "docs/guides");
const NAMES = readdirSync(GUIDES);
const READY = "COTATION_METROPOLE_EXEMPLE";
const WITHOUT_PROFILE = "COTATION_SANS_PROFIL_EXEMPLE";

/** The snippet of a guide that bears a name. */
function snippet(guide: string, name: string): string {
  const [, text] =
    new RegExp(`<!-- snippet: ${name} -->\n\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\``).exec(readFileSync(join(GUIDES, guide), "utf8")) ?? [];
  if (text === undefined) throw new Error(`${guide}: no snippet ${name}`);
  return text;
}

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ scenario: defaultScenario, tls: false, seed: 1 });
});
afterAll(() => simulator.close());

const prepare = (application: string): PreparedFolder => prepareFolder(simulator, application);

describe.each(["plain-shell.md", "plain-shell.fr.md"])("%s", (guide) => {
  test("the gate deploys what PISTE accepts", async () => {
    const { run } = prepare(READY);
    const { status, stdout } = await run(snippet(guide, "gate"));
    expect([status, stdout.split("\n").at(-2)]).toEqual([0, "deployed"]);
  });

  test("and nothing else", async () => {
    const { run } = prepare(WITHOUT_PROFILE);
    const refused = await run(snippet(guide, "gate"));
    expect([refused.status, refused.stdout.includes("deployed"), refused.stderr.includes("PISTE")]).toEqual([1, false, true]);
    const without = await run(snippet(guide, "gate").replace("production", "nowhere"));
    expect([without.status, without.stdout.includes("deployed")]).toEqual([2, false]);
  });

  test("manifests are validated and checked", async () => {
    const { run } = prepare(READY);
    const { status, stdout, stderr } = await run(snippet(guide, "manifests"));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^no findings in 1 file\n[\s\S]*READY/);
  });

  test("a program reads the report", async () => {
    const { run } = prepare(WITHOUT_PROFILE);
    expect(await run(snippet(guide, "json"))).toMatchObject({ status: 0, stdout: "blocked api/no-business-profile provider\n" });
  });

  test("the secret may come from a file", async () => {
    const { cwd, run } = prepare(READY);
    const secret = defaultScenario.applications.find(({ name }) => name === READY)?.clientSecret ?? "";
    writeFileSync(join(cwd, "piste-client-secret"), `${secret}\n`);
    const { status } = await run(snippet(guide, "file"), { CREDENTIALS_DIRECTORY: cwd, PISTE_CLIENT_SECRET: "" });
    expect(status).toBe(0);
  });

  test("the watch speaks when the answer changes", async () => {
    const state = temporaryFolder();
    const watch = async (application: string): Promise<string> => {
      const { status, stdout } = await prepare(application).run(snippet(guide, "watch"), { STATE_DIRECTORY: state });
      expect(status).toBe(0);
      return stdout;
    };
    expect(await watch(READY)).toBe("");
    expect(await watch(WITHOUT_PROFILE)).toContain("api/no-business-profile");
    expect(await watch(WITHOUT_PROFILE)).toBe("");
    expect(await watch(READY)).toContain("SNE-Cotation");
  });
});

describe.each(["from-a-curl-script.md", "from-a-curl-script.fr.md"])("%s", (guide) => {
  const before = (): string => {
    const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;
    return snippet(guide, "before")
      .replace("https://oauth.piste.gouv.fr/api/oauth/token", tokenUrl)
      .replace("https://api.piste.gouv.fr", apiBaseUrl);
  };

  test("the script and the command agree about an application that is ready", async () => {
    const { run } = prepare(READY);
    const [script, command] = [await run(before()), await run(snippet(guide, "after"))];
    expect([script.status, command.status]).toEqual([0, 0]);
    expect(JSON.parse(script.stdout)).toMatchObject({ etat: "OK" });
  });

  test("only the command sees that the business profile is missing", async () => {
    const { run } = prepare(WITHOUT_PROFILE);
    const [script, command] = [await run(before()), await run(snippet(guide, "after"))];
    expect([script.status, command.status]).toEqual([0, 1]);
    expect(script.stdout).toContain("ERRAUTUSR0001");
    expect(command.stdout).toContain("api/no-business-profile");
  });

  test("curl stops with 22 where the API is not granted", async () => {
    expect((await prepare("COTATION_SANS_ACCORD_EXEMPLE").run(before())).status).toBe(22);
  });
});

describe.each(["gitlab-ci.md", "gitlab-ci.fr.md"])("%s", (guide) => {
  interface Job {
    readonly extends?: string;
    readonly stage?: string;
    readonly script?: readonly string[];
    readonly needs?: readonly string[];
    readonly artifacts?: { readonly paths?: readonly string[]; readonly reports?: Readonly<Record<string, string>> };
  }
  const { stages, ...jobs } = parse(snippet(guide, "gitlab")) as { stages: readonly string[] } & Record<string, Job>;

  test("every job has a stage, and what it needs", () => {
    for (const [, job] of Object.entries<Job>(jobs)) {
      expect(stages).toContain(job.stage ?? jobs[job.extends ?? ""]?.stage);
      for (const name of job.needs ?? []) expect(Object.keys(jobs)).toContain(name);
    }
  });

  test("every script passes and leaves its artifacts, but the note, which a refusal leaves", async () => {
    const { cwd, run } = prepare(READY);
    const git = (...args: readonly string[]): string =>
      execFileSync("git", ["-c", "user.name=Camille", "-c", "user.email=camille@metropole.example", ...args], { cwd, encoding: "utf8" });
    git("init", "--quiet");
    git("commit", "--quiet", "--allow-empty", "--message", "Base");
    const base = git("rev-parse", "HEAD").trim();
    git("add", "--all");
    git("commit", "--quiet", "--message", "Change");
    for (const [name, { script = [], artifacts = {} }] of Object.entries<Job>(jobs)) {
      const { status } = await run(script.join("\n"), { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
      expect([name, status]).toEqual([name, 0]);
      const left = [...(artifacts.paths ?? []), ...Object.values(artifacts.reports ?? {})].filter((path) => !path.startsWith("note-"));
      expect(left.filter((path) => !existsSync(join(cwd, path)))).toEqual([]);
    }
    expect(JSON.parse(readFileSync(join(cwd, "gl-code-quality-report.json"), "utf8"))).toEqual([]);
    expect(readFileSync(join(cwd, "plan.md"), "utf8")).toContain("- [ ]");
  });
});

describe.each(["gitlab-ci.md", "gitlab-ci.fr.md"])("%s", (guide) => {
  test("gives the component inputs that it has, and needs a job of it", () => {
    interface Including {
      readonly include: readonly { readonly inputs: Readonly<Record<string, unknown>> }[];
      readonly deploy: { readonly needs: readonly string[] };
    }
    const { include, deploy } = parse(snippet(guide, "component")) as Including;
    const [declaration, jobs] = parseAllDocuments(readFileSync(join(ROOT, "channels/gitlab/templates/pistectl.yml"), "utf8")).map(
      (document) => document.toJS() as Readonly<Record<string, Readonly<Record<string, object>>>>,
    );
    expect(include.flatMap(({ inputs }) => Object.keys(inputs)).filter((name) => !(name in (declaration?.spec?.inputs ?? {})))).toEqual([]);
    expect(deploy.needs.filter((name) => !(name in (jobs ?? {})))).toEqual([]);
  });
});

describe.each(["pre-commit.md", "pre-commit.fr.md"])("%s", (guide) => {
  test("the hooks of an installed pistectl stop a broken manifest and let a right one pass", async (context) => {
    if (spawnSync("pre-commit", ["--version"]).error) context.skip("pre-commit is not installed");
    const { cwd, run } = prepare(READY);
    writeFileSync(join(cwd, ".pre-commit-config.yaml"), snippet(guide, "local"));
    const hooks = (): ReturnType<typeof run> =>
      run("git init --quiet && git add piste .pre-commit-config.yaml && pre-commit run", { PRE_COMMIT_HOME: temporaryFolder() });
    expect(await hooks()).toMatchObject({ status: 0 });
    const manifest = join(cwd, "piste/production.piste.yaml");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace("environment: production", "environment: prod"));
    expect(await hooks()).toMatchObject({ status: 1, stdout: expect.stringContaining("schema/enum") as unknown });
  });
});

describe.each(["cynod.md", "cynod.fr.md"])("%s", (guide) => {
  let partner: Server;
  let answer: readonly [status: number, body: string] = [200, ""];
  beforeAll(async () => {
    partner = createServer((request, response) => {
      request.resume().on("end", () => {
        if (request.url === "/oauth2/token")
          response.end(JSON.stringify({ access_token: "token-of-the-partner", token_type: "Bearer", expires_in: 60 }));
        else response.writeHead(answer[0], { "content-type": "application/json" }).end(answer[1]);
      });
    });
    await new Promise<void>((resolve) => partner.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => {
    partner.closeAllConnections();
    partner.close();
  });

  /** The check of the guide, its partner on this machine. */
  async function check(script: string): Promise<readonly [status: number | null, code: string]> {
    const { cwd, run } = prepare(READY);
    const { port } = partner.address() as AddressInfo;
    writeFileSync(
      join(cwd, "cynod.piste.yaml"),
      snippet(guide, "manifest").replaceAll("https://api.cynod.example", `http://127.0.0.1:${port}`),
    );
    const credentials = { CYNOD_CONSUMER_KEY: "key-of-the-integrator", CYNOD_CONSUMER_SECRET: "secret-of-the-integrator" };
    const { status, stdout } = await run(`${script.trim()} --format json --max-attempts 1`, credentials);
    return [status, (JSON.parse(stdout) as { targets: readonly { code: string | null }[] }).targets[0]?.code ?? "ready"];
  }

  const allowed = (): string => snippet(guide, "check").replace("api.cynod.example", "127.0.0.1");

  test.each<readonly [family: string, answer: readonly [number, string], status: number, code: string]>([
    ["success", [204, ""], 0, "ready"],
    ["functional error", [422, '{"code":"CYN-12","message":"…"}'], 1, "api/business-error"],
    ["functional error without a code", [404, "{}"], 1, "gateway/path-unknown"],
    ["authentication error", [401, "{}"], 1, "gateway/token-rejected"],
    ["authentication error", [403, "{}"], 1, "gateway/api-not-granted"],
    ["system error", [500, '{"code":"SYS-1"}'], 1, "api/unhealthy"],
    ["system error", [503, ""], 1, "gateway/unavailable"],
    ["system error", [504, ""], 1, "gateway/backend-timeout"],
  ])("%s: %j", async (_family, given, status, code) => {
    answer = given;
    expect(await check(allowed())).toEqual([status, code]);
    expect([code, code === "ready" || readFileSync(join(GUIDES, guide), "utf8").includes(`[\`${code}\`]`)]).toEqual([code, true]);
  });

  test("nothing is sent to a host that nobody allowed", async () => {
    expect(await check(snippet(guide, "check"))).toEqual([1, "config/untrusted-endpoint"]);
  });
});

describe.each(["organization-rulesets.md", "organization-rulesets.fr.md"])("%s", (guide) => {
  /** A folder with the ruleset, and a `gh` that gives an answer and keeps what it was told. */
  async function sent(script: string): Promise<readonly [calls: string, body: string]> {
    const { cwd, run } = prepare(READY);
    copyFileSync(join(ROOT, "examples/workflows/organization-ruleset.json"), join(cwd, "organization-ruleset.json"));
    writeFileSync(
      join(cwd, "gh"),
      `#!/bin/sh\necho "$*" >> calls\ncase "$*" in\n*--input*) cat > body ; echo 42 ;;\n*repos/*) echo 7654321 ;;\nesac\n`,
    );
    chmodSync(join(cwd, "gh"), 0o755);
    const { status, stderr } = await run(`PATH=$PWD:$PATH\n${script}`);
    expect([status, stderr]).toEqual([0, ""]);
    const body = join(cwd, "body");
    return [readFileSync(join(cwd, "calls"), "utf8"), existsSync(body) ? readFileSync(body, "utf8") : ""];
  }

  test("sends a ruleset that is as GitHub describes one, with the repository of the workflow", async () => {
    const [calls, body] = await sent(snippet(guide, "create"));
    expect(calls).toBe("api repos/metropole-exemple/ci --jq .id\napi --method POST orgs/metropole-exemple/rulesets --input - --jq .id\n");
    const ruleset = JSON.parse(body) as {
      rules: readonly { parameters: { workflows: readonly { repository_id: number; path: string }[] } }[];
    };
    expect(ruleset.rules[0]?.parameters.workflows[0]).toMatchObject({ repository_id: 7654321, path: ".github/workflows/required.yml" });
    // The edge of GitHub may give a 503 to anything: only the request is judged.
    const exchange = { method: "POST", path: "/orgs/metropole-exemple/rulesets", status: 503, answer: null };
    expect(restViolations({ ...exchange, body: ruleset })).toEqual([]);
    expect(restViolations({ ...exchange, body: { ...ruleset, enforcement: "on" } })).not.toEqual([]);
    expect(restViolations({ ...exchange, body: JSON.parse(body.replace('"path"', '"file"')) })).not.toEqual([]);
  });

  test("enforces it", async () => {
    expect(await sent(snippet(guide, "enforce"))).toEqual([
      "api --method PUT orgs/metropole-exemple/rulesets/42 --raw-field enforcement=active --silent\n",
      "",
    ]);
  });
});

/** Blocks of YAML in the guides. */
const yamlBlocks = (guide: string): readonly string[] =>
  [...readFileSync(join(GUIDES, guide), "utf8").matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block);

describe.each(NAMES.filter((name) => yamlBlocks(name).some((block) => block.includes("apiVersion:"))))("%s", (guide) => {
  test("shows manifests that have no finding", () => {
    const files = yamlBlocks(guide)
      .filter((block) => block.includes("apiVersion:"))
      .map((text, index) => ({ path: `${index}.piste.yaml`, text, byteOrderMark: false }));
    const { findings, documents } = validateProject({
      files,
      unreadable: [],
      configuration: NO_CONFIGURATION,
      baseline: null,
      today: "2026-11-28",
      catalogue: CATALOGUE,
      fileFacts: () => "missing",
      levels: new Map(),
    });
    expect(findings.map((finding) => findingLine(finding).en)).toEqual([]);
    expect(documents).toBeGreaterThan(0);
  });
});

test("every guide is there in both languages, and they link to each other", () => {
  const english = NAMES.filter((name) => !name.endsWith(".fr.md"));
  expect(english.map((name) => name.replace(/\.md$/, ".fr.md")).filter((name) => !NAMES.includes(name))).toEqual([]);
  for (const name of english) {
    const french = name.replace(/\.md$/, ".fr.md");
    expect(readFileSync(join(GUIDES, name), "utf8")).toContain(`](${french})`);
    expect(readFileSync(join(GUIDES, french), "utf8")).toContain(`](${name})`);
  }
});

test.each([...NAMES.map((name) => `docs/guides/${name}`), ...globSync("actions/*/README*.md", { cwd: ROOT })])(
  "links of %s lead somewhere",
  (path) => {
    const text = readFileSync(join(ROOT, path), "utf8");
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target).filter((target) => !/^https?:/.test(target));
    const missing = targets.filter((target) => !existsSync(join(ROOT, dirname(path), target.replace(/#.*/, "") || ".")));
    expect(missing).toEqual([]);
  },
);
