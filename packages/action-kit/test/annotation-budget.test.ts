import { expect, test } from "vitest";
import { budgetAnnotations } from "../src/runner/annotation-budget.ts";

const annotation = (level: "error" | "warning" | "notice", message: string) => ({ level, title: "t", message });
const many = (level: "error" | "warning" | "notice", count: number) =>
  Array.from({ length: count }, (_, n) => annotation(level, `${level} ${n + 1}`));

test("ten of each level are shown, the most serious level first, in their order", () => {
  const { shown, leftOut } = budgetAnnotations([...many("notice", 11), ...many("error", 13), ...many("warning", 2)]);
  expect(shown.map(({ message }) => message)).toEqual([
    ...many("error", 10).map(({ message }) => message),
    "warning 1",
    "warning 2",
    ...many("notice", 10).map(({ message }) => message),
  ]);
  expect(leftOut).toEqual({ error: 3, warning: 0, notice: 1 });
});

test("a reserved place is left free", () => {
  const { shown, leftOut } = budgetAnnotations(many("error", 10), { error: 1 });
  expect(shown).toHaveLength(9);
  expect(leftOut).toEqual({ error: 1, warning: 0, notice: 0 });
});

test.each([
  { title: "4096 characters are whole", message: "a".repeat(4096), expected: "a".repeat(4096) },
  { title: "4097 are cut", message: "a".repeat(4097), expected: `${"a".repeat(4095)}…` },
  { title: "never in the middle of a character", message: `${"a".repeat(4094)}😀bc`, expected: `${"a".repeat(4094)}…` },
])("length: $title", ({ message, expected }) => {
  expect(budgetAnnotations([annotation("error", message)]).shown[0]?.message).toBe(expected);
});
