import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findFaults, readArrows } from "../rooms/arrows.ts";

const STOREY = { folder: "house", about: "", standsOn: ["@pistectl/words"], rooms: ["work", "domain"] };
/** In every house. */
const INDEX = { "index.ts": 'export { say } from "@pistectl/words";' };

test.each([
  [
    "a room imports a lower one and a package below",
    { "work/a.ts": 'import { b } from "../domain/b.ts";\nimport { say } from "@pistectl/words";' },
    [],
  ],
  ["the entrance imports every room", { "main.ts": 'import { a } from "./work/a.ts";\nexport { b } from "./domain/b.ts";' }, []],
  [
    "a room imports a higher one, a type of it too",
    { "domain/b.ts": 'import type { A } from "../work/a.ts";' },
    ["house/src/domain/b.ts imports work/a.ts, which is above it"],
  ],
  [
    "a room imports the entrance, late",
    { "work/a.ts": 'const main = await import("../main.ts");' },
    ["house/src/work/a.ts imports main.ts, which is above it"],
  ],
  [
    "a package that is not below, by a door",
    { "work/a.ts": 'import { plan } from "@pistectl/report/plan";' },
    ["house/src/work/a.ts imports @pistectl/report, which house does not stand on"],
  ],
  [
    "a room that nobody declared",
    { "attic/a.ts": 'import { b } from "../domain/b.ts";' },
    ["house/src/attic is no room that tools/rooms/rooms.ts knows"],
  ],
  [
    "a package that is said to be below, and is not needed",
    { "index.ts": 'export { b } from "./domain/b.ts";' },
    ["house is said to stand on @pistectl/words, and imports nothing of it"],
  ],
  ["what leaves the sources is nobody's room", { "work/a.ts": 'import about from "../../package.json" with { type: "json" };' }, []],
])("%s", async (_, files, faults) => {
  const root = mkdtempSync(join(tmpdir(), "rooms-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries({ ...INDEX, ...files })) {
    const file = join(root, "house/src", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const found = findFaults(STOREY, await readArrows(root, STOREY));
  expect(found.map(({ place, reason }) => `${place} ${reason}`)).toEqual(faults);
});
