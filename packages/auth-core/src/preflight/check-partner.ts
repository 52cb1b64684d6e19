import { enumeration, fail, type Localized, type Outcome, succeed } from "@pistectl/words";
import { malformedCredentials, untrustedEndpoint } from "../diagnoses/config.ts";
import type { PartnerCase } from "../diagnoses/partner-words.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Setting } from "../domain/setting.ts";
import { hostLabel, resolvePath, trustEndpoint } from "../endpoint/endpoint.ts";
import { type Authorization, callHealth, type HealthCall } from "../health/health-call.ts";
import { readPartnerResponse } from "../health/partner-response.ts";
import { type Credentials, readCredentials } from "../secret/credentials.ts";
import { Secret } from "../secret/secret.ts";
import type { TargetReport } from "./preflight-report.ts";
import type { PreflightPartner } from "./preflight-request.ts";
import type { Run } from "./run.ts";
import { NO_HOSTS, reportBlocked, reportChecked, reportSkipped, type TargetFrame, type TokenObservations } from "./target-report.ts";
import { targetToken } from "./target-token.ts";

/** Checks one partner: its addresses first, then its credentials, then what it answers. */
export async function checkPartner(partner: PreflightPartner, run: Run): Promise<TargetReport> {
  const absent = missingAddresses(partner);
  if (absent.length > 0) return reportSkipped(frameOf(partner, null, run), undeclared(partner.label, absent));
  const trusted = trustAddresses(partner, run.settings.allowHosts);
  if (!trusted.ok) return reportBlocked(frameOf(partner, null, run), trusted.failure);
  const addresses = trusted.value;

  // Not before: a secret is read only for servers that the operator trusts with it.
  const { key, secret } = partner.credentials();
  if (key.hidden === true) run.redactor.add(key.value ?? "");
  run.redactor.add(secret.value ?? "");
  // As Basic authentication sends them.
  if (key.value && secret.value) run.redactor.add(`${key.value}:${secret.value}`);
  const credentials = readPair(key, secret, partner.authentication);
  const frame = frameOf(partner, addresses, run);
  if (!credentials.ok) return reportBlocked(frame, credentials.failure);
  return addresses.tokenUrl === null
    ? checkWithBasic(frame, addresses, credentials.value, partner, run)
    : checkWithToken(frame, { ...addresses, tokenUrl: addresses.tokenUrl }, credentials.value, partner, run);
}

function readPair(key: Setting, secret: Setting, authentication: PreflightPartner["authentication"]): Outcome<Credentials, Diagnosis> {
  const credentials = readCredentials(key, secret);
  if (!credentials.ok || authentication === "oauth2" || !credentials.value.clientId.includes(":")) return credentials;
  return fail(diagnose(malformedCredentials, { settings: [{ source: key.source, problem: "colon" }] }));
}

/** Where a partner's credentials may go. */
interface PartnerAddresses {
  /** Null with Basic authentication. */
  readonly tokenUrl: URL | null;
  /** Of the health check. */
  readonly url: URL;
}

function missingAddresses({ authentication, tokenUrl, apiBaseUrl, healthPath }: PreflightPartner): readonly string[] {
  return [...(authentication === "oauth2" ? [tokenUrl] : []), apiBaseUrl, healthPath]
    .filter(({ value }) => value === undefined || value === "")
    .map(({ source }) => source);
}

function trustAddresses(
  { authentication, ...partner }: PreflightPartner,
  allowHosts: readonly string[],
): Outcome<PartnerAddresses, Diagnosis> {
  const trust = ({ source, value = "" }: Setting) => trustEndpoint(source, value, { allowHosts, partner: true });
  const tokenUrl = authentication === "oauth2" ? trust(partner.tokenUrl) : succeed(null);
  if (!tokenUrl.ok) return tokenUrl;
  const base = trust(partner.apiBaseUrl);
  if (!base.ok) return base;
  const { source, value = "" } = partner.healthPath;
  const url = resolvePath(base.value, value);
  return url === null
    ? fail(diagnose(untrustedEndpoint, { source, host: base.value.host, problem: "leaves-origin", partner: true }))
    : succeed({ tokenUrl: tokenUrl.value, url });
}

