import { succeed } from "@pistectl/words";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { untrustedReference } from "../src/diagnoses/config.ts";
import { diagnose } from "../src/domain/diagnosis.ts";
import { ENDPOINTS } from "../src/domain/environment.ts";
import { resolveEndpoints, resolvePath } from "../src/endpoint/endpoint.ts";
import { preflight } from "../src/preflight/preflight.ts";
import { type PreflightApplication, type PreflightSettings, REQUIREMENTS } from "../src/preflight/preflight-request.ts";
import { meetsRequirement } from "../src/preflight/requirement.ts";
import { createLeapingClock } from "./leaping-clock.ts";
import {
  anApi,
  anApplication,
  type Check,
  CLIENT_ID,
  CLIENT_SECRET,
  type Expected,
  findingOf,
  HEALTH_CHECK,
  oauthError,
  outcomeOf,
  runCheck,
} from "./run-check.ts";
import { answer } from "./scripted-server.ts";

const setting = (value: string | undefined) => ({ source: "--token-url", value });
const clientId = (value: string | undefined) => ({ source: "PISTE_CLIENT_ID", value });
const clientSecret = (value: string | undefined) => ({ source: "PISTE_CLIENT_SECRET", value });
const account = (value: string | undefined) => ({ source: "CPRO_ACCOUNT", value });
const UUID = "7d0c1b9e-52f4-4a3b-8e6d-91c02f5ab834";
const withAccount = [anApi({ healthCheck: { ...HEALTH_CHECK, technicalAccount: true } })];

/** The finding about one application, and that nothing was sent to find it. */
async function blockedBy(application: Partial<PreflightApplication>, settings: Partial<PreflightSettings> = {}): Promise<string> {
  const checked = await runCheck({ applications: [anApplication(application)], settings });
  expect(outcomeOf(checked)).toMatchObject({ attempts: [], received: [0, 0], stages: "FAILED | - - - | - - - | - - -" });
  expect([checked.token.connections, checked.api.connections]).toEqual([0, 0]);
  return findingOf(checked.target);
}

