import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultScenario, type Simulator } from "@pistectl/simulator";
import { runScriptAsync } from "./workflows/run-script-async.ts";
import { ROOT, type ScriptResult, temporaryFolder } from "./workflows/workflow.ts";

const BIN = join(ROOT, "packages/cli/dist/bin.js");

/** A folder in which the commands of a page can be run. */
export interface PreparedFolder {
  readonly cwd: string;
  readonly run: (script: string, env?: Record<string, string>) => Promise<Omit<ScriptResult, "outputs">>;
}

/** Whom the pages check besides the application of the test: that of the sandbox, one that is granted Légifrance, and one with a technical account of Chorus Pro. */
const OTHERS = {
  "*sandbox*": "APP_SANDBOX_camille.martin@metropole.example",
  "*Légifrance*": "VEILLE_JURIDIQUE_EXEMPLE",
  "*Chorus*": "FACTURATION_COMMUNE_EXEMPLE",
} as const;

/** A folder with a built `pistectl` that asks the simulator unless told whom to ask, a deploy that leaves a trace, and manifests of an application whose credentials are in the environment. */
export function prepareFolder(simulator: Simulator, application: string): PreparedFolder {
  if (!existsSync(BIN)) throw new Error(`${BIN} is missing: build first (pnpm run build)`);
  const cwd = temporaryFolder();
  const programs = temporaryFolder();
  const others = Object.entries(OTHERS).map(([pattern, name]) => {
    const found = defaultScenario.applications.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`the default scenario has no application ${name}`);
    const { clientId, clientSecret, technicalAccount } = found;
    const account = technicalAccount == null ? "" : ` CPRO_ACCOUNT=${technicalAccount.login}:${technicalAccount.password}`;
    const credentials = `export PISTE_CLIENT_ID=${clientId} PISTE_CLIENT_SECRET=${clientSecret}${account}`;
    return `  check*${pattern}) ${credentials}; set -- "$@" ${flags(simulator, found.environment)} ;;\n`;
  });
  writeFileSync(
    join(programs, "pistectl"),
    `#!/bin/sh
case "$*" in
  *--token-url*|*--allow-host*) ;;
${others.join("")}  check*) set -- "$@" ${flags(simulator, "production")} ;;
esac
exec "${process.execPath}" "${BIN}" "$@"
`,
    { mode: 0o755 },
  );
  writeFileSync(join(cwd, "deploy.sh"), "#!/bin/sh\necho deployed\n", { mode: 0o755 });
  mkdirSync(join(cwd, "piste"));
  copyFileSync(join(ROOT, "examples/sne-cotation/production.piste.yaml"), join(cwd, "piste/production.piste.yaml"));
  const found = defaultScenario.applications.find(({ name }) => name === application);
  const credentials = { PISTE_CLIENT_ID: found?.clientId ?? "", PISTE_CLIENT_SECRET: found?.clientSecret ?? "" };
  return { cwd, run: (script, env = {}) => runScriptAsync(script, { ...credentials, ...env }, { cwd, path: programs }) };
}

function flags({ endpoints }: Simulator, environment: "production" | "sandbox"): string {
  const { tokenUrl, apiBaseUrl } = endpoints[environment];
  return `--token-url "${tokenUrl}" --api-base-url "${apiBaseUrl}"`;
}
