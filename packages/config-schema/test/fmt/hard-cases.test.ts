import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { layoutDocuments } from "../../src/fmt/layout-documents.ts";
import { layoutJson } from "../../src/fmt/layout-json.ts";
import { layoutSource } from "../../src/fmt/layout-source.ts";
import { layoutYaml } from "../../src/fmt/layout-yaml.ts";
import { saidIn } from "./said-in.ts";

const CASES = new URL("cases/", import.meta.url);

// With `.txt` behind their names: the formatter of this repository would lay them out.
describe.each(readdirSync(CASES))("%s", (name) => {
  const folder = new URL(`${name}/`, CASES);
  const input = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";
  const output = input.replace("input", "output");
  const text = readFileSync(new URL(input, folder), "utf8");
  const path = input === "input.json.txt" ? "test.piste.json" : "test.piste.yaml";
  const formatted = layoutSource({ path, text, byteOrderMark: false });
  const findings = !formatted.ok && formatted.failure.code === "unparsable" ? formatted.failure.findings : [];
  const laidOut = formatted.ok ? formatted.value : `${findings.map(({ summary }) => summary.en).join("\n")}\n`;

  test("gives this layout", async () => {
    await expect(laidOut).toMatchFileSnapshot(fileURLToPath(new URL(output, folder)));
  });

  test("says the same, and holds still", () => {
    expect(saidIn(laidOut)).toEqual(saidIn(text));
    expect(layoutSource({ path, text: laidOut, byteOrderMark: false })).toEqual(formatted);
  });

  test("needs no second look at what is said", () => {
    const isJson = path.endsWith(".json");
    expect((isJson ? layoutJson(text) : layoutDocuments(text, layoutYaml)).text).toBe(laidOut);
  });
});