describe("credentials", () => {
  test.each<readonly [title: string, application: Partial<PreflightApplication>, words: string]>([
    ["no identifier", { clientId: clientId(undefined) }, "PISTE_CLIENT_ID"],
    ["an empty secret", { clientSecret: clientSecret("") }, "PISTE_CLIENT_SECRET"],
    ["neither", { clientId: clientId(""), clientSecret: clientSecret(undefined) }, "PISTE_CLIENT_ID and PISTE_CLIENT_SECRET"],
    ["no technical account where it is needed", { technicalAccount: account(undefined), apis: withAccount }, "CPRO_ACCOUNT"],
  ])("missing: %s", async (_title, application, words) => {
    expect(await blockedBy(application)).toBe("blocked config/missing-credentials you confirmed");
    const { target } = await runCheck({ applications: [anApplication(application)] });
    expect(target.summary.en).toContain(words);
  });

  test.each<readonly [title: string, application: Partial<PreflightApplication>]>([
    ["a blank before the secret", { clientSecret: clientSecret(` ${CLIENT_SECRET}`) }],
    ["a blank after the identifier", { clientId: clientId(`${CLIENT_ID}\t`) }],
    ["a no-break space after the secret", { clientSecret: clientSecret(`${CLIENT_SECRET}\u00a0`) }],
    ["a line break after the secret", { clientSecret: clientSecret(`${CLIENT_SECRET}\n`) }],
    ["quotes around the identifier", { clientId: clientId(`"${CLIENT_ID}"`) }],
    ["guillemets around the secret", { clientSecret: clientSecret(`«${CLIENT_SECRET}»`) }],
    ["a byte order mark", { clientId: clientId(`\ufeff${CLIENT_ID}`) }],
    ["a control character", { clientSecret: clientSecret("ab\u0000cd") }],
    ["a blank within", { clientId: clientId("0d2f4b68 1a3c") }],
    ["an account without password", { technicalAccount: account("TECH_1_123456@cpro.fr"), apis: withAccount }],
    ["an account with a line break", { technicalAccount: account("TECH_1@cpro.fr:pass\r\n"), apis: withAccount }],
  ])("malformed: %s", async (_title, application) => {
    expect(await blockedBy(application)).toBe("blocked config/malformed-credentials you confirmed");
  });

  test.each<readonly [pasted: string, words: string]>([
    ...["null", "undefined", "None", "[object Object]", " null"].map(
      (pasted) => [pasted, "is what a program prints for an absent value"] as const,
    ),
    ...["***", "••••••••", "xxxx", "[redacted]"].map((pasted) => [pasted, "is a mask in place of a value"] as const),
    ...[
      `\${PISTE_CLIENT_SECRET}`,
      "$(PISTE_CLIENT_SECRET)",
      "$PISTE_CLIENT_SECRET",
      `\${{ secrets.PISTE_CLIENT_SECRET }}`,
      "{{ piste_secret }}",
    ].map((pasted) => [pasted, "is a variable that no program has replaced"] as const),
    ["%PISTE_CLIENT_SECRET%", "is a variable that no program has replaced"],
    [`"\${PISTE_CLIENT_SECRET}"`, "is a variable that no program has replaced"],
    ["<client-secret>", "looks like a placeholder"],
    ["changeme", "looks like a placeholder"],
    [`PISTE_CLIENT_SECRET=${UUID}`, "holds the name of a setting before its value"],
    [`export PISTE_CLIENT_SECRET="${UUID}"`, "holds the name of a setting before its value"],
    [`client_secret=${UUID}`, "holds the name of a setting before its value"],
    ["Basic dXNlcjpwYXNz", "is a whole Authorization header"],
    [`Authorization: Bearer ${UUID}`, "is a whole Authorization header"],
    [Buffer.from(`${CLIENT_ID}:${UUID}`).toString("base64"), "is the base64 of a pair, as Basic authentication encodes it"],
    [UUID.replaceAll("-", "\u2013"), "holds a typographic dash in place of a hyphen"],
    [`“${UUID}”`, "is between quotation marks"],
  ])("pasted in place of the secret, and of the identifier: %s", async (pasted, words) => {
    for (const [application, source] of [
      [{ clientSecret: clientSecret(pasted) }, "PISTE_CLIENT_SECRET"],
      [{ clientId: clientId(pasted) }, "PISTE_CLIENT_ID"],
    ] as const) {
      expect(await blockedBy(application)).toBe("blocked config/malformed-credentials you confirmed");
      const { target } = await runCheck({ applications: [anApplication(application)] });
      expect(target.summary.en).toBe(`${source} ${words}.`);
    }
  });

  test.each<readonly [pasted: string, words: string]>([
    ["null", "is what a program prints for an absent value"],
    [`\${CPRO_ACCOUNT}`, "is a variable that no program has replaced"],
    ["CPRO_ACCOUNT=TECH_1@cpro.fr:pass", "holds the name of a setting before its value"],
    ["Basic VEVDSF8xOnBhc3M=", "is a whole Authorization header"],
    [Buffer.from("TECH_1@cpro.fr:pass").toString("base64"), "is the base64 of a pair, as Basic authentication encodes it"],
    ["TECH_1@cpro.fr", "has no colon between login and password"],
  ])("pasted in place of a technical account: %s", async (pasted, words) => {
    const application = { technicalAccount: account(pasted), apis: withAccount };
    expect(await blockedBy(application)).toBe("blocked config/malformed-credentials you confirmed");
    const { target } = await runCheck({ applications: [anApplication(application)] });
    expect(target.summary.en).toBe(`CPRO_ACCOUNT ${words}.`);
  });

  // What a random generator or a person may well come to.
  test.each(["ab_cd-EF==", "$ecret", "x=y", "nullify", "a*b", "<b>&amp;</b>", "basic", "A_B", Buffer.from("a:b c:d").toString("base64")])(
    "sent as it is: %s",
    async (secret) => {
      const { target } = await runCheck({ applications: [anApplication({ clientSecret: clientSecret(secret) })] });
      expect(findingOf(target)).toBe("ready");
    },
  );

  test("a technical account is looked at only when the API needs it", async () => {
    const { target } = await runCheck({ applications: [anApplication({ technicalAccount: account("no colon ") })] });
    expect(findingOf(target)).toBe("ready");
  });

  const ID_NOTE = "The client identifier is not a UUID, the form of all those that PISTE is known to give.";
  const SECRET_NOTE = "The client secret is not a UUID, the form of all those that PISTE is known to give.";
  test.each<readonly [title: string, id: string, secret: string, notes: readonly string[]]>([
    ["both UUIDs", CLIENT_ID, UUID, []],
    ["in capitals", CLIENT_ID.toUpperCase(), UUID.toUpperCase(), []],
    ["another identifier", "key-of-the-other-panel", UUID, [ID_NOTE]],
    ["another secret", CLIENT_ID, "secret-of-the-other-panel", [SECRET_NOTE]],
    ["others both", "key", "kept", [ID_NOTE, SECRET_NOTE]],
  ])("a form that is not PISTE's is only noted: %s", async (_title, id, secret, notes) => {
    const { target } = await runCheck({ applications: [anApplication({ clientId: clientId(id), clientSecret: clientSecret(secret) })] });
    expect([findingOf(target), target.notes.map(({ en }) => en)]).toEqual(["ready", notes]);
  });
});

