// Memory, processor time and output of every command over files of 1 MiB that cost most: `node bench/bounds.ts [--shape NAME] [--work NAME]`, each a part of a name. Linux.
import { parseArgs } from "node:util";
import { BUDGET, isWithin } from "./bounds/budget.ts";
import { type Measured, WORKS } from "./bounds/measure-run.ts";
import { SHAPES } from "./bounds/shapes.ts";

const MEGABYTE = 1_000_000;

const { values } = parseArgs({ options: { shape: { type: "string", default: "" }, work: { type: "string", default: "" } } });
const shapes = SHAPES.filter(({ name }) => name.includes(values.shape));
const works = WORKS.filter(({ name }) => name.includes(values.work));
if (shapes.length === 0 || works.length === 0) {
  console.error(`Usage: pnpm bench:bounds [--shape NAME] [--work NAME]\n  ${[...SHAPES, ...WORKS].map(({ name }) => name).join("\n  ")}`);
  process.exit(2);
}

const over: string[] = [];
console.log(`Node ${process.version}; of each shape, 1 MiB, the dearest in memory of ${works.length} commands, in time and in output`);
console.log(`${"".padEnd(42)} ${"MB".padStart(5)} ${"".padEnd(30)} ${"ms CPU".padStart(7)} ${"".padEnd(30)} ${"kB".padStart(7)}`);
for (const shape of shapes) {
  const rows: (Measured & { readonly name: string })[] = [];
  for (const { name, measure } of works) {
    let measured: Measured;
    try {
      measured = await measure(shape);
    } catch (error) {
      over.push(`${shape.name}: ${name}: ${error instanceof Error ? error.message : error}`);
      continue;
    }
    rows.push({ name, ...measured });
    if (!isWithin(measured)) {
      over.push(
        `${shape.name}: ${name}: ${megabytes(measured.memory)} MB, ${megabytes(measured.written)} MB written, status ${measured.status}`,
      );
    }
  }
  const [memory, time, written] = (["memory", "time", "written"] as const).map((key) => rows.toSorted((a, b) => b[key] - a[key])[0]);
  if (memory === undefined || time === undefined || written === undefined) continue;
  console.log(
    `${shape.name.padEnd(42)} ${megabytes(memory.memory).padStart(5)} ${memory.name.padEnd(30)} ${time.time.toFixed(0).padStart(7)} ${time.name.padEnd(30)} ${(written.written / 1000).toFixed(0).padStart(7)} ${written.name}`,
  );
}
for (const line of over) console.log(`OVER ${line}`);
console.log(
  over.length === 0 ? `within ${megabytes(BUDGET.memory)} MB of memory and ${megabytes(BUDGET.written)} MB written` : `${over.length} over`,
);
if (over.length > 0) process.exitCode = 1;

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(0);
}
