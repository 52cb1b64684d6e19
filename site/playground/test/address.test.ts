import { playgroundSampleUrl } from "@pistectl/report/pages";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleAddress, projectAddress, readAddress } from "../src/project/address.ts";

const file = fc.record({ name: fc.string({ unit: "grapheme" }), text: fc.string({ unit: "grapheme" }) }, { noNullPrototype: true });
const files = fc
  .uniqueArray(file, { minLength: 1, selector: ({ name }) => name })
  .filter((all) => !all.some(({ name }) => /^\.\.?$/.test(name)));
const project = fc.record(
  {
    files,
    opened: files,
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
      expect(await readAddress(address ?? "")).toEqual({ kind: "project", project: open });
    }),
  );
});

const UNREADABLE = { kind: "unreadable" };
const FILES = [{ name: "a", text: "b" }];
const ONE = { files: FILES, opened: FILES };

test.each([
  [exampleAddress("broken/sne-cotation"), { kind: "example", name: "broken/sne-cotation" }],
  [new URL(playgroundSampleUrl("api/environment", 1, "fr")).hash, { kind: "sample", rule: "api/environment", number: 2 }],
  ["", null],
  ["#results", null],
  ["#text=", UNREADABLE],
  ["#text=!!!", UNREADABLE],
  ["#text=AAAA", UNREADABLE],
  [await packed([[], null, {}]), UNREADABLE],
  [await packed([[["piste.yaml", "x".repeat(3_000_000)]], null, {}]), UNREADABLE],
  [`#text=${"A".repeat(1_000_000)}`, UNREADABLE],
  [(await packed([[["piste.yaml", "name: a\n"]], null, {}])).slice(0, -3), UNREADABLE],
  ["no list", null],
  [await packed({ files: [] }), UNREADABLE],
  [await packed([[["piste.yaml"]], null, {}]), UNREADABLE],
  [
    await packed([
      [
        ["a", ""],
        ["a", ""],
      ],
      null,
      {},
    ]),
    UNREADABLE,
  ],
  [await packed([[["../a", ""]], null, {}]), UNREADABLE],
  [await packed([[["\ud800", ""]], null, {}]), UNREADABLE],
  [await packed([Array.from({ length: 100_000 }, (_, index) => [`${index}.piste.yaml`, ""]), null, {}]), UNREADABLE],
  // Written before what was opened was remembered; no day that there is, and sizes that no browser has room for.
  [await packed([[["a", "b"]], "2026-02-31", { a: 9e9 }]), { kind: "project", project: { ...ONE, day: null, sizes: {} } }],
  [await packed([[["a", "b"]], "2026-02-28", [1]]), { kind: "project", project: { ...ONE, day: "2026-02-28", sizes: {} } }],
  [await packed([[["a", "b"]], 7, null, "x", "of a later version"]), { kind: "project", project: { ...ONE, day: null, sizes: {} } }],
  [
    await packed([[["a", "b"]], null, {}, [["a", "c"]]]),
    { kind: "project", project: { ...ONE, opened: [{ name: "a", text: "c" }], day: null, sizes: {} } },
  ],
])("%.60s", async (hash, expected) => expect(await readAddress(hash)).toEqual(expected));

test("what was opened takes little room beside what has become of it", async () => {
  const text = Array.from({ length: 300 }, (_, index) => `key${index * 7919}: value ${index * 104_729}\n`).join("");
  const edited = { files: [{ name: "a", text: `${text}# mine\n` }], day: null, sizes: {} };
  const alone = await projectAddress({ ...edited, opened: edited.files });
  const both = await projectAddress({ ...edited, opened: [{ name: "a", text }] });
  expect((both?.length ?? Number.NaN) / (alone?.length ?? Number.NaN)).toBeLessThan(1.1);
});

test("a project that could not be read again has no address", async () => {
  const files = [{ name: "a", text: "x".repeat(2_000_000) }];
  expect(await projectAddress({ files, opened: files, day: null, sizes: {} })).toBeNull();
});

/** An address that holds anything. */
async function packed(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return `#text=${Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url")}`;
}
