import { annotationTitles } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { runAction } from "./run-action.ts";
import { type Answer, startScriptedPiste } from "./scripted-piste.ts";

const TOKEN: Answer = { body: '{"access_token":"scripted-token","token_type":"Bearer","expires_in":3600}' };
const ANSWERS = {
  ready: { token: TOKEN, api: { body: '{"etat":"OK"}' } },
  "no-profile": { token: TOKEN, api: { body: '{"code":"ERRAUTUSR0001","libelle":"x"}' } },
  refused: { token: { status: 400, body: '{"error":"invalid_client"}' }, api: { body: "" } },
} as const satisfies Record<string, { readonly token: Answer; readonly api: Answer }>;

const ROWS = [
  { answer: "ready", require: "authenticated", status: 0, verdict: "ready", annotations: [] },
  { answer: "ready", require: "healthy", status: 0, verdict: "ready", annotations: [] },
  {
    answer: "no-profile",
    require: "authenticated",
    status: 0,
    verdict: "blocked",
    annotations: ["warning: PISTE SNE-Cotation: api/no-business-profile"],
  },
  {
    answer: "no-profile",
    require: "authorized",
    status: 1,
    verdict: "blocked",
    annotations: ["error: PISTE SNE-Cotation: api/no-business-profile"],
  },
  {
    answer: "refused",
    require: "authenticated",
    status: 1,
    verdict: "blocked",
    annotations: ["error: PISTE SNE-Cotation: token/client-refused"],
  },
] as const;

test.each(ROWS)("$answer with require: $require", async ({ answer, require, status, verdict, annotations }) => {
  const piste = await startScriptedPiste({ token: () => ANSWERS[answer].token, api: () => ANSWERS[answer].api });
  try {
    const result = await runAction({
      inputs: {
        "client-id": "51300000-0000-4000-a000-000000000001",
        "client-secret": "a-secret-value",
        "token-url": `${piste.origin}/token`,
        "api-base-url": piste.origin,
        require,
      },
    });
    expect({ status: result.status, verdict: result.outputs.verdict, annotations: annotationTitles(result) }).toEqual({
      status,
      verdict,
      annotations,
    });
  } finally {
    await piste.close();
  }
});
