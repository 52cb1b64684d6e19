import type { Script as CompiledScript } from "node:vm";
import { cacheFolder } from "./cache-folder.ts";
import { removeExpired } from "./remove-expired.ts";

/** What a run compiled beyond what was kept is added to it once in this time. */
const REFRESH_MS = 10 * 60 * 1000;

// An ECMAScript module that imports one of these evaluates all that it exports, streams included; asked for by name, it is not.
const { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, join } = process.getBuiltinModule("node:path");
const { Script } = process.getBuiltinModule("node:vm");

/**
 * The script in a file (ASCII; another content, another name) with what V8 made of its functions in earlier runs for the same purpose, so that they are
 * not compiled again (docs/adr/0011). `purpose` is part of a file's name.
 */
export function keptScript(filename: string, purpose: string): CompiledScript {
  const path = keptPath(`${basename(filename)}-${purpose}`);
  const kept = path === null ? null : readKept(path);
  const script = new Script(readFileSync(filename, "latin1"), { filename, ...(kept === null ? {} : { cachedData: kept.data }) });
  const isGood = kept !== null && script.cachedDataRejected !== true && Date.now() - kept.time < REFRESH_MS;
  // At the end of the run, because functions are compiled when they are first called.
  if (path !== null && !isGood) process.once("exit", () => keep(path, script.createCachedData()));
  return script;
}

/** In the user's own folder: what anybody could write to must not run. V8 refuses what another version of it left; the name says it sooner. */
function keptPath(name: string): string | null {
  if (process.env.NODE_DISABLE_COMPILE_CACHE === "1") return null;
  const folder = cacheFolder(process.env);
  return folder === null ? null : join(folder, "compiled", `${name}-${process.version}-${process.arch}`);
}

/** Nothing that belongs to somebody else: with sudo the folder can be another user's. */
function readKept(path: string): { readonly data: Buffer; readonly time: number } | null {
  try {
    const file = openSync(path, "r");
    try {
      const { uid, mtimeMs } = fstatSync(file);
      return uid === (process.getuid?.() ?? uid) ? { data: readFileSync(file), time: mtimeMs } : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Writes a file of its own down to the disk, then renames it: V8 takes the content at its word. What cannot be kept only costs time. */
function keep(path: string, data: Buffer): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    removeExpired(dirname(path));
    writeFileSync(temporary, data, { flag: "wx", mode: 0o600, flush: true });
    renameSync(temporary, path);
  } catch {
    // A folder that is read-only or full, or another run that writes the same.
  }
}
