import { fail, type Outcome, succeed } from "@pistectl/words";
import { notAsked } from "../diagnoses/api.ts";
import { untrustedEndpoint } from "../diagnoses/config.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Piste } from "../domain/peer.ts";
import { hostLabel, resolveEndpoints, resolvePath, retiredPath } from "../endpoint/endpoint.ts";
import { readHealthResponse } from "../health/health-response.ts";
import { readCredentials, readTechnicalAccount, unusualForms } from "../secret/credentials.ts";
import type { SharedToken } from "../token/shared-token.ts";
import type { Question, Target } from "./check-target.ts";
import type { TargetReport } from "./preflight-report.ts";
import type { PreflightApi, PreflightApplication } from "./preflight-request.ts";
import { entry, type Run } from "./run.ts";
import { NO_HOSTS, reportBlocked, reportSkipped, type TargetFrame } from "./target-report.ts";
import { targetToken } from "./target-token.ts";

/** The APIs of an application on PISTE as targets; the failure: the report of one that is not asked. Targets of one scope share their token. */
export function applicationTargets(application: PreflightApplication, run: Run): readonly Outcome<Target, TargetReport>[] {
  const { clientId, clientSecret, technicalAccount, environment } = application;
  if (clientId.hidden === true) run.redactor.add(clientId.value ?? "");
  run.redactor.add(clientSecret.value ?? "");
  // As Basic authentication would carry them.
  if (clientId.value && clientSecret.value) run.redactor.add(`${clientId.value}:${clientSecret.value}`);
  run.redactor.add(technicalAccount.value ?? "");
  run.redactor.add(technicalAccount.value?.split(":").slice(1).join(":") ?? "");

  const peer: Piste = { kind: "piste", environment };
  const endpoints = resolveEndpoints(environment, run.settings);
  const credentials = readCredentials(clientId, clientSecret, peer);
  const configuredAt = run.clock.now();
  const frame = (api: PreflightApi): TargetFrame => ({
    peer,
    application: application.name,
    api,
    startedAt: run.startedAt,
    configuredAt,
    hosts: endpoints.ok ? { token: hostLabel(endpoints.value.tokenUrl), api: hostLabel(endpoints.value.apiBaseUrl) } : NO_HOSTS,
    extraCa: run.settings.extraCa,
    unusual: credentials.ok ? unusualForms(credentials.value) : [],
  });
  const tokens = new Map<string | null, SharedToken>();
  const customEndpoint = (run.settings.tokenUrl?.value ?? "") !== "";
  return application.apis.map((api) => {
    const { scope } = api;
    if (application.enabled === false) return fail(reportSkipped(frame(api)));
    if (!endpoints.ok) return fail(reportBlocked(frame(api), endpoints.failure));
    if (!credentials.ok) return fail(reportBlocked(frame(api), credentials.failure));
    const { tokenUrl, apiBaseUrl } = endpoints.value;
    const call = readCall(api, application, peer, apiBaseUrl);
    if (!call.ok) return fail(reportBlocked(frame(api), call.failure));
    const token = entry(tokens, scope, () =>
      targetToken(
        { tokenUrl, peer, customEndpoint, credentials: credentials.value, clientAuthentication: "client_secret_post", scope },
        run,
      ),
    );
    return succeed({ frame: frame(api), ...call.value, access: { kind: "token", tokenUrl, token } });
  });
}

/** What to call, and how: without a known health check the API's host, to be asked nothing. */
function readCall(
  api: PreflightApi,
  application: PreflightApplication,
  peer: Piste,
  apiBaseUrl: URL,
): Outcome<Pick<Target, "url" | "question">, Diagnosis> {
  const { healthCheck, scope } = api;
  if (healthCheck === null) return succeed({ url: apiBaseUrl, question: fail(diagnose(notAsked, { peer, api: api.name })) });
  const { method, path, body = null } = healthCheck;
  const url = resolvePath(apiBaseUrl, path);
  if (url === null) return fail(diagnose(untrustedEndpoint, { peer, source: path, host: apiBaseUrl.host, problem: "leaves-origin" }));
  const retired = retiredPath(url, `Api ${api.name}`, peer);
  if (retired !== null) return fail(retired);
  const account = healthCheck.technicalAccount ? readTechnicalAccount(application.technicalAccount, peer) : succeed(null);
  if (!account.ok) return account;
  const read: Question["read"] = (answer, asked) =>
    readHealthResponse(answer, {
      ...asked,
      url,
      application: application.name,
      api: api.name,
      healthCheck,
      scope,
      expectedVersion: api.expectedVersion ?? api.version,
      technicalAccountSource: application.technicalAccount.source,
    });
  return succeed({ url, question: succeed({ method, body, technicalAccount: account.value, read }) });
}
