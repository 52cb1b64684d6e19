import { expect, test } from "vitest";
import { parseApiRequest } from "../src/catalogue/parse-api-request.ts";

test.each([
  ["SNE-Cotation", { name: "SNE-Cotation", version: null }],
  [" PLAT'AU @ 12 ", { name: "PLAT'AU", version: "12" }],
  ["a@b@1.0", { name: "a@b", version: "1.0" }],
  ["SNE-Cotation@", { name: "SNE-Cotation", version: "" }],
  ["@1.0", { name: "", version: "1.0" }],
  ["", { name: "", version: null }],
])("%j", (text, request) => {
  expect(parseApiRequest(text)).toEqual(request);
});
