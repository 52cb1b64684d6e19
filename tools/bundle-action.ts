// Writes the bundle of an action: node --conditions=source tools/bundle-action.ts NAME
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleAction, distFolder, listActions } from "./action-bundle.ts";

const [action = ""] = process.argv.slice(2);
if (!listActions().includes(action)) {
  console.error(`"${action}" is not an action; accepted: ${listActions().join(", ")}`);
  process.exit(2);
}
const files = await bundleAction(action);
rmSync(distFolder(action), { recursive: true, force: true });
mkdirSync(distFolder(action), { recursive: true });
for (const { name, text } of files) writeFileSync(join(distFolder(action), name), text);
