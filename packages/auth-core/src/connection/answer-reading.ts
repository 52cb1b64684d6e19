import { parseUrl } from "../endpoint/parse-url.ts";
import { readRetryAfter } from "../retry/retry-after.ts";
import type { Answer } from "./http-answer.ts";

/** Makes text of a server fit to be shown. */
export interface TextOfServer {
  /** Without secrets, of which a part of the text may be taken. */
  readonly redact: (text: string) => string;
  /** Without secrets and control characters, on one line of bounded length. */
  readonly quote: (text: string) => string;
}

/** First value of a header, null when absent. */
export function headerOf(answer: Answer, name: string): string | null {
  return [answer.headers[name]].flat()[0] ?? null;
}

/** All values of a header, joined as HTTP allows. */
export function headersOf(answer: Answer, name: string): string {
  return [answer.headers[name]]
    .flat()
    .filter((value) => value !== undefined)
    .join(", ");
}

/** Milliseconds to wait before asking again, null when the answer does not say. */
export function retryAfterOf(answer: Answer): number | null {
  return readRetryAfter({ retryAfter: headerOf(answer, "retry-after"), date: headerOf(answer, "date") }, answer.endedAt);
}

/** The body as text, a byte order mark aside. */
export function bodyText(answer: Answer): string {
  return answer.body.toString("utf8").replace(/^\ufeff/, "");
}

/** The value that a JSON text stands for; undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where a redirect leads: shown without path, which could hold a secret, and whether it is another host name. */
export function readRedirect(
  answer: Answer,
  from: URL,
  redact: (text: string) => string,
): { readonly location: string | null; readonly otherHost: boolean } {
  const value = headerOf(answer, "location");
  const target = value === null ? null : parseUrl(value, from.href);
  if (value === null || target === null) return { location: null, otherHost: false };
  // The host could hold one too, in letters that the URL parser folds: it is shown only if nothing had to be redacted in it.
  const shown = parseUrl(redact(value), from.href)?.host === target.host;
  return { location: shown ? redact(`${target.protocol}//${target.host}`) : null, otherHost: target.hostname !== from.hostname };
}
