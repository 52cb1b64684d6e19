import { type Answer, HEADERS_LIMIT_BYTES, type NoAnswer } from "../connection/http-answer.ts";
import { apiMalformed, apiTooLarge } from "../diagnoses/api.ts";
import { gatewayTimeout } from "../diagnoses/gateway.ts";
import { connectionReset } from "../diagnoses/network.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Peer } from "../domain/peer.ts";
import { hostLabel } from "../endpoint/endpoint.ts";

/** Largest health answer accepted, bytes after decompression. */
export const HEALTH_BODY_LIMIT_BYTES = 1024 * 1024;

/** When the gateway answers 504 for a backend that is slow, milliseconds (DNUM-SocialGouv, api-piste.md). */
const GATEWAY_GIVES_UP_MS = 30_000;

/** Whom a health request was sent to, and how long its answer was waited for. */
interface Sent {
  readonly url: URL;
  readonly peer: Peer;
  readonly timeoutMs: number;
}

/** Why no answer came to a health request. */
export function explainSilence({ kind }: NoAnswer, { url, peer, timeoutMs }: Sent): Diagnosis {
  const host = hostLabel(url);
  const path = url.pathname;
  switch (kind) {
    case "reset":
      return diagnose(connectionReset, { host, peer, stage: "gateway" });
    case "timed-out":
      return explainTimeout(host, peer, path, timeoutMs);
    case "not-http":
      return diagnose(apiMalformed, { host, peer, path, problem: "not-http" });
    case "headers-too-large":
      return diagnose(apiTooLarge, { host, peer, path, limitBytes: HEADERS_LIMIT_BYTES, part: "headers" });
  }
}

/** The gateway gives up on a backend at 30 s: a wait that the deadline cut shorter says nothing about who was slow. */
export function explainTimeout(host: string, peer: Peer, path: string, afterMs: number): Diagnosis {
  const tooShort = afterMs <= GATEWAY_GIVES_UP_MS;
  return diagnose(gatewayTimeout, { host, peer, path, afterMs }, tooShort ? { certainty: "unknown", supportNote: false } : {});
}

/** Why the body of a success did not arrive as a whole, null when it did. */
export function explainUnfinished({ bodyEnd }: Answer, { url, peer, timeoutMs }: Sent): Diagnosis | null {
  const host = hostLabel(url);
  const path = url.pathname;
  switch (bodyEnd) {
    case "timed-out":
      return explainTimeout(host, peer, path, timeoutMs);
    case "reset":
      return diagnose(connectionReset, { host, peer, stage: "api" });
    case "too-large":
      return diagnose(apiTooLarge, { host, peer, path, limitBytes: HEALTH_BODY_LIMIT_BYTES, part: "body" });
    case "cut-short":
      return diagnose(apiMalformed, { host, peer, path, problem: "cut-short" });
    case "undecodable":
      return diagnose(apiMalformed, { host, peer, path, problem: "not-http" });
    case "complete":
      return null;
  }
}
