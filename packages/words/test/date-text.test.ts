import { expect, test } from "vitest";
import { dateText } from "../src/date-text.ts";

test.each([
  ["2021-08-04", "4 août 2021"],
  ["2021-01-01", "1er janvier 2021"],
  ["2025-05", "mai 2025"],
  ["2026", "2026"],
  ["2026-11-21 08:00:00 +01:00", "21 novembre 2026 à 08:00:00 +01:00"],
  ["2026-13-01", "2026-13-01"],
  ["?", "?"],
])("%s is read as %s in French, and stays in English", (date, fr) => {
  expect(dateText(date)).toEqual({ en: date, fr });
});