describe("a setting that its caller refused", () => {
  const refusal = diagnose(untrustedReference, {
    peer: { kind: "piste", environment: "production" },
    source: "credentials.clientSecret",
    reference: "env:AWS_SECRET_ACCESS_KEY",
    problem: "name-not-allowed",
    allowed: ["PISTE_*"],
  });
  const refused = { source: "credentials.clientSecret", value: undefined, refusal };

  test.each<readonly [title: string, application: Partial<PreflightApplication>]>([
    ["the client secret", { clientSecret: refused }],
    ["the client identifier, before an absent secret", { clientId: refused, clientSecret: clientSecret("") }],
    ["the technical account", { technicalAccount: refused, apis: withAccount }],
  ])("%s", async (_title, application) => {
    expect(await blockedBy(application)).toBe("blocked config/untrusted-reference you confirmed");
  });

  test("a technical account that nothing needs stops nothing", async () => {
    const { target } = await runCheck({ applications: [anApplication({ technicalAccount: refused })] });
    expect(findingOf(target)).toBe("ready");
  });
});

test.each<readonly [title: string, hidden: boolean, shown: boolean]>([
  ["a client identifier is shown where a server quotes it", false, true],
  ["a hidden one is not", true, false],
])("%s", async (_title, hidden, shown) => {
  const { report } = await runCheck({
    applications: [anApplication({ clientId: { source: "PISTE_CLIENT_ID", value: CLIENT_ID, hidden } })],
    api: [answer(200, { code: "ERR1", libelle: `client ${CLIENT_ID}` })],
  });
  expect(JSON.stringify(report).includes(CLIENT_ID)).toBe(shown);
});

