import { inspect } from "node:util";
import fc from "fast-check";
import { DIAGNOSES } from "../../../packages/auth-core/src/diagnoses/registry.ts";
import { type PreflightApplication, type PreflightPartner, preflight } from "../../../packages/auth-core/src/doors/preflight.ts";
import { createLeapingClock } from "../../../packages/auth-core/test/leaping-clock.ts";
import { nearlyHttp } from "../../../packages/auth-core/test/nearly-http.ts";
import { leaksIn } from "../../../packages/auth-core/test/spellings.ts";
import { startAnsweringServer } from "../answering-server.ts";
import type { FuzzTarget } from "../fuzz-target.ts";

const SECRET = `s%c+r/"é\\t&k=😀~!`;
const TOKEN = "A-b_c~d+e/f.g";
const CODES: readonly (string | null)[] = [null, ...DIAGNOSES.map(({ code }) => code)];
const GRANT = httpAnswer(JSON.stringify({ access_token: TOKEN, token_type: "Bearer", expires_in: 3600 }));
/** A report is read by people: this is far more than they read. */
const LARGEST_REPORT = 262_144;

/** Who is asked, and what one of its two servers says. */
interface Answered {
  readonly of: "application" | "partner";
  readonly stage: "token" | "api";
  /** The answer, in base64. */
  readonly bytes: string;
  readonly ending: "end" | "reset";
  /** The request is given back at the end of the answer, as it came and percent-encoded. */
  readonly echo: boolean;
}

/** Any answer to a request for a token and to a health check, of PISTE and of a partner. */
export const ANSWERS: FuzzTarget<Answered> = {
  name: "answers",
  about: "answers that are nearly HTTP, of token endpoints and health checks, through auth-core",
  suiteRuns: 150,
  cases: fc.record({
    of: fc.constantFrom("application", "partner"),
    stage: fc.constantFrom("token", "api"),
    bytes: nearlyHttp.map((bytes) => bytes.toString("base64")),
    ending: fc.constantFrom("end", "reset"),
    echo: fc.boolean(),
  }),
  async faultsOf({ of, stage, bytes, ending, echo }, count) {
    count("answers");
    const [token, api] = [await startAnsweringServer(), await startAnsweringServer()];
    const hostile = (received: string): { readonly bytes: Buffer; readonly ending: "end" | "reset" } => {
      if (echo) count("secrets given back");
      const after = echo ? `${received}${encodeURIComponent(received)}${SECRET}${Buffer.from(SECRET).toString("base64")}` : "";
      return { bytes: Buffer.concat([Buffer.from(bytes, "base64"), Buffer.from(after)]), ending };
    };
    token.answer = stage === "token" ? hostile : () => ({ bytes: GRANT, ending: "end" });
    api.answer = hostile;
    const clock = createLeapingClock();
    const tokens: string[] = [];
    const events: unknown[] = [];
    try {
      const report = await preflight(
        [of === "partner" ? partner(token.origin, api.origin) : APPLICATION],
        {
          ...(of === "partner"
            ? {}
            : {
                tokenUrl: { source: "--token-url", value: `${token.origin}/t` },
                apiBaseUrl: { source: "--api-base-url", value: api.origin },
              }),
          allowHosts: ["127.0.0.1"],
          proxyFor: () => null,
          extraCa: [],
          maxAttempts: 2,
          onEvent: (event) => {
            if (event.kind === "wait") clock.announcePause();
            events.push(event);
          },
          onAccessToken: (value) => void tokens.push(value.reveal()),
        },
        clock,
      );
      const printed = `${JSON.stringify([report, events])}${inspect([report, events], { depth: 20, showHidden: true })}`;
      return [
        ...report.targets
          .filter(({ diagnosis }) => !CODES.includes(diagnosis?.code ?? null))
          .map(({ diagnosis }) => `no diagnosis of ours: ${diagnosis?.code}`),
        ...leaksIn(printed, [SECRET, ...tokens.filter((one) => one.length >= 8)]).map((leak) => `shows ${leak}`),
        ...(printed.length > LARGEST_REPORT ? [`a report of ${printed.length} characters`] : []),
      ];
    } finally {
      token.close();
      api.close();
    }
  },
};

const APPLICATION: PreflightApplication = {
  name: "COTATION_METROPOLE_EXEMPLE",
  environment: "production",
  clientId: { source: "PISTE_CLIENT_ID", value: "0d2f4b68-1a3c-4e5f-8a9b-c0d1e2f3a4b5" },
  clientSecret: { source: "PISTE_CLIENT_SECRET", value: SECRET },
  technicalAccount: { source: "CPRO_ACCOUNT", value: undefined },
  apis: [
    {
      name: "SNE-Cotation",
      version: "1.0",
      scope: null,
      healthCheck: { method: "GET", path: "/h", technicalAccount: false, well: [{ json: "/etat", equals: "OK" }], versionAt: null },
      notes: [],
    },
  ],
};

function partner(token: string, api: string): PreflightPartner {
  return {
    kind: "partner",
    name: "cynod",
    label: "CYNOD",
    authentication: "oauth2",
    tokenUrl: { source: "endpoints.token", value: `${token}/t` },
    apiBaseUrl: { source: "endpoints.api", value: `${api}/` },
    healthPath: { source: "endpoints.healthcheck", value: "/h" },
    credentials: () => ({
      key: { source: "CYNOD_CONSUMER_KEY", value: "key-of-the-integrator", hidden: true },
      secret: { source: "CYNOD_CONSUMER_SECRET", value: SECRET, hidden: true },
    }),
    notes: [],
  };
}

function httpAnswer(body: string): Buffer {
  return Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
