import { spawnSync } from "node:child_process";

/** A command to time as a whole process. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Exit statuses that count as having done the work. Default: 0. */
  readonly statuses?: readonly number[];
}

/** Wall times of a contender, milliseconds, in the order they were taken. */
export interface Timing {
  readonly name: string;
  readonly times: readonly number[];
}

/** Runs the contenders in turn, A B C A B C …, after one round that is not counted: what slows the machine slows them all. */
export function measure(contenders: readonly Contender[], rounds: number): readonly Timing[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const time = runOnce(contender);
      if (round > 0) times[index]?.push(time);
    }
  }
  return contenders.map(({ name }, index) => ({ name, times: times[index] ?? [] }));
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Median of the ratios taken round by round. */
export function ratio(a: Timing, b: Timing): number {
  return median(a.times.map((time, round) => time / (b.times[round] ?? Number.NaN)));
}

function runOnce({ name, command, args, env, statuses = [0] }: Contender): number {
  const started = performance.now();
  const { status, error, stderr } = spawnSync(command, args, { env: { ...env }, stdio: ["ignore", "ignore", "pipe"] });
  const time = performance.now() - started;
  if (error) throw error;
  if (!statuses.includes(status ?? -1)) throw new Error(`${name} ended with status ${status}: ${stderr.toString().slice(0, 500)}`);
  return time;
}
