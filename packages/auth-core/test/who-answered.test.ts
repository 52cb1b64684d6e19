import { describe, expect, test } from "vitest";
import { anApi, anApplication, findingOf, HEALTH_CHECK, oauthError, runCheck } from "./run-check.ts";
import { runPartnerCheck } from "./run-partner-check.ts";
import { answer, grant, type Reply, raw, well } from "./scripted-server.ts";

/** The requests that can be answered by another than was asked. */
const STAGES = ["token", "health", "a partner's token", "a partner's health"] as const;
type Stage = (typeof STAGES)[number];

interface Seen {
  readonly finding: string;
  readonly requests: number;
  readonly en: string;
  readonly fr: string;
  readonly remedies: readonly string[];
}

/** What comes of replies at one stage, the others being well. */
async function seenAt(stage: Stage, replies: readonly Reply[]): Promise<Seen> {
  const atToken = stage.endsWith("token");
  const check = { ...(atToken ? { token: replies } : { api: replies }) };
  const { target, token, api } = stage.startsWith("a partner") ? await runPartnerCheck(check) : await runCheck(check);
  const named = (text: string): string => text.replaceAll(/127\.0\.0\.1:\d+/g, "HOST");
  return {
    finding: findingOf(target),
    requests: (atToken ? token : api).requests.length,
    en: named(target.summary.en),
    fr: named(target.summary.fr),
    remedies: (target.diagnosis?.remedies ?? []).map(({ en }) => named(en)),
  };
}

const HTML = { "Content-Type": "text/html; charset=utf-8" };
const BLOCKED = "<!doctype html><html><head><title>Access blocked</title></head><body>Category not allowed. Incident 4711.</body></html>";
const WAF =
  "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected.<br><br>Your support ID is: <b>1844674407370955</b><br></body></html>";

const PORTAL = "blocked network/captive-portal network likely";

// Whom an answer is laid to, whatever its status, is in the table of faults: these quote a reference, or show none.
describe.each(STAGES)("%s is answered by somebody else", (stage) => {
  test.each<readonly [title: string, reply: Reply, finding: string, requests: number, reference: string | null]>([
    ["200, the page of a firewall", answer(200, WAF, HTML), PORTAL, 1, "1844674407370955"],
    ["200, the identifier of a firewall in JSON", answer(200, { supportID: "99887766" }), PORTAL, 1, "99887766"],
    ["400, a page", answer(400, BLOCKED, HTML), PORTAL, 1, "4711"],
    ["401, a page", answer(401, BLOCKED, HTML), PORTAL, 1, "4711"],
    ["403, a page", answer(403, BLOCKED, HTML), PORTAL, 1, "4711"],
    ["403, a page under another type", answer(403, `<!-- filter -->\n${BLOCKED}`, { "Content-Type": "text/plain" }), PORTAL, 1, "4711"],
    ["403, a page cut short", raw(`HTTP/1.1 403 No\r\nContent-Length: 9000\r\n\r\n${BLOCKED}`, "end"), PORTAL, 1, "4711"],
    ["403, JSON of a filter that names itself", answer(403, { code: "E1" }, { Server: "Zscaler/6.2" }), PORTAL, 1, null],
    ["404, a page", answer(404, BLOCKED, HTML), PORTAL, 1, "4711"],
    ["405, the challenge of a firewall", answer(405, "", { "X-Amzn-Waf-Action": "captcha" }), PORTAL, 1, null],
    [
      "407",
      answer(407, "<html>login</html>", { ...HTML, "Proxy-Authenticate": 'Basic realm="proxy"' }),
      "blocked network/proxy-authentication network confirmed",
      1,
      null,
    ],
    ["429, a page", answer(429, BLOCKED, HTML), PORTAL, 3, "4711"],
    ["451, a page", answer(451, BLOCKED, HTML), PORTAL, 1, "4711"],
    ["503, a page with an identifier", answer(503, BLOCKED, HTML), PORTAL, 3, "4711"],
    ["503, Squid could not connect", answer(503, BLOCKED, { ...HTML, "X-Squid-Error": "ERR_CONNECT_FAIL 111" }), PORTAL, 3, "4711"],
    ["511, a page", answer(511, BLOCKED, HTML), PORTAL, 1, "4711"],
    ["511, JSON", answer(511, { code: "511" }), PORTAL, 1, null],
  ])("%s", async (_title, reply, finding, requests, reference) => {
    const seen = await seenAt(stage, [reply]);
    expect([seen.finding, seen.requests]).toEqual([finding, requests]);
    expect(/It gives the reference (.*)\.$/.exec(seen.en)?.[1] ?? null).toBe(reference);
    expect(/Référence indiquée : (.*)\.$/.exec(seen.fr)?.[1] ?? null).toBe(reference);
    expect(seen.remedies.some((remedy) => remedy.includes("the reference"))).toBe(reference !== null);
  });
});

