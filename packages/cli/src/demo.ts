import { leave, processIo } from "./host.ts";
import { runDemo } from "./run-demo.ts";

await leave(await runDemo(processIo()));
