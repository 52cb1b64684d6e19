import { citation, type Localized } from "@pistectl/words";
import {
  type Certainty,
  type Diagnosis,
  type DiagnosisDeclaration,
  diagnose,
  type Responsible,
  type Stage,
  type Symptom,
} from "../domain/diagnosis.ts";
import type { Peer } from "../domain/peer.ts";
import { apiMalformed, apiTooLarge, apiUnhealthy, businessError, noBusinessProfile, notAsked, versionMismatch } from "./api.ts";
import {
  environmentMismatch,
  invalidInput,
  legacyHost,
  malformedCredentials,
  missingCredentials,
  untrustedEndpoint,
  untrustedReference,
} from "./config.ts";
import {
  apiNotGranted,
  backendTimeout,
  bearerMissingOrPathUnknown,
  gatewayRedirected,
  gatewayTimeout,
  gatewayTransient,
  gatewayUnavailable,
  methodRefused,
  pathUnknown,
  quotaExceeded,
  scopeInsufficient,
  technicalAccountRefused,
  tokenRejected,
  unexpectedStatus,
} from "./gateway.ts";
import { captivePortal, connectionRefused, connectionReset, connectTimeout, dnsFailure, dnsNotFound } from "./network.ts";
import { proxyAuthentication, proxyRefused } from "./proxy.ts";
import { tlsExpired, tlsExpiring, tlsHandshake, tlsNameMismatch, tlsUntrusted } from "./tls.ts";
import {
  clientRefused,
  grantRefused,
  scopeRefused,
  tokenMalformed,
  tokenRedirected,
  tokenThrottled,
  tokenTimeout,
  tokenUnavailable,
  unexpectedAnswer,
} from "./token.ts";

/** A diagnosis as its page and `explain` show it: what is declared, and one case worded. */
export interface DiagnosisEntry<Code extends string = string> {
  readonly code: Code;
  readonly stage: Stage;
  readonly responsible: Responsible;
  readonly certainty: Certainty;
  readonly degraded: boolean;
  readonly transient: boolean;
  readonly supportNote: boolean;
  readonly title: Localized;
  readonly seen: Localized;
  readonly symptoms: readonly Symptom[];
  readonly why: Localized;
  readonly source: Localized;
  /** The declaration's own example, worded for PISTE in production, or for another peer. */
  readonly example: (peer?: Peer) => Diagnosis;
  /** Whether a partner can be diagnosed so. */
  readonly ofPartners: boolean;
}

/** Every diagnosis, in the order of the stages' documentation. */
export const DIAGNOSES = [
  entry(missingCredentials),
  entry(malformedCredentials),
  entry(untrustedEndpoint),
  entry(untrustedReference),
  entry(legacyHost),
  entry(environmentMismatch),
  entry(invalidInput),
  entry(dnsNotFound),
  entry(dnsFailure),
  entry(connectionRefused),
  entry(connectionReset),
  entry(connectTimeout),
  entry(proxyRefused),
  entry(proxyAuthentication),
  entry(captivePortal),
  entry(tlsExpired),
  entry(tlsUntrusted),
  entry(tlsNameMismatch),
  entry(tlsHandshake),
  entry(clientRefused),
  entry(scopeRefused),
  entry(grantRefused),
  entry(unexpectedAnswer),
  entry(tokenThrottled),
  entry(tokenRedirected),
  entry(gatewayRedirected),
  entry(tokenMalformed),
  entry(tokenUnavailable),
  entry(tokenTimeout),
  entry(bearerMissingOrPathUnknown),
  entry(tokenRejected),
  entry(technicalAccountRefused),
  entry(apiNotGranted),
  entry(scopeInsufficient),
  entry(quotaExceeded),
  entry(pathUnknown),
  entry(methodRefused),
  entry(gatewayUnavailable),
  entry(gatewayTransient),
  entry(backendTimeout),
  entry(gatewayTimeout),
  entry(unexpectedStatus),
  entry(apiMalformed),
  entry(apiTooLarge),
  entry(noBusinessProfile),
  entry(businessError),
  entry(apiUnhealthy),
  entry(versionMismatch),
  entry(notAsked),
  entry(tlsExpiring),
] as const;

/** Code of a diagnosis. */
export type DiagnosisCode = (typeof DIAGNOSES)[number]["code"];

/** The diagnosis of that code, undefined when there is none. */
export function findDiagnosis(code: string): DiagnosisEntry<DiagnosisCode> | undefined {
  return DIAGNOSES.find((diagnosis) => diagnosis.code === code);
}

/** Whom the examples are about. */
const PRODUCTION: Peer = { kind: "piste", environment: "production" };

/** Hides the type of the evidence, which differs from one declaration to the next. */
function entry<const Code extends string, Evidence>(declaration: DiagnosisDeclaration<Code, Evidence>): DiagnosisEntry<Code> {
  const { code, stage, responsible, certainty, degraded, transient, supportNote, title, seen, symptoms, why, source } = declaration;
  return {
    code,
    stage,
    responsible,
    certainty,
    degraded: degraded === true,
    transient: transient === true,
    supportNote: supportNote === true,
    title,
    seen,
    symptoms,
    why,
    source: citation(source),
    example: (peer = PRODUCTION) => diagnose(declaration, { ...declaration.example, peer }),
    ofPartners: declaration.partner !== "never",
  };
}
