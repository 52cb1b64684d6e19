// Whole-process start of the command line and of the built action, as ratios to a Node that does nothing.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Contender, measure, median, ratio } from "./measure.ts";

const ROUNDS = 30;
const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Most that each may cost, as a multiple of `node -e 0`. */
const BUDGETS: Readonly<Record<string, number>> = {
  "pistectl --version": 1.3,
  "pistectl validate": 2.5,
  "preflight action": 3,
  "manifest-lint action": 5,
};

const folder = mkdtempSync(join(tmpdir(), "pistectl-bench-"));
const timings = measure(contenders(), ROUNDS);
rmSync(folder, { recursive: true });

const [floor, ...others] = timings;
if (floor === undefined) throw new Error("nothing was measured");
console.log(`Node ${process.version}, ${ROUNDS} rounds, medians of whole processes`);
console.log(`${floor.name.padEnd(20)} ${median(floor.times).toFixed(1).padStart(7)} ms`);
for (const timing of others) {
  const times = ratio(timing, floor);
  const budget = BUDGETS[timing.name] ?? Number.POSITIVE_INFINITY;
  const verdict = times <= budget ? "within" : "OVER";
  console.log(
    `${timing.name.padEnd(20)} ${median(timing.times).toFixed(1).padStart(7)} ms   ${times.toFixed(2)} × ${floor.name}   ${verdict} ${budget} ×`,
  );
  if (times > budget) process.exitCode = 1;
}

function contenders(): readonly Contender[] {
  return [
    { name: "node -e 0", command: process.execPath, args: ["-e", "0"] },
    { name: "pistectl --version", command: process.execPath, args: [join(ROOT, "packages/cli/dist/bin.js"), "--version"] },
    {
      name: "pistectl validate",
      command: process.execPath,
      args: [join(ROOT, "packages/cli/dist/bin.js"), "validate", join(ROOT, "examples/sne-cotation/production.piste.yaml")],
    },
    ...["preflight", "manifest-lint"].map((action) => ({
      name: `${action} action`,
      command: process.execPath,
      args: [join(ROOT, "actions", action, "dist/index.js")],
      env: runnerEnvironment(),
      statuses: [0, 1],
    })),
  ];
}

/** A runner's environment without secrets or manifests: an action reads its inputs, says what is missing, writes its outputs and ends before any request. */
function runnerEnvironment(): Readonly<Record<string, string>> {
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, "");
    return path;
  };
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  };
}