function undeclared(label: string, sources: readonly string[]): Localized {
  const several = sources.length > 1;
  return {
    en: `${enumeration(sources).en} ${several ? "are" : "is"} not declared: nothing was asked of ${label}.`,
    fr: `${enumeration(sources).fr} ${several ? "ne sont pas déclarés" : "n'est pas déclaré"} : rien n'a été demandé à ${label}.`,
  };
}

function frameOf({ name, label, notes, ...partner }: PreflightPartner, addresses: PartnerAddresses | null, run: Run): TargetFrame {
  const hosts =
    addresses === null
      ? NO_HOSTS
      : { token: addresses.tokenUrl === null ? null : hostLabel(addresses.tokenUrl), api: hostLabel(addresses.url) };
  const about: PartnerCase = { label, hosts, path: addresses?.url.pathname ?? "", authentication: partner.authentication };
  return {
    application: { name, environment: null },
    api: { name: label, version: null, declared: null, notes },
    startedAt: run.startedAt,
    configuredAt: run.host.now(),
    hosts,
    extraCa: run.settings.extraCa,
    unusualClientId: false,
    partner: about,
  };
}

async function checkWithToken(
  frame: TargetFrame,
  { tokenUrl, url }: PartnerAddresses & { readonly tokenUrl: URL },
  credentials: Credentials,
  partner: PreflightPartner,
  run: Run,
): Promise<TargetReport> {
  const token = targetToken({ tokenUrl, environment: null, customEndpoint: false, credentials, scope: null }, run);
  const apiLink = run.linkTo(url);
  apiLink.warm();
  const { outcome } = await token.grant();
  const call = outcome.ok
    ? await callPartner(
        { url, authorization: { scheme: "Bearer", value: outcome.value.value }, renew: (stale) => token.renew(stale) },
        partner,
        run,
      )
    : null;
  const seen: TokenObservations = { link: run.linkTo(tokenUrl), grant: await token.grant(), attempts: token.attempts };
  return reportChecked(frame, { token: seen, apiLink, call }, run.host.now());
}

async function checkWithBasic(
  frame: TargetFrame,
  { url }: PartnerAddresses,
  { clientId, clientSecret }: Credentials,
  partner: PreflightPartner,
  run: Run,
): Promise<TargetReport> {
  // RFC 7617 §2: the pair as it is, in UTF-8; the form encoding of RFC 6749 §2.3.1 is for token endpoints.
  const pair = Buffer.from(`${clientId}:${clientSecret.reveal()}`, "utf8").toString("base64");
  const call = await callPartner({ url, authorization: { scheme: "Basic", value: new Secret(pair) }, renew: null }, partner, run);
  return reportChecked(frame, { token: null, apiLink: run.linkTo(url), call }, run.host.now());
}

interface PartnerCall {
  readonly url: URL;
  readonly authorization: Authorization;
  readonly renew: ((stale: Secret) => Promise<Outcome<Secret, Diagnosis>>) | null;
}

function callPartner({ url, authorization, renew }: PartnerCall, { name, label }: PreflightPartner, run: Run): Promise<HealthCall> {
  const link = run.linkTo(url);
  return run.healthGate(url).run(() => {
    run.emit({ kind: "begin", api: label, stage: "gateway", host: link.label });
    return callHealth(
      {
        link,
        url,
        method: "GET",
        body: null,
        read: (answer, asked) => readPartnerResponse(answer, { ...asked, url, label, name }),
        authorization,
        technicalAccount: null,
        renew,
        maxAttempts: run.maxAttempts,
        deadline: run.deadline,
        redactor: run.redactor,
        onAttempt: (record) => run.emit({ kind: "attempt", api: label, record }),
        onWait: (delayMs, reason) => run.emit({ kind: "wait", api: label, delayMs, reason }),
      },
      run.host,
    );
  });
}
