import { join } from "node:path";
import { build } from "esbuild";
import { sideEffectFreeToolkit } from "../../tools/action-bundle.ts";
import { ROOT } from "./workshop.ts";

/** An action that asks the toolkit for one of each, and does nothing. */
const NOTHING_DONE = `
import { getInput, notice, setOutput, setSecret } from "@actions/core";
setSecret(getInput("client-secret") || "none");
notice("nothing done");
setOutput("verdict", "ready");
`;

/** Bundles, into a folder, what no action costs less than that speaks to its runner through `@actions/core`; gives the path. */
export async function bundleToolkitAlone(folder: string): Promise<string> {
  const outfile = join(folder, "toolkit-alone.cjs");
  await build({
    stdin: { contents: NOTHING_DONE, resolveDir: join(ROOT, "packages/action-kit") },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    plugins: [sideEffectFreeToolkit],
  });
  return outfile;
}
