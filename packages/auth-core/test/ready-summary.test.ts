import { expect, test } from "vitest";
import { readySummary } from "../src/preflight/ready-summary.ts";
import { type Check, oauthError, runCheck } from "./run-check.ts";
import { answer, grant, well } from "./scripted-server.ts";

const WELL = {
  en: "PISTE accepts the credentials, grants SNE-Cotation, and the API says it is well.",
  fr: "PISTE accepte les identifiants, donne accès à SNE-Cotation, et l'API se déclare en bon état.",
};

test.each<readonly [title: string, check: Check, took: { readonly en: string; readonly fr: string }]>([
  ["at once", {}, { en: "", fr: "" }],
  [
    "after an invalid_client that passes",
    { token: [oauthError(400, "invalid_client"), grant()] },
    { en: " It took 2 token requests (token/client-refused).", fr: " Il a fallu 2 demandes de jeton (token/client-refused)." },
  ],
  [
    "after faults of both",
    { token: [answer(503, ""), answer(429, ""), grant()], api: [answer(502, ""), well()] },
    {
      en: " It took 3 token requests (token/unavailable, token/throttled) and 2 health calls (gateway/unavailable).",
      fr: " Il a fallu 3 demandes de jeton (token/unavailable, token/throttled) et 2 appels de santé (gateway/unavailable).",
    },
  ],
  [
    "after a renewal",
    { token: [grant(), grant()], api: [answer(401, ""), well()] },
    {
      en: " It took 2 token requests and 2 health calls (gateway/token-rejected).",
      fr: " Il a fallu 2 demandes de jeton et 2 appels de santé (gateway/token-rejected).",
    },
  ],
])("a target that is ready %s", async (_title, check, took) => {
  const { target } = await runCheck(check);
  expect([target.verdict, target.summary]).toEqual(["ready", { en: WELL.en + took.en, fr: WELL.fr + took.fr }]);
});

test("a partner says so too", () => {
  const attempts = [null, "gateway/unavailable"].map((reason, index) => ({
    stage: "gateway" as const,
    attempt: index + 1,
    status: 200,
    delayMs: 0,
    reason,
  }));
  const peer = { kind: "partner", label: "CYNOD", authentication: "basic" } as const;
  expect(readySummary("CYNOD", peer, null, attempts).en).toContain(" It took 2 health calls (gateway/unavailable).");
});
