import { describe, expect, test } from "vitest";
import { READING_FINDINGS } from "../src/findings/reading-findings.ts";
import { exampleInput } from "../src/lint/example-input.ts";
import { validateProject } from "../src/lint/open-project.ts";
import { RULES } from "../src/rules/registry.ts";

const rows = [...RULES, ...READING_FINDINGS].map(({ id, examples }) => ({ id, examples: examples() }));

/** A key, a path of keys, a rule or a host: written as it is, wherever it stands. */
const NAME = /^(?:\S*[./\p{Lu}]\S*|siret|version|phone|code)\s/u;

describe.each(rows)("$id", ({ examples }) => {
  test.each(["en", "fr"] as const)("begins with a capital, a quotation mark or a name, and ends without a full stop (%s)", (language) => {
    for (const example of examples) {
      const { findings, suppressed } = validateProject(exampleInput(example));
      for (const { summary } of [...findings, ...suppressed]) {
        const text = summary[language];
        expect(NAME.test(text) || /^[\p{Lu}\p{N}"«`]/u.test(text), text).toBe(true);
        expect(text).not.toMatch(/\.$/);
      }
    }
  });
});
