import { fail, type Outcome, succeed } from "@pistectl/words";
import { untrustedEndpoint } from "../diagnoses/config.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import { type Endpoints, hostLabel, resolveEndpoints, resolvePath } from "../endpoint/endpoint.ts";
import { callHealth, type HealthCall } from "../health/health-call.ts";
import type { HealthCheck } from "../health/health-check.ts";
import { readHealthResponse } from "../health/health-response.ts";
import { type Host, systemHost } from "../machine/host.ts";
import { looksLikeClientId, readCredentials, readTechnicalAccount } from "../secret/credentials.ts";
import type { Secret } from "../secret/secret.ts";
import type { SharedToken } from "../token/shared-token.ts";
import { checkPartner } from "./check-partner.ts";
import type { PreflightReport, TargetReport, Verdict } from "./preflight-report.ts";
import type { PreflightApi, PreflightApplication, PreflightClient, PreflightSettings } from "./preflight-request.ts";
import { createRun, entry, type Run } from "./run.ts";
import { NO_HOSTS, reportBlocked, reportChecked, reportSkipped, type TargetFrame } from "./target-report.ts";
import { targetToken } from "./target-token.ts";

/** Checks each API of each application, and each partner, and says what stands in the way, stage by stage. Never rejects for what a network or a server does. */
export async function preflight(
  clients: readonly PreflightClient[],
  settings: PreflightSettings,
  host: Host = systemHost,
): Promise<PreflightReport> {
  const run = createRun(settings, host);
  const { startedAt } = run;
  try {
    const targets = (await Promise.all(clients.map((client) => checkClient(client, run)))).flat();
    return { verdict: worst(targets.map(({ verdict }) => verdict)), durationMs: host.now() - startedAt, at: new Date(startedAt), targets };
  } finally {
    run.close();
  }
}

async function checkClient(client: PreflightClient, run: Run): Promise<readonly TargetReport[]> {
  return client.kind === "partner" ? [await checkPartner(client, run)] : checkApplication(client, run);
}

async function checkApplication(application: PreflightApplication, run: Run): Promise<readonly TargetReport[]> {
  const { clientId, clientSecret, technicalAccount, environment } = application;
  if (clientId.hidden === true) run.redactor.add(clientId.value ?? "");
  run.redactor.add(clientSecret.value ?? "");
  run.redactor.add(technicalAccount.value ?? "");
  run.redactor.add(technicalAccount.value?.split(":").slice(1).join(":") ?? "");

  const endpoints = resolveEndpoints(environment, run.settings);
  const credentials = readCredentials(clientId, clientSecret);
  const configuredAt = run.host.now();
  const frame = (api: PreflightApi): TargetFrame => ({
    application,
    api,
    startedAt: run.startedAt,
    configuredAt,
    hosts: endpoints.ok ? { token: hostLabel(endpoints.value.tokenUrl), api: hostLabel(endpoints.value.apiBaseUrl) } : NO_HOSTS,
    extraCa: run.settings.extraCa,
    unusualClientId: credentials.ok && !looksLikeClientId(credentials.value.clientId),
    partner: null,
  });
  const stopped = (refusal: Diagnosis): readonly TargetReport[] =>
    application.apis.map((api) => (api.healthCheck === null ? reportSkipped(frame(api)) : reportBlocked(frame(api), refusal)));
  if (!endpoints.ok) return stopped(endpoints.failure);
  if (!credentials.ok) return stopped(credentials.failure);
  const tokens = new Map<string | null, SharedToken>();
  const customEndpoint = (run.settings.tokenUrl?.value ?? "") !== "";
  return Promise.all(
    application.apis.map((api) => {
      if (api.healthCheck === null) return reportSkipped(frame(api));
      const target = readTarget(api.healthCheck, application, endpoints.value);
      if (!target.ok) return reportBlocked(frame(api), target.failure);
      const token = entry(tokens, api.scope, () =>
        targetToken(
          { tokenUrl: endpoints.value.tokenUrl, environment, customEndpoint, credentials: credentials.value, scope: api.scope },
          run,
        ),
      );
      return checkTarget(
        frame(api),
        { ...target.value, application, api, healthCheck: api.healthCheck, endpoints: endpoints.value, token },
        run,
      );
    }),
  );
}

/** A target whose configuration holds: where its health check is, and the account it needs. */
interface Target {
  readonly url: URL;
  readonly technicalAccount: Secret | null;
}

function readTarget(healthCheck: HealthCheck, application: PreflightApplication, { apiBaseUrl }: Endpoints): Outcome<Target, Diagnosis> {
  const url = resolvePath(apiBaseUrl, healthCheck.path);
  if (url === null) return fail(diagnose(untrustedEndpoint, { source: healthCheck.path, host: apiBaseUrl.host, problem: "leaves-origin" }));
  if (!healthCheck.technicalAccount) return succeed({ url, technicalAccount: null });
  const account = readTechnicalAccount(application.technicalAccount);
  return account.ok ? succeed({ url, technicalAccount: account.value }) : account;
}

async function checkTarget(
  frame: TargetFrame,
  target: Target & {
    readonly application: PreflightApplication;
    readonly api: PreflightApi;
    readonly healthCheck: HealthCheck;
    readonly endpoints: Endpoints;
    readonly token: SharedToken;
  },
  run: Run,
): Promise<TargetReport> {
  const { application, api, token, url, endpoints } = target;
  const tokenLink = run.linkTo(endpoints.tokenUrl);
  const apiLink = run.linkTo(url);
  // The API host's connection opens while the token is being asked for.
  apiLink.warm();
  const granted = await token.grant();
  let call: HealthCall | null = null;
  const { outcome } = granted;
  if (outcome.ok) {
    call = await run.healthGate(url).run(() => {
      run.emit({ kind: "begin", api: api.name, stage: "gateway", host: apiLink.label });
      return callHealth(
        {
          link: apiLink,
          url,
          method: target.healthCheck.method,
          body: target.healthCheck.body ?? null,
          read: (answer, asked) =>
            readHealthResponse(answer, {
              ...asked,
              url,
              environment: application.environment,
              application: application.name,
              api: api.name,
              healthCheck: target.healthCheck,
              scope: api.scope,
              expectedVersion: api.expectedVersion ?? api.version,
              technicalAccountSource: application.technicalAccount.source,
            }),
          authorization: { scheme: "Bearer", value: outcome.value.value },
          technicalAccount: target.technicalAccount,
          renew: (stale) => token.renew(stale),
          maxAttempts: run.maxAttempts,
          deadline: run.deadline,
          redactor: run.redactor,
          onAttempt: (record) => run.emit({ kind: "attempt", api: api.name, record }),
          onWait: (delayMs, reason) => run.emit({ kind: "wait", api: api.name, delayMs, reason }),
        },
        run.host,
      );
    });
  }
  const latest = await token.grant();
  // Another target's vain renewal says nothing about this one.
  const grant = call === null || latest.outcome.ok || latest.outcome.failure === call.diagnosis ? latest : granted;
  return reportChecked(frame, { token: { link: tokenLink, grant, attempts: token.attempts }, apiLink, call }, run.host.now());
}

/** Worst first; skipped targets count only when there is nothing else. */
const SEVERITY: readonly Verdict[] = ["blocked", "degraded", "ready", "skipped"];

function worst(verdicts: readonly Verdict[]): Verdict {
  return SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? "skipped";
}
