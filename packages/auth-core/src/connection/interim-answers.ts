import type { Socket } from "node:net";
import { HEADERS_LIMIT_BYTES } from "./http-answer.ts";

/**
 * The same socket, from which interim answers are read past, 101 aside: every client has to take them, asked for or not (RFC 9110 §15.2), and undici ends
 * the connection at `100 Continue`.
 */
export function withoutInterimAnswers<S extends Socket>(socket: S): S {
  const read = socket.read.bind(socket);
  const write = socket.write.bind(socket);
  /** Begin of an answer that does not yet show what it is. */
  let held = Buffer.alloc(0);
  let answerBegins = true;
  socket.read = (size?: number): Buffer | null => {
    for (;;) {
      const chunk: Buffer | null = read(size);
      if (chunk === null || !answerBegins) return chunk;
      held = afterInterims(Buffer.concat([held, chunk]));
      if (!isFinal(held)) continue;
      const answer = held;
      held = Buffer.alloc(0);
      answerBegins = false;
      return answer;
    }
  };
  // The answer to what is written now is the next one.
  socket.write = ((...args: Parameters<typeof write>) => {
    answerBegins = true;
    return write(...args);
  }) as typeof socket.write;
  return socket;
}

/** How an interim answer begins, and how what may yet become one does. */
const INTERIM = /^HTTP\/1\.[01] 1(?!01)\d\d[ \r\n]/;
const PERHAPS_INTERIM = /^(H|HT|HTT|HTTP|HTTP\/|HTTP\/1|HTTP\/1\.|HTTP\/1\.[01]( (1\d{0,2})?)?)?$/;
const LONGEST_BEGINNING = "HTTP/1.1 100 ".length;

function afterInterims(bytes: Buffer): Buffer<ArrayBuffer> {
  let rest = Buffer.from(bytes);
  while (INTERIM.test(beginning(rest))) {
    const end = rest.indexOf("\r\n\r\n");
    if (end < 0) return rest;
    rest = rest.subarray(end + 4);
  }
  return rest;
}

/** Whether what begins so is no interim answer, or one that is too long to be waited for. */
function isFinal(bytes: Buffer): boolean {
  const text = beginning(bytes);
  return bytes.length >= HEADERS_LIMIT_BYTES || !(INTERIM.test(text) || PERHAPS_INTERIM.test(text));
}

function beginning(bytes: Buffer): string {
  return bytes.toString("latin1", 0, LONGEST_BEGINNING);
}
