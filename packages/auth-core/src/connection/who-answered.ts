import { captivePortal } from "../diagnoses/network.ts";
import { proxyAuthentication } from "../diagnoses/proxy.ts";
import { diagnose } from "../domain/diagnosis.ts";
import type { Peer } from "../domain/peer.ts";
import type { Refusal } from "../retry/retry.ts";
import { retryMoment } from "../retry/retry-after.ts";
import { bodyText, headerOf, headersOf, isJsonObject, parseJson, retryAfterOf, type TextOfServer } from "./answer-reading.ts";
import { asksFor, challengesOf, readChallenges } from "./challenges.ts";
import type { Answer } from "./http-answer.ts";
import { PASSING_STATUSES } from "./passing-statuses.ts";

/** Which request an answer came to. */
export interface Addressed extends TextOfServer {
  /** `host:port`. */
  readonly host: string;
  readonly peer: Peer;
  readonly at: "token" | "api";
}

/** The refusal of a proxy, filter or portal that answered in the server's place, whatever the status; null when nothing tells that it was not the server. */
export function readIntermediary(answer: Answer, { host, peer, at, redact, quote }: Addressed): Refusal | null {
  const { status } = answer;
  if (status === PROXY_AUTHENTICATION) {
    const schemes = readChallenges(redact(headersOf(answer, "proxy-authenticate"))).map(({ scheme }) => quote(scheme));
    return {
      diagnosis: diagnose(proxyAuthentication, { host, peer, proxy: null, schemes: [...new Set(schemes)], sent: false }),
      retryAfterMs: null,
    };
  }
  const intermediary = intermediaryOf(answer, peer, redact);
  if (intermediary === null) return null;
  const { name, page, supportId } = intermediary;
  const retryAfterMs = retryAfterOf(answer);
  // A front server of the very host that was asked writes such pages too while it is out of order.
  const outage = page && name === null && supportId === null && status >= 500 && status !== NETWORK_AUTHENTICATION;
  const shown = { name, page, supportId: supportId === null ? null : quote(supportId), outage };
  return {
    diagnosis: diagnose(
      captivePortal,
      { host, peer, status, at, ...shown },
      {
        retryAt: retryMoment(answer.endedAt, retryAfterMs),
        transient: PASSING_STATUSES.includes(status),
        ...(outage ? { certainty: "unknown" } : {}),
      },
    ),
    retryAfterMs,
  };
}

/** Whether an intermediary's answer stands where the server's is due. */
export function isIntermediary(answer: Answer, peer: Peer): boolean {
  return answer.status === PROXY_AUTHENTICATION || intermediaryOf(answer, peer, (text) => text) !== null;
}

/** Statuses by which a proxy asks for credentials of its own (RFC 9110 §15.5.8) and a network for a sign-in (RFC 6585 §6). */
const PROXY_AUTHENTICATION = 407;
const NETWORK_AUTHENTICATION = 511;

/** What gives an intermediary away. */
interface Intermediary {
  /** Product, null when the answer does not name it. */
  readonly name: string | null;
  /** Whether it answered with a web page. */
  readonly page: boolean;
  /** By which whoever runs it finds the case; null when it gives none. */
  readonly supportId: string | null;
}

function intermediaryOf(answer: Answer, peer: Peer, redact: (text: string) => string): Intermediary | null {
  const { status } = answer;
  const json = answer.bodyEnd === "complete" ? parseJson(bodyText(answer)) : undefined;
  const page = json === undefined && isPage(answer);
  const name = status >= 400 ? productOf(answer) : null;
  const blocked = blockedInJson(json);
  const told = status === NETWORK_AUTHENTICATION || name !== null || blocked !== null;
  // A server that redirects, or shows itself by a mark of its own, may write a page for the person that it takes the client for.
  const ownPage = (status >= 300 && status < 400) || (status >= 400 && hasOwnMark(answer, peer));
  if (!told && (!page || ownPage)) return null;
  return { name, page, supportId: blocked ?? (page ? supportIdIn(bodyText(answer), redact) : null) };
}

/** Beginning of a document, behind a declaration and comments. */
const MARKUP = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|(?:html|head|body|title|meta|script)(?=[\s>/]))/i;

/** Whether the body is a web page, as far as it arrived: by its first tag, or by its media type when it is whole. */
function isPage(answer: Answer): boolean {
  const text = bodyText(answer);
  if (MARKUP.test(text)) return true;
  return (
    answer.bodyEnd === "complete" &&
    text.trim() !== "" &&
    /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(headerOf(answer, "content-type") ?? "")
  );
}

/** Proxies, filters and firewalls by a header that they set on answers of their own making. */
const PRODUCTS: readonly (readonly [header: string, value: RegExp, name: string | null])[] = [
  ["x-squid-error", /\S/, "Squid"],
  ["x-amzn-waf-action", /\S/, "AWS WAF"],
  ["cf-mitigated", /\S/, "Cloudflare"],
  [
    "server",
    /\b(?:squid|zscaler|blue ?coat|proxysg|websense|forcepoint|fortigate|fortiproxy|mcafee|skyhigh|netskope|sophos|watchguard|ironport)\b/i,
    null,
  ],
];

function productOf(answer: Answer): string | null {
  for (const [header, value, name] of PRODUCTS) {
    const found = value.exec(headerOf(answer, header) ?? "");
    if (found !== null) return name ?? found[0];
  }
  return null;
}

/** PISTE's gateway numbers what it handles, and asks for a bearer token; of a partner's own server only its challenge is known. */
function hasOwnMark(answer: Answer, peer: Peer): boolean {
  if (asksFor(challengesOf(answer), "bearer")) return true;
  return peer.kind === "piste"
    ? /^Id-[0-9a-f]{24}\b/i.test(headerOf(answer, "x-correlationid") ?? "")
    : asksFor(challengesOf(answer), "basic");
}

/** The identifier that a firewall gives in place of a page to a client that asked for JSON, alone in the body (F5 BIG-IP). */
function blockedInJson(json: unknown): string | null {
  if (!isJsonObject(json)) return null;
  const [entry, ...others] = Object.entries(json);
  if (entry === undefined || others.length > 0 || !/^support_?id$/i.test(entry[0])) return null;
  return typeof entry[1] === "string" || typeof entry[1] === "number" ? String(entry[1]) : null;
}

/** As much of a page as is searched, characters. */
const SEARCHED = 16 * 1024;

const SUPPORT_ID =
  /\b(?:(?:support|incident|reference|ticket)|(?:ray|event|request|transaction|session|error)(?= id\b))\b(?: ?(?:id|identifier|identifiant|number|numero|no?|code|is|est)\b\.?)* ?[:=#°]* ?#?((?=[\w.:-]*\d)[A-Za-z0-9][\w.:-]{2,79})/i;

/** The identifier for the support that a page names: `Your support ID is: 4711`, `Reference #18.2d35`, `Identifiant d'incident : 4711`. */
function supportIdIn(html: string, redact: (text: string) => string): string | null {
  const text = redact(html)
    .slice(0, SEARCHED)
    .replace(/<(?:script|style)\b[^<]*/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(\d{1,4});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;/g, " ")
    .replace(/&([a-z])(?:acute|grave|circ|cedil);/gi, "$1")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s+/g, " ");
  return SUPPORT_ID.exec(redact(text))?.[1]?.replace(/[.:-]+$/, "") ?? null;
}
