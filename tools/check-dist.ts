// Fails when the committed bundle of an action is not, byte for byte, what its sources give.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleAction, distFolder, listActions } from "./action-bundle.ts";

let stale = false;
for (const action of listActions()) {
  const files = await bundleAction(action);
  for (const name of differences(distFolder(action), new Map(files.map((file) => [file.name, file.text])))) {
    console.error(`actions/${action}/dist/${name} is not what its sources give`);
    stale = true;
  }
}
if (stale) {
  console.error("Run: pnpm build");
  process.exit(1);
}

/** Names of the files that differ, are missing or are too many. */
function differences(folder: string, expected: ReadonlyMap<string, string>): readonly string[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const names = [...new Set([...present, ...expected.keys()])].sort();
  return names.filter(
    (name) => !present.includes(name) || !expected.has(name) || readFileSync(join(folder, name), "utf8") !== expected.get(name),
  );
}
