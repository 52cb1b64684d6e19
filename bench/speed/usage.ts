import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../measure.ts";

/** What a whole process took. CPU time is that of user and system together: it says the same under load. */
export interface Usage {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Null where nothing tells. */
  readonly peakMiB: number | null;
}

/** A command to measure as a whole process. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit statuses that count as having done the work. Default: 0. */
  readonly statuses?: readonly number[];
}

/** Measures a command so many times, and gives the medians. */
export type Meter = (command: Command, rounds: number) => Usage;

const NATIVE = fileURLToPath(new URL("../native", import.meta.url));

/** Compiles one of our small C programs into a folder; null without a compiler. */
export function compileNative(name: "usage" | "floor", folder: string): string | null {
  const program = join(folder, name);
  const compiled = spawnSync("cc", ["-O2", "-o", program, join(NATIVE, `${name}.c`)], { stdio: "ignore" });
  return compiled.status === 0 ? program : null;
}

/** A meter that writes into a folder; without a compiler it is bash's `time`, which knows nothing of memory. */
export function usageMeter(folder: string): Meter {
  const native = compileNative("usage", folder);
  const out = join(folder, "usage.txt");
  return (command, rounds) => {
    const usages = Array.from({ length: rounds }, () => (native === null ? timedByBash(command) : timedByNative(command, native, out)));
    const peaks = usages.flatMap(({ peakMiB }) => peakMiB ?? []);
    return {
      cpuMs: median(usages.map(({ cpuMs }) => cpuMs)),
      wallMs: median(usages.map(({ wallMs }) => wallMs)),
      peakMiB: peaks.length === 0 ? null : median(peaks),
    };
  };
}

function timedByNative(command: Command, native: string, out: string): Usage {
  const { stderr } = run(command, native, [out, command.command, ...command.args]);
  const written = readFileSync(out, "utf8").trim().split(" ").map(Number);
  const [cpuMs = Number.NaN, wallMs = Number.NaN, peakKib = Number.NaN, status = -1] = written;
  requireStatus(command, status, stderr);
  return { cpuMs, wallMs, peakMiB: peakKib / 1024 };
}

function timedByBash(command: Command): Usage {
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" 2>/dev/null';
  const { status, stderr } = run(command, "bash", ["-c", script, "time", command.command, ...command.args]);
  requireStatus(command, status ?? -1, stderr);
  const [user = Number.NaN, system = Number.NaN, wall = Number.NaN] = stderr.trim().split("\n").at(-1)?.split(" ").map(Number) ?? [];
  return { cpuMs: (user + system) * 1000, wallMs: wall * 1000, peakMiB: null };
}

function run(
  { folder, env }: Command,
  through: string,
  args: readonly string[],
): { readonly status: number | null; readonly stderr: string } {
  const { status, error, stderr } = spawnSync(through, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { status, stderr: stderr.toString() };
}

function requireStatus({ command, args, statuses = [0] }: Command, status: number, stderr: string): void {
  if (!statuses.includes(status)) throw new Error(`${[command, ...args].join(" ")} ended with status ${status}: ${stderr.slice(0, 500)}`);
}
