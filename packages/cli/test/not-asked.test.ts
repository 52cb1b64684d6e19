import { meetsRequirement, preflight, REQUIREMENTS, type Setting } from "@pistectl/auth-core/preflight";
import { CATALOGUE, type CatalogueEnvironmentName, knownVersions, selectApis } from "@pistectl/config-schema/catalogue";
import { defaultScenario, type Simulator, startSimulator } from "@pistectl/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

const WRONG = { PISTE_CLIENT_ID: "51300000-0000-4000-a000-000000000009", PISTE_CLIENT_SECRET: "51300000-0000-4000-a000-000000000009" };

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ scenario: defaultScenario, tls: false, seed: 1 });
});
afterAll(() => simulator.close());

/** Every name of the catalogue as it is asked for in an environment, in the newest version where several stand side by side. */
function askedNames(environment: CatalogueEnvironmentName): readonly string[] {
  return CATALOGUE.map(({ name, environments }) => {
    const selection = selectApis(CATALOGUE, [name], environment);
    const needed = !selection.ok && selection.failure[0].code === "version-needed";
    return needed ? `${name}@${knownVersions(environments[environment])[0]}` : name;
  });
}

function credentialsOf(name: string): Readonly<Record<string, string>> {
  const application = defaultScenario.applications.find((candidate) => candidate.name === name);
  if (application === undefined) throw new Error(`no application ${name} in the default scenario`);
  const { clientId, clientSecret, technicalAccount } = application;
  const account = technicalAccount === null ? "" : `${technicalAccount.login}:${technicalAccount.password}`;
  return { PISTE_CLIENT_ID: clientId, PISTE_CLIENT_SECRET: clientSecret, CPRO_ACCOUNT: account };
}

interface Run {
  readonly status: number;
  readonly stdout: string;
}

async function check(
  environment: CatalogueEnvironmentName,
  api: string,
  { env = WRONG, more = [] }: { readonly env?: Readonly<Record<string, string>>; readonly more?: readonly string[] } = {},
): Promise<Run> {
  const { tokenUrl, apiBaseUrl } = simulator.endpoints[environment];
  const io = memoryIo({ env });
  const where = ["--environment", environment, "--token-url", tokenUrl, "--api-base-url", apiBaseUrl];
  const status = await run(["check", ...where, "--api", api, ...more], io);
  return { status, stdout: io.written.stdout };
}

describe.each(["production", "sandbox"] as const)("with wrong credentials in %s", (environment) => {
  const names = askedNames(environment);

  test("no name of the catalogue ends with status 0, whatever is required", async () => {
    const runs = names.flatMap((api) =>
      REQUIREMENTS.map(async (requirement) => {
        const { status } = await check(environment, api, { more: ["--require", requirement, "--quiet"] });
        return { api, requirement, status };
      }),
    );
    const statuses = await Promise.all(runs);
    expect(statuses.filter(({ status }) => status === 0)).toEqual([]);
    // Refused before anything is asked: what PISTE is known not to offer there.
    const refused = new Set(statuses.filter(({ status }) => status !== 1).map(({ api, status }) => `${status} ${api}`));
    const notOffered = names.filter((api) => !selectApis(CATALOGUE, [api], environment).ok);
    expect([...refused]).toEqual(notOffered.map((api) => `2 ${api}`));
  });

  test("no target of the library meets anything", async () => {
    const setting = (source: string, value: string): Setting => ({ source, value });
    const { tokenUrl, apiBaseUrl } = simulator.endpoints[environment];
    const apis = names.flatMap((name) => {
      const selection = selectApis(CATALOGUE, [name], environment);
      return selection.ok ? selection.value : [];
    });
    const report = await preflight(
      [
        {
          name: null,
          environment,
          clientId: setting("PISTE_CLIENT_ID", WRONG.PISTE_CLIENT_ID),
          clientSecret: setting("PISTE_CLIENT_SECRET", WRONG.PISTE_CLIENT_SECRET),
          technicalAccount: setting("CPRO_ACCOUNT", "TECH_1_1@cpro.fr:wrong"),
          apis,
        },
      ],
      {
        tokenUrl: setting("--token-url", tokenUrl),
        apiBaseUrl: setting("--api-base-url", apiBaseUrl),
        allowHosts: [],
        proxyFor: () => null,
        extraCa: [],
      },
    );
    const met = report.targets.flatMap((target) =>
      REQUIREMENTS.filter((requirement) => meetsRequirement({ ...report, targets: [target] }, requirement)).map((requirement) => [
        target.api,
        requirement,
      ]),
    );
    expect(report.targets.length).toBeGreaterThan(40);
    expect(met).toEqual([]);
    expect(new Set(report.targets.map(({ verdict }) => verdict))).toEqual(new Set(["blocked"]));
  });
});

describe("with good credentials", () => {
  const env = credentialsOf("FACTURATION_COMMUNE_EXEMPLE");

  test.each([
    ["authenticated", 0],
    ["authorized", 0],
    ["healthy", 1],
  ] as const)("an API that cannot be asked meets %s: status %i", async (requirement, status) => {
    const ended = await check("production", "Factures", { env, more: ["--require", requirement, "--format", "json"] });
    expect(ended.status).toBe(status);
    const [target] = JSON.parse(ended.stdout).targets;
    expect(target).toMatchObject({ verdict: "degraded", code: "api/not-asked", responsible: "you", certainty: "confirmed" });
    expect(target.stages.map((row: { stage: string; status: string }) => `${row.stage} ${row.status}`)).toEqual([
      "config ok",
      "dns ok",
      "tcp ok",
      "tls skipped",
      "dns ok",
      "tcp ok",
      "tls skipped",
      "token ok",
      "gateway skipped",
      "api skipped",
    ]);
  });

  test("a group is checked API by API, with one token", async () => {
    const before = simulator.requests.length;
    const { status, stdout } = await check("production", "Chorus Pro", { env, more: ["--format", "json"] });
    const found = (JSON.parse(stdout).targets as { api: string; verdict: string; code: string | null }[]).map(
      ({ api, verdict, code }) => `${api}: ${verdict}${code === null ? "" : ` ${code}`}`,
    );
    expect([status, ...found]).toEqual([
      0,
      "Engagements: degraded api/not-asked",
      "Factures: degraded api/not-asked",
      "FacturesTravaux: degraded api/not-asked",
      "Structures: ready",
      "Transverses: ready",
      "Utilisateurs: degraded api/not-asked",
    ]);
    expect(simulator.requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /api/oauth/token",
      "POST /cpro/structures/v1/rechercher",
      "GET /cpro/transverses/v1/health-check",
    ]);
  });
});

test.each(["text", "markdown", "junit", "github"])("format %s shows what was not asked", async (format) => {
  const { stdout } = await check("production", "Factures", {
    env: credentialsOf("FACTURATION_COMMUNE_EXEMPLE"),
    more: ["--format", format],
  });
  const shown = stdout.replace(/\s+/g, " ");
  expect(shown).toContain("api/not-asked");
  expect(shown).toContain("neither its subscription nor its health is proved");
});
