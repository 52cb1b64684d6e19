#!/usr/bin/env node
import { VERSION_LINE } from "./machine/version.ts";

const argv = process.argv.slice(2);
// Scripts and editors ask this often: it is answered before anything else is loaded.
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
  // Of an output that takes nothing, the program tells.
  process.stdout.once("error", carryOut).write(VERSION_LINE);
} else {
  await carryOut();
}

async function carryOut(): Promise<void> {
  const { main } = await import("./main.ts");
  await main(argv);
}
