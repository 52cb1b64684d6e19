import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_CONFIGURATION } from "../src/configuration/configuration.ts";
import type { SourceFile } from "../src/document/source-file.ts";
import { READING_FINDINGS } from "../src/findings/reading-findings.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";
import { followProject } from "../src/lint/follow-project.ts";
import { type ProjectInput, validateProject } from "../src/lint/open-project.ts";
import { decodeSource } from "../src/reading/decode-source.ts";
import { readManifestFile } from "../src/reading/read-manifest-file.ts";
import { RULES } from "../src/rules/registry.ts";

const SAMPLES = [...RULES, ...READING_FINDINGS].flatMap(({ examples }) => examples().map(({ manifest }) => manifest));
const PATHS = ["a.piste.yaml", "b/piste.yaml", "c.piste.yaml", "d.piste.json"];

const read: NonNullable<ProjectInput["read"]> = (file) => {
  filesRead.push(file.path);
  return readManifestFile(file);
};
const filesRead: string[] = [];

const anyInput = fc
  .record({
    texts: fc.uniqueArray(fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom(...SAMPLES)), { selector: ([path]) => path }),
    unreadable: fc.option(fc.constantFrom(...PATHS)),
    size: fc.constantFrom(null, 100, 60_000),
    level: fc.constantFrom("off" as const, "info" as const, "error" as const),
    today: fc.constantFrom("2026-11-21", "2026-11-21", "2026-11-21", "2027-06-01"),
    only: fc.option(fc.constantFrom(...PATHS)),
  })
  .map(({ texts, unreadable, size, level, today, only }): ProjectInput => {
    const decoded = texts.flatMap(([path, text]) => (path === unreadable ? [] : [decodeSource(path, new TextEncoder().encode(text))]));
    const refused = unreadable === null ? [] : [decodeSource(unreadable, new Uint8Array([0xc3, 0x28]))];
    return {
      files: decoded.flatMap((decoding) => (decoding.ok ? decoding.value : [])),
      unreadable: [...decoded, ...refused].flatMap((decoding) => (decoding.ok ? [] : decoding.failure)),
      configuration: { ...NO_CONFIGURATION, rules: new Map([["contact/notifications", level]]) },
      baseline: null,
      today,
      catalogue: CATALOGUE,
      fileFacts: () => (size === null ? "missing" : { sizeBytes: size }),
      levels: new Map(),
      ...(only !== null && { onlyFiles: new Set([only]) }),
      read,
    };
  });

test("what is followed is what a fresh look finds, whatever changes", () => {
  fc.assert(
    fc.property(fc.array(anyInput, { minLength: 2, maxLength: 6 }), (inputs) => {
      const follow = followProject();
      for (const input of inputs) expect(follow(input)).toEqual(validateProject(input));
    }),
    { numRuns: 100 },
  );
});

test("a change of one file costs the reading of that file, and none costs nothing", () => {
  const follow = followProject();
  const text = (number: number): SourceFile => ({
    path: `${number}.piste.yaml`,
    text: `apiVersion: pistectl/v1\nkind: Partner\nname: p${number}\n`.padEnd(10_000, "#\n"),
    byteOrderMark: false,
  });
  const files = Array.from({ length: 100 }, (_, number) => text(number));
  const input: ProjectInput = {
    files,
    unreadable: [],
    configuration: NO_CONFIGURATION,
    baseline: null,
    today: "2026-11-21",
    catalogue: CATALOGUE,
    fileFacts: () => "missing",
    levels: new Map(),
    read,
  };
  const costOf = (next: ProjectInput): readonly string[] => {
    filesRead.length = 0;
    follow(next);
    return [...filesRead];
  };
  expect(costOf(input)).toHaveLength(100);
  // As they are read from the disk: equal, and other objects.
  const again = { ...input, files: files.map((file) => ({ ...file })), fileFacts: () => "missing" as const };
  expect(costOf(again)).toEqual([]);
  expect(costOf({ ...again, files: again.files.with(7, { ...text(7), text: "kind: x\n" }) })).toEqual(["7.piste.yaml"]);
});
