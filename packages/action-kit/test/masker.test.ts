import { createRedactor } from "@pistectl/auth-core/redaction";
import { expect, test } from "vitest";
import { createMasker } from "../src/runner/masker.ts";

function mask(register: (masker: ReturnType<typeof createMasker>) => void): readonly string[] {
  const values: string[] = [];
  register(createMasker((value) => void values.push(value), createRedactor()));
  return values;
}

test("a secret is registered in every spelling, each once", () => {
  const values = mask((masker) => {
    masker.secret('é%+"/ z');
    masker.secret('é%+"/ z');
  });
  expect(values).toEqual([...new Set(values)]);
  expect(values).toEqual(
    expect.arrayContaining([
      'é%+"/ z',
      "%C3%A9%25%2B%22%2F%20z",
      "%C3%A9%25%2B%22%2F+z",
      'é%+\\"/ z',
      Buffer.from('é%+"/ z').toString("base64"),
      Buffer.from('é%+"/ z').toString("hex"),
    ]),
  );
});

test("a pair is registered as Basic credentials, form-encoded first too, and its user name alone is not", () => {
  const values = mask((masker) => masker.pair("id", "s+cret"));
  expect(values).toEqual(
    expect.arrayContaining(["s+cret", Buffer.from("id:s+cret").toString("base64"), Buffer.from("id:s%2Bcret").toString("base64")]),
  );
  expect(values).not.toContain("id");
});

test.each([
  { url: "http://user:p%40ss@proxy.example:8080", expected: ["p%40ss", "p@ss", Buffer.from("user:p@ss").toString("base64")] },
  { url: "//user:p@ss@proxy", expected: ["p@ss"] },
])("password in $url", ({ url, expected }) => {
  expect(mask((masker) => masker.userInfo(url))).toEqual(expect.arrayContaining(expected));
});

test.each(["", undefined, "abc"])("%s is left alone", (value) => {
  expect(mask((masker) => masker.secret(value))).toEqual([]);
});

test.each(["https://proxy.example:8080", "https://user@proxy.example", "not a url", "", undefined])("no password in %s", (url) => {
  expect(mask((masker) => masker.userInfo(url))).toEqual([]);
});

test("what the runner masks is also redacted from files", () => {
  const redactor = createRedactor();
  createMasker(() => {}, redactor).pair("user", "secret-value");
  expect(redactor.redact(`a secret-value b ${Buffer.from("user:secret-value").toString("base64")} c user`)).toBe(
    "a ******** b ******** c user",
  );
});
