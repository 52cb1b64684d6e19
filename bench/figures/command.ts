import { join } from "node:path";

/** The built command. */
export const BIN = join(import.meta.dirname, "../../packages/cli/dist/bin.js");
