import { createHostLink, type HostLink } from "../connection/host-link.ts";
import { createLateModules } from "../connection/late-modules.ts";
import { untrustedEndpoint } from "../diagnoses/config.ts";
import { type Diagnosis, diagnose } from "../diagnosis.ts";
import { type Endpoints, resolveEndpoints, resolvePath } from "../endpoint/endpoint.ts";
import { callHealth, type HealthCall } from "../health/health-call.ts";
import type { HealthCheck } from "../health/health-check.ts";
import { type Host, systemHost } from "../host.ts";
import { type Deadline, startDeadline } from "../retry/deadline.ts";
import { createGate, type Gate } from "../retry/gate.ts";
import { type Credentials, looksLikeClientId, readCredentials, readTechnicalAccount } from "../secret/credentials.ts";
import { createRedactor, type Redactor } from "../secret/redactor.ts";
import type { Secret } from "../secret/secret.ts";
import { createSharedToken, type SharedToken } from "../token/shared-token.ts";
import { grantToken } from "../token/token-grant.ts";
import type { PreflightReport, TargetReport, Verdict } from "./preflight-report.ts";
import type { PreflightApi, PreflightApplication, PreflightEvent, PreflightSettings } from "./preflight-request.ts";
import { reportBlocked, reportChecked, reportSkipped, type TargetFrame } from "./target-report.ts";

/** Default deadline of a whole check, milliseconds. */
export const DEFAULT_TIMEOUT_MS = 60_000;
/** Default number of requests per stage. */
export const DEFAULT_MAX_ATTEMPTS = 3;
/** Health calls under way at once on one API host: PISTE answers 401 at random to calls chained too fast (LIKELY). */
const HEALTH_CALLS_AT_ONCE = 4;

/** Checks each API of each application and says what stands in the way, stage by stage. Never rejects for what a network or a server does. */
export async function preflight(
  applications: readonly PreflightApplication[],
  settings: PreflightSettings,
  host: Host = systemHost,
): Promise<PreflightReport> {
  const startedAt = host.now();
  const deadline = startDeadline(settings.timeoutMs ?? DEFAULT_TIMEOUT_MS, host);
  const run = createRun(settings, host, deadline, startedAt);
  try {
    const targets = (await Promise.all(applications.map((application) => checkApplication(application, run)))).flat();
    return { verdict: worst(targets.map(({ verdict }) => verdict)), durationMs: host.now() - startedAt, at: new Date(startedAt), targets };
  } finally {
    deadline.clear();
    run.close();
  }
}

/** What the targets of one preflight share. */
interface Run {
  readonly settings: PreflightSettings;
  readonly host: Host;
  readonly deadline: Deadline;
  readonly startedAt: number;
  readonly redactor: Redactor;
  readonly maxAttempts: number;
  emit(event: PreflightEvent): void;
  linkTo(url: URL): HostLink;
  tokenGate(tokenUrl: URL): Gate;
  healthGate(apiUrl: URL): Gate;
  close(): void;
}

function createRun(settings: PreflightSettings, host: Host, deadline: Deadline, startedAt: number): Run {
  const links = new Map<string, HostLink>();
  const tokenGates = new Map<string, Gate>();
  const healthGates = new Map<string, Gate>();
  const modules = createLateModules(settings.extraCa);
  return {
    settings,
    host,
    deadline,
    startedAt,
    redactor: createRedactor(),
    maxAttempts: settings.maxAttempts ?? DEFAULT_MAX_ATTEMPTS,
    emit: (event) => settings.onEvent?.(event),
    linkTo: (url) =>
      entry(links, url.origin, () =>
        createHostLink(url, { proxy: settings.proxyFor(url), modules, lookup: settings.lookup }, host, deadline),
      ),
    tokenGate: (tokenUrl) => entry(tokenGates, tokenUrl.href, () => createGate(1)),
    healthGate: (apiUrl) => entry(healthGates, apiUrl.origin, () => createGate(HEALTH_CALLS_AT_ONCE)),
    close: () => {
      for (const link of links.values()) link.close();
    },
  };
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
    endpoints: "code" in endpoints ? null : endpoints,
    extraCa: run.settings.extraCa,
    unusualClientId: !("code" in credentials) && !looksLikeClientId(credentials.clientId),
  });
  const refusal = "code" in endpoints ? endpoints : "code" in credentials ? credentials : null;
  if (refusal !== null || "code" in endpoints || "code" in credentials) {
    return application.apis.map((api) =>
      api.healthCheck === null || refusal === null ? reportSkipped(frame(api)) : reportBlocked(frame(api), refusal),
    );
  }
  const tokens = new Map<string | null, SharedToken>();
  return Promise.all(
    application.apis.map((api) => {
      if (api.healthCheck === null) return reportSkipped(frame(api));
      const target = readTarget(api.healthCheck, application, endpoints);
      if ("code" in target) return reportBlocked(frame(api), target);
      const token = entry(tokens, api.scope, () => tokenOf(application, api, endpoints, credentials, run));
      return checkTarget(frame(api), { ...target, healthCheck: api.healthCheck, endpoints, token }, run);
    }),
  );
}

