import { describe, expect, test } from "vitest";
import { anApi, anApplication, CLIENT_SECRET, findingOf, HEALTH_CHECK, runCheck } from "./run-check.ts";
import { answer, grant, type Reply, raw } from "./scripted-server.ts";
import { leaksIn, spellingsOf } from "./spellings.ts";

// `runCheck` itself looks for every spelling of every secret and token in all that comes out; here the servers do their worst to get them there.

const SECRETS = [
  "0d2f4b68-1a3c-4e5f-8a9b-0123456789ab",
  "100%25-of+it&all=1",
  `q"uo'te\\d`,
  "é-à-ü-ß-œ",
  "clé-😀-secrète",
  "<b>&amp;</b>",
  "user:pass@host//?a=b#c",
];

/** Where a server can put a text that is quoted somewhere. */
const PLACES: readonly (readonly [place: string, stage: "token" | "api", reply: (text: string) => Reply])[] = [
  ["error", "token", (text) => answer(400, { error: text })],
  ["error_description", "token", (text) => answer(400, { error: "invalid_client", error_description: text, error_uri: text })],
  ["status text", "token", (text) => raw(`HTTP/1.1 418 ${ascii(text)}\r\nContent-Length: 0\r\n\r\n`)],
  ["Location", "token", (text) => answer(302, "", { Location: `https://elsewhere.example/${ascii(text)}` })],
  ["host of Location", "token", (text) => answer(302, "", { Location: `https://${ascii(text)}.example/` })],
  ["correlation id", "token", (text) => answer(403, "", { "X-CorrelationID": ascii(text) })],
  ["scope", "token", (text) => grant("token-1", { scope: text })],
  ["token itself", "token", (text) => answer(200, { access_token: ascii(text), token_type: text })],
  ["WWW-Authenticate", "token", (text) => answer(400, "", { "WWW-Authenticate": `Bearer realm="${ascii(text)}", error=${ascii(text)}` })],
  ["Proxy-Authenticate", "token", (text) => answer(407, "", { "Proxy-Authenticate": ascii(text) })],
  ["page of a filter", "token", (text) => answer(403, `<html>Incident ID: ${text}<br>Support ID: ${text}</html>`)],
  ["JSON of a firewall", "api", (text) => answer(403, { supportID: text })],
  ["name of a proxy", "api", (text) => answer(403, "", { Server: `squid ${ascii(text)}` })],
  ["page of a filter", "api", (text) => answer(403, `<html>Incident ID: ${text}<br>Support ID: ${text}</html>`)],
  ["WWW-Authenticate", "api", (text) => answer(403, "", { "WWW-Authenticate": `Bearer realm="${ascii(text)}", error="${ascii(text)}"` })],
  ["correlation id", "api", (text) => answer(403, "", { "X-CorrelationID": ascii(text) })],
  ["Location", "api", (text) => answer(302, "", { Location: ascii(text) })],
  ["host of Location", "api", (text) => answer(302, "", { Location: `//${ascii(text)}` })],
  ["code", "api", (text) => answer(200, { code: text, message: "x" })],
  ["message", "api", (text) => answer(200, { code: "ERRCOTNUM0001", message: `xx ${text} xx` })],
  ["codeRetour", "api", (text) => answer(200, { codeRetour: text, libelle: text })],
  ["etat", "api", (text) => answer(200, { etat: text })],
  ["etat, across the cut of a quotation", "api", (text) => answer(200, { etat: `${"x".repeat(40)}${text}` })],
  ["message of a failing backend", "api", (text) => answer(500, { message: text })],
  ["version", "api", (text) => answer(200, { etat: "OK", version: text })],
  ["plain body", "api", (text) => answer(200, text)],
  ["header that is not one", "api", (text) => raw(`HTTP/1.1 200 OK\r\n${ascii(text)}\u0000\r\n\r\n`)],
];

describe.each(SECRETS)("a server that knows %s", (secret) => {
  test.each(PLACES)("and says it in the %s of the %s", async (_place, stage, reply) => {
    for (const [text, spelling] of differentSpellings(secret)) {
      const api = anApi({ expectedVersion: "1.0", healthCheck: { ...HEALTH_CHECK, versionAt: "/version" } });
      const { report, events } = await runCheck({
        [stage]: [reply(text)],
        applications: [
          anApplication({
            clientSecret: { source: "PISTE_CLIENT_SECRET", value: stage === "token" ? secret : "another-secret" },
            apis: [api],
            technicalAccount: { source: "CPRO_ACCOUNT", value: `login:${secret}` },
          }),
        ],
        settings: { maxAttempts: 1 },
      });
      const printed = JSON.stringify([report, events]);
      expect(leaksIn(printed, [secret]), spelling).toEqual([]);
      // Nor the half that a cut would leave.
      expect(printed, spelling).not.toContain(JSON.stringify(secret.slice(0, 8)).slice(1, -1));
    }
  });
});

test("a secret in the host of a Location is not shown in the URL parser's small letters either", async () => {
  const secret = "AbCd-Ef12-GhIj-3456";
  const { report } = await runCheck({
    token: [answer(302, "", { Location: `https://${secret}.example/` })],
    applications: [anApplication({ clientSecret: { source: "PISTE_CLIENT_SECRET", value: secret } })],
  });
  expect(JSON.stringify(report).toLowerCase()).not.toContain(secret.toLowerCase());
});

test("a secret in a text that should be another is not shown by half", async () => {
  const { report } = await runCheck({
    api: [answer(200, `${"x".repeat(50)}${CLIENT_SECRET}`)],
    applications: [anApplication({ apis: [anApi({ healthCheck: { ...HEALTH_CHECK, well: [{ text: "pong" }] } })] })],
  });
  expect(report.targets[0]?.summary.en).toContain("xxxx********");
});

test("the access token, given back by the API, is not shown", async () => {
  const token = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz01";
  for (const text of spellingsOf(token).values()) {
    const { target } = await runCheck({ token: [grant(token)], api: [answer(200, { code: "ERR", message: text })] });
    expect(findingOf(target)).toBe("blocked api/business-error provider confirmed");
    expect(target.summary.en).toContain("********");
  }
});

/** Each different text under which a secret can appear, with the name of the spelling. */
function differentSpellings(secret: string): ReadonlyMap<string, string> {
  return new Map([...spellingsOf(secret)].map(([name, text]) => [text, name]));
}

/** What a header can carry of a text: its UTF-8 bytes, line breaks and the like aside. */
function ascii(text: string): string {
  return text.replace(/[\r\n\0]/g, " ");
}
