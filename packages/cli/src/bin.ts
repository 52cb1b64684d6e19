#!/usr/bin/env node
import nodeModule from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { VERSION_LINE } from "./version.ts";

const argv = process.argv.slice(2);
// Scripts and editors ask this often: it is answered before anything else is loaded.
if (argv.length === 1 && argv[0] === "--version") {
  process.stdout.write(VERSION_LINE);
} else {
  // Most of a short run is compiling what the run before compiled: Node 22.8 and later can keep it. In the user's own folder: code that anybody
  // could write to must not run (docs/adr/0009).
  nodeModule.enableCompileCache?.(join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "pistectl"));
  const [{ leave, processIo }, { run }] = await Promise.all([import("./host.ts"), import("./run.ts")]);
  await leave(await run(argv, processIo()));
}