describe("a page that the server itself signs is read on", () => {
  const NUMBERED = { ...HTML, "X-CorrelationID": "Id-0123456789abcdef01234567 0" };
  test.each<readonly [title: string, stage: Stage, reply: Reply, finding: string]>([
    ["a number of the gateway", "health", answer(403, BLOCKED, NUMBERED), "blocked gateway/api-not-granted you confirmed"],
    ["another header of that name", "health", answer(403, BLOCKED, { ...HTML, "X-CorrelationID": "4711" }), PORTAL],
    ["with 200 it is no answer of an API", "health", answer(200, BLOCKED, NUMBERED), PORTAL],
    ["a number of the gateway", "token", answer(403, BLOCKED, NUMBERED), "blocked token/unexpected-answer you unknown"],
    [
      "a challenge of its own",
      "health",
      answer(401, BLOCKED, { ...HTML, "WWW-Authenticate": 'Bearer realm="PISTE"' }),
      "blocked gateway/token-rejected you likely",
    ],
    ["a challenge of another", "health", answer(401, BLOCKED, { ...HTML, "WWW-Authenticate": 'Basic realm="filter"' }), PORTAL],
    [
      "its challenge",
      "a partner's health",
      answer(401, BLOCKED, { ...HTML, "WWW-Authenticate": 'Basic realm="x"' }),
      "blocked gateway/token-rejected you likely",
    ],
    [
      "a redirection",
      "health",
      answer(302, "<html>Moved</html>", { ...HTML, Location: "/x" }),
      "blocked gateway/redirected piste confirmed",
    ],
    [
      "JSON under the type of a page",
      "health",
      answer(403, JSON.stringify({ a: 1 }), HTML),
      "blocked gateway/api-not-granted you confirmed",
    ],
    ["nothing under the type of a page", "health", answer(403, "", HTML), "blocked gateway/api-not-granted you confirmed"],
    ["XML", "health", answer(500, '<?xml version="1.0"?><fault/>'), "blocked api/unhealthy provider confirmed"],
  ])("%s, %s", async (_title, stage, reply, finding) => {
    expect((await seenAt(stage, [reply])).finding).toBe(finding);
  });

  test("a page where no condition is set is not well", async () => {
    const apis = [anApi({ healthCheck: { ...HEALTH_CHECK, well: [] } })];
    const { target } = await runCheck({ api: [answer(200, BLOCKED, HTML)], applications: [anApplication({ apis })] });
    expect(findingOf(target)).toBe(PORTAL);
  });

  test("a page is none that only optional conditions find well", async () => {
    const apis = [anApi({ healthCheck: { ...HEALTH_CHECK, well: [{ json: "/etat", equals: "OK", optional: true }] } })];
    const { target } = await runCheck({ api: [answer(200, BLOCKED, HTML)], applications: [anApplication({ apis })] });
    expect(findingOf(target)).toBe(PORTAL);
  });
});

