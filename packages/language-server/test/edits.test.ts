import { CATALOGUE } from "@pistectl/config-schema/catalogue";
import { NO_CONFIGURATION } from "@pistectl/config-schema/configuration";
import { decodeSource } from "@pistectl/config-schema/reading";
import fc from "fast-check";
import { expect, test } from "vitest";
import { READING_FINDINGS } from "../../config-schema/src/findings/reading-findings.ts";
import { RULES } from "../../config-schema/src/rules/registry.ts";
import { startClient, TODAY, uri } from "./client.ts";
import { expectedDiagnostics, type Seen, seenOf } from "./expected-diagnostics.ts";

// After any sequence of edits, openings, closings and changes on the disk, an editor shows what `validate` says of the same texts.

const SAMPLES = [...RULES, ...READING_FINDINGS].flatMap(({ examples }) => examples().map(({ manifest }) => manifest));
const NAMES = ["a.piste.yaml", "b.piste.yaml", "c/piste.yml", "d.piste.json"];

type Step =
  | { readonly do: "open" | "close" | "remove"; readonly file: string }
  | { readonly do: "write" | "change"; readonly file: string; readonly text: string }
  | { readonly do: "type"; readonly file: string; readonly at: number; readonly length: number; readonly text: string };

const file = fc.constantFrom(...NAMES);
const text = fc.constantFrom(...SAMPLES);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("open" as const), file }) },
  fc.record({ do: fc.constant("close" as const), file }),
  fc.record({ do: fc.constant("remove" as const), file }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant("write" as const), file, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("change" as const), file, text }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("type" as const),
      file,
      at: fc.nat(400),
      length: fc.nat(12),
      text: fc.constantFrom("", "x", "\n", "  ", "name: ", "- ", "{", '"', "é", "🚀", "\r\n", "# pistectl-ignore api/known: here\n"),
    }),
  },
);

const path = (name: string): string => `/project/${name}`;

function positionIn(content: string, offset: number): { line: number; character: number } {
  const lines = content.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

test("the diagnostics follow the texts", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const disk = new Map([[path(NAMES[0] as string), SAMPLES[0] as string]]);
      const open = new Map<string, string>();
      const client = await startClient(Object.fromEntries(disk));
      let version = 100;
      for (const taken of steps) {
        const target = path(taken.file);
        const content = open.get(target);
        if (taken.do === "open" && content === undefined) {
          open.set(target, disk.get(target) ?? "");
          await client.open(target, open.get(target));
        } else if (taken.do === "close" && content !== undefined) {
          open.delete(target);
          await client.close(target);
        } else if (taken.do === "write" || taken.do === "remove") {
          if (taken.do === "write") disk.set(target, taken.text);
          else disk.delete(target);
          await client.write(target, disk.get(target) ?? null);
        } else if (taken.do === "change" && content !== undefined) {
          open.set(target, taken.text);
          await client.change(target, taken.text);
        } else if (taken.do === "type" && content !== undefined) {
          // Never inside a pair of surrogates or between CR and LF: no editor puts a cursor there.
          const at = Array.from(content.replaceAll("\r\n", "\n")).slice(0, taken.at).join("").length;
          const plain = content.replaceAll("\r\n", "\n");
          const end = at + Array.from(plain.slice(at)).slice(0, taken.length).join("").length;
          open.set(target, plain.slice(0, at) + taken.text + plain.slice(end));
          if (plain !== content) await client.change(target, plain);
          await client.connection.sendNotification("textDocument/didChange", {
            textDocument: { uri: uri(target), version: version++ },
            contentChanges: [{ range: { start: positionIn(plain, at), end: positionIn(plain, end) }, text: taken.text }],
          });
        }
      }
      for (const name of NAMES) {
        if (!open.has(path(name))) continue;
        expect(seenOf(await client.diagnostics(path(name)))).toEqual(wanted(new Map([...disk, ...open])).get(name) ?? []);
      }
      await client.end();
    }),
    { numRuns: 80 },
  );
});

function wanted(contents: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Seen[]> {
  const decoded = [...contents].map(([target, content]) => decodeSource(target.slice("/project/".length), Buffer.from(content)));
  return expectedDiagnostics(
    {
      files: decoded.flatMap((decoding) => (decoding.ok ? [decoding.value] : [])),
      unreadable: decoded.flatMap((decoding) => (decoding.ok ? [] : [decoding.failure])),
      configuration: NO_CONFIGURATION,
      baseline: null,
      today: TODAY,
      catalogue: CATALOGUE,
      fileFacts: () => "missing",
      levels: new Map(),
    },
    "en",
  );
}
