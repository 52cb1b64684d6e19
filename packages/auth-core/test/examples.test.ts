import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultScenario, type Proxy as HttpProxy, type Simulator, startProxy, startSimulator } from "@pistectl/simulator";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findDiagnosis } from "../src/diagnoses/registry.ts";

const EXAMPLES = fileURLToPath(new URL("../examples/", import.meta.url));

let simulator: Simulator;
let proxy: HttpProxy;
let folder: string;

beforeEach(async () => {
  simulator = await startSimulator({ scenario: defaultScenario, tls: true, seed: 7 });
  proxy = await startProxy({ mode: "ok" });
  folder = mkdtempSync(join(tmpdir(), "auth-core-examples-"));
  writeFileSync(join(folder, "company-ca.pem"), simulator.caPem ?? "");
});

afterEach(async () => {
  await Promise.all([simulator.close(), proxy.close()]);
  rmSync(folder, { recursive: true });
});

interface Row {
  readonly example: string;
  readonly application: string;
  /** Variables besides the application's credentials and the endpoints. */
  readonly env?: (application: (typeof defaultScenario.applications)[number]) => Readonly<Record<string, string>>;
  readonly status?: number;
  readonly stdout: string;
  /** What the simulator received: host, method, path, status. */
  readonly requests: readonly string[];
  /** Hosts that the proxy was asked for. */
  readonly tunnels?: readonly ("token" | "api")[];
}

const account = ({ technicalAccount }: (typeof defaultScenario.applications)[number]): string =>
  `${technicalAccount?.login}:${technicalAccount?.password}`;
const TOKEN = "token POST /api/oauth/token 200";
const SNE_HEALTH = "api GET /mtes/sne-cotation/v1.0/healthcheck 200";

const ROWS: readonly Row[] = [
  {
    example: "first-call",
    application: "COTATION_METROPOLE_EXEMPLE",
    stdout: "200 { version: '1.0', etat: 'OK' }\n",
    requests: [TOKEN, SNE_HEALTH],
  },
  {
    example: "chorus-pro",
    application: "FACTURATION_COMMUNE_EXEMPLE",
    env: (application) => ({ CPRO_ACCOUNT: account(application) }),
    stdout: "200 0 TRA_MSG_00.000\n",
    requests: [TOKEN, "api POST /cpro/structures/v1/rechercher 200"],
  },
  {
    example: "captchetat",
    application: "FORMULAIRE_EXEMPLE",
    stdout: "200 UP\n",
    requests: [TOKEN, "api GET /piste/captchetat/v2/healthcheck 200"],
  },
  {
    example: "behind-a-proxy",
    application: "VEILLE_JURIDIQUE_EXEMPLE",
    // Here nothing but the file that the example names makes the certificate trusted.
    env: () => ({ HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: "" }),
    stdout: "200 pong\n",
    requests: [TOKEN, "api GET /dila/legifrance/lf-engine-app/list/ping 200"],
    tunnels: ["token", "api"],
  },
  {
    example: "shared-tokens",
    application: "FACTURATION_COMMUNE_EXEMPLE",
    env: (application) => ({ CPRO_ACCOUNT_NORTH: account(application), CPRO_ACCOUNT_SOUTH: account(application) }),
    stdout: "[ 200, 200, 200, 200 ]\n",
    requests: [TOKEN, ...Array.from({ length: 4 }, () => "api GET /cpro/transverses/v1/health-check 200")],
  },
  {
    example: "refused-credentials",
    application: "COTATION_METROPOLE_EXEMPLE",
    stdout: [
      "token/client-refused",
      "you",
      findDiagnosis("token/client-refused")?.example().remedies[0]?.fr,
      "https://github.com/pistectl/pistectl/blob/main/docs/diagnoses/token/client-refused.md",
      "",
    ].join("\n"),
    requests: ["token POST /api/oauth/token 400", "token POST /api/oauth/token 400"],
  },
  {
    example: "before-start",
    application: "COTATION_METROPOLE_EXEMPLE",
    stdout: "SNE-Cotation ready - PISTE accepts the credentials, grants SNE-Cotation, and the API says it is well.\n",
    requests: [TOKEN, SNE_HEALTH],
  },
  {
    example: "before-start",
    application: "COTATION_SANS_PROFIL_EXEMPLE",
    status: 1,
    stdout: "SNE-Cotation blocked provider SNE-Cotation knows no business profile for COTATION_METROPOLE_EXEMPLE (ERRAUTUSR0001).\n",
    requests: [TOKEN, SNE_HEALTH],
  },
];

test.each(ROWS)("$example runs as $application", async ({ example, application, env, status = 0, stdout, requests, tunnels = [] }) => {
  const client = defaultScenario.applications.find(({ name }) => name === application);
  if (client === undefined) throw new Error(`no application ${application}`);
  const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;
  const run = await runExample(example, {
    PISTE_CLIENT_ID: client.clientId,
    PISTE_CLIENT_SECRET: client.clientSecret,
    PISTE_TOKEN_URL: tokenUrl,
    PISTE_API_BASE_URL: apiBaseUrl,
    NODE_EXTRA_CA_CERTS: join(folder, "company-ca.pem"),
    ...env?.(client),
  });
  expect({
    ...run,
    requests: simulator.requests.map(({ host, method, path, answer }) => `${host} ${method} ${path} ${answer?.status}`),
    tunnels: proxy.connects,
  }).toEqual({
    status,
    stdout,
    stderr: "",
    requests,
    tunnels: tunnels.map((host) => new URL(host === "token" ? tokenUrl : apiBaseUrl).host),
  });
});

/** Runs an example as a program of its own, as a reader would. */
function runExample(
  name: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, ["--conditions=source", "--disable-warning=ExperimentalWarning", join(EXAMPLES, `${name}.ts`)], {
    cwd: folder,
    env,
  });
  const texts = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      texts[stream] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, ...texts }));
  });
}
