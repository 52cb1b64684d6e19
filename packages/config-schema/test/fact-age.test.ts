import { expect, test } from "vitest";
import { factAge } from "../src/catalogue/fact-age.ts";

test.each([
  ["2025-05-28", "2026-11-28", null],
  ["2025-05", "2026-11-28", null],
  ["2025-04-29", "2026-11-28", null],
  ["2025-04-28", "2026-11-28", "19 months ago"],
  ["2025-04", "2026-11-28", "19 months ago"],
  ["2025", "2026-11-28", null],
  ["2024-11-28", "2026-11-28", "2 years ago"],
  ["2024-11-29", "2026-11-28", "23 months ago"],
  ["2021-08-04", "2026-11-28", "5 years ago"],
  ["2023", "2026-11-28", "2 years ago"],
  ["2027-01-01", "2026-11-28", null],
  ["soon", "2026-11-28", null],
])("%s, on %s: %s", (seen, today, age) => {
  expect(factAge(seen, today)?.en ?? null).toBe(age);
});
