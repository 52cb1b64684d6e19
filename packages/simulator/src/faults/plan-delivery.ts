import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { type Answer, declaredAnswer, emptyAnswer, jsonAnswer, textAnswer } from "../piste/answers.ts";
import type { BackendMood } from "../piste/gateway.ts";
import { tokenInShape } from "../piste/token-shape.ts";
import type { HostRole } from "../scenario/environment.ts";
import type { FaultNamed } from "../scenario/scenario.ts";
import type { Delivery, Ending } from "./delivery.ts";
import type { DueFault } from "./fault-script.ts";

/** What planning needs to know of the request. */
export interface PlanContext {
  readonly host: HostRole;
  readonly path: string;
  /** The request's Host header, as far as it can be believed. */
  readonly authority: string;
  readonly scheme: "https" | "http";
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Puts together what the host answers and what the due faults make of it; `ordinary` is asked only when no fault replaces it. */
export function planDelivery(due: readonly DueFault[], context: PlanContext, ordinary: (mood: BackendMood) => Answer): Delivery {
  const chosen = due.find(({ fault }) => replaces(fault.kind) !== null);
  let delivery: Delivery = {
    answer: chosen === undefined ? ordinary(moodOf(due)) : (replaced(chosen, context) ?? ordinary(moodOf(due))),
    delayMs: 0,
    pieces: null,
    lengthAnnounced: true,
    ending: { kind: "complete" },
  };
  for (const entry of due) delivery = modified(delivery, entry);
  return delivery;
}

function moodOf(due: readonly DueFault[]): BackendMood {
  const version = due.map(({ fault }) => fault).find((fault) => fault.kind === "other-version");
  return { unwell: due.some(({ fault }) => fault.kind === "unwell"), version: version?.version ?? null };
}

/** What a fault does to the answer itself: replaces it, or null when it works on the ordinary one. */
function replaces(kind: DueFault["fault"]["kind"]): true | null {
  switch (kind) {
    case "latency":
    case "drip":
    case "compressed":
    case "token-shape":
    case "slow-propagation":
    case "token-invalidated":
    case "unwell":
    case "other-version":
    case "oversize-headers":
    case "truncated":
    case "hang":
    case "reset":
    case "close":
      return null;
    default:
      return true;
  }
}

function replaced({ fault, match }: DueFault, context: PlanContext): Answer | null {
  switch (fault.kind) {
    case "oversize-body":
      return jsonAnswer("fault/oversize-body", { padding: "x".repeat(Math.max(0, fault.bytes - '{"padding":""}'.length)) });
    case "compressed-bomb":
      return compressed(textAnswer("fault/compressed-bomb", `${" ".repeat(Math.max(0, fault.bytes - 2))}{}`, 200, JSON_TYPE), "gzip");
    case "html":
      return textAnswer("fault/html", HTML_PAGE, fault.status, "text/html;charset=UTF-8");
    case "redirect":
      return emptyAnswer("fault/redirect", fault.status, [["Location", locationOf(fault, context)]]);
    case "status":
      return statusAnswer(fault.status, fault.backendBody, retryAfterOf(fault, context));
    case "sequence":
      return statusAnswer(fault.statuses[match - 1] ?? 500, fault.backendBody, fault.retryAfter === null ? null : String(fault.retryAfter));
    case "bare-400":
      return emptyAnswer("fault/bare-400", 400);
    case "random-invalid-client":
      return declaredAnswer("token/invalid-client");
    case "token-rejected":
      return declaredAnswer(REJECTIONS[fault.reason]);
    case "backend-timeout":
      return declaredAnswer("gateway/backend-timeout");
    case "business-error":
      return businessError(fault, context);
    case "no-content":
      return emptyAnswer("fault/no-content", 204);
    case "invalid-json":
      return textAnswer("fault/invalid-json", '{"etat":"OK","version":', 200, JSON_TYPE);
    case "not-http":
      return {
        id: "fault/not-http",
        status: 0,
        headers: [],
        body: Buffer.from("\x16\x03\x01 220 ready\r\n\x00\xff\xfe\r\n\r\n", "latin1"),
      };
    case "answer": {
      const body = fault.bodyBase64 === null ? Buffer.from(fault.body ?? "") : Buffer.from(fault.bodyBase64, "base64");
      return { id: "fault/answer", status: fault.status, headers: Object.entries(fault.headers ?? {}), body };
    }
    default:
      return null;
  }
}

function modified(delivery: Delivery, { fault }: DueFault): Delivery {
  switch (fault.kind) {
    case "latency":
      if (fault.stage === "body") return { ...delivery, pieces: { bytes: quarter(delivery.answer), delayMs: fault.milliseconds } };
      return { ...delivery, delayMs: delivery.delayMs + fault.milliseconds };
    case "backend-timeout":
      return { ...delivery, delayMs: delivery.delayMs + fault.milliseconds };
    case "drip":
      return { ...delivery, pieces: { bytes: fault.chunkBytes, delayMs: fault.milliseconds } };
    case "compressed":
      return { ...delivery, answer: compressed(delivery.answer, fault.encoding) };
    case "token-shape":
      return { ...delivery, answer: tokenInShape(delivery.answer, fault.shape) };
    case "oversize-headers":
      return { ...delivery, answer: { ...delivery.answer, headers: [...delivery.answer.headers, ...padding(fault.bytes)] } };
    case "oversize-body":
      return { ...delivery, lengthAnnounced: fault.lengthAnnounced };
    case "truncated":
      return { ...delivery, ending: { kind: "close", at: "body", sentBytes: fault.sentBytes } };
    case "not-http":
      return { ...delivery, ending: { kind: "raw" } };
    case "hang":
    case "reset":
    case "close":
      return { ...delivery, ending: endingOf(fault) };
    default:
      return delivery;
  }
}

/** The stages before a request are played where connections are accepted. */
function endingOf({ kind, stage }: FaultNamed<"hang"> | FaultNamed<"reset"> | FaultNamed<"close">): Ending {
  if (stage === "body") return { kind, at: "body", sentBytes: null };
  return { kind, at: stage === "headers" ? "headers" : "first-byte" };
}

const JSON_TYPE = "application/json;charset=UTF-8";

const HTML_PAGE =
  '<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>Accès au réseau</title></head>' +
  "<body><h1>Identifiez-vous pour accéder à Internet</h1></body></html>\n";

const REJECTIONS = {
  unknown: "gateway/unknown-token",
  expired: "gateway/expired-token",
  disabled: "gateway/disabled-application",
} as const;

function quarter({ body }: Answer): number {
  return Math.max(1, Math.ceil(body.length / 4));
}

function compressed(answer: Answer, encoding: "gzip" | "deflate" | "br"): Answer {
  const compress = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[encoding];
  return { ...answer, headers: [...answer.headers, ["Content-Encoding", encoding]], body: compress(answer.body) };
}

/** Size of one field of padding, in bytes, its name included. */
const PADDING_FIELD = 4096;

function padding(bytes: number): Answer["headers"] {
  const count = Math.ceil(bytes / PADDING_FIELD);
  return Array.from({ length: count }, (_, index) => {
    const name = `X-Padding-${index}`;
    const size = Math.min(PADDING_FIELD, bytes - index * PADDING_FIELD);
    return [name, "x".repeat(Math.max(1, size - name.length))] as const;
  });
}

function statusAnswer(status: number, backendBody: boolean, retryAfter: string | null): Answer {
  const headers: Answer["headers"] = retryAfter === null ? [] : [["Retry-After", retryAfter]];
  if (!backendBody || status === 204 || status === 304) return emptyAnswer(`fault/status-${status}`, status, headers);
  const answer = jsonAnswer(
    `fault/status-${status}`,
    { error: { label: "Service indisponible", description: `Erreur ${status}` } },
    status,
  );
  return { ...answer, headers: [...answer.headers, ...headers] };
}

function retryAfterOf(fault: FaultNamed<"status">, { now }: PlanContext): string | null {
  if (fault.retryAfterText !== null) return fault.retryAfterText;
  if (fault.retryAfterDate !== null) return new Date(now + fault.retryAfterDate * 1000).toUTCString();
  return fault.retryAfter === null ? null : String(fault.retryAfter);
}

function locationOf(fault: FaultNamed<"redirect">, { path, authority, scheme }: PlanContext): string {
  if (fault.location !== null) return fault.location;
  if (fault.to === "same-host") return `${scheme}://${authority}${path}`;
  const port = /:(\d+)$/.exec(authority)?.[0] ?? "";
  return `${scheme}://${authority.startsWith("localhost") ? "127.0.0.1" : "localhost"}${port}${path}`;
}

/** Sample codes: one of the three known of SNE-Cotation, and one of the Chorus Pro annex. */
function businessError(fault: FaultNamed<"business-error">, { path }: PlanContext): Answer {
  const body = path.startsWith("/cpro/")
    ? { codeRetour: Number(fault.code ?? 20003), libelle: fault.message ?? "Erreur métier" }
    : { code: fault.code ?? "ERRCOTCAL0004", message: fault.message ?? "Erreur métier" };
  return jsonAnswer("fault/business-error", body, fault.status);
}
