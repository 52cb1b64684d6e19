import { fileURLToPath } from "node:url";
import { tour } from "./main.ts";

// The tour uses the examples of the repository, wherever it was started from.
await tour(fileURLToPath(new URL("../../..", import.meta.url)));