test.each<readonly [page: string, reference: string | null]>([
  ["<p>Your support ID is: 18446744073709551615.</p>", "18446744073709551615"],
  ["<p>Incapsula incident ID: 123000450-98765</p>", "123000450-98765"],
  ["Reference&#32;&#35;18&#46;2d351ab8&#46;1557333295", "18.2d351ab8.1557333295"],
  ["Ray ID: <strong>7d0f4b2c9e1a</strong>", "7d0f4b2c9e1a"],
  ["<td>Transaction ID</td><td>65f1-77</td>", "65f1-77"],
  ["Identifiant de support&nbsp;: A-4711", "A-4711"],
  ["Num&eacute;ro d'incident : 20261128-3", "20261128-3"],
  ["R&eacute;f&eacute;rence : X42", "X42"],
  ["Référence n° 4711", "4711"],
  ["Contact the support of your company.", null],
  ["The incident was reported.", null],
  ["<script>var incident = 1234;</script>", null],
  ["Error 403, request refused", null],
])("of %s the reference is %s", async (page, reference) => {
  const { en } = await seenAt("health", [answer(403, `<html><body>${page}</body></html>`, HTML)]);
  expect(/It gives the reference (.*)\.$/.exec(en)?.[1] ?? null).toBe(reference);
});

test("a page of a megabyte is searched at once", async () => {
  for (const piece of ["<script", "&#", "support id ", "<!--"]) {
    const { finding } = await seenAt("health", [answer(403, `<html>${piece.repeat(1_000_000 / piece.length)}`, HTML)]);
    expect(finding).toBe(PORTAL);
  }
});

describe("who answers in the place of another is named", () => {
  test.each<readonly [stage: Stage, reply: Reply, en: string, fr: string]>([
    [
      "token",
      answer(403, BLOCKED, HTML),
      "An HTML page came from HOST (status 403) where JSON is due, probably from a network portal or filter. It gives the reference 4711.",
      "Une page HTML est venue de HOST (statut 403) là où du JSON est attendu, sans doute d'un portail ou d'un filtre réseau. Référence indiquée : 4711.",
    ],
    [
      "health",
      answer(503, "<html>down</html>"),
      "An HTML page came from HOST (status 503) where JSON is due: from a network portal, a proxy or a filter, or from a front server that is out of order.",
      "Une page HTML est venue de HOST (statut 503) là où du JSON est attendu : d'un portail, d'un proxy ou d'un filtre réseau, ou d'un serveur frontal en panne.",
    ],
    [
      "health",
      answer(403, "", { Server: "squid/6.9" }),
      "squid answered in place of HOST (status 403).",
      "squid a répondu à la place de HOST (statut 403).",
    ],
    [
      "health",
      answer(511),
      "A network portal, filter or firewall answered in place of HOST (status 511).",
      "Un portail, un filtre ou un pare-feu réseau a répondu à la place de HOST (statut 511).",
    ],
    [
      "a partner's health",
      answer(407),
      "A proxy on the way answered in place of HOST and asks for credentials of its own (status 407).",
      "Un proxy sur le trajet a répondu à la place de HOST et exige ses propres identifiants (statut 407).",
    ],
  ])("%s", async (stage, reply, en, fr) => {
    const seen = await seenAt(stage, [reply]);
    expect([seen.en, seen.fr]).toEqual([en, fr]);
  });
});

