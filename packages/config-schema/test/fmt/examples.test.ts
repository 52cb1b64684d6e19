import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { layoutSource } from "../../src/fmt/layout-source.ts";
import { saidIn } from "./said-in.ts";

const EXAMPLES = new URL("../../../../examples/", import.meta.url);
const CATALOGUE = new URL("../../../../schemas/catalog/", import.meta.url);

const files = [EXAMPLES, CATALOGUE].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => [name, new URL(name, folder)] as const),
);
const formattable = files.flatMap(([name, url]) => {
  const text = readFileSync(url, "utf8");
  const formatted = layoutSource({ path: name, text, byteOrderMark: false });
  return formatted.ok ? [{ name, text, formatted }] : [];
});

test("nearly every example parses", () => {
  expect(files.length - formattable.length).toBeLessThanOrEqual(1);
  expect(formattable.length).toBeGreaterThan(30);
});

test.each(formattable)("$name says the same, and holds still", ({ name, text, formatted }) => {
  expect(saidIn(formatted.value)).toEqual(saidIn(text));
  expect(layoutSource({ path: name, text: formatted.value, byteOrderMark: false })).toEqual(formatted);
});

// The examples show what `fmt` gives; JSON is shown shorter than it lays it out.
test.each(formattable.filter(({ name }) => /\.piste\.ya?ml$/.test(name)))("$name has its layout already", ({ text, formatted }) => {
  expect(formatted.value).toBe(text);
});