describe("an endpoint", () => {
  test.each<readonly [title: string, url: string, finding: string]>([
    ["that is no URL", "oauth.piste.gouv.fr", "config/untrusted-endpoint"],
    ["of another scheme", "ftp://oauth.piste.gouv.fr/", "config/untrusted-endpoint"],
    ["with user-info", "https://user:pass@oauth.piste.gouv.fr/token", "config/untrusted-endpoint"],
    ["with empty user-info", "https://@oauth.piste.gouv.fr/token", "config/untrusted-endpoint"],
    ["whose user-info looks like the host", "https://oauth.piste.gouv.fr@evil.example/token", "config/untrusted-endpoint"],
    ["with a backslash", "https://oauth.piste.gouv.fr\\@evil.example/token", "config/untrusted-endpoint"],
    [
      "with a backslash that other readers take for a part of the name",
      "https://oauth.piste.gouv.fr\\.evil.example/token",
      "config/untrusted-endpoint",
    ],
    ["in plain http", "http://oauth.piste.gouv.fr/api/oauth/token", "config/untrusted-endpoint"],
    ["of an unknown host", "https://evil.example/token", "config/untrusted-endpoint"],
    ["of a host that ends alike", "https://evilpiste.gouv.fr/token", "config/untrusted-endpoint"],
    ["of a host that begins alike", "https://oauth.piste.gouv.fr.evil.example/token", "config/untrusted-endpoint"],
    ["that maps to loopback in IPv6", "https://[::ffff:127.0.0.1]/token", "config/untrusted-endpoint"],
    ["of a legacy host", "https://oauth.aife.economie.gouv.fr/api/oauth/token", "config/legacy-host"],
    ["of a legacy host, in plain http with user-info", "http://a:b@oauth.aife.economie.gouv.fr/", "config/legacy-host"],
    ["of the other environment", "https://sandbox-oauth.piste.gouv.fr/api/oauth/token", "config/environment-mismatch"],
  ])("%s", async (_title, url, code) => {
    expect(await blockedBy({}, { tokenUrl: setting(url) })).toBe(`blocked ${code} you confirmed`);
    expect(await blockedBy({}, { apiBaseUrl: setting(url) })).toBe(`blocked ${code} you confirmed`);
  });

  test.each<readonly [url: string]>([
    ["https://api.legifrance.gouv.fr/"],
    ["https://www.legifrance.gouv.fr/api/oauth/token"],
    ["https://oauth.sandbox-aife.economie.gouv.fr/api/oauth/token"],
    ["https://api.aife.gouv.fr/api/oauth/token"],
    ["https://aife.economie.gouv.fr/"],
    ["https://sandbox-oauth.aife.finances.rie.gouv.fr/api/oauth/token"],
    ["https://oauth.piste.rie.gouv.fr/api/oauth/token"],
    ["https://piste.gouv.fr/api/oauth/token"],
    ["https://oauth-piste.gouv.fr/api/oauth/token"],
    ["https://oauth.piste.gouv.fr.example/api/oauth/token"],
    ["https://oauth.piste.gouv.fr./api/oauth/token"],
    ["https://oauth.piste.gouv.com/api/oauth/token"],
    ["https://oauth.piste.gov.fr/api/oauth/token"],
    ["https://ouath.piste.gouv.com/api/oauth/token"],
    ["https://oauth.pistes.gouv.fr/api/oauth/token"],
    ["https://oauth.piste.fr/api/oauth/token"],
    ["https://api.piste.example/api/oauth/token"],
    ["https://api.pіste.gouv.fr/api/oauth/token"],
    ["http://api.legifrance.gouv.fr/api/oauth/token"],
  ])("that looks like PISTE's is told the right one first: %s", async (url) => {
    for (const [key, role] of [
      ["tokenUrl", "--token-url"],
      ["apiBaseUrl", "--api-base-url"],
    ] as const) {
      const { target } = await runCheck({ settings: { [key]: { source: role, value: url } } });
      expect(target.diagnosis?.code).toBe("config/untrusted-endpoint");
      expect(target.summary.en).toContain(ENDPOINTS.production[key]);
      const [first, ...others] = target.diagnosis?.remedies.map(({ en }) => en) ?? [];
      expect(first).toBe(`In ${role}, write ${ENDPOINTS.production[key]}.`);
      expect(others.map((remedy) => remedy.includes("--allow-host"))).toEqual([false, true]);
    }
  });

  test.each(["https://login.example/token", "https://api.entreprise.example/", "https://gateway.ville.example/piste", "https://insee.fr/"])(
    "of somebody else may be allowed: %s",
    async (url) => {
      const { target } = await runCheck({ settings: { tokenUrl: setting(url) } });
      expect(target.diagnosis?.remedies[0]?.en).toContain("allow it: --allow-host");
    },
  );

  const production = ENDPOINTS.production;
  test.each<readonly [title: string, settings: Partial<PreflightSettings>, code: string, right: string]>([
    [
      "a token path without /api",
      { tokenUrl: setting("https://oauth.piste.gouv.fr/oauth/token") },
      "untrusted-endpoint",
      production.tokenUrl,
    ],
    ["no token path", { tokenUrl: setting("https://oauth.piste.gouv.fr") }, "untrusted-endpoint", production.tokenUrl],
    [
      "another token path",
      { tokenUrl: setting("https://oauth.piste.gouv.fr/api/oauth/token/x") },
      "untrusted-endpoint",
      production.tokenUrl,
    ],
    [
      "the API host for tokens",
      { tokenUrl: setting("https://api.piste.gouv.fr/api/oauth/token") },
      "untrusted-endpoint",
      production.tokenUrl,
    ],
    ["a base with /cpro", { apiBaseUrl: setting("https://api.piste.gouv.fr/cpro/") }, "untrusted-endpoint", production.apiBaseUrl],
    [
      "a base with another API's path",
      { apiBaseUrl: setting("https://api.piste.gouv.fr/dila/legifrance/lf-engine-app") },
      "untrusted-endpoint",
      production.apiBaseUrl,
    ],
    ["the token host as base", { apiBaseUrl: setting("https://oauth.piste.gouv.fr") }, "untrusted-endpoint", production.apiBaseUrl],
    [
      "a base with the beta path",
      { apiBaseUrl: setting("https://api.piste.gouv.fr/dila/legifrance-beta/lf-engine-app") },
      "legacy-host",
      "/dila/legifrance",
    ],
  ])("of PISTE with a wrong path is named before anything is sent: %s", async (_title, settings, code, right) => {
    expect(await blockedBy({}, settings)).toBe(`blocked config/${code} you confirmed`);
    const { target } = await runCheck({ settings });
    expect(target.summary.en).toContain(right);
    expect(target.summary.fr).toContain(right);
  });

  test("of PISTE may end with a slash", () => {
    const overrides = { tokenUrl: setting(`${production.tokenUrl}/`), apiBaseUrl: setting(`${production.apiBaseUrl}/`) };
    expect(resolveEndpoints("production", { ...overrides, allowHosts: [] }).ok).toBe(true);
  });

  test.each([
    ["http://localhost:8080/token", []],
    ["http://127.0.0.2/token", []],
    ["https://[::1]:8443/token", []],
    ["https://rie.piste.gouv.fr/token", []],
    ["https://login.partner.example:8443/token", ["Login.Partner.example"]],
  ])("%s is trusted with %j allowed", (url, allowHosts) => {
    const endpoints = resolveEndpoints("production", { tokenUrl: setting(url), allowHosts });
    expect(endpoints).toEqual(succeed({ tokenUrl: new URL(url), apiBaseUrl: new URL(ENDPOINTS.production.apiBaseUrl) }));
  });

  test("never leads elsewhere, whatever its text", () => {
    const host = fc.constantFrom(
      "oauth.piste.gouv.fr",
      "evil.example",
      "localhost",
      "127.0.0.1",
      "partner.example",
      "evil.example.localhost",
    );
    const glue = fc.constantFrom("", "@", "\\", "/", "//", "#", "?", ":", "%2f", "%00", "\t", ".", "。", "[", "]", " ", "\u00ad");
    const scheme = fc.constantFrom("https://", "http://", "https:", "https:/", "HTTPS://", "ftp://", "//", "");
    const composed = fc.tuple(scheme, host, glue, host, glue, fc.webPath()).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(composed, fc.webUrl({ withQueryParameters: true }), fc.string()), (value) => {
        const endpoints = resolveEndpoints("production", { tokenUrl: setting(value), allowHosts: ["partner.example"] });
        if (!endpoints.ok) return;
        const { protocol, hostname, username, password } = endpoints.value.tokenUrl;
        const loopback = hostname === "127.0.0.1" || hostname === "localhost" || hostname.endsWith(".localhost");
        expect([username, password]).toEqual(["", ""]);
        expect(loopback || hostname.endsWith(".piste.gouv.fr") || hostname === "partner.example").toBe(true);
        expect(protocol === "https:" || (protocol === "http:" && loopback)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the path of a health check", () => {
  test.each(["//evil.example/x", "/\\evil.example/x", "/\t/evil.example/x", "https://evil.example/x", "x", "", "/a\\b"])(
    "%j leaves the origin",
    async (path) => {
      const apis = [anApi({ healthCheck: { ...HEALTH_CHECK, path } })];
      expect(await blockedBy({ apis })).toBe("blocked config/untrusted-endpoint you confirmed");
    },
  );

  test.each(["/dila/legifrance-beta/lf-engine-app/list/ping", "/dila/legifrance-beta"])("%s was retired", async (path) => {
    const apis = [anApi({ name: "Légifrance", healthCheck: { ...HEALTH_CHECK, path } })];
    const settings = { apiBaseUrl: setting(ENDPOINTS.production.apiBaseUrl) };
    expect(await blockedBy({ apis }, settings)).toBe("blocked config/legacy-host you confirmed");
    const { target } = await runCheck({ applications: [anApplication({ apis })], settings });
    expect(target.diagnosis?.remedies.map(({ en }) => en)).toEqual([
      `In Api Légifrance, replace api.piste.gouv.fr${path} by api.piste.gouv.fr${path.replace("-beta", "")}.`,
    ]);
  });

  test("never leaves the base, whatever its text", () => {
    const base = new URL("https://api.piste.gouv.fr/mirror/");
    const part = fc.constantFrom("/", "//", "..", ".", "%2e%2e", "\\", "\t", "@", ":", "evil.example", "?", "#", "a");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join("")}`),
          fc.string(),
        ),
        (path) => {
          const url = resolvePath(base, path);
          if (url !== null) expect([url.origin, url.pathname.startsWith("/mirror/"), url.username]).toEqual([base.origin, true, ""]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("of several mistakes", () => {
  test("the endpoint comes before the credentials", async () => {
    expect(await blockedBy({ clientId: clientId("") }, { tokenUrl: setting("https://evil.example/") })).toContain(
      "config/untrusted-endpoint",
    );
  });

  test("the token endpoint comes before the API's", async () => {
    expect(
      await blockedBy({}, { tokenUrl: setting("https://oauth.aife.economie.gouv.fr/"), apiBaseUrl: setting("https://evil.example/") }),
    ).toContain("config/legacy-host");
  });

  test("an absent credential comes before a malformed one", async () => {
    expect(await blockedBy({ clientId: clientId(""), clientSecret: clientSecret(" x ") })).toContain("config/missing-credentials");
  });
});

describe("a target", () => {
  const unasked = [anApplication({ apis: [anApi({ name: "DUME Acheteurs", healthCheck: null })] })];

  test("without a known health check is checked up to its token, and degraded", async () => {
    const checked = await runCheck({ applications: unasked });
    expect(outcomeOf(checked)).toEqual({
      finding: "degraded api/not-asked you confirmed",
      attempts: ["token 1: 200"],
      received: [1, 0],
      stages: "ok | ok ok - | ok ok - | ok - -",
    });
    expect(checked.api.connections).toBe(1);
    expect(REQUIREMENTS.map((requirement) => meetsRequirement(checked.report, requirement))).toEqual([true, true, false]);
  });

  test("without a known health check shares the token, and weighs on the verdict", async () => {
    const { report, token, api } = await runCheck({
      applications: [anApplication({ apis: [anApi({ name: "DUME Acheteurs", healthCheck: null }), anApi()] })],
    });
    expect(report.targets.map((each) => [each.api, findingOf(each)])).toEqual([
      ["DUME Acheteurs", "degraded api/not-asked you confirmed"],
      ["SNE-Cotation", "ready"],
    ]);
    expect([report.verdict, token.requests.length, api.requests.length]).toEqual(["degraded", 1, 1]);
  });

  test.each<readonly [title: string, check: Check, expected: Expected]>([
    [
      "whose credentials are refused",
      { token: [oauthError(400, "invalid_client")] },
      {
        finding: "blocked token/client-refused you confirmed",
        attempts: ["token 1: 400 token/client-refused", "token 2: 400 token/client-refused after 750 ms"],
        received: [2, 0],
        stages: "ok | ok ok - | ok ok - | FAILED - -",
      },
    ],
    [
      "whose API host refuses connections",
      { settings: { apiBaseUrl: { source: "--api-base-url", value: "http://127.0.0.1:9" } } },
      {
        finding: "blocked network/connection-refused network confirmed",
        attempts: [
          "token 1: 200",
          "gateway 1: no answer network/connection-refused",
          "gateway 2: no answer network/connection-refused after 500 ms",
          "gateway 3: no answer network/connection-refused after 1000 ms",
        ],
        received: [1, 0],
        stages: "ok | ok ok - | ok FAILED - | ok - -",
      },
    ],
    [
      "whose secret is absent",
      { applications: unasked.map((application) => ({ ...application, clientSecret: clientSecret("") })) },
      {
        finding: "blocked config/missing-credentials you confirmed",
        attempts: [],
        received: [0, 0],
        stages: "FAILED | - - - | - - - | - - -",
      },
    ],
  ])("without a known health check and %s is blocked like any other", async (_title, check, expected) => {
    const checked = await runCheck({ applications: unasked, ...check });
    expect(outcomeOf(checked)).toEqual(expected);
    expect(meetsRequirement(checked.report, "authorized")).toBe(false);
    expect(meetsRequirement(checked.report, "healthy")).toBe(false);
  });

  test("of a disabled application is skipped, and weighs on nothing beside others", async () => {
    const { report, token } = await runCheck({ applications: [anApplication({ name: "FIRST", enabled: false }), anApplication()] });
    expect([report.verdict, ...report.targets.map(findingOf)]).toEqual(["ready", "skipped", "ready"]);
    expect([report.targets[0]?.summary.en, token.requests.length]).toEqual([
      "The manifest declares this application disabled (enabled: false): nothing was asked.",
      1,
    ]);
    expect(meetsRequirement(report, "healthy")).toBe(true);
  });

  test("that is disabled alone makes the whole skipped, which meets nothing", async () => {
    const { report, token } = await runCheck({ applications: [anApplication({ enabled: false })] });
    expect([report.verdict, token.connections]).toEqual(["skipped", 0]);
    expect(REQUIREMENTS.map((requirement) => meetsRequirement(report, requirement))).toEqual([false, false, false]);
  });

  test("of one application does not suffer from another's mistake", async () => {
    const { report } = await runCheck({
      applications: [anApplication({ name: "FIRST", clientSecret: clientSecret("") }), anApplication()],
    });
    expect([report.verdict, ...report.targets.map(findingOf)]).toEqual([
      "blocked",
      "blocked config/missing-credentials you confirmed",
      "ready",
    ]);
  });

  test("list that is empty is skipped", async () => {
    const settings = { allowHosts: [], proxyFor: () => null, extraCa: [] };
    expect(await preflight([], settings, createLeapingClock())).toEqual({
      verdict: "skipped",
      durationMs: 0,
      at: new Date(Date.UTC(2026, 10, 20, 12)),
      targets: [],
    });
  });
});