describe("then the challenge, which is shown", () => {
  const challenge = (value: string): Readonly<Record<string, string>> => ({ "WWW-Authenticate": value });
  const LOST = challenge('Bearer realm="DefaultRealm",error="invalid_request",error_description="Unable to find token in the message"');

  test.each<readonly [title: string, stage: Stage, reply: Reply, finding: string, requests: number, en: string, fr: string]>([
    [
      "a path that is no token endpoint: not asked again",
      "token",
      answer(400, "", LOST),
      "blocked token/unexpected-answer you unknown",
      1,
      'HOST refused the token request with status 400 and error "invalid_request". WWW-Authenticate says: realm "DefaultRealm", error "invalid_request", "Unable to find token in the message".',
      "HOST a refusé la demande de jeton avec le statut 400 et l'erreur « invalid_request ». WWW-Authenticate indique : realm « DefaultRealm », erreur « invalid_request », « Unable to find token in the message ».",
    ],
    [
      "a scheme alone",
      "token",
      answer(400, "", challenge("Bearer")),
      "blocked token/unexpected-answer you unknown",
      1,
      "HOST refused the token request with status 400 and no error code.",
      "HOST a refusé la demande de jeton avec le statut 400 sans code d'erreur.",
    ],
    [
      "an OAuth error without a body",
      "token",
      answer(401, "", challenge('Bearer realm="PISTE", error="invalid_scope"')),
      "blocked token/scope-refused you likely",
      1,
      'HOST refused the token request: invalid_scope, although no scope was asked for. WWW-Authenticate says: realm "PISTE", error "invalid_scope".',
      "HOST a refusé la demande de jeton : invalid_scope, alors qu'aucune portée n'était demandée. WWW-Authenticate indique : realm « PISTE », erreur « invalid_scope ».",
    ],
    [
      "no token, realm PISTE, at 400: one renewal",
      "health",
      answer(400, "", challenge('Bearer realm="PISTE",error="invalid_request",error_description="Unable to find token"')),
      "blocked gateway/bearer-missing-or-path-unknown you confirmed",
      2,
      'HOST found no access token or no API for /mtes/sne-cotation/v1.0/healthcheck (status 400). WWW-Authenticate says: realm "PISTE", error "invalid_request", "Unable to find token".',
      "HOST n'a pas trouvé de jeton d'accès ou d'API pour /mtes/sne-cotation/v1.0/healthcheck (statut 400). WWW-Authenticate indique : realm « PISTE », erreur « invalid_request », « Unable to find token ».",
    ],
    [
      "a token that is in no store, at 401, in the second of two challenges",
      "health",
      answer(
        401,
        { code: "401" },
        challenge(
          'Basic realm="x, y", Bearer error="invalid_token", error_description="Unable to find the access token in persistent storage"',
        ),
      ),
      "blocked gateway/token-rejected you likely",
      2,
      'HOST rejected the access token for /mtes/sne-cotation/v1.0/healthcheck (status 401), and a renewed one too. WWW-Authenticate says: realm "x, y", error "invalid_token", "Unable to find the access token in persistent storage".',
      "HOST a rejeté le jeton d'accès pour /mtes/sne-cotation/v1.0/healthcheck (statut 401), puis un jeton renouvelé. WWW-Authenticate indique : realm « x, y », erreur « invalid_token », « Unable to find the access token in persistent storage ».",
    ],
    [
      "a challenge before a code in the body, which is shown too",
      "health",
      answer(403, { code: "X12" }, challenge('Bearer error="insufficient_scope"')),
      "blocked gateway/scope-insufficient you likely",
      1,
      'For HOST, a token asked for without scope does not suffice on /mtes/sne-cotation/v1.0/healthcheck (status 403, insufficient_scope). Its own error code: X12. WWW-Authenticate says: error "insufficient_scope".',
      "Pour HOST, un jeton demandé sans portée ne suffit pas sur /mtes/sne-cotation/v1.0/healthcheck (statut 403, insufficient_scope). Son propre code d'erreur : X12. WWW-Authenticate indique : erreur « insufficient_scope ».",
    ],
    [
      "a partner's",
      "a partner's health",
      answer(403, "", challenge('Bearer realm="core", error="insufficient_scope", scope="a b"')),
      "blocked gateway/scope-insufficient you likely",
      1,
      'For HOST, a token asked for without scope does not suffice on /core/health (status 403, insufficient_scope). WWW-Authenticate says: realm "core", error "insufficient_scope".',
      "Pour HOST, un jeton demandé sans portée ne suffit pas sur /core/health (statut 403, insufficient_scope). WWW-Authenticate indique : realm « core », erreur « insufficient_scope ».",
    ],
    [
      "one that forges a line",
      "a partner's health",
      answer(404, "", challenge('Bearer realm="a\t::error::"')),
      "blocked gateway/path-unknown you likely",
      1,
      'HOST knows no /core/health (status 404). WWW-Authenticate says: realm "a<U+0009>::error::".',
      "HOST ne connaît pas /core/health (statut 404). WWW-Authenticate indique : realm « a<U+0009>::error:: ».",
    ],
  ])("%s", async (_title, stage, reply, finding, requests, en, fr) => {
    expect(await seenAt(stage, [reply])).toMatchObject({ finding, requests, en, fr });
  });
});

