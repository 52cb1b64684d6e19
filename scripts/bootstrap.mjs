// Runs pnpm with the given arguments, and before a script of the repository installs what it needs. Plain JavaScript: the machine's Node runs it, 18 or later.
import { spawnSync } from "node:child_process";
import { installOnce } from "./install-once.mjs";
import { PNPM_OPTIONS, pnpm } from "./pnpm.mjs";

if (process.argv.includes("run")) await installOnce();
const [command, ...args] = pnpm(...process.argv.slice(2));
const { status, error } = spawnSync(command, args, { ...PNPM_OPTIONS, stdio: "inherit" });
if (error) console.error(`${command} could not be started: ${error.message}`);
process.exit(status ?? 1);
