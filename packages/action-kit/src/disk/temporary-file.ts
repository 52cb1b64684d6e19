import { readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { errorCode } from "@pistectl/words";

/** A temporary file of another machine, whose processes cannot be asked for, was left by a broken-off run after so long. */
const EXPIRY_MS = 24 * 60 * 60 * 1000;

/** `.pistectl-MACHINE-PROCESS-NUMBER.tmp`: no name of a manifest, and short beside a long one. */
const NAME = /^\.pistectl-([A-Za-z0-9]*)-(\d+)-[0-9a-f]{8}\.tmp$/;

/** A path that nobody else uses, in the folder of the file that is being written. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.pistectl-${machine()}-${process.pid}-${anyNumber()}.tmp`);
}

/** Eight hexadecimal digits. The file is not opened where there is one already, so that they need not be a secret, for which Node would load its cryptography. */
function anyNumber(): string {
  return Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
}

/** Removes the temporary files of runs that were broken off. What cannot be listed or removed stays. */
export function clearTemporaries(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, host, process] = NAME.exec(name) ?? [];
      if (host !== undefined && isLeft(join(folder, name), host, Number(process))) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // Nothing depends on it.
  }
}

function isLeft(path: string, host: string, id: number): boolean {
  return host === machine() ? !isAlive(id) : Date.now() - statSync(path).mtimeMs > EXPIRY_MS;
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}

/** What tells this machine from another that works in the same folder. */
function machine(): string {
  return hostname()
    .replace(/[^A-Za-z0-9]/g, "")
    .slice(0, 32);
}
