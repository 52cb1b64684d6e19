import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./workflows/workflow.ts";

/** What a page is made of, in its order: levels of headings, blocks by their language and length, tables by their cells, pictures, marks. */
function shapeOf(page: string): readonly string[] {
  const shape: string[] = [];
  const text = readFileSync(join(ROOT, page), "utf8");
  const parts = text.matchAll(/^```(\w*)\n([\s\S]*?)^```$|^(#+) |^(\|.*\|)$|^(!\[)|^<!-- (\/?[\w ]+)/gm);
  for (const [, language, code = "", heading, row, picture, mark] of parts) {
    if (language !== undefined) shape.push(`block ${language}, ${linesOf(code)} lines`);
    else if (heading !== undefined) shape.push(`heading ${heading.length}`);
    else if (row !== undefined) shape.push(`row of ${row.split(/(?<!\\)\|/).length - 2}`);
    else if (picture !== undefined) shape.push("picture");
    else if (mark?.startsWith("/") === true) shape.push("end of a part");
  }
  return shape;
}

/** A setting of the language is of one page alone. */
function linesOf(code: string): number {
  return code.split("\n").filter((line) => !/^ *language: /.test(line)).length - 1;
}

test("the README says in French what it says in English: the same sections, blocks, tables and pictures", () => {
  expect(shapeOf("README.fr.md")).toEqual(shapeOf("README.md"));
  expect(shapeOf("README.md").length).toBeGreaterThan(40);
});
