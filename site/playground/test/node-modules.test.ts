import { Buffer as NodeBuffer, isUtf8 as nodeIsUtf8 } from "node:buffer";
import { domainToASCII as nodeDomainToASCII } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Buffer, isUtf8 } from "../src/node/buffer.ts";
import { domainToASCII } from "../src/node/url.ts";

const ENCODINGS = ["utf8", "latin1"] as const;

/** Base64 as people paste it: of either alphabet, with blanks, cut short. */
const base64 = fc.oneof(
  fc.base64String(),
  fc.uint8Array().map((bytes) => NodeBuffer.from(bytes).toString("base64url")),
  fc.string({ unit: fc.constantFrom(..."AbZ09+/-_= \n!") }),
);

test("bytes and their texts are Node's", () => {
  fc.assert(
    fc.property(base64, fc.string({ unit: "grapheme" }), fc.uint8Array(), (packed, text, bytes) => {
      for (const encoding of ENCODINGS)
        expect(Buffer.from(packed, "base64").toString(encoding)).toBe(NodeBuffer.from(packed, "base64").toString(encoding));
      expect(Buffer.byteLength(text)).toBe(NodeBuffer.byteLength(text));
      expect(isUtf8(bytes)).toBe(nodeIsUtf8(bytes));
    }),
  );
});

test.each([
  "exemple.fr",
  "métropole.example",
  "xn--mtropole-b1a.example",
  "",
  "a b",
  "a..b",
  "ex_ample",
  "*.example",
  "[::1]",
  "日本.example",
  "a/b",
  "A.Example",
])("the ASCII of %j is Node's", (domain) => expect(domainToASCII(domain)).toBe(nodeDomainToASCII(domain)));
