// How pnpm is started here: as the one that started us, else through npx in the version of package.json. Plain JavaScript: the machine's Node runs it.
import { readFileSync } from "node:fs";

const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const startedByPnpm = process.env.npm_config_user_agent?.startsWith("pnpm/") === true;

/** Command and arguments that run pnpm with some arguments. */
export function pnpm(...args) {
  return startedByPnpm ? ["pnpm", ...args] : ["npx", "-y", packageManager, ...args];
}

/** Options of a process of pnpm, in the root of the repository where `cwd` is not given. */
export const PNPM_OPTIONS = {
  shell: process.platform === "win32",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", npm_config_update_notifier: "false" },
};
