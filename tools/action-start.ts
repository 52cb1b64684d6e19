// Starts an action, whose program the files beside this one hold in parts: `index.js` of its bundle.
import { createRequire } from "node:module";
import { linkedParts, type Parts } from "../packages/action-kit/src/process/linked-parts.ts";

const require = createRequire(import.meta.url);
const { load } = linkedParts("program.cjs", (file): Parts => require(`./${file}`), require);
await (load("./main.js") as { main(): Promise<void> }).main();
