import { gzipSync } from "node:zlib";
import { CATALOGUE } from "@pistectl/config-schema/catalogue";
import { NO_CONFIGURATION } from "@pistectl/config-schema/configuration";
import type { SourceFile } from "@pistectl/config-schema/findings";
import { validateProject } from "@pistectl/config-schema/lint";
import { decodeSource } from "@pistectl/config-schema/reading";
import { expect, test } from "vitest";
import { renderSarif } from "../src/sarif.ts";
import { doubtfulApplication, wrongApplication } from "./sample-manifests.ts";
import { sarifResults } from "./transcript.ts";

function source(path: string, text: string): SourceFile {
  const decoding = decodeSource(path, Buffer.from(text));
  if (!decoding.ok) throw new Error("undecodable");
  return decoding.value;
}

test("SARIF that would be too large holds what counts most, and tells how much it does not hold", () => {
  const files = Array.from({ length: 40 }, (_, index) =>
    source(`${index}.piste.yaml`, index % 2 === 0 ? doubtfulApplication(`A_${index}`) : wrongApplication(`A_${index}`)),
  );
  const project = {
    root: "/project",
    files,
    unreadable: [],
    configuration: NO_CONFIGURATION,
    fileFacts: () => "missing" as const,
  };
  const result = validateProject({ ...project, baseline: null, today: "2026-11-21", catalogue: CATALOGUE, levels: new Map() });
  expect(result.counts).toEqual({ errors: 20, warnings: 20, infos: 0 });

  const whole = renderSarif({ project, result }, "en");
  expect([sarifResults(whole.text).length, whole.leftOut]).toEqual([40, 0]);
  const limit = gzipSync(whole.text).length - 1;
  const cut = renderSarif({ project, result }, "en", limit);
  expect(gzipSync(cut.text).length).toBeLessThanOrEqual(limit);
  expect([sarifResults(cut.text).map(({ level }) => level), cut.leftOut]).toEqual([Array.from({ length: 20 }, () => "error"), 20]);
  expect(cut.text).toContain("20 findings are not in this file");
  // Not even an empty one fits.
  expect(renderSarif({ project, result }, "fr", 10).leftOut).toBe(40);
});
