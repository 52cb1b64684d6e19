// What the repository needs, installed where it is not there yet or where the lockfile has changed since. Plain JavaScript: the machine's Node runs it.
import { statSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PNPM_OPTIONS, pnpm } from "./pnpm.mjs";
import { quietStep } from "./quiet-step.mjs";

const ROOT = new URL("../", import.meta.url);
/** Written by pnpm at the end of an installation. */
const INSTALLED = new URL("node_modules/.modules.yaml", ROOT);

/** Installs what is missing, with one line about it. */
export async function installOnce() {
  if (isInstalled()) return;
  await quietStep("Installing", pnpm("install", "--reporter=append-only"), { ...PNPM_OPTIONS, cwd: fileURLToPath(ROOT) });
  const now = new Date();
  utimesSync(INSTALLED, now, now);
}

function isInstalled() {
  const at = (url) => statSync(url, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return at(INSTALLED) >= at(new URL("pnpm-lock.yaml", ROOT)) && at(INSTALLED) > 0;
}
