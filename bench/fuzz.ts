// Tries what nobody would write, until something breaks. `node bench/fuzz.ts [TARGET…] [--minutes N] [--seed N]`: a minute for each target unless said otherwise.
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { keepCase, runFuzz } from "./fuzz/run-fuzz.ts";
import { FUZZ_TARGETS } from "./fuzz/targets.ts";

const MINUTE = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: String(Date.now() % 2 ** 31) } },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
const unknown = positionals.filter((name) => !FUZZ_TARGETS.some((target) => target.name === name));
if (unknown.length > 0 || !(minutes > 0) || !Number.isInteger(seed)) {
  console.error(
    `Usage: pnpm fuzz [TARGET…] [--minutes N] [--seed N]\n${FUZZ_TARGETS.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`).join("\n")}`,
  );
  process.exit(2);
}
for (const target of FUZZ_TARGETS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const { figures, find } = await runFuzz(target, { milliseconds: minutes * MINUTE }, seed);
  console.log(
    `${target.name} (seed ${seed}): ${Array.from(figures, ([figure, number]) => `${number.toLocaleString("en")} ${figure}`).join(", ")}`,
  );
  if (find === null) continue;
  console.log(
    `  ${find.faults.join("\n  ")}\n  kept in ${relative("", keepCase(target, find))}, which the suite tries again: mend, then commit both`,
  );
  process.exitCode = 1;
}
// What was started for a target ends with it.
process.exit();
