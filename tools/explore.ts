// Tries the properties of the tests with other cases than the suite does, until one fails or the time is over: `pnpm explore [FILE…] [--minutes N] [--seed N]`. Without
// files: all that have properties, for ten minutes. A round that has begun is ended.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const MINUTE = 60_000;
const SEEDS = 2 ** 31;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: "string", default: "10" }, seed: { type: "string", default: String(Date.now() % SEEDS) } },
});
const [minutes, firstSeed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes >= 0) || !Number.isInteger(firstSeed)) {
  console.error("Usage: pnpm explore [FILE…] [--minutes N] [--seed N]");
  process.exit(2);
}
const files = positionals.length > 0 ? positionals : filesWithProperties();
const end = performance.now() + minutes * MINUTE;
let seed = firstSeed;
do {
  console.log(`Seed ${seed}, ${files.length} files`);
  const { status } = spawnSync("vitest", ["run", "--testTimeout=0", "--reporter=dot", ...files], {
    env: { ...process.env, PROPERTY_SEED: String(seed) },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`Again: pnpm explore --minutes 0 --seed ${seed}${positionals.map((file) => ` ${file}`).join("")}`);
    process.exit(1);
  }
  seed = (seed + 1) % SEEDS;
} while (performance.now() < end);

function filesWithProperties(): readonly string[] {
  return globSync("{packages,actions,site}/*/test/**/*.test.ts").filter((file) => readFileSync(file, "utf8").includes('from "fast-check"'));
}
