import { ANSWERS, type AnswerId, type Simulator } from "@pistectl/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { application, callAs, NOON, plain, READY, SNE_HEALTH, tokenOf, tokenRequest } from "./sample.ts";
import { ask, type WireAnswer, written } from "./wire.ts";

let simulator: Simulator;
let strict: Simulator;
let earlier: Simulator;
let clock = NOON;
beforeAll(async () => {
  simulator = await plain({}, { now: () => clock });
  strict = await plain({
    assumptions: {
      noBusinessProfileStatus: 403,
      disabledApplicationToken: "refused",
      invalidClientStatus: 401,
      unknownResourceStatus: 404,
    },
  });
  earlier = await plain({ assumptions: { unknownResourceStatus: 400 } });
});
afterAll(() => Promise.all([simulator.close(), strict.close(), earlier.close()]));

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const TOKEN_PATH = "/api/oauth/token";
const CHORUS = application("FACTURATION_COMMUNE_EXEMPLE");
const SANDBOX = application("APP_SANDBOX_camille.martin@metropole.example");
const DISABLED = application("APPLICATION_DESACTIVEE_EXEMPLE");
const CAPTCHA = application("FORMULAIRE_EXEMPLE");
const READER = application("VEILLE_JURIDIQUE_EXEMPLE");
const CHORUS_HEALTH = "/cpro/transverses/v1/health-check";
const JUDILIBRE_HEALTH = "/cassation/judilibre/v1.0/healthcheck";
const CAPTCHA_HEALTH = "/piste/captchetat/v2/healthcheck";