describe("then the body, whose code is none when it only repeats the status", () => {
  test.each<readonly [title: string, replies: readonly Reply[], finding: string, requests: number]>([
    ["403, as text", [answer(403, { code: "403", message: "Forbidden" })], "blocked gateway/api-not-granted you confirmed", 1],
    ["403, in words", [answer(403, { code: "FORBIDDEN" })], "blocked gateway/api-not-granted you confirmed", 1],
    ["403, with both", [answer(403, { code: "403 Forbidden" })], "blocked gateway/api-not-granted you confirmed", 1],
    ["404", [answer(404, { code: "NOT_FOUND" })], "blocked gateway/path-unknown you likely", 1],
    ["401: one renewal", [answer(401, { code: "401" }), well()], "ready", 2],
    ["401 and a code: one renewal", [answer(401, { code: "AUTH-7" }), well()], "ready", 2],
    ["401 and a code again", [answer(401, { code: "AUTH-7" })], "blocked api/business-error provider confirmed", 2],
    ["429 and a code: waited for", [answer(429, { code: "QUOTA-1" }, { "Retry-After": "2" }), well()], "ready", 2],
    ["429 and a code for good", [answer(429, { code: "QUOTA-1" })], "blocked gateway/quota-exceeded you confirmed", 3],
    ["503 and a code: asked again", [answer(503, { code: "BUSY-1" }), well()], "ready", 2],
    ["503 and a code for good", [answer(503, { code: "BUSY-1" })], "blocked api/business-error provider confirmed", 3],
    ["503", [answer(503, { code: "503", message: "Service Unavailable" })], "blocked gateway/unavailable piste confirmed", 3],
    ["504", [answer(504, { code: 504 })], "blocked gateway/backend-timeout provider likely", 3],
    ["another number than the status", [answer(403, { code: "404" })], "blocked api/business-error provider confirmed", 1],
    ["200 and OK, but not well", [answer(200, { code: "OK", etat: "KO" })], "blocked api/unhealthy provider confirmed", 1],
  ])("%s", async (_title, replies, finding, requests) => {
    const seen = await seenAt("health", replies);
    expect([seen.finding, seen.requests]).toEqual([finding, requests]);
  });

  test("429 and a code: both the time and the code are shown", async () => {
    const { target } = await runCheck({ api: [answer(429, { code: "QUOTA-1" }, { "Retry-After": "10800" })] });
    expect(target.diagnosis?.retryAt).toEqual(new Date(Date.UTC(2026, 10, 20, 15)));
    expect(target.summary.en).toMatch(/ask again at .*\. Its own error code: QUOTA-1\.$/);
  });

  test("503 of a partner, with a code: asked again, when it says", async () => {
    const { target, api } = await runPartnerCheck({ api: [answer(503, { code: "BUSY-1" }, { "Retry-After": "2" }), answer(204)] });
    expect([findingOf(target), api.requests.length, target.attempts.at(-1)?.delayMs]).toEqual(["ready", 2, 2000]);
  });
});

describe("an OAuth error under the status of a success", () => {
  test.each<readonly [stage: Stage, reply: Reply, finding: string, requests: number]>([
    ["token", oauthError(200, "invalid_client"), "blocked token/client-refused you confirmed", 2],
    ["token", oauthError(200, "invalid_scope"), "blocked token/scope-refused you likely", 1],
    ["token", oauthError(200, "bad_verification_code"), "blocked token/unexpected-answer you unknown", 1],
    ["a partner's token", oauthError(200, "invalid_client"), "blocked token/client-refused you confirmed", 2],
    ["a partner's token", oauthError(200, "unauthorized_client"), "blocked token/grant-refused you likely", 1],
    ["token", grant("token-1", { error: "" }), "ready", 1],
  ])("%s", async (stage, reply, finding, requests) => {
    const seen = await seenAt(stage, [reply]);
    expect([seen.finding, seen.requests]).toEqual([finding, requests]);
  });
});
