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

/** A folder with a built `pistectl` that asks the simulator unless told whom to ask, a deploy that leaves a trace, and manifests of an application whose credentials are in the environment. */
export function prepareFolder(simulator: Simulator, application: string): PreparedFolder {
  if (!existsSync(BIN)) throw new Error(`${BIN} is missing: build first (pnpm run build)`);
  const cwd = temporaryFolder();
  const programs = temporaryFolder();
  const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;
  writeFileSync(
    join(programs, "pistectl"),
    `#!/bin/sh
case "$*" in
  *--token-url*) ;;
  check*) set -- "$@" --token-url "${tokenUrl}" --api-base-url "${apiBaseUrl}" ;;
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
