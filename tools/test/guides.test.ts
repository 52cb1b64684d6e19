import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defaultScenario, type Simulator, startSimulator } from "@pistectl/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
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

test("every guide is there in both languages, and they link to each other", () => {
  // Tables of declarations, which are in English.
  const single = ["reusable-workflows.md"];
  const english = NAMES.filter((name) => !name.endsWith(".fr.md") && !single.includes(name));
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
