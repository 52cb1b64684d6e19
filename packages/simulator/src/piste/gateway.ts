import type { CatalogueEntry } from "@pistectl/config-schema/catalogue";
import { fail, type Outcome, succeed } from "@pistectl/words";
import type { Environment } from "../scenario/environment.ts";
import type { Application, Subscription } from "../scenario/scenario.ts";
import { type Answer, declaredAnswer, jsonAnswer, textAnswer } from "./answers.ts";
import { type ApiRoute, findRoutes, isSubscriptionTo } from "./api-routes.ts";
import { healthAnswer } from "./health-answers.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import type { SimulatorState } from "./simulator-state.ts";
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
  const identified = request.bearer === null ? byApiKey(state, environment, request, routes) : byToken(state, environment, request.bearer);
  if (routes.length === 0 || identified === null) return declaredAnswer("gateway/no-token");
  if (!identified.ok) return identified.failure;
  const { application, scopes } = identified.value;

  const access = findAccess(application, routes, catalogue);
  if (access === null) return declaredAnswer("gateway/not-granted");
  const { route, subscription } = access;
  if (route.entry.scope !== null && scopes?.includes(route.entry.scope) === false) {
    return declaredAnswer("gateway/insufficient-scope", { scope: route.entry.scope });
  }
  const quota = state.countCall(application);
  if (quota !== null && !quota.allowed) {
    return declaredAnswer("gateway/quota-exceeded", {}, { headers: [["Retry-After", String(quota.secondsLeft)]] });
  }
  const answer = answerResource(state, application, subscription, route, request, mood);
  // The gateway product warns from 80 % of a quota on (LIKELY).
  if (quota === null || quota.left > quota.calls * 0.2) return answer;
  return { ...answer, headers: [...answer.headers, ["X-Rate-Limit", String(quota.left)]] };
}

/** Who calls. */
interface Caller {
  readonly application: Application;
  /** Of its token; null for an API key, which has none. */
  readonly scopes: readonly string[] | null;
}

function byToken(state: SimulatorState, environment: Environment, bearer: string): Outcome<Caller, Answer> {
  const token = state.token(bearer);
  if (token === undefined || token.application.environment !== environment || state.now() < token.knownFrom) {
    return fail(declaredAnswer("gateway/unknown-token"));
  }
  if (token.invalidated !== null)
    return fail(declaredAnswer(token.invalidated === 400 ? "gateway/invalidated-token" : "gateway/unknown-token"));
  if (state.now() >= token.expiresAt) return fail(declaredAnswer("gateway/expired-token"));
  return token.application.enabled ? succeed(token) : fail(declaredAnswer("gateway/disabled-application"));
}

/** APIs that take the key of an application in place of a token (facts: CONFIRMED). */
const KEY_ID_APIS: readonly string[] = ["JUDILIBRE", "CaptchEtat"];

/** Null where a key counts as nothing: it is no application's, or the API does not take one. */
function byApiKey(
  state: SimulatorState,
  environment: Environment,
  { apiKey }: ParsedRequest,
  routes: readonly ApiRoute[],
): Outcome<Caller, Answer> | null {
  if (apiKey === null || !routes.some(({ entry }) => KEY_ID_APIS.includes(entry.name))) return null;
  const application = state.applicationOfKey(environment, apiKey);
  return application?.enabled ? succeed({ application, scopes: null }) : null;
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
    const { unknownResourceStatus: status } = state.scenario.assumptions;
    return status === 400 ? declaredAnswer("gateway/no-token") : declaredAnswer("gateway/unknown-resource", {}, { status });
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

/** Calls besides the health check that clients make first, by path below the base path (facts: CONFIRMED as used); `*` stands for any end. */
const FURTHER_RESOURCES: Readonly<Record<string, Readonly<Record<string, Resource>>>> = {
  Factures: chorusProCalls("/soumettre", "/deposer/flux", "/rechercher/fournisseur", "/consulter/fournisseur", "/consulter/historique"),
  Structures: chorusProCalls("/consulter", "/rechercher/services"),
  Transverses: {
    "/recuperer/devises": chorusPro({ listeDevises: [] }),
    "/recuperer/structures/actives/fournisseur": chorusPro({ listeStructures: [] }),
    ...chorusProCalls("/consulterCR", "/consulterCRDetaille", "/ajouter/fichier", "/recuperer/*"),
  },
  Utilisateurs: chorusProCalls("/monCompte/recuperer/rattachements"),
  Légifrance: {
    ...Object.fromEntries(["consult", "search", "suggest", "chrono"].map((name) => [`/${name}/ping`, ping("pong")])),
    "/misc/commitId": ping("simulator"),
  },
};

function findResource({ entry, rest }: ApiRoute): Resource | null {
  if (entry.health !== null && rest === entry.health.path) {
    return { method: entry.health.method, answer: (mood) => healthAnswer(entry, mood) };
  }
  const further = Object.entries(FURTHER_RESOURCES[entry.name] ?? {});
  const found = further.find(([path]) =>
    path.endsWith("*") ? rest.startsWith(path.slice(0, -1)) && rest.length >= path.length : rest === path,
  );
  return found?.[1] ?? null;
}

/** Of their answers no more is known than the two keys that all have. */
function chorusProCalls(...paths: readonly string[]): Readonly<Record<string, Resource>> {
  return Object.fromEntries(paths.map((path) => [path, chorusPro({})]));
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
