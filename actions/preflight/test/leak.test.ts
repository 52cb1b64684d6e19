import { secretSpellings } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { runAction, type StepResult } from "./run-action.ts";
import { type Answer, type SeenRequest, startScriptedPiste } from "./scripted-piste.ts";

const CLIENT_ID = "51300000-0000-4000-a000-000000000001";
const CLIENT_SECRET = "Zq%2B+\"é'ß\\<&>=/~!(x)*";
const PASSWORD = "pâss \"w%+\\'ö:€ 😀";
const ACCOUNT = `TECH_1_000009@cpro.fr:${PASSWORD}`;
const TOKEN = "A-b_c~d+e/f.g==";
const PROXY_PASSWORD = "pr%40xy+p'ss";
const SECRETS = { CLIENT_SECRET, PASSWORD, ACCOUNT, TOKEN, basic: `${CLIENT_ID}:${CLIENT_SECRET}` };

/** Everything that stays visible: the runner swallows `::add-mask::` and shows the rest. */
function everythingWritten({ stdout, stderr, summary, outputs, report }: StepResult): string {
  const log = stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  return [...log, stderr, summary, ...Object.values(outputs), report].join("\n");
}

function leaks(result: StepResult): readonly string[] {
  const text = everythingWritten(result);
  const unescaped = text.replaceAll("%0A", "\n").replaceAll("%25", "%");
  return Object.entries(SECRETS).flatMap(([name, secret]) =>
    secretSpellings(secret)
      .filter((spelling) => text.includes(spelling) || unescaped.includes(spelling))
      .map((spelling) => `${name} as ${spelling}`),
  );
}

/** What a server could send back of what it was told: whole, in every encoding, base64 at three alignments. */
const ECHO = Object.values(SECRETS)
  .flatMap((secret) => [
    secret,
    ...["", "x", "xy"].flatMap((before) => [
      Buffer.from(`${before}${secret}`).toString("base64"),
      Buffer.from(`${before}${secret}`).toString("base64url"),
    ]),
    encodeURIComponent(secret),
    encodeURI(secret),
    new URLSearchParams({ k: secret }).toString(),
    Buffer.from(secret).toString("hex"),
    Buffer.from(secret).toString("hex").toUpperCase(),
    JSON.stringify(secret),
  ])
  .join(" ");
const GRANT: Answer = { body: JSON.stringify({ access_token: TOKEN, token_type: "Bearer", expires_in: 3600 }) };
const echoHeaders = ({ headers, body }: SeenRequest) => ({
  "www-authenticate": `Bearer realm="${encodeURI(body)} ${headers.authorization} ${headers["cpro-account"]}", error="${encodeURIComponent(CLIENT_SECRET)}"`,
  "x-correlationid": `${headers.authorization}`,
  location: `https://elsewhere.example/?${body}`,
});

const ROWS: readonly {
  readonly title: string;
  readonly token: (request: SeenRequest) => Answer;
  readonly api: (request: SeenRequest) => Answer;
  readonly code: string;
}[] = [
  { title: "well", token: () => GRANT, api: () => ({ body: '{"etat":"OK"}' }), code: "" },
  {
    title: "an OAuth error that echoes",
    token: () => ({ status: 400, body: JSON.stringify({ error: "invalid_client", error_description: ECHO }) }),
    api: () => GRANT,
    code: "token/client-refused",
  },
  {
    title: "an unknown OAuth error that echoes",
    token: () => ({ status: 400, body: JSON.stringify({ error: ECHO, error_description: ECHO }) }),
    api: () => GRANT,
    code: "token/unexpected-answer",
  },
  {
    title: "a token of another type",
    token: () => ({ body: JSON.stringify({ access_token: TOKEN, token_type: ECHO }) }),
    api: () => GRANT,
    code: "token/malformed",
  },
  { title: "a token page that echoes", token: () => ({ body: ECHO }), api: () => GRANT, code: "token/malformed" },
  {
    title: "a redirect that echoes",
    token: (request) => ({ status: 307, headers: echoHeaders(request), body: ECHO }),
    api: () => GRANT,
    code: "token/redirected",
  },
  {
    title: "a 403 that echoes",
    token: () => GRANT,
    api: (request) => ({ status: 403, headers: echoHeaders(request), body: ECHO }),
    code: "gateway/api-not-granted",
  },
  {
    title: "a business error that echoes",
    token: () => GRANT,
    api: () => ({ status: 500, body: JSON.stringify({ code: ECHO, libelle: ECHO, message: ECHO }) }),
    code: "api/business-error",
  },
  {
    title: "an API that is not well and echoes",
    token: () => GRANT,
    api: () => ({ body: JSON.stringify({ etat: ECHO }) }),
    code: "api/unhealthy",
  },
];

