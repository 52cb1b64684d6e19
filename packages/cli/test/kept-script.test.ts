import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pistectl-kept-"));
  mkdirSync(join(folder, "cache"), { mode: 0o700 });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Loads a late part as a process that is sparing does; gives whether the flags of V8 were others before that, after it, and at the end. */
const RUN = `
  import { cachedDataVersionTag } from "node:v8";
  import { join } from "node:path";
  import { beSparing, beSparingForLong } from "@pistectl/action-kit/disk";
  import { keptScript } from "./src/machine/kept-script.ts";
  const [folder, manner] = process.argv.slice(1);
  const tags = [cachedDataVersionTag()];
  if (manner === "sparing") beSparing();
  if (manner === "sparing-for-long") beSparingForLong();
  tags.push(cachedDataVersionTag());
  keptScript(join(folder, "part.cjs"), "verb", () => [manner]).runInThisContext()();
  tags.push(cachedDataVersionTag());
  process.once("exit", () => {
    tags.push(cachedDataVersionTag());
    console.log(JSON.stringify(tags.map((tag) => tag !== tags[0])));
  });
`;

test.each<readonly [manner: string, flags: readonly boolean[]]>([
  ["plain", [false, false, false, false]],
  ["sparing", [false, true, true, false]],
  ["sparing-for-long", [false, true, true, false]],
])("a %s process stays so when a late part is loaded, whether its code is taken, refused or written anew", (manner, flags) => {
  writeFileSync(join(folder, "part.cjs"), "(() => 1)\n");
  const run = (as: string): unknown => {
    const { stdout, stderr } = spawnSync(process.execPath, ["--conditions=source", "--input-type=module", "--eval", RUN, folder, as], {
      cwd: join(import.meta.dirname, ".."),
      encoding: "utf8",
      env: { ...process.env, XDG_CACHE_HOME: join(folder, "cache") },
    });
    return stdout === "" ? stderr : JSON.parse(stdout);
  };
  expect([run("plain"), run(manner), run(manner)]).toEqual([[false, false, false, false], flags, flags]);
});
