// How fast pistectl is, beside its goals, the floor of the machine and its peers: `pnpm bench [--install-peers] [--chart FILE]`. CPU time of whole processes, medians.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { peerChart } from "./speed/chart.ts";
import { measurePeers, nodeFloor, peerTable } from "./speed/peer-table.ts";
import { findPeers, installPeers } from "./speed/peers.ts";
import { measureRows, type Row } from "./speed/rows.ts";
import { workshop } from "./speed/workshop.ts";

const { values } = parseArgs({
  options: { "install-peers": { type: "boolean", default: false }, peers: { type: "string" }, chart: { type: "string" } },
});
const folder = mkdtempSync(join(tmpdir(), "pistectl-speed-"));
try {
  const packages = values["install-peers"] ? join(folder, "peers") : (values.peers ?? null);
  if (values["install-peers"]) installPeers(join(folder, "peers"));
  const shop = workshop(folder);
  const peers = findPeers(packages, folder, shop.corpus);
  const isBusy = (loadavg()[0] ?? 0) > cpus().length;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}${isBusy ? ", busy with other work" : ""}, Node ${process.version}`;
  console.log(`${machine}. CPU time of whole processes, user and system together, medians.\n`);
  const timings = measurePeers(peers, shop);
  console.log(peerTable(timings, peers));
  const least = nodeFloor(timings);
  if (least !== null) console.log(least);
  console.log("");
  let missed = 0;
  for await (const row of measureRows(shop, timings)) {
    console.log(shown(row));
    if (row.isMet === false) missed++;
  }
  console.log(missed === 0 ? "\nEvery goal is met." : `\n${missed} ${missed === 1 ? "goal is" : "goals are"} missed.`);
  if (values.chart !== undefined) writeFileSync(values.chart, peerChart(timings, machine, new Date().toISOString().slice(0, 10)));
} finally {
  rmSync(folder, { recursive: true });
}

function shown({ work, measured, goal, isMet }: Row): string {
  const verdict = isMet === null ? "not measured" : isMet ? "met" : "MISSED";
  return `${work.padEnd(44)} ${measured.padEnd(40)} goal ${goal.padEnd(44)} ${verdict}`;
}