test.each(ROWS)("$title", async ({ token, api, code }) => {
  const piste = await startScriptedPiste({ token, api });
  try {
    const result = await runAction({
      env: { RUNNER_DEBUG: "1", HTTPS_PROXY: `http://user:${encodeURIComponent(PROXY_PASSWORD)}@127.0.0.1:9`, NO_PROXY: "127.0.0.1" },
      inputs: {
        "client-id": CLIENT_ID,
        "client-secret": CLIENT_SECRET,
        "technical-account": ACCOUNT,
        "token-url": `${piste.origin}/token`,
        "api-base-url": piste.origin,
        "max-attempts": "1",
      },
    });
    expect(piste.requests[0]?.body).toContain(new URLSearchParams({ client_secret: CLIENT_SECRET }).toString());
    expect(leaks(result)).toEqual([]);
    expect(result.outputs.code).toBe(code);
  } finally {
    await piste.close();
  }
});

const ODD_INPUTS: readonly { readonly title: string; readonly inputs: Readonly<Record<string, string>> }[] = [
  {
    title: "in every other input",
    inputs: Object.fromEntries(
      [
        "environment",
        "apis",
        "require",
        "timeout-seconds",
        "allow-hosts",
        "allow-env",
        "ca-certificates",
        "proxy",
        "language",
        "summary",
      ].map((name) => [name, CLIENT_SECRET]),
    ),
  },
  { title: "in a URL", inputs: { "token-url": `https://user:${encodeURIComponent(CLIENT_SECRET)}@oauth.piste.gouv.fr/${CLIENT_SECRET}` } },
  { title: "with a line break pasted", inputs: { "client-secret": `${CLIENT_SECRET}\n` } },
  {
    title: "as the client identifier too",
    inputs: {
      "client-id": CLIENT_SECRET,
      "token-url": "http://127.0.0.1:9/token",
      "api-base-url": "http://127.0.0.1:9",
      "max-attempts": "1",
    },
  },
  {
    title: "as the report path",
    inputs: {
      "report-path": "Zq/report.json",
      "client-secret": "Zq/report",
      "token-url": "http://127.0.0.1:9/token",
      "api-base-url": "http://127.0.0.1:9",
      "max-attempts": "1",
    },
  },
];

test.each(ODD_INPUTS)("the secret $title", async ({ inputs }) => {
  const result = await runAction({
    inputs: { "client-id": CLIENT_ID, "client-secret": CLIENT_SECRET, "technical-account": ACCOUNT, ...inputs },
  });
  expect(result.status).toBe(1);
  expect(leaks(result)).toEqual([]);
});

test("masks come before anything else", async () => {
  const { log } = await runAction({ inputs: { "client-id": CLIENT_ID, "client-secret": CLIENT_SECRET, environment: "nowhere" } });
  const firstOther = log.findIndex((line) => typeof line === "string" || line.name !== "add-mask");
  const masked = log.slice(0, firstOther).map((line) => (typeof line === "string" ? "" : line.data));
  expect(masked).toEqual(expect.arrayContaining([CLIENT_SECRET, Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString("base64")]));
  expect(masked).not.toContain(CLIENT_ID);
  expect(log.slice(firstOther).filter((line) => typeof line !== "string" && line.name === "add-mask")).toEqual([]);
});
