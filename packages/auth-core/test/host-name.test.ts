import { expect, test } from "vitest";
import { readHostName } from "../src/endpoint/host-name.ts";

test.each<readonly [written: string, host: string | null]>([
  ["Gateway.example", "gateway.example"],
  ["gateway.example.", "gateway.example"],
  ["passerelle-é.example", "xn--passerelle--lbb.example"],
  ["127.0.0.1", "127.0.0.1"],
  ["::1", "[::1]"],
  ["[::1]", "[::1]"],
  ["0:0:0:0:0:0:0:1", "[::1]"],
  ["2001:DB8::A", "[2001:db8::a]"],
  ["[::1]:8443", null],
  ["[gateway.example]", null],
  ["gateway.example:8443", null],
  ["https://gateway.example", null],
  ["gateway.example/path", null],
  ["user@gateway.example", null],
  ["*.example", null],
  ["::1::", null],
  ["a:b", null],
  ["[", null],
  ["", null],
])("%s is the host %s", (written, host) => {
  expect(readHostName(written)).toBe(host);
});
