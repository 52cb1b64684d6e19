// What was tried against the tool and held, in figures: `node bench/figures.ts [--minutes N] [--times N]`, minutes for each fuzzer and times of everything else.
import { parseArgs } from "node:util";
import { CELL_COUNT } from "../packages/auth-core/test/faults/fault-table.ts";
import { damageCaches } from "./figures/damaged-caches.ts";
import { killWhileWriting } from "./figures/kills.ts";
import { runFuzz } from "./fuzz/run-fuzz.ts";
import { FUZZ_TARGETS } from "./fuzz/targets.ts";
import { soak } from "./soak/soak.ts";

const MINUTE = 60_000;
const MEBIBYTE = 1024 * 1024;

const { values } = parseArgs({ options: { minutes: { type: "string", default: "1" }, times: { type: "string", default: "1000" } } });
const [minutes, times] = [Number(values.minutes), Number(values.times)];
if (!(minutes > 0) || !(times > 0)) {
  console.error("Usage: pnpm figures [--minutes N] [--times N]");
  process.exit(2);
}

function show(what: string, faults: readonly string[]): void {
  console.log(what);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

const figure = (number: number): string => number.toLocaleString("en");

for (const target of FUZZ_TARGETS) {
  const { figures, find } = await runFuzz(target, { milliseconds: minutes * MINUTE }, Date.now() % 2 ** 31);
  show(`${target.about}: ${Array.from(figures, ([name, number]) => `${figure(number)} ${name}`).join(", ")}`, find?.faults ?? []);
}
const kills = await killWhileWriting(times / 10);
show(`kills survived while files were written: ${figure(kills.survived)}`, kills.faults);
const caches = damageCaches(times / 10);
show(`bytes of caches damaged and healed: ${figure(caches.healed)}`, caches.faults);
show(`cells of the fault table, each a test of the suite: ${figure(CELL_COUNT)}`, []);
for (const { work, times: count, tokenRequests, sockets, heap, faults } of await soak(times)) {
  const mebibytes = heap.map((bytes) => (bytes / MEBIBYTE).toFixed(1));
  show(
    `${figure(count)} ${work}: ${figure(tokenRequests)} token requests; sockets ${sockets[0]} before, ${sockets[1]} after; heap ${mebibytes[0]} MiB before, ${mebibytes[1]} MiB after`,
    faults,
  );
}
process.exit();
