import { LANGUAGES } from "@pistectl/words";
import { describe, expect, test } from "vitest";
import { READING_FINDINGS } from "../../config-schema/src/findings/reading-findings.ts";
import type { Example } from "../../config-schema/src/findings/rule-page.ts";
import { exampleInput } from "../../config-schema/src/lint/example-input.ts";
import { RULES } from "../../config-schema/src/rules/registry.ts";
import { startClient, TODAY } from "./client.ts";
import { expectedDiagnostics, seenOf } from "./expected-diagnostics.ts";

// Every sample of every rule, opened in an editor, shows what `validate` says of it: the same rules, places, severities and words.

const PATH = "/project/piste.yaml";

/** Stale entries of a baseline are shown in that file, which no editor is asked about. */
const SAMPLES = [...RULES, ...READING_FINDINGS].flatMap(({ id, examples }) =>
  examples()
    .filter(({ baseline }) => baseline === undefined)
    .map((example): readonly [string, Example] => [id, example]),
);

async function shown({ manifest, today = TODAY, files = {} }: Example, locale: string): Promise<ReturnType<typeof seenOf>> {
  const pictures = Object.entries(files).map(([path, size]) => [`/project/${path}`, "x".repeat(size)]);
  const client = await startClient({ [PATH]: manifest, ...Object.fromEntries(pictures) }, { today, locale });
  await client.open(PATH);
  const diagnostics = seenOf(await client.diagnostics(PATH));
  await client.end();
  return diagnostics;
}

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(SAMPLES)("%s", async (_id, example) => {
    expect(await shown(example, language)).toEqual(expectedDiagnostics(exampleInput(example), language).get("piste.yaml"));
  });
});

test("a wrong sample of every rule shows its rule, a right one does not", async () => {
  const rules = new Set<string>();
  for (const [id, example] of SAMPLES) {
    const found = (await shown(example, "en")).some(({ rule }) => rule === id);
    const wrong =
      expectedDiagnostics(exampleInput(example), "en")
        .get("piste.yaml")
        ?.some(({ rule }) => rule === id) === true;
    expect([id, found]).toEqual([id, wrong]);
    if (found) rules.add(id);
  }
  const asked = [...RULES, ...READING_FINDINGS].map(({ id }) => id as string).filter((id) => id !== "baseline/stale");
  expect(asked.filter((id) => !rules.has(id))).toEqual([]);
});
