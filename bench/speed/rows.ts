import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifest, writeMistakes } from "./corpus.ts";
import { cpuOf, type Timing } from "./peer-table.ts";
import { bundleToolkitAlone } from "./toolkit-alone.ts";
import type { Command } from "./usage.ts";
import { ROOT, type Workshop } from "./workshop.ts";

/** One line of the table. */
export interface Row {
  readonly work: string;
  readonly measured: string;
  readonly goal: string;
  /** Null when there was nothing to measure it with. */
  readonly isMet: boolean | null;
}

/** What a ratio of two CPU times is to be. */
interface Ratio {
  readonly of: number | null;
  readonly to: number | null;
  readonly words: string;
  readonly most: number;
}

/** Every row, as it is measured. */
export async function* measureRows(shop: Workshop, timings: readonly Timing[]): AsyncGenerator<Row> {
  const { measure, corpus, pistectl, floor, idle, folder } = shop;
  const own = (count: number): number | null => cpuOf(timings, "pistectl validate", count);
  const peer = (name: string, count: number): number | null => cpuOf(timings, name, count);
  const idleMs = measure(idle, 9).cpuMs;
  const cpu = (command: Command, rounds = 3): number => measure(command, rounds).cpuMs;

  const one = row("validate, 1 manifest", [{ of: own(1), to: idleMs, words: "node -e 0", most: 2 }]);
  const ofHelp = cpu(pistectl(["validate", "--help"], corpus(1)), 9) / idleMs;
  yield { ...one, measured: `${one.measured} (its help alone: ${ofHelp.toFixed(2)})` };
  yield row("validate, 1,000", [
    faster(peer("ajv-cli", 1000), own(1000), "ajv-cli", 3),
    faster(peer("terraform validate", 1000), own(1000), "terraform", 12),
    faster(peer("spectral", 1000), own(1000), "spectral", 100),
  ]);
  yield row("validate, 10,000", [
    { of: own(10_000), to: peer("floor (C)", 10_000), words: "the floor", most: 10 },
    faster(peer("ajv-cli", 10_000), own(10_000), "ajv-cli", 2),
  ]);
  const peak = timings.find(({ name }) => name === "pistectl validate")?.usages.get(10_000)?.peakMiB ?? null;
  yield amount("validate, 10,000: memory", peak, "MiB", 120);
  const cached = pistectl(["validate", "--cache"], corpus(10_000));
  measure(cached, 1);
  yield row("validate --cache, 10,000 unchanged", [{ of: cpu(cached, 1), to: peer("floor (C)", 10_000), words: "the floor", most: 3 }]);
  yield row("validate, 1,000, 5 % with mistakes", [
    { of: cpu(pistectl(["validate"], corpus(1000, "broken"))), to: own(1000), words: "the clean ones", most: 1.5 },
  ]);
  yield amount(
    "validate, 1 MiB made only of mistakes",
    cpu(pistectl(["validate"], writeMistakes(join(folder, "mistakes"))), 1),
    "ms",
    1500,
  );
  yield amount("one edit in an open project of 1,000", editMs(corpus(1000)), "ms", 10);
  yield row("fmt --check, 1,000", [{ of: cpu(pistectl(["fmt", "--check"], corpus(1000))), to: own(1000), words: "validate", most: 1 }]);
  yield amount("plan, 8,000 documents", cpu(pistectl(["plan", "--base", corpus(1)], corpus(8000)), 1), "ms", 1500);
  yield row("explain", [{ of: cpu(pistectl(["explain", "api/terms"], corpus(1)), 7), to: idleMs, words: "node -e 0", most: 2 }]);
  yield preflightRow();
  const toolkit = await bundleToolkitAlone(folder);
  const ofToolkit = cpu(actionCommand(toolkit, "toolkit", folder), 9) / idleMs;
  for (const action of ["preflight", "manifest-lint"]) {
    const bundle = join(ROOT, "actions", action, "dist/index.js");
    const of = cpu(actionCommand(bundle, action, folder), 9);
    const found = row(`action ${action}, start to verdict`, [{ of, to: idleMs, words: "node -e 0", most: 2 }]);
    yield { ...found, measured: `${found.measured} (the toolkit alone: ${ofToolkit.toFixed(2)})` };
  }
  if (floor === null) yield { work: "floor", measured: "no C compiler on this machine", goal: "", isMet: null };
}

function faster(theirs: number | null, ours: number | null, name: string, least: number): Ratio & { readonly isFaster: true } {
  return { of: theirs, to: ours, words: name, most: least, isFaster: true };
}

function row(work: string, ratios: readonly (Ratio & { readonly isFaster?: true })[]): Row {
  const judged = ratios.map(({ of, to, words, most, isFaster }) => {
    const ratio = of === null || to === null ? null : of / to;
    const goal = isFaster ? `≥ ${most} × faster than ${words}` : `≤ ${most} × ${words}`;
    const measured =
      ratio === null ? `no ${words}` : isFaster ? `${ratio.toFixed(2)} × faster than ${words}` : `${ratio.toFixed(2)} × ${words}`;
    return { goal, measured, isMet: ratio === null ? null : isFaster ? ratio >= most : ratio <= most };
  });
  const known = judged.flatMap(({ isMet }) => (isMet === null ? [] : [isMet]));
  return {
    work,
    measured: judged.map(({ measured }) => measured).join(", "),
    goal: judged.map(({ goal }) => goal).join(", "),
    isMet: known.length === 0 ? null : known.every((isMet) => isMet),
  };
}

function amount(work: string, value: number | null, unit: string, most: number): Row {
  const measured = value === null ? "unknown" : `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
  return { work, measured, goal: `≤ ${most} ${unit}`, isMet: value === null ? null : value <= most };
}

function editMs(folder: string): number {
  const script = join(ROOT, "bench/speed/one-edit.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--conditions=source", script, folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** What `pnpm bench:preflight` says: whole times, for it waits for the network. */
function preflightRow(): Row {
  const work = "check, 30 ms each way, cold (whole time)";
  const goal = "≤ 0.9 × two curls, ≤ 1.5 × its round trips";
  const { stdout } = spawnSync(process.execPath, ["--conditions=source", join(ROOT, "bench/preflight.ts")], { encoding: "utf8" });
  const [, ratio] = /^ratio (\S+)/m.exec(stdout) ?? [];
  const [, took, trips] = /^pistectl check +(\d+) ms .*= (\d+) ms$/m.exec(stdout) ?? [];
  if (ratio === undefined || took === undefined || trips === undefined) return { work, measured: "no curl", goal, isMet: null };
  const ofTrips = Number(took) / Number(trips);
  const measured = `${ratio} × two curls, ${ofTrips.toFixed(2)} × its round trips`;
  return { work, measured, goal, isMet: Number(ratio) <= 0.9 && ofTrips <= 1.5 };
}

/** The bundle of an action as the runner runs it, in a workspace of one manifest, without secrets or network: it ends with its verdict. */
function actionCommand(bundle: string, action: string, folder: string): Command {
  const workspace = join(folder, `workspace-${action}`);
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(workspace, "piste.yaml"), manifest(1));
  const file = (name: string): string => {
    const path = join(folder, `${action}-${name}`);
    writeFileSync(path, "");
    return path;
  };
  return {
    command: process.execPath,
    args: [bundle],
    folder: workspace,
    env: {
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: folder,
    },
    statuses: [0, 1],
  };
}