/** A target whose configuration holds: where its health check is, and the account it needs. */
interface Target {
  readonly url: URL;
  readonly technicalAccount: Secret | null;
}

function readTarget(healthCheck: HealthCheck, application: PreflightApplication, { apiBaseUrl }: Endpoints): Target | Diagnosis {
  const url = resolvePath(apiBaseUrl, healthCheck.path);
  if (url === null) return diagnose(untrustedEndpoint, { source: healthCheck.path, host: apiBaseUrl.host, problem: "leaves-origin" });
  if (!healthCheck.technicalAccount) return { url, technicalAccount: null };
  const account = readTechnicalAccount(application.technicalAccount);
  return "code" in account ? account : { url, technicalAccount: account };
}

function tokenOf(
  application: PreflightApplication,
  api: PreflightApi,
  { tokenUrl }: Endpoints,
  credentials: Credentials,
  run: Run,
): SharedToken {
  const link = run.linkTo(tokenUrl);
  link.warm();
  const ask = async () => {
    run.emit({ kind: "begin", api: null, stage: "token", host: link.label });
    const grant = await grantToken(
      {
        link,
        tokenUrl,
        environment: application.environment,
        customEndpoint: (run.settings.tokenUrl?.value ?? "") !== "",
        credentials,
        scope: api.scope,
        maxAttempts: run.maxAttempts,
        deadline: run.deadline,
        redactor: run.redactor,
        onAttempt: (record) => run.emit({ kind: "attempt", api: null, record }),
        onWait: (delayMs, reason) => run.emit({ kind: "wait", api: null, delayMs, reason }),
      },
      run.host,
    );
    if (grant.outcome.ok) run.settings.onAccessToken?.(grant.outcome.token.value);
    return grant;
  };
  return createSharedToken(ask, run.tokenGate(tokenUrl));
}

async function checkTarget(
  frame: TargetFrame,
  target: Target & { readonly healthCheck: HealthCheck; readonly endpoints: Endpoints; readonly token: SharedToken },
  run: Run,
): Promise<TargetReport> {
  const { application, api } = frame;
  const { token, url, endpoints } = target;
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
          context: {
            url,
            environment: application.environment,
            application: application.name,
            api: api.name,
            healthCheck: target.healthCheck,
            scope: api.scope,
            expectedVersion: api.expectedVersion ?? api.version,
            technicalAccountSource: application.technicalAccount.source,
          },
          token: outcome.token.value,
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
  const grant = call === null || latest.outcome.ok || latest.outcome.diagnosis === call.diagnosis ? latest : granted;
  return reportChecked(frame, { tokenLink, apiLink, grant, tokenAttempts: token.attempts, call }, run.host.now());
}

/** Worst first; skipped targets count only when there is nothing else. */
const SEVERITY: readonly Verdict[] = ["blocked", "degraded", "ready", "skipped"];

function worst(verdicts: readonly Verdict[]): Verdict {
  return SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? "skipped";
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const created = create();
  map.set(key, created);
  return created;
}
