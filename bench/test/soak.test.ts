import { expect, test } from "vitest";
import { soak } from "../soak/soak.ts";

test("nothing is left behind by preflights, fetches and checks of many targets", async () => {
  const rows = await soak(300);
  expect(rows.map(({ times }) => times)).toEqual([300, 300, 200]);
  expect(rows.flatMap(({ work, faults }) => faults.map((fault) => `${work}: ${fault}`))).toEqual([]);
});
