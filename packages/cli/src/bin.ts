#!/usr/bin/env node
import { VERSION_LINE } from "./version.ts";

const argv = process.argv.slice(2);
// Scripts and editors ask this often: it is answered before anything else is loaded.
if (argv.length === 1 && argv[0] === "--version") {
  process.stdout.write(VERSION_LINE);
} else {
  const [{ leave, processIo }, { run }] = await Promise.all([import("./host.ts"), import("./run.ts")]);
  await leave(await run(argv, processIo()));
}
