import fc from "fast-check";
import { expect, test } from "vitest";
import { DIAGNOSES } from "../src/diagnoses/registry.ts";
import { nearlyHttp } from "./nearly-http.ts";
import { runCheck } from "./run-check.ts";
import { raw } from "./scripted-server.ts";

const CODES: readonly (string | null)[] = [null, ...DIAGNOSES.map(({ code }) => code)];

test.each(["token", "api"] as const)("whatever the %s server sends, a check ends with a diagnosis and never throws", async (stage) => {
  await fc.assert(
    fc.asyncProperty(nearlyHttp, fc.constantFrom("end" as const, "reset" as const), async (bytes, then) => {
      const { target } = await runCheck({ [stage]: [raw(bytes, then)], settings: { maxAttempts: 2 } });
      expect(CODES).toContain(target.diagnosis?.code ?? null);
    }),
    { numRuns: 200 },
  );
});
