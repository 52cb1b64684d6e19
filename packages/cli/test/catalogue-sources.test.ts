import { CATALOGUE } from "@pistectl/config-schema/catalogue";
import { expect, test } from "vitest";
import { sourceText } from "../src/catalog/source-text.ts";

test.each(CATALOGUE.map((entry) => [entry.name, entry] as const))("the sources of %s are there in French", (_, entry) => {
  const { production, sandbox } = entry.environments;
  // Names of repositories and files are the same in every language.
  for (const { source } of [entry, production, sandbox])
    if (!/^[^ ]+(?:, [^ ]+)*$/.test(source)) expect(sourceText(source).fr).not.toBe(source);
});
