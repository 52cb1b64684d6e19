import { playgroundSampleUrl } from "@pistectl/report/pages";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleAddress, projectAddress, readAddress } from "../src/project/address.ts";

const file = fc.record({ name: fc.string({ unit: "grapheme" }), text: fc.string({ unit: "grapheme" }) }, { noNullPrototype: true });
const project = fc.record(
  {
    files: fc.array(file, { minLength: 1 }),
    day: fc.constantFrom(null, "2026-11-21"),
    sizes: fc.constantFrom({}, { "image.png": 51_200 }),
  },
  { noNullPrototype: true },
);

test("a project comes back from its address, whatever is in it", async () => {
  await fc.assert(
    fc.asyncProperty(project, async (open) => {
      const address = await projectAddress(open);
      expect(address).toMatch(/^#text=[\w-]+$/);
      expect(await readAddress(address)).toEqual({ kind: "project", project: open });
    }),
  );
});

test.each([
  [exampleAddress("broken/sne-cotation"), { kind: "example", name: "broken/sne-cotation" }],
  [new URL(playgroundSampleUrl("api/environment", 1, "fr")).hash, { kind: "sample", rule: "api/environment", number: 2 }],
  ["", null],
  ["#results", null],
  ["#text=", null],
  ["#text=!!!", null],
  ["#text=AAAA", null],
  [await projectAddress({ files: [], day: null, sizes: {} }), null],
  [await projectAddress({ files: [{ name: "piste.yaml", text: "x".repeat(3_000_000) }], day: null, sizes: {} }), null],
])("%.40s", async (hash, expected) => expect(await readAddress(hash)).toEqual(expected));
