import type { Script as CompiledScript } from "node:vm";
import { cacheFolder } from "./cache-folder.ts";
import { readOwn, writeOwn } from "./own-files.ts";

/** What a run compiled beyond what was kept is added to it once in this time. */
const REFRESH_MS = 10 * 60 * 1000;
/** Length of what was learned: an unsigned number at the end of what is kept. */
const LENGTH_BYTES = 4;

// An ECMAScript module that imports one of these evaluates all that it exports, streams included; asked for by name, it is not.
const { readFileSync } = process.getBuiltinModule("node:fs");
const { basename, join } = process.getBuiltinModule("node:path");
const { Script } = process.getBuiltinModule("node:vm");

/** Compiled code, and in which runs it was learned: their exit statuses, and the parts of the program that they used. */
interface Compiled {
  readonly data: Buffer;
  readonly learned: readonly string[];
}

/**
 * The script in a file (ASCII; another content, another name) with what V8 made of its functions in earlier runs for the same purpose, so that they are
 * not compiled again (docs/adr/0011). `purpose` is part of a file's name; null keeps nothing. `partsUsed` tells at the end which parts of the program ran.
 */
export function keptScript(filename: string, purpose: string | null, partsUsed: () => readonly string[]): CompiledScript {
  const path = purpose === null ? null : keptPath(`${basename(filename)}-${purpose}`);
  const file = path === null ? null : readOwn(path);
  const kept = file === null ? null : unpack(file.data);
  const script = new Script(readFileSync(filename, "latin1"), { filename, ...(kept === null ? {} : { cachedData: kept.data }) });
  const known = kept === null || script.cachedDataRejected === true ? null : kept;
  const isFresh = file !== null && Date.now() - file.time < REFRESH_MS;
  // At the end of the run, because functions are compiled when they are first called.
  if (path !== null) {
    process.once("exit", (status) => {
      const seen = [`status ${status}`, ...partsUsed()];
      const isKnown = seen.every((one) => known?.learned.includes(one));
      // A part that was loaded under other flags could not be taken, now or in the next such run.
      const isForOthers = kept !== null && known === null && underFirstFlags().hadOthers;
      if (!isForOthers && (!isKnown || !isFresh)) writeOwn(path, pack(merge(known, { data: compiledCode(script), learned: seen })));
    });
  }
  return script;
}

function compiledCode(script: CompiledScript): Buffer {
  underFirstFlags();
  return script.createCachedData();
}

/** V8 takes code only under the flags under which it was given out: those of a run's beginning, before the HTTP client sets one for its WebAssembly, and before `beSparing`. Sets them again, and tells whether there were others. */
function underFirstFlags(): { readonly hadOthers: boolean } {
  const { cachedDataVersionTag, setFlagsFromString } = process.getBuiltinModule("node:v8");
  const before = cachedDataVersionTag();
  for (const flag of ["--wasm-dynamic-tiering", "--semi-space-growth-factor=2", "--opt", "--heap-growing-percent=0"])
    setFlagsFromString(flag);
  return { hadOthers: cachedDataVersionTag() !== before };
}

/** In the user's own folder: what anybody could write to must not run. V8 refuses what another version of it left; the name says it sooner. */
function keptPath(name: string): string | null {
  if (process.env.NODE_DISABLE_COMPILE_CACHE === "1") return null;
  const folder = cacheFolder(process.env);
  return folder === null ? null : join(folder, "compiled", `${name}-${process.version}-${process.arch}`);
}

/** A run that went on for long may have thrown functions away: the larger one holds more. */
function merge(known: Compiled | null, { data, learned }: Compiled): Compiled {
  if (known === null) return { data, learned };
  return { data: data.length < known.data.length ? known.data : data, learned: [...new Set([...known.learned, ...learned])] };
}

/** Everything stands twice: two halves are compared sooner than any checksum that Node has is loaded and computed. */
function pack({ data, learned }: Compiled): Buffer {
  const text = Buffer.from(JSON.stringify(learned));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.length);
  const half = [data, text, length];
  return Buffer.concat([...half, ...half]);
}

/** Null for what is damaged: V8 compares little more than lengths and takes the rest at its word, whatever it then does to the process. */
function unpack(file: Buffer): Compiled | null {
  const half = file.subarray(0, file.length / 2);
  const end = half.length - LENGTH_BYTES;
  if (end < 0 || !half.equals(file.subarray(half.length))) return null;
  const start = end - half.readUInt32LE(end);
  return { data: half.subarray(0, start), learned: JSON.parse(half.toString("utf8", start, end)) };
}
