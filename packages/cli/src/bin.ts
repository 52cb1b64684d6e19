#!/usr/bin/env node
import { VERSION_LINE } from "./machine/version.ts";
import { isOldNode, OLD_NODE_STATUS, oldNodeRefusal } from "./old-node.ts";

const argv = process.argv.slice(2);
if (isOldNode(process.versions.node)) {
  process.stderr.write(oldNodeRefusal(process.versions.node, process.execPath, process.env));
  process.exit(OLD_NODE_STATUS);
}
// Scripts and editors ask this often: it is answered before anything else is loaded. Of an output that takes nothing, the program tells.
const isAnswered = argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V") && tellVersion();
if (!isAnswered) await carryOut();

/** Whether standard output took the line. */
function tellVersion(): boolean {
  try {
    process.getBuiltinModule("node:fs").writeSync(1, VERSION_LINE);
    return true;
  } catch {
    return false;
  }
}

async function carryOut(): Promise<void> {
  const { main } = await import("./main.ts");
  await main(argv);
}
