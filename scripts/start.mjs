// `npm start`: what is needed is installed and built in a line each, then the tour begins. Plain JavaScript: the machine's Node runs it, 18 or later.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installOnce } from "./install-once.mjs";
import { PNPM_OPTIONS, pnpm } from "./pnpm.mjs";
import { quietStep } from "./quiet-step.mjs";

const cwd = fileURLToPath(new URL("../", import.meta.url));
/** That of the dependencies, where it is for this platform. */
const node = join(cwd, "node_modules/.bin/node");
await installOnce();
await quietStep("Building", pnpm("exec", "turbo", "run", "build", "--filter=pistectl", "--output-logs=errors-only"), {
  ...PNPM_OPTIONS,
  cwd,
});
console.log();
const { status } = spawnSync(existsSync(node) ? node : process.execPath, ["packages/cli/dist/demo.js"], { cwd, stdio: "inherit" });
process.exit(status ?? 1);
