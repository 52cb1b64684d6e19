import { ANSWER_STAGES, type AnswerRow, CONNECTION_PLACES, type ConnectionRow } from "./fault-row.ts";

// Every fault that a check can meet, and what is then said: code and number of attempts as `code ×3`, one attempt where none is said. Whose turn it is and how sure
// that is are those of the diagnosis unless a cell says so. `expected-cell.ts` derives the rest: what comes of a fault at the first attempt alone, and the time it takes.

const HTML = { "Content-Type": "text/html; charset=utf-8" };
const PAGE = "<!doctype html><html><head><title>Access blocked</title></head><body>Category not allowed.</body></html>";
const TWO_MB = { padding: "x".repeat(2_000_000) };
const PADDED = { "X-Padding": "x".repeat(40_000) };
const NO_TOKEN = 'Bearer realm="DefaultRealm",error="invalid_request",error_description="Unable to find token in the message"';
const EXPIRED = 'Bearer realm="PISTE", error="invalid_token", error_description="The access token expired"';
const BEGUN = "HTTP/1.1 200 OK\r\nContent-";
const CUT = 'HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n{"acc';
const CUT_CHUNK = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{"acc';
const UPGRADE = "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\nContent-Length: 0\r\n\r\n";
const NO_HTTP = "\x16\x03\x01 220 ready\r\n\x00\xff\xfe\r\n\r\n";
const AT_A_DATE = { Date: "Fri, 20 Nov 2026 12:00:00 GMT", "Retry-After": "Fri, 20 Nov 2026 12:00:04 GMT" };

const RESET = "network/connection-reset ×3";
const PORTAL = "network/captive-portal";
const MALFORMED = ["token/malformed", "api/malformed"] as const;
const TOO_LARGE = ["token/malformed", "api/too-large"] as const;
const SILENT = ["token/timeout ×3", "gateway/timeout"] as const;
const ODD = ["token/unexpected-answer", "gateway/unexpected-status"] as const;
const NOT_GRANTED = ["token/unexpected-answer", "gateway/api-not-granted"] as const;
const UNKNOWN_PATH = ["token/unexpected-answer", "gateway/path-unknown"] as const;
const THROTTLED = ["token/throttled ×3", "gateway/quota-exceeded ×3"] as const;
const DOWN = ["token/unavailable ×3", "gateway/unavailable ×3"] as const;
/** At a partner every 2xx that is no web page is well. */
const UNREAD = ["token/malformed", "api/malformed", "token/malformed", "ready"] as const;
const UNHEALTHY = ["token/malformed", "api/unhealthy", "token/malformed", "ready"] as const;
const NO_SUCCESS = (token: string) => [token, "api/unhealthy"] as const;
const REJECTED = "gateway/token-rejected ×2 renewed";
const UNAUTHORIZED = ["token/unexpected-answer", REJECTED, "token/client-refused likely ×2", REJECTED] as const;

/** What answers a request, in the place of what is due: of the token, and of the health check; of a partner's too, where two more are said. */
export const ANSWERS: readonly AnswerRow[] = [
  ["reset before the answer", { bytes: "", after: "reset" }, RESET],
  ["end before the answer", { bytes: "", after: "end" }, RESET],
  ["reset in the headers", { bytes: BEGUN, after: "reset" }, RESET],
  ["end in the headers", { bytes: BEGUN, after: "end" }, RESET],
  ["reset in the body", { bytes: CUT, after: "reset" }, RESET],
  ["end in the body", { bytes: CUT, after: "end" }, MALFORMED],
  ["end in a chunk", { bytes: CUT_CHUNK, after: "end" }, MALFORMED],
  ["silence", { bytes: "", hangs: true }, SILENT],
  ["silence in the headers", { bytes: BEGUN, hangs: true }, SILENT],
  ["silence in the body", { bytes: CUT, hangs: true }, SILENT],
  ["bytes that are no HTTP", { bytes: NO_HTTP, after: "end" }, MALFORMED],
  ["the greeting of another protocol", { bytes: "SSH-2.0-OpenSSH_9.9\r\n", after: "end" }, MALFORMED],
  ["headers of 40 KB", { headers: PADDED }, TOO_LARGE],
  ["a body of 2 MB", { body: TWO_MB }, TOO_LARGE],
  ["a body of 2 MB, compressed", { body: TWO_MB, gzip: true }, TOO_LARGE],
  ["a body that is not compressed as it says", { body: "{}", headers: { "Content-Encoding": "gzip" } }, MALFORMED],
  ["101", { bytes: UPGRADE }, ODD],
  ["200, nothing", {}, UNREAD],
  ["200, text", { body: "ok" }, UNREAD],
  ["200, JSON that is cut", { body: '{"etat":"OK","version":' }, UNREAD],
  ["200, another object", { body: { hello: 1 } }, UNHEALTHY],
  ["200, an encoding that nobody asked for", { body: "{}", headers: { "Content-Encoding": "zstd" } }, UNHEALTHY],
  ["200, a page", { body: PAGE, headers: HTML }, PORTAL],
  [
    "200, invalid_client",
    { body: { error: "invalid_client" } },
    ["token/client-refused ×2", "api/unhealthy", "token/client-refused ×2", "ready"],
  ],
  ["200, a token of another type", { body: { access_token: "t", token_type: "mac" } }, UNHEALTHY],
  ["200, a token without a type", { body: { access_token: "t" } }, ["token/malformed", "api/unhealthy", "ready", "ready"]],
  ["200, two tokens", { body: '{"access_token":"a","access_token":"b","token_type":"Bearer"}' }, UNHEALTHY],
  ["200, a token that would end a header", { body: { access_token: "a\r\nX: y", token_type: "Bearer" } }, UNHEALTHY],
  ["200, `etat` is KO", { body: { etat: "KO" } }, UNHEALTHY],
  ["200, `status` is indisponible", { body: { status: "indisponible" } }, UNHEALTHY],
  ["200, a business code", { body: { code: "ERRCOTCAL0004" } }, ["token/malformed", "api/business-error", "token/malformed", "ready"]],
  ["200, `codeRetour` is 20003", { body: { codeRetour: 20003 } }, ["token/malformed", "api/business-error", "token/malformed", "ready"]],
  ["200, ERRAUTUSR0001", { body: { code: "ERRAUTUSR0001" } }, ["token/malformed", "api/no-business-profile", "token/malformed", "ready"]],
  ["204", { bytes: "HTTP/1.1 204 No Content\r\n\r\n" }, UNREAD],
  ["301, on the same host", { status: 301, headers: { Location: "/elsewhere" } }, ["token/redirected", "gateway/redirected"]],
  [
    "302, to another",
    { status: 302, headers: { Location: "https://login.example/" } },
    ["token/redirected network", "gateway/redirected network"],
  ],
  ["400, nothing", { status: 400 }, ["token/throttled ×3", "gateway/transient ×3", "token/unexpected-answer", "gateway/unexpected-status"]],
  ["400, a page", { status: 400, body: PAGE, headers: HTML }, PORTAL],
  [
    "400, realm DefaultRealm",
    { status: 400, headers: { "WWW-Authenticate": NO_TOKEN } },
    [
      "token/unexpected-answer",
      "gateway/bearer-missing-or-path-unknown ×2 renewed",
      "token/unexpected-answer",
      "gateway/unexpected-status",
    ],
  ],
  ["400, invalid_client", { status: 400, body: { error: "invalid_client" } }, NO_SUCCESS("token/client-refused ×2")],
  ["400, invalid_scope", { status: 400, body: { error: "invalid_scope" } }, NO_SUCCESS("token/scope-refused")],
  ["400, invalid_request", { status: 400, body: { error: "invalid_request" } }, NO_SUCCESS("token/unexpected-answer")],
  ["400, unauthorized_client", { status: 400, body: { error: "unauthorized_client" } }, NO_SUCCESS("token/grant-refused")],
  ["400, invalid_grant", { status: 400, body: { error: "invalid_grant" } }, NO_SUCCESS("token/grant-refused")],
  [
    "400, ERRAUTUSR0001",
    { status: 400, body: { code: "ERRAUTUSR0001" } },
    ["token/throttled ×3", "api/no-business-profile", "token/unexpected-answer", "api/business-error"],
  ],
  ["401, nothing", { status: 401 }, UNAUTHORIZED],
  [
    "401, invalid_client",
    { status: 401, body: { error: "invalid_client" } },
    ["token/client-refused ×2", REJECTED, "token/client-refused ×2", REJECTED],
  ],
  ["401, the token expired", { status: 401, headers: { "WWW-Authenticate": EXPIRED } }, UNAUTHORIZED],
  [
    "401, no token was found",
    { status: 401, headers: { "WWW-Authenticate": NO_TOKEN } },
    ["token/unexpected-answer", "gateway/bearer-missing-or-path-unknown ×2 renewed", "token/client-refused likely ×2", REJECTED],
  ],
  ["401, Basic is asked for", { status: 401, headers: { "WWW-Authenticate": 'Basic realm="x"' } }, UNAUTHORIZED],
  ["401, a code that repeats the status", { status: 401, body: { code: "401" } }, UNAUTHORIZED],
  [
    "401, a business code",
    { status: 401, body: { code: "AUTH-7" } },
    ["token/unexpected-answer", "api/business-error ×2 renewed", "token/client-refused likely ×2", REJECTED],
  ],
  ["403, nothing", { status: 403 }, NOT_GRANTED],
  ["403, a page", { status: 403, body: PAGE, headers: HTML }, PORTAL],
  ["403, the page of a firewall", { status: 403, body: `${PAGE} Your support ID is: 1844674407370955`, headers: HTML }, PORTAL],
  ["403, Squid", { status: 403, headers: { "X-Squid-Error": "ERR_ACCESS_DENIED 0" } }, PORTAL],
  [
    "403, insufficient_scope",
    { status: 403, headers: { "WWW-Authenticate": 'Bearer error="insufficient_scope"' } },
    ["token/unexpected-answer", "gateway/scope-insufficient"],
  ],
  ["403, a code that repeats the status", { status: 403, body: { code: "403" } }, NOT_GRANTED],
  [
    "403, a business code",
    { status: 403, body: { code: "X12" } },
    ["token/unexpected-answer", "api/business-error", "token/unexpected-answer", "gateway/api-not-granted"],
  ],
  ["404, nothing", { status: 404 }, UNKNOWN_PATH],
  ["404, a page", { status: 404, body: PAGE, headers: HTML }, PORTAL],
  ["404, JSON", { status: 404, body: { message: "no such resource" } }, UNKNOWN_PATH],
  ["405", { status: 405, headers: { Allow: "POST" } }, ["token/unexpected-answer", "gateway/method-refused"]],
  ["407", { status: 407, headers: { "Proxy-Authenticate": 'Basic realm="proxy"' } }, "network/proxy-authentication"],
  ["407, NTLM alone", { status: 407, headers: { "Proxy-Authenticate": "NTLM" } }, "network/proxy-authentication"],
  ["418", { status: 418 }, ODD],
  ["429", { status: 429 }, THROTTLED],
  ["429, for 2 s", { status: 429, headers: { "Retry-After": "2" }, pause: 2 }, THROTTLED],
  ["429, until a date in 4 s", { status: 429, headers: AT_A_DATE, pause: 4 }, THROTTLED],
  ["429, for 3 h", { status: 429, headers: { "Retry-After": "10800" } }, ["token/throttled", "gateway/quota-exceeded"]],
  ["429, for a time that cannot be read", { status: 429, headers: { "Retry-After": "soon" } }, THROTTLED],
  ["429, a business code", { status: 429, body: { code: "QUOTA-1" } }, THROTTLED],
  ["429, a page", { status: 429, body: PAGE, headers: HTML }, `${PORTAL} ×3`],
  ["500, nothing", { status: 500 }, ["token/unavailable ×3", "gateway/unexpected-status", "token/unavailable ×3", "api/unhealthy"]],
  ["500, JSON", { status: 500, body: { message: "oops" } }, NO_SUCCESS("token/unavailable ×3")],
  ["500, a page", { status: 500, body: PAGE, headers: HTML }, `${PORTAL} unknown`],
  ["502", { status: 502 }, DOWN],
  ["502, a page", { status: 502, body: PAGE, headers: HTML }, `${PORTAL} unknown ×3`],
  ["503", { status: 503 }, DOWN],
  ["503, for 2 s", { status: 503, headers: { "Retry-After": "2" }, pause: 2 }, DOWN],
  ["503, for 3 h", { status: 503, headers: { "Retry-After": "10800" } }, ["token/unavailable", "gateway/unavailable"]],
  ["503, JSON", { status: 503, body: { message: "down" } }, NO_SUCCESS("token/unavailable ×3")],
  [
    "503, a business code",
    { status: 503, body: { code: "BUSY-1" } },
    ["token/unavailable ×3", "api/business-error ×3", "token/unavailable ×3", "api/unhealthy ×3"],
  ],
  ["503, a page", { status: 503, body: PAGE, headers: HTML }, `${PORTAL} unknown ×3`],
  ["504", { status: 504 }, ["token/unavailable ×3", "gateway/backend-timeout ×3"]],
  ["511", { status: 511 }, PORTAL],
  ["999", { status: 999 }, ["token/unexpected-answer", "gateway/unexpected-status", "token/unexpected-answer", "api/unhealthy"]],
];

const REFUSED = "network/proxy-refused";

/** What a connection meets, by its stage: at either host, and at the proxy on the way. */
export const CONNECTIONS: readonly ConnectionRow[] = [
  ["no such name", { stage: "dns", errorCode: "ENOTFOUND" }, "network/dns-not-found"],
  ["a name without an address", { stage: "dns" }, "network/dns-not-found"],
  ["fails for now", { stage: "dns", errorCode: "EAI_AGAIN" }, "network/dns-failure ×3"],
  ["fails", { stage: "dns", errorCode: "ESERVFAIL" }, "network/dns-failure ×3"],
  ["silence", { stage: "dns", hangs: true }, "network/dns-failure ×3"],
  ["refused", { stage: "tcp", refused: true }, ["network/connection-refused ×3", REFUSED]],
  ["no way there", { stage: "tcp", unreachable: true }, ["network/connect-timeout ×3", REFUSED]],
  ["silence", { stage: "tcp", hangs: true }, ["network/connect-timeout ×3", `${REFUSED} ×3`]],
  ["reset once accepted", { stage: "tcp", handshake: "reset" }, [RESET, `${REFUSED} ×3`]],
  ["end once accepted", { stage: "tcp", handshake: "end" }, [RESET, `${REFUSED} ×3`]],
  ["certificate expired", { stage: "tls", certificate: "expired" }, ["tls/expired", REFUSED]],
  ["certificate not yet valid", { stage: "tls", certificate: "not-yet-valid" }, ["tls/untrusted", REFUSED]],
  ["certificate signed by itself", { stage: "tls", certificate: "self-signed" }, ["tls/untrusted", REFUSED]],
  ["certificate of an unknown authority", { stage: "tls", certificate: "unknown-ca" }, ["tls/untrusted", REFUSED]],
  ["certificate for another name", { stage: "tls", certificate: "wrong-name" }, ["tls/name-mismatch", REFUSED]],
  ["certificate that ends in 5 days", { stage: "tls", certificate: "expiring" }, ["degraded tls/expiring", "ready"]],
  ["a client certificate asked for, TLS 1.2", { stage: "tls", clientCertificate: "TLSv1.2" }, ["tls/handshake", REFUSED]],
  ["a client certificate asked for, TLS 1.3", { stage: "tls", clientCertificate: "TLSv1.3" }, ["tls/handshake", REFUSED]],
  ["plain HTTP", { stage: "tls", handshake: "http" }, ["tls/handshake", REFUSED]],
  ["reset in the handshake", { stage: "tls", handshake: "reset" }, [RESET, `${REFUSED} ×3`]],
  ["end in the handshake", { stage: "tls", handshake: "end" }, [RESET, `${REFUSED} ×3`]],
  ["silence", { stage: "tls", handshake: "silence", hangs: true }, ["tls/handshake", `${REFUSED} ×3`]],
];

/** What a proxy answers to CONNECT, on the way to either host. */
export const CONNECTS: readonly AnswerRow[] = [
  ["200, then the end", { bytes: "HTTP/1.1 200 Connection established\r\n\r\n", after: "end" }, RESET],
  ["302", { status: 302, headers: { Location: "https://login.example/" } }, REFUSED],
  ["400", { status: 400 }, REFUSED],
  ["401", { status: 401 }, REFUSED],
  ["403", { status: 403 }, REFUSED],
  ["404", { status: 404 }, REFUSED],
  ["405", { status: 405, headers: { Allow: "GET" } }, REFUSED],
  ["407", { status: 407, headers: { "Proxy-Authenticate": 'Basic realm="proxy"' } }, "network/proxy-authentication"],
  ["407, NTLM alone", { status: 407, headers: { "Proxy-Authenticate": "NTLM" } }, "network/proxy-authentication"],
  ["429", { status: 429 }, `${REFUSED} ×3`],
  ["500", { status: 500 }, REFUSED],
  ["501", { status: 501 }, REFUSED],
  ["502", { status: 502 }, `${REFUSED} ×3`],
  ["502, the name is unknown", { status: 502, headers: { "Proxy-Status": 'relay; error=dns_error; rcode="NXDOMAIN"' } }, `${REFUSED} ×3`],
  ["503", { status: 503 }, `${REFUSED} ×3`],
  ["503, Squid knows no such name", { status: 503, headers: { "X-Squid-Error": "ERR_DNS_FAIL 0" } }, `${REFUSED} ×3`],
  ["504", { status: 504 }, `${REFUSED} ×3`],
  ["511", { status: 511 }, REFUSED],
  ["reset", { bytes: "", after: "reset" }, `${REFUSED} ×3`],
  ["end", { bytes: "", after: "end" }, `${REFUSED} ×3`],
  ["end in the headers", { bytes: "HTTP/1.1 200 Conn", after: "end" }, `${REFUSED} ×3`],
  ["bytes that are no HTTP", { bytes: "220 smtp.example ESMTP\r\n", after: "end" }, REFUSED],
  ["headers of 40 KB", { headers: PADDED }, REFUSED],
  ["silence", { bytes: "", hangs: true }, `${REFUSED} ×3`],
];

/** Each cell is played with the fault at every attempt and at the first alone; an answer once more through a proxy. */
export const CELL_COUNT =
  CONNECTIONS.length * CONNECTION_PLACES.length * 2 + CONNECTS.length * 2 * 2 + ANSWERS.length * ANSWER_STAGES.length * 3;
