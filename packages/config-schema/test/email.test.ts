import { editDistance, fail, succeed } from "@pistectl/words";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEmailAddress } from "../src/domain/email-address.ts";
import { MAIL_DOMAINS, MAIL_DOMAINS_NOT_MISTAKEN } from "../src/rules/contact/mail-domains.ts";
import { meantAddress } from "../src/rules/contact/meant-address.ts";
import { isOneEditAway } from "../src/rules/contact/one-edit.ts";
import { suggestDomain } from "../src/rules/contact/suggest-domain.ts";

describe("the address that is meant", () => {
  test.each([
    ["<camille@metropole.example>", true],
    ["mailto:camille@metropole.example", true],
    ["camille@metropole.example<mailto:camille@metropole.example>", true],
    ["camille@metropole.example;", true],
    ["camille@metropole.example.", true],
    ["camille@\u200bmetropole.example", true],
    ["camille＠metropole.example", true],
    ["«\u00a0camille@metropole.example\u00a0»", true],
    ["Camille Martin <camille@metropole.example>", false],
    ['"Martin, Camille" <mailto:camille@metropole.example>', false],
    ["camille[at]metropole[dot]example", false],
    ["camille arobase metropole point example", false],
    ["camille @ metropole.example", false],
    ["camille@@metropole.example", false],
    ["camille@metropole,example", false],
    ["camille@metropole..example", false],
  ])("%s", (text, isSame) => {
    expect(meantAddress(text)).toEqual({ address: "camille@metropole.example", isSame });
  });

  test.each([
    "",
    "camille",
    "camille@a.example; alex@a.example",
    "www.metropole.example",
    "à compléter",
    `<${"a".repeat(2000)}@a.example>`,
  ])("none in %j", (text) => {
    expect(meantAddress(text)).toBeNull();
  });
});

describe("an address", () => {
  test.each([
    "camille.martin@metropole.example",
    "a@b.fr",
    "api-piste+quota@sub.metropole.example",
    "o'hara_1@metropole.example",
    "x@123.example",
    "contact@métropole.example",
    "contact@xn--mtropole-b1a.example",
    "contact@例え.テスト",
    `${"a".repeat(64)}@metropole.example`,
  ])("%s is valid", (text) => {
    expect(readEmailAddress(text)).toEqual(succeed({ local: text.slice(0, text.indexOf("@")), domain: text.slice(text.indexOf("@") + 1) }));
  });

  test.each([
    ["", "blank"],
    [" a@b.fr", "blank"],
    ["a b@b.fr", "blank"],
    ["a@b.fr\n", "blank"],
    ["camille.martin", "at-sign"],
    ["a@b@c.fr", "at-sign"],
    ["@b.fr", "local-part"],
    [".a@b.fr", "local-part"],
    ["a.@b.fr", "local-part"],
    ["a..b@b.fr", "local-part"],
    ["andré@b.fr", "local-part"],
    ["a,b@b.fr", "local-part"],
    ["<a@b.fr>", "local-part"],
    ['"a"@b.fr', "local-part"],
    ["a@", "domain"],
    ["a@localhost", "domain"],
    ["a@b..fr", "domain"],
    ["a@b.fr.", "domain"],
    ["a@.b.fr", "domain"],
    ["a@-b.fr", "domain"],
    ["a@b-.fr", "domain"],
    ["a@b_c.fr", "domain"],
    ["a@192.0.2.1", "domain"],
    ["a@[192.0.2.1]", "domain"],
    ["a@b.f/r", "domain"],
    [`a@${"b".repeat(64)}.fr`, "domain"],
    [`${"a".repeat(65)}@b.fr`, "length"],
    [`a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(10)}.fr`, "length"],
  ])("%j is not: %s", (text, fault) => {
    expect(readEmailAddress(text)).toEqual(fail(fault));
  });

  test("made by the rules is valid, and no other text makes the reader fail", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        expect(readEmailAddress(text)).toMatchObject(succeed({ local: expect.any(String) }));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = readEmailAddress(text);
        if (read.ok) expect(`${read.value.local}@${read.value.domain}`).toBe(text);
      }),
    );
  });
});

describe("a domain", () => {
  test.each([
    ["gmial.com", "gmail.com"],
    ["gmail.con", "gmail.com"],
    ["gmaill.com", "gmail.com"],
    ["wanado.fr", "wanadoo.fr"],
    ["LAPOSTE.NTE", "laposte.net"],
    ["finance.gouv.fr", "finances.gouv.fr"],
    ["finances.gouf.fr", "finances.gouv.fr"],
    ["dveeloppement-durable.gouv.fr", "developpement-durable.gouv.fr"],
    ["sg.socail.gouv.fr", "sg.social.gouv.fr"],
    ["drh.fiannces.gouv.fr", "drh.finances.gouv.fr"],
    ["service-inconnu.gov.fr", "service-inconnu.gouv.fr"],
    ["bouche-du-rhone.gouv.fr", "bouches-du-rhone.gouv.fr"],
  ])("%s looks like %s", (written, meant) => {
    expect(suggestDomain(written)).toBe(meant);
  });

  test.each([
    "metropole.example",
    "gmail.com",
    "gmx.de",
    "aube.gouv.fr",
    "aude.gouv.fr",
    "esante.gouv.fr",
    "drh.finances.gouv.fr",
    "service-inconnu.gouv.fr",
    "gouv.fr",
    "mail.com",
    "justice.fr",
    "gimal.com.example",
    "gamil.org",
  ])("%s is like none", (written) => {
    expect(suggestDomain(written)).toBeNull();
  });

  test("of the list is never a mistake, and each is there once", () => {
    const all = [...MAIL_DOMAINS, ...MAIL_DOMAINS_NOT_MISTAKEN];
    expect(all.filter((domain) => suggestDomain(domain) !== null)).toEqual([]);
    expect(all.filter((domain, index) => all.indexOf(domain) !== index)).toEqual([]);
    expect(all.filter((domain) => !readEmailAddress(`a@${domain}`).ok)).toEqual([]);
  });

  test("one edit away is a distance of one", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "."), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(isOneEditAway(one, other)).toBe(editDistance(one, other) === 1);
      }),
    );
  });
});
