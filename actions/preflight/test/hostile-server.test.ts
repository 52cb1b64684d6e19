import { commandNames, outsideCode } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { runAction } from "./run-action.ts";
import { type Answer, startScriptedPiste } from "./scripted-piste.ts";
import { transcribe } from "./transcript.ts";

const HOSTILE = [
  "::set-output name=verdict::ready",
  " \u00a0::add-mask::e",
  "##[error]forged",
  "x ##[set-output name=verdict]ready",
  "::stop-commands::x1234567",
  "<img src=https://tracker.example/a.png><script>alert(1)</script>",
  "[click](https://phish.example) ![a](https://tracker.example/b.png) <https://phish.example>",
  "@someone please look at #1 and commune/app#2",
  "| a | b |\n```\n</details>\n# Heading",
].join("\n");
const TOKEN: Answer = { body: '{"access_token":"scripted-token","token_type":"Bearer","expires_in":3600}' };

const ROWS: readonly { readonly name: string; readonly token: Answer; readonly api: Answer }[] = [
  {
    name: "hostile-token-error",
    token: { status: 400, body: JSON.stringify({ error: HOSTILE, error_description: HOSTILE, error_uri: HOSTILE }) },
    api: { body: "" },
  },
  { name: "hostile-token-page", token: { headers: { "content-type": "text/html" }, body: `<html>${HOSTILE}</html>` }, api: { body: "" } },
  {
    name: "hostile-business-error",
    token: TOKEN,
    api: { status: 500, body: JSON.stringify({ code: HOSTILE, libelle: HOSTILE, message: HOSTILE }) },
  },
  { name: "hostile-health", token: TOKEN, api: { body: JSON.stringify({ etat: HOSTILE, version: HOSTILE }) } },
  {
    name: "hostile-headers",
    token: TOKEN,
    api: {
      status: 403,
      headers: {
        "www-authenticate": 'Bearer realm="##[error]forged", error="::set-output name=verdict::ready"',
        "x-correlationid": "::error::@someone<img>",
      },
      body: HOSTILE,
    },
  },
  {
    name: "hostile-redirect",
    token: { status: 302, headers: { location: "https://evil.example/##[error]/@someone/<img>" }, body: HOSTILE },
    api: { body: "" },
  },
];

test.each(ROWS)("$name", async ({ name, token, api }) => {
  const piste = await startScriptedPiste({ token: () => token, api: () => api });
  try {
    const result = await runAction({
      inputs: {
        "client-id": "51300000-0000-4000-a000-000000000001",
        "client-secret": "a-secret-value",
        "token-url": `${piste.origin}/token`,
        "api-base-url": piste.origin,
        "max-attempts": "1",
      },
    });
    expect(commandNames(result)).toEqual(["error"]);
    expect(result.log.filter((line) => typeof line !== "string" && line.name === "add-mask" && line.data.length < 4)).toEqual([]);
    expect({ status: result.status, verdict: result.outputs.verdict }).toEqual({ status: 1, verdict: "blocked" });
    const prose = outsideCode(result.summary);
    expect(prose).not.toMatch(/<img|<script|<\/html|^#+ Heading/m);
    expect(prose).not.toMatch(/(?<![\w`\\])@someone/);
    expect(prose).not.toMatch(/\]\(https:\/\/(phish|tracker)/);
    await expect(transcribe(result, [])).toMatchFileSnapshot(`./__snapshots__/${name}.txt`);
  } finally {
    await piste.close();
  }
});
