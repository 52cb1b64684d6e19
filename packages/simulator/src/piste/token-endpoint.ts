import { timingSafeEqual } from "node:crypto";
import { type Environment, TOKEN_PATH } from "../scenario/environment.ts";
import type { Application } from "../scenario/scenario.ts";
import { type Answer, declaredAnswer } from "./answers.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import type { SimulatorState } from "./simulator-state.ts";

/** Scopes of every token (SNE-Cotation guide). */
const DEFAULT_SCOPES = ["openid", "resource.READ"] as const;
/** Scopes that a scope brings with it, as seen in answers (numerique-gouv/b3desk). */
const BROUGHT_SCOPES: Readonly<Record<string, string>> = { "piste.captchetat": "aife.captchetatv2" };

const NOT_STORED = [
  ["Cache-Control", "no-store"],
  ["Pragma", "no-cache"],
] as const;

/** The token endpoint's answer; the gateway knows a new token `propagationMs` later. */
export function answerTokenRequest(state: SimulatorState, environment: Environment, request: ParsedRequest, propagationMs: number): Answer {
  if (request.path !== TOKEN_PATH) return declaredAnswer("token/unknown-path");
  if (request.method !== "POST") return declaredAnswer("token/method-not-allowed", {}, { headers: [["Allow", "POST"]] });
  const { form } = request;
  if (form === null || form.repeated) return refused("token/invalid-request");
  const grant = form.get("grant_type");
  if (grant === null) return refused("token/invalid-request");
  if (grant !== "client_credentials") return refused("token/unsupported-grant-type");

  const { client } = request;
  if (!client.ok && client.failure === "twice") return refused("token/invalid-request");
  const application = client.ok ? state.application(environment, client.value.id) : undefined;
  if (application === undefined || !client.ok || !isSame(application.clientSecret, client.value.secret)) {
    return declaredAnswer("token/invalid-client", {}, { status: state.scenario.assumptions.invalidClientStatus, headers: NOT_STORED });
  }
  if (!application.enabled && state.scenario.assumptions.disabledApplicationToken === "refused") return refused("token/disabled-client");
  const scopes = grantedScopes(application, form.get("scope"));
  return scopes === null ? refused("token/invalid-scope") : issued(state, application, scopes, propagationMs);
}

function issued(state: SimulatorState, application: Application, scopes: readonly string[], propagationMs: number): Answer {
  return declaredAnswer(
    "token/issued",
    {
      token: state.issue(application, scopes, propagationMs),
      lifetime: String(state.scenario.tokenLifetimeSeconds),
      // Scopes are the scenario's own texts: what would break the JSON is escaped.
      scope: JSON.stringify(scopes.join(" ")).slice(1, -1),
    },
    { headers: NOT_STORED },
  );
}

function refused(id: Exclude<Parameters<typeof declaredAnswer>[0], "token/issued">): Answer {
  return declaredAnswer(id, {}, { headers: NOT_STORED });
}

/** Null when one of those asked for is not the application's. */
function grantedScopes(application: Application, asked: string | null): readonly string[] | null {
  const allowed: readonly string[] = [...DEFAULT_SCOPES, ...application.scopes];
  const wanted = (asked ?? "").split(" ").filter((scope) => scope !== "");
  if (!wanted.every((scope) => allowed.includes(scope))) return null;
  const brought = wanted.flatMap((scope) => BROUGHT_SCOPES[scope] ?? []);
  return [...new Set([...brought, ...DEFAULT_SCOPES, ...wanted])];
}

function isSame(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}
