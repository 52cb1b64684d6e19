import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What tests may know of the machine: where its programs are and its time zone, what our tests ask for, and what vitest says to itself. */
const KEPT = /^(PATH|PATHEXT|SYSTEMROOT|TZ|PROPERTY_SEED|READER_RUNS|PISTECTL_CHROMIUM|PISTECTL_VSCODE|TEST|NODE_ENV|VITEST.*)$/i;
/** Others may pass through: tests run programs as another user. */
const PASSABLE = 0o711;

/**
 * Gives the tests a machine of their own, which goes with them: an empty home, a temporary folder, the usual umask, and neither language, git settings, proxy nor
 * runner of whoever started them.
 */
// biome-ignore lint/style/noDefaultExport: vitest reads its global set-up so.
export default function prepareTestMachine(): () => void {
  process.umask(0o022);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-tests-")));
  const home = join(folder, "home");
  mkdirSync(home);
  chmodSync(folder, PASSABLE);
  for (const name of Object.keys(process.env)) if (!KEPT.test(name)) delete process.env[name];
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder, HOME: home, USERPROFILE: home, GIT_CONFIG_NOSYSTEM: "1" });
  return () => {
    open(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Gives back the folders that a test closed to everybody: only root could remove them as they are. */
function open(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) open(join(folder, entry.name));
}
