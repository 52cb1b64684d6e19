import { secretSpellings } from "@pistectl/action-kit/testing";
import { readManifestFile } from "@pistectl/config-schema/reading";
import { expect, test } from "vitest";
import { PLACES, tellingPieces } from "../../../packages/cli/test/planted-places.ts";
import { checkSchema } from "../../../packages/config-schema/src/schema/check-schema.ts";
import { runLint } from "./run-lint.ts";

// The manifests that the command line is tried with, one file each, in one pull request.
const PLANTED = PLACES.flatMap(([title, file, content, secret], index) =>
  typeof content === "string" && !file.startsWith(".") ? [{ title, path: `${index}/${file}`, text: content, secret }] : [],
);
type Planted = (typeof PLANTED)[number];

/** Of a manifest that breaks the format there is no plan. */
function canBePlanned({ path, text }: Planted): boolean {
  const { documents, findings } = readManifestFile({ path, text, byteOrderMark: false });
  return findings.length === 0 && documents.every((document) => checkSchema(document).length === 0);
}

const REVIEW = ["sarif-path"];

test.each([
  ["en", "all manifests", PLANTED, REVIEW],
  ["fr", "all manifests", PLANTED, REVIEW],
  ["en", "those that are planned", PLANTED.filter(canBePlanned), ["plan-path", ...REVIEW]],
] as const)("no secret is in any channel, in %s, of %s", async (language, _, planted, written) => {
  expect(planted.length).toBeGreaterThan(9);
  const { status, stdout, stderr, summary, comments, files, outputs } = await runLint({
    contents: { base: { "README.md": "x" }, change: Object.fromEntries(planted.map(({ path, text }) => [path, text])) },
    depth: 2,
    inputs: { comment: "true", plan: "true", "fail-on": "never", language },
  });
  expect([status, Object.keys(files).sort(), comments.length]).toEqual([0, written, 1]);
  const shown = [stdout, stderr, summary, ...comments.map(({ body }) => body), ...Object.values(files), ...Object.values(outputs)].join(
    "\n",
  );
  const leaks = planted.flatMap(({ title, path, secret }) => {
    const found = [...secretSpellings(secret), ...tellingPieces(secret)].find((spelling) => shown.includes(spelling));
    return found === undefined ? [] : [`${title} (${path}): ${shown.split("\n").find((line) => line.includes(found))}`];
  });
  expect(leaks).toEqual([]);
});
