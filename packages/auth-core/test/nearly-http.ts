import fc from "fast-check";

const STATUS_LINES = [
  "HTTP/1.1 200 OK",
  "HTTP/1.0 200 OK",
  "HTTP/1.1 400 Bad",
  "HTTP/1.1 401 No",
  "HTTP/1.1 503",
  "HTTP/1.1 100 Continue",
  "HTTP/1.1 999 X",
];
const HEADERS = [
  "Content-Length: 20",
  "Content-Length: 3",
  "Content-Length: -1",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: gzip, chunked",
  "Content-Encoding: gzip",
  "Content-Encoding: br",
  "Content-Encoding: deflate",
  "Content-Type: text/html",
  "Connection: close",
  "Location: https://[",
  "Location: //a@b:99999/",
  "Retry-After: 99999999",
  "WWW-Authenticate: ",
  "Set-Cookie: a=b",
  "no colon",
  " folded",
];
const BODIES = [
  '{"access_token":"token-1","token_type":"Bearer"}',
  '{"etat":"OK"}',
  '5\r\n{"a":\r\n0\r\n\r\n',
  "[]",
  "null",
  '"',
  "\u0000\ufeff",
  "<html>",
  '{"code":{"a":1},"message":[]}',
];

/** Answers that are nearly HTTP, and bytes that are not. */
export const nearlyHttp: fc.Arbitrary<Buffer> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...STATUS_LINES), fc.subarray(HEADERS), fc.constantFrom(...BODIES), fc.nat({ max: 200 }))
    .map(([statusLine, headers, body, cut]) => {
      const whole = Buffer.from([statusLine, ...headers, "", body].join("\r\n"));
      return cut > 150 ? whole.subarray(0, cut - 150) : whole;
    }),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
);
