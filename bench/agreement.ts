// Whether the published schema and `validate` say the same of mutated documents of every kind. `node bench/agreement.ts [COUNT] [SEED]`
import { measureAgreement } from "./agreement/measure-agreement.ts";

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const tally = new Map<string, number>();
for (const { kind, document, why, said } of measureAgreement({ count, seed })) {
  tally.set(why, (tally.get(why) ?? 0) + 1);
  if ((tally.get(why) ?? 0) <= 20)
    console.log(`${kind}: ${why}\n  ${JSON.stringify(document)}${said.map((line) => `\n    ${line}`).join("")}`);
}
for (const [why, times] of tally) console.log(`${times} times ${why}`);
const disagreements = [...tally.values()].reduce((sum, times) => sum + times, 0);
console.log(`${count - disagreements} of ${count} documents: the schema, by two readers, and validate agree`);
if (disagreements > 0) process.exitCode = 1;
