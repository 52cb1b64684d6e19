#!/usr/bin/env node
import { VERSION_LINE } from "./machine/version.ts";

const argv = process.argv.slice(2);
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
