// How many of the slips that people make give one finding, where the slip is; by slip. `node bench/slips.ts [WORDS OF A SLIP]` also shows the others.
import { measureSlips } from "./slips/measure-slips.ts";

/** Share of slips that give one finding, on the right line. */
const LEVEL = 0.97;

const [only] = process.argv.slice(2);
const rows = new Map<string, { right: number; all: number }>();
for await (const { slip, place, findings, isRight } of measureSlips(only === undefined ? {} : { only })) {
  const row = rows.get(slip) ?? { right: 0, all: 0 };
  rows.set(slip, row);
  row.all++;
  if (isRight) row.right++;
  else if (only !== undefined) console.log(`${slip}\n  ${place}${findings.map((finding) => `\n    ${finding}`).join("")}`);
}
const percent = ({ right, all }: { right: number; all: number }): string => `${((100 * right) / all).toFixed(1).padStart(5)} %`;
for (const [slip, row] of [...rows].sort(([, a], [, b]) => a.right / a.all - b.right / b.all)) {
  console.log(`${percent(row)}  ${String(row.right).padStart(4)} of ${String(row.all).padEnd(4)}  ${slip}`);
}
const total = [...rows.values()].reduce((sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all }), { right: 0, all: 0 });
console.log(`${percent(total)}  ${total.right} of ${total.all} slips give one finding, on their line`);
if (only === undefined && total.right < LEVEL * total.all) process.exitCode = 1;
