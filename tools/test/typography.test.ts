import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** French outputs under review: of every renderer, verb and action, and the generated pages. */
const OUTPUTS = globSync(
  [
    "packages/cli/test/cases/*french*.txtar",
    "packages/cli/test/init/*french*/std*",
    "packages/report/test/**/snapshots/**/fr.*",
    "actions/*/test/__snapshots__/*french*.txt",
    "docs/rules/**/*.fr.md",
    "docs/diagnoses/**/*.fr.md",
  ],
  { cwd: ROOT },
)
  // ASCII has no such space.
  .filter((path) => !path.includes("ascii"))
  .sort();

/** What is no prose of ours: code, and what stands between quotation marks. */
const FOREIGN = /^```.*?^```|`[^`\n]*`|"[^"\n]*"|“[^”\n]*”|«\u00a0[^»\n]*\u00a0»|^[$].*$|^\s*\d* ?[|│].*$/gms;

test.each(OUTPUTS)("%s breaks no line before a colon or inside quotation marks", (path) => {
  const text = readFileSync(join(ROOT, path), "utf8").replace(FOREIGN, "x");
  expect(text.split("\n").filter((line) => /(?<=[\p{L}\d)\]»*]) [:;?!»](?![\p{L}\p{N}:/=_-])|« /u.test(line))).toEqual([]);
});
