import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NO_CONFIGURATION } from "../src/configuration/configuration.ts";
import { readConfiguration } from "../src/configuration/read-configuration.ts";
import { findingLine } from "../src/findings/finding-line.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";
import type { ValidationResult } from "../src/lint/open-project.ts";
import { validateProject } from "../src/lint/open-project.ts";

const EXAMPLES = new URL("../../../examples/", import.meta.url);
const MANIFEST = /\.piste\.(yaml|json)$/;
/** Dates of the examples are those of this day. */
const TODAY = "2026-11-21";

const broken = folders("broken/");
const valid = folders("").filter((name) => !["broken", "workflows"].includes(name));

function folders(path: string): readonly string[] {
  return readdirSync(new URL(path, EXAMPLES), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function validate(folder: string): ValidationResult {
  const names = readdirSync(new URL(`${folder}/`, EXAMPLES));
  const read = (path: string) => ({ path, text: readFileSync(new URL(`${folder}/${path}`, EXAMPLES), "utf8"), byteOrderMark: false });
  const configuration = names.includes(".pistectl.yaml") ? readConfiguration(read(".pistectl.yaml")) : null;
  if (configuration?.ok === false) throw new Error(configuration.failure.map((finding) => findingLine(finding).en).join("\n"));
  return validateProject({
    files: names.filter((name) => MANIFEST.test(name)).map(read),
    unreadable: [],
    configuration: configuration?.value ?? NO_CONFIGURATION,
    baseline: null,
    today: TODAY,
    catalogue: CATALOGUE,
    fileFacts: () => "missing",
    levels: new Map(),
  });
}

test("each scenario has its broken counterpart", () => {
  expect(broken).toEqual(valid);
});

describe("valid examples", () => {
  test.each(valid)("%s", (folder) => {
    const { findings, documents } = validate(folder);
    expect(findings.map(({ file, pointer, rule, summary }) => `${file.path} ${pointer} ${rule}: ${summary.en}`)).toEqual([]);
    expect(documents).toBeGreaterThan(0);
  });
});

describe("broken examples give what their README lists", () => {
  test.each(broken)("%s", (folder) => {
    const readme = readFileSync(new URL(`broken/${folder}/README.md`, EXAMPLES), "utf8");
    const listed = Array.from(
      readme.matchAll(/^- `([^`]+)` `([^`]+)` `([^`]+)`: ./gm),
      ([, file, pointer, rule]) => `${file} ${pointer} ${rule}`,
    );
    const found = validate(`broken/${folder}`).findings.map(({ file, pointer, rule }) => `${file.path} ${pointer ?? "-"} ${rule}`);
    expect(listed.toSorted()).toEqual(found.toSorted());
  });
});
