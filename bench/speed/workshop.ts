import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCorpus } from "./corpus.ts";
import { type Command, compileNative, type Usage, usageMeter } from "./usage.ts";

/** What the rows of the table are measured with. */
export interface Workshop {
  /** For what a row writes. */
  readonly folder: string;
  readonly measure: (command: Command, rounds: number) => Usage;
  /** A folder with so many manifests, `broken`: 5 % of them with mistakes; written once. */
  readonly corpus: (count: number, kind?: "right" | "broken") => string;
  /** The command line, as it is built, in a folder. */
  readonly pistectl: (args: readonly string[], folder: string) => Command;
  /** Opens, reads and scans a folder; null without a compiler. */
  readonly floor: ((folder: string) => Command) | null;
  /** A Node that does nothing. */
  readonly idle: Command;
  /** One that reads the manifests of a folder, with `--parse` parses them besides, and judges nothing: what no program of Node can go below. */
  readonly bareNode: (folder: string, ...flags: readonly "--parse"[]) => Command;
}

/** Root of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A workshop in an empty folder. */
export function workshop(folder: string): Workshop {
  const floor = compileNative("floor", folder);
  const written = new Map<string, string>();
  return {
    folder,
    measure: usageMeter(folder),
    corpus: (count, kind = "right") => {
      const name = `${kind}-${count}`;
      const known = written.get(name) ?? writeCorpus(join(folder, name), count, kind === "broken");
      written.set(name, known);
      return known;
    },
    pistectl: (args, at) => ({
      command: process.execPath,
      args: [join(ROOT, "packages/cli/dist/bin.js"), ...args],
      folder: at,
      // What a run keeps for the next one is of this bench alone.
      env: { XDG_CACHE_HOME: join(folder, "cache"), NO_COLOR: "1" },
      statuses: [0, 1],
    }),
    floor: floor === null ? null : (at) => ({ command: floor, args: [at] }),
    idle: { command: process.execPath, args: ["-e", "0"] },
    bareNode: (at, ...flags) => ({
      command: process.execPath,
      args: ["--conditions=source", join(ROOT, "bench/speed/bare-node.ts"), at, ...flags],
    }),
  };
}