const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`;
const toToken = (request: string, of = simulator) => ask(of.endpoints.production.tokenUrl, request);
const toApi = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  ask(simulator.endpoints.production.apiBaseUrl, written("GET", path, headers));
const form = (fields: string) => toToken(written("POST", TOKEN_PATH, FORM, fields));

const NO_TOKEN = 'Bearer realm="DefaultRealm",error="invalid_request",error_description="Unable to find token in the message"';
const UNKNOWN_TOKEN =
  'Bearer realm="DefaultRealm",error="invalid_token",error_description="Unable to find the access token in persistent storage"';
const ISSUED = /^\{"access_token":"[A-Za-z0-9]{54}","token_type":"Bearer","expires_in":3600,"scope":"openid resource.READ"\}$/;

interface Row {
  readonly id: AnswerId | "api";
  readonly title: string;
  readonly ask: () => Promise<WireAnswer>;
  readonly status: number;
  readonly challenge?: string;
  readonly body: string | RegExp;
  readonly headers?: Readonly<Record<string, string>>;
}

const STORED = { "cache-control": "no-store", pragma: "no-cache", "content-type": "application/json;charset=UTF-8" };

const ROWS: readonly Row[] = [
  {
    id: "token/issued",
    title: "credentials in the form",
    ask: () => toToken(tokenRequest(READY)),
    status: 200,
    body: ISSUED,
    headers: STORED,
  },
  {
    id: "token/issued",
    title: "credentials by HTTP Basic",
    ask: () =>
      toToken(
        written("POST", TOKEN_PATH, { ...FORM, Authorization: basic(READY.clientId, READY.clientSecret) }, "grant_type=client_credentials"),
      ),
    status: 200,
    body: ISSUED,
  },
  { id: "token/issued", title: "scope openid", ask: () => toToken(tokenRequest(READY, { scope: "openid" })), status: 200, body: ISSUED },
  {
    id: "token/issued",
    title: "scope of CaptchEtat",
    ask: () => toToken(tokenRequest(CAPTCHA, { scope: "piste.captchetat" })),
    status: 200,
    body: /"scope":"aife.captchetatv2 openid resource.READ piste.captchetat"\}$/,
  },
  {
    id: "token/invalid-client",
    title: "unknown client",
    ask: () => toToken(tokenRequest({ ...READY, clientId: "00000000-0000-4000-8000-000000000000" })),
    status: 400,
    body: '{"error":"invalid_client"}',
    headers: STORED,
  },
  {
    id: "token/invalid-client",
    title: "wrong secret",
    ask: () => toToken(tokenRequest({ ...READY, clientSecret: READY.clientId })),
    status: 400,
    body: '{"error":"invalid_client"}',
    headers: STORED,
  },
  {
    id: "token/invalid-client",
    title: "client of the other environment",
    ask: () => toToken(tokenRequest(SANDBOX)),
    status: 400,
    body: '{"error":"invalid_client"}',
  },
  {
    id: "token/invalid-client",
    title: "no client",
    ask: () => form("grant_type=client_credentials"),
    status: 400,
    body: '{"error":"invalid_client"}',
  },
  {
    id: "token/invalid-client",
    title: "as 401 when so assumed",
    ask: () => toToken(tokenRequest({ ...READY, clientSecret: "no" }), strict),
    status: 401,
    body: '{"error":"invalid_client"}',
  },
  {
    id: "token/disabled-client",
    title: "disabled, when refused here",
    ask: () => toToken(tokenRequest(DISABLED), strict),
    status: 400,
    body: '{"error":"invalid_client"}',
  },
  {
    id: "token/invalid-scope",
    title: "scope of another application",
    ask: () => toToken(tokenRequest(READY, { scope: "openid piste.captchetat" })),
    status: 400,
    body: '{"error":"invalid_scope"}',
  },
  {
    id: "token/unsupported-grant-type",
    title: "password grant",
    ask: () => toToken(tokenRequest(READY, { grant_type: "password" })),
    status: 400,
    body: '{"error":"unsupported_grant_type"}',
  },
  {
    id: "token/invalid-request",
    title: "no grant type",
    ask: () => form(`client_id=${READY.clientId}&client_secret=${READY.clientSecret}`),
    status: 400,
    body: '{"error":"invalid_request"}',
  },
  {
    id: "token/invalid-request",
    title: "a parameter twice",
    ask: () => form("grant_type=client_credentials&grant_type=client_credentials"),
    status: 400,
    body: '{"error":"invalid_request"}',
  },
  {
    id: "token/invalid-request",
    title: "JSON in place of a form",
    ask: () => toToken(written("POST", TOKEN_PATH, { "Content-Type": "application/json" }, '{"grant_type":"client_credentials"}')),
    status: 400,
    body: '{"error":"invalid_request"}',
  },
  {
    id: "token/invalid-request",
    title: "two client authentications",
    ask: () => toToken(tokenRequest(READY).replace("Host:", `Authorization: ${basic(READY.clientId, READY.clientSecret)}\r\nHost:`)),
    status: 400,
    body: '{"error":"invalid_request"}',
  },
  {
    id: "token/method-not-allowed",
    title: "GET",
    ask: () => toToken(written("GET", TOKEN_PATH)),
    status: 405,
    body: "",
    headers: { allow: "POST", "content-length": "0" },
  },
  { id: "token/unknown-path", title: "another path", ask: () => toToken(written("POST", "/token", FORM, "")), status: 404, body: "" },
  { id: "gateway/no-token", title: "no token", ask: () => toApi(SNE_HEALTH), status: 400, challenge: NO_TOKEN, body: "" },
  {
    id: "gateway/no-token",
    title: "KeyId of another environment",
    ask: () => toApi(JUDILIBRE_HEALTH, { KeyId: SANDBOX.apiKey ?? "" }),
    status: 400,
    challenge: NO_TOKEN,
    body: "",
  },
  {
    id: "gateway/no-token",
    title: "KeyId of a disabled application",
    ask: () => toApi(JUDILIBRE_HEALTH, { KeyId: DISABLED.apiKey ?? "" }),
    status: 400,
    challenge: NO_TOKEN,
    body: "",
  },
  {
    id: "gateway/no-token",
    title: "KeyId where the API takes none",
    ask: () => toApi(SNE_HEALTH, { KeyId: READY.apiKey ?? "" }),
    status: 400,
    challenge: NO_TOKEN,
    body: "",
  },
  {
    id: "gateway/not-granted",
    title: "KeyId of an application that has not ticked the API",
    ask: () => toApi(JUDILIBRE_HEALTH, { KeyId: READY.apiKey ?? "" }),
    status: 403,
    body: "",
  },
  {
    id: "api",
    title: "KeyId of JUDILIBRE",
    ask: () => toApi(JUDILIBRE_HEALTH, { KeyId: READER.apiKey ?? "" }),
    status: 200,
    body: '{"status":"disponible"}',
  },
  {
    id: "api",
    title: "KeyId of CaptchEtat, which has no scope",
    ask: () => toApi(CAPTCHA_HEALTH, { KeyId: CAPTCHA.apiKey ?? "" }),
    status: 200,
    body: /^\{"status":"UP",/,
  },
  { id: "gateway/no-token", title: "KeyId only", ask: () => toApi(SNE_HEALTH, { KeyId: "x" }), status: 400, challenge: NO_TOKEN, body: "" },
  {
    id: "gateway/no-token",
    title: "technical account in place of the token",
    ask: () => toApi(CHORUS_HEALTH, { Authorization: basic("TECH_1_000001@cpro.fr", "x") }),
    status: 400,
    challenge: NO_TOKEN,
    body: "",
  },
  {
    id: "gateway/no-token",
    title: "path of no API",
    ask: () => callAs(simulator, READY, "/mtes/sne-cotation/v1.01/healthcheck"),
    status: 400,
    challenge: NO_TOKEN,
    body: "",
  },
  {
    id: "gateway/unknown-resource",
    title: "undeclared path of a known API",
    ask: () => callAs(simulator, READY, "/mtes/sne-cotation/v1.0/health"),
    status: 403,
    body: "",
  },
  {
    id: "gateway/unknown-resource",
    title: "as 400 when so assumed",
    ask: () => callAs(earlier, READY, "/mtes/sne-cotation/v1.0/health"),
    status: 400,
    challenge: NO_TOKEN,
    body: "",
  },
  {
    id: "gateway/unknown-resource",
    title: "as 404 when so assumed",
    ask: () => callAs(strict, READY, "/mtes/sne-cotation/v1.0/health"),
    status: 404,
    body: "",
  },
  {
    id: "gateway/unknown-token",
    title: "unknown token",
    ask: () => toApi(SNE_HEALTH, { Authorization: "Bearer abc" }),
    status: 401,
    challenge: UNKNOWN_TOKEN,
    body: "",
  },
  {
    id: "gateway/unknown-token",
    title: "token of the other environment",
    ask: async () => toApi(SNE_HEALTH, { Authorization: `Bearer ${await tokenOf(simulator, SANDBOX)}` }),
    status: 401,
    challenge: UNKNOWN_TOKEN,
    body: "",
  },
  {
    id: "gateway/invalidated-token",
    title: "token that was ended",
    ask: async () => {
      const other = await plain({ faults: [{ on: "api", kind: "token-invalidated" }] });
      try {
        return await callAs(other, READY, SNE_HEALTH);
      } finally {
        await other.close();
      }
    },
    status: 400,
    challenge: NO_TOKEN,
    body: "",
  },
  {
    id: "gateway/expired-token",
    title: "token after its hour",
    ask: async () => {
      const token = await tokenOf(simulator, READY);
      clock += 3_600_000;
      return toApi(SNE_HEALTH, { Authorization: `Bearer ${token}` });
    },
    status: 401,
    challenge: 'Bearer realm="DefaultRealm",error="invalid_token",error_description="The access token expired"',
    body: "",
  },
  {
    id: "gateway/disabled-application",
    title: "disabled application",
    ask: () => callAs(simulator, DISABLED, SNE_HEALTH),
    status: 401,
    challenge: 'Bearer realm="DefaultRealm",error="invalid_token",error_description="The client app was not found or is disabled"',
    body: "",
  },
  { id: "gateway/not-granted", title: "API not ticked", ask: () => callAs(simulator, READY, CHORUS_HEALTH), status: 403, body: "" },
  {
    id: "gateway/not-granted",
    title: "approval pending",
    ask: () => callAs(simulator, application("COTATION_SANS_ACCORD_EXEMPLE"), SNE_HEALTH),
    status: 403,
    body: "",
  },
  {
    id: "gateway/malformed-body",
    title: "body cut short",
    ask: () => callAs(simulator, CHORUS, "/cpro/structures/v1/rechercher", { method: "POST", body: '{"structure":' }),
    status: 403,
    body: "",
  },
  {
    id: "gateway/insufficient-scope",
    title: "token without the scope",
    ask: () => callAs(simulator, CAPTCHA, CAPTCHA_HEALTH),
    status: 403,
    challenge:
      'Bearer realm="DefaultRealm",error="insufficient_scope",error_description="scope(s) associated with access token are not valid to access this resource",scope="Scopes must match Any of these scopes:piste.captchetat"',
    body: "",
  },
  {
    id: "gateway/quota-exceeded",
    title: "quota used up",
    ask: () => callAs(simulator, application("QUOTA_EPUISE_EXEMPLE"), "/dila/legifrance/lf-engine-app/list/ping"),
    status: 429,
    body: "",
    headers: { "retry-after": "14400" },
  },
  {
    id: "gateway/method-not-allowed",
    title: "POST on a health check",
    ask: () => callAs(simulator, READY, SNE_HEALTH, { method: "POST", body: "{}" }),
    status: 405,
    body: "",
    headers: { allow: "GET" },
  },
  ...[
    { title: "no technical account", account: null },
    { title: "wrong technical account", account: { login: "TECH_1_000001@cpro.fr", password: "x" } },
  ].map(
    ({ title, account }): Row => ({
      id: "gateway/technical-account",
      title,
      ask: () => callAs(simulator, { ...CHORUS, technicalAccount: account }, CHORUS_HEALTH),
      status: 401,
      challenge: 'Bearer realm="PISTE",error="Unauthorized",error_description="login or password incorrects"',
      body: "",
    }),
  ),
  {
    id: "gateway/backend-timeout",
    title: "backend too slow",
    ask: async () => {
      const slow = await plain({ faults: [{ on: "api", kind: "backend-timeout" }] });
      try {
        return await callAs(slow, READY, SNE_HEALTH);
      } finally {
        await slow.close();
      }
    },
    status: 504,
    body: "",
  },
  ...[
    { title: "no business profile", of: () => simulator, status: 200 },
    { title: "no business profile, with another status assumed", of: () => strict, status: 403 },
  ].map(
    ({ title, of, status }): Row => ({
      id: "api/no-business-profile",
      title,
      ask: () => callAs(of(), application("COTATION_SANS_PROFIL_EXEMPLE"), SNE_HEALTH),
      status,
      body: '{"code":"ERRAUTUSR0001","message":"Aucun profil métier n\'est attribué à cette application cliente. Veuillez contacter les administrateurs de l\'API SNE-Cotation."}',
    }),
  ),
  {
    id: "api",
    title: "a Chorus Pro call",
    ask: () => callAs(simulator, CHORUS, "/cpro/structures/v1/rechercher", { method: "POST", body: "{}" }),
    status: 200,
    body: '{"codeRetour":0,"libelle":"TRA_MSG_00.000","listeStructures":[]}',
  },
  ...[
    "/cpro/factures/v1/soumettre",
    "/cpro/factures/v1/deposer/flux",
    "/cpro/factures/v1/rechercher/fournisseur",
    "/cpro/factures/v1/consulter/fournisseur",
    "/cpro/factures/v1/consulter/historique",
    "/cpro/structures/v1/rechercher",
    "/cpro/structures/v1/consulter",
    "/cpro/structures/v1/rechercher/services",
    "/cpro/transverses/v1/consulterCR",
    "/cpro/transverses/v1/consulterCRDetaille",
    "/cpro/transverses/v1/ajouter/fichier",
    "/cpro/transverses/v1/recuperer/devises",
    "/cpro/transverses/v1/recuperer/structures/actives/fournisseur",
    "/cpro/transverses/v1/recuperer/motifsrejet",
    "/cpro/utilisateurs/v1/monCompte/recuperer/rattachements",
  ].flatMap((path): readonly Row[] => [
    {
      id: "api",
      title: `POST ${path}`,
      ask: () => callAs(simulator, CHORUS, path, { method: "POST", body: "{}" }),
      status: 200,
      body: /^\{"codeRetour":0,"libelle":"TRA_MSG_00\.000"[,}]/,
    },
    {
      id: "gateway/technical-account",
      title: `POST ${path} with a wrong technical account`,
      ask: () => callAs(simulator, { ...CHORUS, technicalAccount: { login: "x", password: "y" } }, path, { method: "POST", body: "{}" }),
      status: 401,
      challenge: 'Bearer realm="PISTE",error="Unauthorized",error_description="login or password incorrects"',
      body: "",
    },
    {
      id: "gateway/method-not-allowed",
      title: `GET ${path}`,
      ask: () => callAs(simulator, CHORUS, path),
      status: 405,
      body: "",
      headers: { allow: "POST" },
    },
  ]),
  ...["/cpro/factures/v1/consulterCR", "/cpro/transverses/v1/recuperer", "/cpro/transverses/v1/recuperer/", "/cpro/utilisateurs/v1"].map(
    (path): Row => ({
      id: "gateway/unknown-resource",
      title: `POST ${path}, which is not declared, whatever the technical account`,
      ask: () => callAs(simulator, { ...CHORUS, technicalAccount: null }, path, { method: "POST", body: "{}" }),
      status: 403,
      body: "",
    }),
  ),
  { id: "api", title: "all granted", ask: () => callAs(simulator, READY, SNE_HEALTH), status: 200, body: '{"version":"1.0","etat":"OK"}' },
];

test.each(ROWS)("$id: $title", async ({ ask: send, status, challenge, body, headers = {} }) => {
  const answer = await send();
  expect({ status: answer.status, challenge: answer.headers["www-authenticate"], headers: answer.headers }).toMatchObject({
    status,
    challenge,
    headers,
  });
  if (typeof body === "string") expect(answer.body.toString()).toBe(body);
  else expect(answer.body.toString()).toMatch(body);
});

test("every declared answer has a row", () => {
  expect(new Set(ROWS.map(({ id }) => id))).toEqual(new Set([...Object.keys(ANSWERS), "api"]));
});

test("the gateway names each call, the token host does not", async () => {
  expect((await toApi(SNE_HEALTH)).headers["x-correlationid"]).toMatch(/^Id-[0-9a-f]{24}$/);
  expect((await toToken(tokenRequest(READY))).headers).not.toHaveProperty("x-correlationid");
});
