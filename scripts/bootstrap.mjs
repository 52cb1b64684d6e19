// Runs pnpm with the given arguments, through npx when pnpm is not what started us. Plain JavaScript: the machine's Node runs it, 18 or later.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const startedByPnpm = process.env.npm_config_user_agent?.startsWith("pnpm/") === true;
const [command, ...prefix] = startedByPnpm ? ["pnpm"] : ["npx", "-y", packageManager];

const { status, error } = spawnSync(command, [...prefix, ...process.argv.slice(2)], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
});
if (error) console.error(`${command} could not be started: ${error.message}`);
process.exit(status ?? 1);
