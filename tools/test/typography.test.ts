import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** French outputs under review: of every renderer, verb and action, and the generated pages. */
const OUTPUTS = execFileSync(
  "git",
  [
    "ls-files",
    "-z",
    "packages/cli/test/cases/*french*.txtar",
    "packages/cli/test/init/*french*/std*",
    "packages/report/test/snapshots/*/fr.*",
    "packages/report/test/*/snapshots/*/fr.*",
    "actions/*/test/__snapshots__/*french*.txt",
    "docs/rules/**.fr.md",
    "docs/diagnoses/**.fr.md",
  ],
  { encoding: "utf8", cwd: `${import.meta.dirname}/../..` },
)
  .split("\0")
  // ASCII has no such space.
  .filter((path) => path !== "" && !path.includes("ascii"));

/** What is no prose of ours: code, and what stands between quotation marks. */
const FOREIGN = /^```.*?^```|`[^`\n]*`|"[^"\n]*"|“[^”\n]*”|«\u00a0[^»\n]*\u00a0»|^[$].*$|^\s*\d* ?[|│].*$/gms;

test.each(OUTPUTS)("%s breaks no line before a colon or inside quotation marks", (path) => {
  const text = readFileSync(`${import.meta.dirname}/../../${path}`, "utf8").replace(FOREIGN, "x");
  expect(text.split("\n").filter((line) => /(?<=[\p{L}\d)\]»*]) [:;?!»](?![\p{L}\p{N}:/=_-])|« /u.test(line))).toEqual([]);
});
