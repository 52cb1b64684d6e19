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
    expect(redactor.redact("first-secret-and-more, second-secret, first-secret!")).toBe("********, ********, ********!");
  });

  test("leaves other text as it is, and secrets too short to tell from it", () => {
    const redactor = createRedactor();
    redactor.add("abc");
    redactor.add("");
    expect(redactor.redact("abcdef")).toBe("abcdef");
  });

  test.each<readonly [secret: string, value: string, redacted: string]>([
    ["x7K", "refused <x7K>, not x7Kb", "refused <********>, not x7Kb"],
    ["e", "the e of the others", "the ******** of the others"],
    ["+.", "a +. b", "a ******** b"],
  ])("hides %s, however short, where it stands as a word", (secret, value, redacted) => {
    const redactor = createRedactor();
    redactor.add(secret);
    expect(redactor.redact(value)).toBe(redacted);
  });

  // Each could be written in some output of ours: a key, a literal, a name, a date, an address, a line of markup.
  test.each([
    ..."null true code test blocked stages 2026 token 1.0 e failure testsuite BLOCKED format_version COTATION_METROPOLE_EXEMPLE".split(" "),
    ..."config/malformed-credentials SNE-Cotation pistectl/v1 2026-11-20T12:00:00.000Z ERRAUTUSR0001 \\n | ``` </testcase> utf-8 CA1".split(
      " ",
    ),
    "https://oauth.piste.gouv.fr:443",
    "Whose turn",
  ])("leaves a rendered text as it is for a secret that could be a word of it: %s", (secret) => {
    const redactor = createRedactor();
    redactor.add(secret);
    const rendered = `{"${secret}": "${secret}", x: ${secret} }`;
    expect(redactor.guard(rendered)).toBe(rendered);
    expect(redactor.redact(`said ${secret} `)).toBe("said ******** ");
  });

  test.each([
    "7d0c1b9e-52f4-4a3b-8e6d-91c02f5ab834",
    "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
    "Tr0ub4dor&3xQ9",
    "Zq8vKp3wTy",
    "hV7kQz92LmXr4TnB8sWd61PyJcAq03Ee",
    "Correct-Horse-Battery-1",
    "a phrase of many words that nobody else would ever write",
  ])("guards a rendered text against every spelling of %s", (secret) => {
    const redactor = createRedactor();
    redactor.add(secret);
    for (const [name, spelling] of spellingsOf(secret)) {
      expect(leaksIn(redactor.guard(`before ${spelling} after`), [secret]), name).toEqual([]);
    }
  });

  test.each([
    ["n3wSecret", String.raw`"a\n3wSecret"`, '"a********"'],
    ["u2028Secret", String.raw`"a\u2028Secret"`, '"a********"'],
    ["28x7Secret", String.raw`"a\u2028x7Secret"`, '"a********"'],
    ["n3wSecret", String.raw`"C:\\n3wSecret"`, String.raw`"C:\\********"`],
    ["x7Secret\\", String.raw`"x7Secret\"b"`, String.raw`"********\"b"`],
    ["x7Secret\\", String.raw`"x7Secret\\"`, '"********"'],
    ["nab", String.raw`"a\nab"`, '"a********"'],
  ])("leaves no half of an escape beside the mark of %s in %s", (secret, text, redacted) => {
    const redactor = createRedactor();
    redactor.add(secret);
    expect(redactor.redact(text)).toBe(redacted);
    expect(() => JSON.parse(redactor.guard(text))).not.toThrow();
  });

  test("quotes without the half of a secret that the cut would leave", () => {
    const redactor = createRedactor();
    redactor.add("a-secret-of-some-length");
    const quoted = redactor.quote(`${"x".repeat(110)}a-secret-of-some-length`);
    expect(quoted).toBe(`${"x".repeat(110)}********`);
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
