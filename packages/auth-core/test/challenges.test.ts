import { expect, test } from "vitest";
import { readChallenges } from "../src/connection/challenges.ts";

/** `scheme name=value …`, as the header is understood. */
const read = (text: string): readonly string[] =>
  readChallenges(text).map(({ scheme, parameters }) => [scheme, ...[...parameters].map(([name, value]) => `${name}=${value}`)].join(" | "));

test.each<readonly [header: string, ...understood: readonly string[]]>([
  [""],
  [" , ,"],
  ["Basic", "Basic"],
  ['Basic realm="simple"', "Basic | realm=simple"],
  ["Negotiate, NTLM", "Negotiate", "NTLM"],
  ["Negotiate TlRMTVNTUAAC==, Basic realm=x", "Negotiate", "Basic | realm=x"],
  [
    'Bearer realm="DefaultRealm",error="invalid_request",error_description="Unable to find token in the message"',
    "Bearer | realm=DefaultRealm | error=invalid_request | error_description=Unable to find token in the message",
  ],
  [
    'Newauth realm="apps", type=1, title="Login to \\"apps\\"", Basic realm="simple"',
    'Newauth | realm=apps | type=1 | title=Login to "apps"',
    "Basic | realm=simple",
  ],
  ['Bearer realm="a, Basic realm=b"', "Bearer | realm=a, Basic realm=b"],
  ['Basic realm = "spaced" , charset\t=\t"UTF-8"', "Basic | realm=spaced | charset=UTF-8"],
  ['bearer Realm="first", REALM="second"', "bearer | realm=first"],
  ['realm="PISTE"', " | realm=PISTE"],
  ['Bearer realm="never closed, error=x', "Bearer | realm=never closed, error=x"],
  ['Bearer realm=, error="x"', "Bearer | error=x"],
  ['Bearer ,realm="after a comma"', "Bearer | realm=after a comma"],
  ['Bearer "stray" error=é', "Bearer | error=é"],
])("%s", (header, ...understood) => {
  expect(read(header)).toEqual(understood);
});

// Whatever looked at a part of it again and again would take hours.
test("a long header of nothing is read once", () => {
  for (const piece of ['"', "\\", "a ", "a=", '="', ",a b"]) expect(readChallenges(piece.repeat(2_097_152 / piece.length))).toBeDefined();
});
