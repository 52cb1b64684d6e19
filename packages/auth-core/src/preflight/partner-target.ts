import { fail, type Outcome, succeed } from "@pistectl/words";
import { notAsked } from "../diagnoses/api.ts";
import { malformedCredentials, untrustedEndpoint, untrustedReference } from "../diagnoses/config.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Partner } from "../domain/peer.ts";
import type { Setting } from "../domain/setting.ts";
import { hostLabel, resolvePath, trustEndpoint } from "../endpoint/endpoint.ts";
import { readPartnerResponse } from "../health/partner-response.ts";
import { type Credentials, readCredentials } from "../secret/credentials.ts";
import { Secret } from "../secret/secret.ts";
import { basicTokenPair } from "../token/token-request.ts";
import type { Target } from "./check-target.ts";
import type { TargetReport } from "./preflight-report.ts";
import type { PartnerCredentials, PreflightPartner } from "./preflight-request.ts";
import type { Run } from "./run.ts";
import { NO_HOSTS, reportBlocked, type TargetFrame } from "./target-report.ts";
import { targetToken } from "./target-token.ts";

/** A partner as a target: its addresses are looked at first, then its credentials, which may be none of `pistes`. The failure: the report of one that is not asked. */
export function partnerTarget(partner: PreflightPartner, pistes: ReadonlySet<string>, run: Run): Outcome<Target, TargetReport> {
  const { name, label, authentication, clientAuthentication = "client_secret_post" } = partner;
  const peer: Partner = { kind: "partner", label, authentication };
  const frame = (hosts = NO_HOSTS): TargetFrame => ({
    peer,
    application: name,
    api: { name: label, version: null, declared: null, notes: partner.notes },
    startedAt: run.startedAt,
    configuredAt: run.clock.now(),
    hosts,
    extraCa: run.settings.extraCa,
    unusual: [],
  });
  const addresses = trustAddresses(partner, peer, run.settings.allowHosts);
  if (!addresses.ok) return fail(reportBlocked(frame(), addresses.failure));
  const { tokenUrl, url, asked } = addresses.value;

  // Not before: a secret is read only for servers that the operator trusts with it.
  const { key, secret } = partner.credentials();
  if (key.hidden === true) run.redactor.add(key.value ?? "");
  run.redactor.add(secret.value ?? "");
  // As Basic authentication sends them, to an API and to a token endpoint.
  if (key.value && secret.value) {
    run.redactor.add(`${key.value}:${secret.value}`);
    run.redactor.add(basicTokenPair(key.value, secret.value));
  }
  const credentials = readPair({ key, secret }, pistes, peer);
  const framed = frame({ token: tokenUrl === null ? null : hostLabel(tokenUrl), api: hostLabel(url) });
  if (!credentials.ok) return fail(reportBlocked(framed, credentials.failure));
  return succeed({
    frame: framed,
    url,
    access:
      tokenUrl === null
        ? { kind: "basic", pair: basicPair(credentials.value) }
        : {
            kind: "token",
            tokenUrl,
            token: targetToken(
              { tokenUrl, peer, customEndpoint: false, credentials: credentials.value, clientAuthentication, scope: null },
              run,
            ),
          },
    question: asked
      ? succeed({
          method: "GET",
          body: null,
          technicalAccount: null,
          read: (answer, call) => readPartnerResponse(answer, { ...call, url, peer, name }),
        })
      : fail(diagnose(notAsked, { peer, api: label })),
  });
}

/** Where a partner's credentials may go. */
interface PartnerAddresses {
  /** Null with Basic authentication. */
  readonly tokenUrl: URL | null;
  /** Of the health check, or of the API where none is declared. */
  readonly url: URL;
  /** Whether a health check is declared. */
  readonly asked: boolean;
}

/** With a token, a health check may be left out; with Basic authentication there would be nothing to ask. */
function missingAddresses({ authentication, tokenUrl, apiBaseUrl, healthPath }: PreflightPartner): readonly string[] {
  return [authentication === "oauth2" ? tokenUrl : healthPath, apiBaseUrl]
    .filter((address) => !isGiven(address))
    .map(({ source }) => source);
}

function isGiven({ value }: Setting): boolean {
  return value !== undefined && value !== "";
}

function trustAddresses(partner: PreflightPartner, peer: Partner, allowHosts: readonly string[]): Outcome<PartnerAddresses, Diagnosis> {
  const absent = missingAddresses(partner);
  if (absent.length > 0) return fail(diagnose(untrustedEndpoint, { peer, source: absent.join(", "), host: "", problem: "undeclared" }));
  const trust = ({ source, value = "" }: Setting) => trustEndpoint(source, value, { allowHosts, peer });
  const tokenUrl = peer.authentication === "oauth2" ? trust(partner.tokenUrl) : succeed(null);
  if (!tokenUrl.ok) return tokenUrl;
  const base = trust(partner.apiBaseUrl);
  if (!base.ok) return base;
  const { source, value = "" } = partner.healthPath;
  if (!isGiven(partner.healthPath)) return succeed({ tokenUrl: tokenUrl.value, url: base.value, asked: false });
  const url = resolvePath(base.value, value);
  return url === null
    ? fail(diagnose(untrustedEndpoint, { peer, source, host: base.value.host, problem: "leaves-origin" }))
    : succeed({ tokenUrl: tokenUrl.value, url, asked: true });
}

function readPair({ key, secret }: PartnerCredentials, pistes: ReadonlySet<string>, peer: Partner): Outcome<Credentials, Diagnosis> {
  const foreign = [key, secret].find(({ value }) => value !== undefined && pistes.has(value));
  if (foreign !== undefined) {
    const { source } = foreign;
    return fail(diagnose(untrustedReference, { peer, source, reference: source, problem: "of-piste", allowed: [] }));
  }
  const credentials = readCredentials(key, secret, peer);
  if (!credentials.ok || peer.authentication === "oauth2" || !credentials.value.clientId.includes(":")) return credentials;
  return fail(diagnose(malformedCredentials, { peer, settings: [{ source: key.source, problem: "colon" }] }));
}

/** RFC 7617 §2: the pair as it is, in UTF-8; the form encoding of RFC 6749 §2.3.1 is for token endpoints. */
function basicPair({ clientId, clientSecret }: Credentials): Secret {
  return new Secret(Buffer.from(`${clientId}:${clientSecret.reveal()}`, "utf8").toString("base64"));
}
