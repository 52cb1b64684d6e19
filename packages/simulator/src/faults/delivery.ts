import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Answer } from "../piste/answers.ts";

/** How an answer travels. */
export interface Delivery {
  readonly answer: Answer;
  /** Milliseconds before the first byte. */
  readonly delayMs: number;
  /** Body sent in pieces of so many bytes with a wait before each; null: at once. */
  readonly pieces: { readonly bytes: number; readonly delayMs: number } | null;
  /** Content-Length given; else chunked. */
  readonly lengthAnnounced: boolean;
  readonly ending: Ending;
}

/** `complete`, or what happens at which point. */
export type Ending =
  | { readonly kind: "complete" }
  | { readonly kind: "hang" | "reset" | "close"; readonly at: "first-byte" | "headers" }
  /** `sentBytes`: of the body, null for half. */
  | { readonly kind: "hang" | "reset" | "close"; readonly at: "body"; readonly sentBytes: number | null }
  /** The answer's body goes out as it is, without a status line or headers. */
  | { readonly kind: "raw" };

/** Ends connections in the ways that a script asks for. */
export interface Connection {
  readonly socket: Socket;
  /** TCP RST, whatever is in flight. */
  reset(): void;
}

/** Sends an answer; returns early, without an error, when the other side or the simulator has gone. */
export async function deliver(
  delivery: Delivery,
  response: ServerResponse,
  connection: Connection,
  settings: { readonly now: () => number; readonly correlationId: string | null; readonly signal: AbortSignal },
): Promise<void> {
  const { answer, ending } = delivery;
  try {
    if (delivery.delayMs > 0) await wait(delivery.delayMs, undefined, { signal: settings.signal });
    if (ending.kind === "raw") {
      connection.socket.end(answer.body);
      return;
    }
    if (ending.kind !== "complete" && ending.at !== "body") {
      if (ending.at === "headers") await written(connection.socket, `HTTP/1.1 ${answer.status} \r\nContent-Type: applica`);
      end(ending.kind, connection);
      return;
    }
    await sendAnswer({ ...delivery, ending }, response, connection, settings);
  } catch (error) {
    if (!settings.signal.aborted) throw error;
  }
}

async function sendAnswer(
  { answer, pieces, lengthAnnounced, ending }: Delivery & { readonly ending: Exclude<Ending, { readonly kind: "raw" }> },
  response: ServerResponse,
  connection: Connection,
  settings: { readonly now: () => number; readonly correlationId: string | null; readonly signal: AbortSignal },
): Promise<void> {
  // Node.js would give the machine's date; the simulator has its own clock.
  response.sendDate = false;
  response.strictContentLength = false;
  const headers = [...answer.headers, ["Date", new Date(settings.now()).toUTCString()] as const];
  if (settings.correlationId !== null) headers.push(["X-CorrelationID", settings.correlationId]);
  const hasBody = answer.status !== 204 && answer.status !== 304;
  if (hasBody && lengthAnnounced) headers.push(["Content-Length", String(answer.body.length)]);
  if (ending.kind === "close") headers.push(["Connection", "close"]);
  response.writeHead(answer.status, headers.flat());

  const cut = ending.kind === "complete" ? null : ending;
  const body = cut === null ? answer.body : answer.body.subarray(0, sentLength(cut, answer.body.length));
  if (cut !== null) response.flushHeaders();
  const size = pieces?.bytes ?? Math.max(1, body.length);
  for (let at = 0; hasBody && at < body.length; at += size) {
    if (response.destroyed || connection.socket.destroyed) return;
    if (pieces !== null) {
      response.flushHeaders();
      await wait(pieces.delayMs, undefined, { signal: settings.signal });
    }
    await writtenTo(response, body.subarray(at, at + size));
  }
  if (cut === null) response.end();
  else end(cut.kind, connection);
}

function sentLength(cut: Ending, length: number): number {
  const asked = "sentBytes" in cut ? cut.sentBytes : null;
  // At least one byte stays unsent, or nothing would be cut.
  return Math.max(0, Math.min(asked ?? Math.floor(length / 2), length - 1));
}

function end(kind: "hang" | "reset" | "close", connection: Connection): void {
  if (kind === "reset") connection.reset();
  else if (kind === "close") connection.socket.end();
}

/** Resolves when the bytes have left, or the socket has gone. */
function written(socket: Socket, bytes: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) resolve();
    else socket.write(bytes, "latin1", () => resolve());
  });
}

function writtenTo(response: ServerResponse, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    // When the connection goes first, the callback may never come.
    response.once("close", resolve);
    response.write(bytes, () => {
      response.off("close", resolve);
      resolve();
    });
  });
}
