import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRedactor } from "../src/secret/redactor.ts";
import { Secret } from "../src/secret/secret.ts";
import { secretForms } from "../src/secret/secret-forms.ts";
import { leaksIn, spellingsOf } from "./spellings.ts";

/** Secrets that a person or a portal could have made, the awkward ones first. */
const secrets = fc
  .oneof(
    fc
      .array(fc.constantFrom("%", "+", '"', "'", "\\", "é", "😀", "&", "=", "<", ">", "/", " ", "a", "B", "7", "%20", "\u2028"), {
        minLength: 8,
        maxLength: 24,
      })
      .map((parts) => parts.join("")),
    fc.uuid(),
    fc.string({ minLength: 8, maxLength: 40, unit: "grapheme" }),
  )
  .filter((secret) => secret.isWellFormed() && new Set(secret).size > 3);

describe("a redactor", () => {
  test("leaves no spelling of a secret in a text", () => {
    fc.assert(
      fc.property(secrets, fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (secret, before, after) => {
        const redactor = createRedactor();
        redactor.add(secret);
        for (const [name, spelling] of spellingsOf(secret)) {
          const redacted = redactor.redact(`${before}${spelling}${after}`);
          expect(leaksIn(redacted, [secret]), name).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("finds a secret within a longer encoded text", () => {
    fc.assert(
      fc.property(secrets, fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), (secret, before, after) => {
        const redactor = createRedactor();
        redactor.add(secret);
        const whole = `${before}${secret}${after}`;
        for (const text of [
          Buffer.from(whole).toString("base64"),
          Buffer.from(whole).toString("base64url"),
          Buffer.from(whole).toString("hex"),
          JSON.stringify(whole),
          new URLSearchParams([["k", whole]]).toString(),
        ]) {
          expect(leaksIn(redactor.redact(text), [secret])).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("knows all its secrets at once", () => {
    const redactor = createRedactor();
    redactor.add("first-secret");
    redactor.add("second-secret");
    redactor.add("first-secret-and-more");
    expect(redactor.redact("first-secret-and-more, second-secret, first-secret!")).toBe("***, ***, ***!");
  });

  test("leaves other text as it is, and secrets too short to tell from it", () => {
    const redactor = createRedactor();
    redactor.add("abc");
    redactor.add("");
    expect(redactor.redact("abcdef")).toBe("abcdef");
  });

  test("quotes without the half of a secret that the cut would leave", () => {
    const redactor = createRedactor();
    redactor.add("a-secret-of-some-length");
    const quoted = redactor.quote(`${"x".repeat(110)}a-secret-of-some-length`);
    expect(quoted).toBe(`${"x".repeat(110)}***`);
  });

  test("quotes on one line", () => {
    expect(createRedactor().quote(" a\r\n::set-output name=x::\u2028b\u202ec\u0000 ")).toBe(
      "a<U+000D><U+000A>::set-output name=x::<U+2028>b<U+202E>c<U+0000>",
    );
  });
});

test("the forms of a secret are those that an independent list names", () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const forms = secretForms(secret);
      for (const [name, spelling] of spellingsOf(secret)) {
        if (spelling.length >= 8)
          expect(
            forms.some((form) => spelling.includes(form)),
            name,
          ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("a secret cannot be printed", () => {
  const secret = new Secret("do-not-show");
  const shown = [String(secret), `${secret}`, JSON.stringify({ secret }), inspect({ secret }, { showHidden: true, depth: 20 })];
  expect(shown).toEqual(["[secret]", "[secret]", '{"secret":"[secret]"}', "{ secret: [secret] }"]);
  expect(Object.entries(secret)).toEqual([]);
  expect(secret.reveal()).toBe("do-not-show");
});
