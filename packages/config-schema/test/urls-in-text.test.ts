import { expect, test } from "vitest";
import { urlsInText } from "../src/rules/host/urls-in-text.ts";

test.each([
  ["https://oauth.piste.gouv.fr/api/oauth/token", ["oauth.piste.gouv.fr /api/oauth/token"]],
  ["HTTPS://OAuth.PISTE.gouv.fr.:443", ["oauth.piste.gouv.fr "]],
  ["voir https://a.example/x, puis (http://b.example/y?z=1#t).", ["a.example /x,", "b.example /y"]],
  ["https://oauth.aife.economie.gouv.fr@evil.example/", ["evil.example /"]],
  ["https://evil.example/?next=https://oauth.aife.economie.gouv.fr/", ["evil.example /", "oauth.aife.economie.gouv.fr /"]],
  ["https://evil.example\\@a.example/", ["evil.example "]],
  ["api.piste.gouv.fr", ["api.piste.gouv.fr "]],
  ["api.piste.gouv.fr:443/dila", ["api.piste.gouv.fr /dila"]],
  ["/dila/legifrance-beta/lf-engine-app", [" /dila/legifrance-beta/lf-engine-app"]],
  ["camille.martin@metropole.example", []],
  ["L'ancien api.aife.economie.gouv.fr n'existe plus", []],
  ["1.0", []],
  ["//a.example/x", []],
])("%j", (text, expected) => {
  const urls = urlsInText(text);
  expect(urls.map(({ host, path }) => `${host} ${path}`)).toEqual(expected);
  for (const { host, hostStart, hostEnd, path, pathStart } of urls) {
    expect(text.slice(hostStart, hostEnd).toLowerCase().replace(/\.$/, "")).toBe(host);
    expect(text.slice(pathStart, pathStart + path.length)).toBe(path);
  }
});
