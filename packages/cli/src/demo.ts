import { fileURLToPath } from "node:url";
import { leave, processIo } from "./host.ts";
import { runDemo } from "./run-demo.ts";

// The tour uses the examples of the repository, wherever it was started from.
await leave(await runDemo({ ...processIo(), workingFolder: fileURLToPath(new URL("../../..", import.meta.url)) }));
