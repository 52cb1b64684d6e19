import type { Socket } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { fail, type Outcome, succeed } from "@pistectl/words";
import { Client } from "undici";
import type { CertificateFacts } from "../domain/certificate-facts.ts";
import type { Clock } from "../machine/clock.ts";
import { within } from "../retry/timeout.ts";
import { codeOrUnknown } from "./code-or-unknown.ts";
import { type Answer, type BodyEnd, type ExchangeRequest, HEADERS_LIMIT_BYTES, type NoAnswer } from "./http-answer.ts";
import { withoutInterimAnswers } from "./interim-answers.ts";
import { type TlsAlert, tlsAlert } from "./tls-alert.ts";

/** An open connection. */
export interface Connection {
  readonly socket: Socket;
  /** Null over plain http. */
  readonly certificate: CertificateFacts | null;
  /** Errors of the socket since it was connected: an alert in TLS comes beside its end, and nobody may be listening yet. */
  readonly errors: readonly unknown[];
}

/** Speaks HTTP/1.1 on one open connection, one request at a time. */
export interface Channel {
  /** Whether another request can be sent. */
  readonly open: boolean;
  exchange(
    request: ExchangeRequest,
    timeoutMs: number,
    clock: Clock,
    signal: AbortSignal | null,
  ): Promise<Outcome<Answer, NoAnswer | TlsAlert>>;
  close(): void;
}

/** A channel over a connection to `origin`. */
export function openChannel(origin: string, connection: Connection): Channel {
  const { socket } = connection;
  let taken = false;
  const client = new Client(origin, {
    // The one socket was opened and timed elsewhere; once it is gone the channel is over. undici does not expect its answer in the same turn.
    connect: (_options, callback) =>
      queueMicrotask(() => {
        if (taken || socket.destroyed) return callback(new Error("The connection is closed"), null);
        taken = true;
        callback(null, withoutInterimAnswers(socket));
      }),
    pipelining: 1,
    maxHeaderSize: HEADERS_LIMIT_BYTES,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    get open() {
      return !socket.destroyed && socket.writable && !client.destroyed;
    },
    exchange: (request, timeoutMs, host, signal) => exchange(client, connection, request, timeoutMs, host, signal),
    close: () => {
      client.destroy().catch(() => {});
      socket.destroy();
    },
  };
}

async function exchange(
  client: Client,
  connection: Connection,
  request: ExchangeRequest,
  timeoutMs: number,
  clock: Clock,
  parent: AbortSignal | null,
): Promise<Outcome<Answer, NoAnswer | TlsAlert>> {
  const sentAt = clock.now();
  const failed = (kind: NoAnswer["kind"]) => fail({ kind, sentAt, endedAt: clock.now() });
  const explain = (error: unknown): Outcome<Answer, NoAnswer | TlsAlert> => {
    const alert = tlsAlert(connection.errors);
    if (alert !== null) return fail(alert);
    if (!isSwitch(error)) return failed(failureKind(error));
    const at = clock.now();
    return succeed({ status: 101, headers: {}, body: Buffer.alloc(0), bodyEnd: "complete", sentAt, headersAt: at, endedAt: at });
  };
  const answered = await within(clock, timeoutMs, parent, (signal) =>
    client
      .request({ method: request.method, path: request.path, headers: request.headers, body: request.body, signal })
      .then(succeed, (error: unknown) => fail(explain(error))),
  );
  if (!answered.ok) return failed("timed-out");
  if (!answered.value.ok) return answered.value.failure;

  const response = answered.value.value;
  const headersAt = clock.now();
  // Time counts from the request on, not anew for the body: a server that drips is a server that does not answer.
  const left = timeoutMs - (headersAt - sentAt);
  const chunks: Buffer[] = [];
  // A length announced beyond the limit need not be waited for.
  const announced = Number([response.headers["content-length"]].flat()[0] ?? 0);
  const read =
    announced > request.bodyLimitBytes
      ? succeed("too-large" as const)
      : await within(clock, left, parent, () => readBody(response.body, contentEncoding(response.headers), request.bodyLimitBytes, chunks));
  const bodyEnd = read.ok ? read.value : "timed-out";
  if (bodyEnd !== "complete") response.body.on("error", () => {}).destroy();
  return succeed({
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(chunks),
    bodyEnd,
    sentAt,
    headersAt,
    endedAt: clock.now(),
  });
}

/** Reads the body into `chunks`, decoded, up to the limit; says how it ended. */
function readBody(body: Readable, encoding: string, limitBytes: number, chunks: Buffer[]): Promise<BodyEnd> {
  return new Promise((resolve) => {
    const decoder = decoderFor(encoding);
    const source: Readable = decoder === null ? body : body.pipe(decoder);
    let size = 0;
    body.once("error", (error) =>
      resolve(codeOrUnknown(error) === "ECONNRESET" ? "reset" : isNotHttp(error) ? "undecodable" : "cut-short"),
    );
    decoder?.once("error", (error) => resolve(codeOrUnknown(error) === "Z_BUF_ERROR" ? "cut-short" : "undecodable"));
    source.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limitBytes) return void chunks.push(chunk);
      // What a compressed bomb holds is never unpacked beyond one chunk over the limit.
      source.destroy();
      resolve("too-large");
    });
    source.once("end", () => resolve("complete"));
  });
}

function decoderFor(encoding: string) {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "deflate") return createInflate();
  if (encoding === "br") return createBrotliDecompress();
  return null;
}

function contentEncoding(headers: Answer["headers"]): string {
  return [headers["content-encoding"]].flat().join(",").trim().toLowerCase();
}

function failureKind(error: unknown): NoAnswer["kind"] {
  const code = codeOrUnknown(error);
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW") return "headers-too-large";
  if (isNotHttp(error) || code === "UND_ERR_INVALID_ARG") return "not-http";
  if (code === "UND_ERR_ABORTED" || code === "ABORT_ERR" || (error instanceof Error && error.name === "AbortError")) return "timed-out";
  return "reset";
}

/** Whether undici gave up a connection that its server means to speak another protocol on (RFC 9110 §15.2.2), which nobody asked for. */
function isSwitch(error: unknown): boolean {
  return error instanceof Error && error.message === "bad upgrade";
}

/** The parser's errors have no code for most of its reasons; two lengths that differ have one of their own, and a status below 100 fails an assertion of undici's. */
function isNotHttp(error: unknown): boolean {
  const code = codeOrUnknown(error);
  return (
    (error instanceof Error && error.name === "HTTPParserError") ||
    code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" ||
    code === "ERR_ASSERTION"
  );
}
