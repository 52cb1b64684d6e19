// Whether anything is left behind by ten thousand preflights and fetches, with faults and expiring tokens. `node bench/soak.ts [TIMES]`
import { soak } from "./soak/soak.ts";

const MEBIBYTE = 1024 * 1024;
const [times = 10_000] = process.argv.slice(2).map(Number);
for (const { work, times: count, ends, tokenRequests, sockets, heap, faults } of await soak(times)) {
  console.log(
    `${count.toLocaleString("en")} ${work}: ${Array.from(ends, ([end, number]) => `${end} ${number.toLocaleString("en")}`).join(", ")}`,
  );
  console.log(
    `  token requests ${tokenRequests.toLocaleString("en")}, sockets ${sockets.join(" before, ")} after, heap ${heap.map((bytes) => (bytes / MEBIBYTE).toFixed(1)).join(" MiB before, ")} MiB after`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
