import type { CatalogueEntry } from "@pistectl/config-schema/catalogue";
import type { Environment } from "../scenario/environment.ts";
import type { Application, Subscription } from "../scenario/scenario.ts";
import { type Answer, declaredAnswer, emptyAnswer, jsonAnswer, textAnswer } from "./answers.ts";
import { type ApiRoute, findRoutes, isSubscriptionTo } from "./api-routes.ts";
import { healthAnswer } from "./health-answers.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import type { IssuedToken, SimulatorState } from "./simulator-state.ts";
import { technicalAccountOf } from "./technical-account.ts";

/** What a scripted fault makes the backend say. */
export interface BackendMood {
  readonly unwell: boolean;
  readonly version: string | null;
}

/** The gateway's answer, or through it the API's: the checks are made in the order of the gateway product. */
export function answerApiRequest(
  state: SimulatorState,
  catalogue: readonly CatalogueEntry[],
  environment: Environment,
  request: ParsedRequest,
  mood: BackendMood,
): Answer {
  const routes = findRoutes(catalogue, environment, request.path);
  if (request.bearer === null || routes.length === 0) return declaredAnswer("gateway/no-token");
  const token = state.token(request.bearer);
  const refusal = refuseToken(state, environment, token);
  if (token === undefined || refusal !== null) return refusal ?? declaredAnswer("gateway/unknown-token");

  const access = findAccess(token.application, routes, catalogue);
  if (access === null) return declaredAnswer("gateway/not-granted");
  const { route, subscription } = access;
  if (route.entry.scope !== null && !token.scopes.includes(route.entry.scope)) {
    return declaredAnswer("gateway/insufficient-scope", { scope: route.entry.scope });
  }
  const quota = state.countCall(token.application);
  if (quota !== null && !quota.allowed) {
    return declaredAnswer("gateway/quota-exceeded", {}, { headers: [["Retry-After", String(quota.secondsLeft)]] });
  }
  const answer = answerResource(state, token.application, subscription, route, request, mood);
  // The gateway product warns from 80 % of a quota on (LIKELY).
  if (quota === null || quota.left > quota.calls * 0.2) return answer;
  return { ...answer, headers: [...answer.headers, ["X-Rate-Limit", String(quota.left)]] };
}

function refuseToken(state: SimulatorState, environment: Environment, token: IssuedToken | undefined): Answer | null {
  if (token === undefined || token.application.environment !== environment) return declaredAnswer("gateway/unknown-token");
  if (state.now() >= token.expiresAt) return declaredAnswer("gateway/expired-token");
  return token.application.enabled ? null : declaredAnswer("gateway/disabled-application");
}

function findAccess(application: Application, routes: readonly ApiRoute[], catalogue: readonly CatalogueEntry[]) {
  for (const route of routes) {
    for (const subscription of application.subscriptions) {
      const granted = subscription.terms !== "pending" && (subscription.approval === "granted" || subscription.approval === "not-required");
      if (granted && isSubscriptionTo(subscription, route, catalogue)) return { route, subscription };
    }
  }
  return null;
}

function answerResource(
  state: SimulatorState,
  application: Application,
  subscription: Subscription,
  route: ApiRoute,
  request: ParsedRequest,
  mood: BackendMood,
): Answer {
  const resource = findResource(route);
  if (resource === null) {
    // The gateway product's own 404 carries no challenge.
    return state.scenario.assumptions.unknownResourceStatus === 404
      ? emptyAnswer("gateway/unknown-resource", 404)
      : declaredAnswer("gateway/unknown-resource");
  }
  if (resource.method !== request.method) {
    return declaredAnswer("gateway/method-not-allowed", {}, { headers: [["Allow", resource.method]] });
  }
  if (request.method === "POST" && !isJson(request.body)) return declaredAnswer("gateway/malformed-body");
  if (request.path.startsWith("/cpro/") && technicalAccountOf(request, application) !== "known") {
    return declaredAnswer("gateway/technical-account");
  }
  if (route.entry.businessProfile && subscription.profile !== "granted") {
    return declaredAnswer("api/no-business-profile", {}, { status: state.scenario.assumptions.noBusinessProfileStatus });
  }
  return resource.answer(mood);
}

interface Resource {
  readonly method: string;
  readonly answer: (mood: BackendMood) => Answer;
}

const CHORUS_SUCCESS = { codeRetour: 0, libelle: "TRA_MSG_00.000" } as const;

/** Calls besides the health check that clients use to try a connection, by path below the base path (facts: CONFIRMED as used). */
const FURTHER_RESOURCES: Readonly<Record<string, Readonly<Record<string, Resource>>>> = {
  Structures: { "/rechercher": chorusPro({ listeStructures: [] }) },
  Transverses: {
    "/recuperer/devises": chorusPro({ listeDevises: [] }),
    "/recuperer/structures/actives/fournisseur": chorusPro({ listeStructures: [] }),
  },
  Légifrance: {
    ...Object.fromEntries(["consult", "search", "suggest", "chrono"].map((name) => [`/${name}/ping`, ping("pong")])),
    "/misc/commitId": ping("simulator"),
  },
};

function findResource({ entry, rest }: ApiRoute): Resource | null {
  if (entry.health !== null && rest === entry.health.path) {
    return { method: entry.health.method, answer: (mood) => healthAnswer(entry, mood) };
  }
  const further = FURTHER_RESOURCES[entry.name];
  return further !== undefined && Object.hasOwn(further, rest) ? (further[rest] ?? null) : null;
}

function chorusPro(more: Readonly<Record<string, unknown>>): Resource {
  return { method: "POST", answer: () => jsonAnswer("api/success", { ...CHORUS_SUCCESS, ...more }) };
}

function ping(text: string): Resource {
  return { method: "GET", answer: () => textAnswer("api/success", text) };
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}
