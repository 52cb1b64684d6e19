import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LanguageServer, startLanguageServer } from "./language-server.ts";
import { SAMPLE_MANIFESTS } from "./sample-manifests.ts";

const SCHEMA = fileURLToPath(new URL("../../../../schemas/v1/manifest.schema.json", import.meta.url));
const { Application, Connector } = SAMPLE_MANIFESTS;

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer(SCHEMA);
});
afterAll(() => server.stop());

test.each(Object.entries(SAMPLE_MANIFESTS))("a right %s is right in an editor", async (_, manifest) => {
  expect(await server.diagnose(manifest)).toEqual([]);
});

test("several documents, each by its kind", async () => {
  expect(await server.diagnose(Object.values(SAMPLE_MANIFESTS).join("---\n"))).toEqual([]);
});

test.each([
  ["an unknown key", Application.replace("environment: production", "environment: production\nenvironnement: sandbox"), 5],
  ["a missing key", Application.replace("organization: MTES\n", ""), 0],
  ["a value out of the list", Application.replace("environment: production", "environment: prod"), 4],
  ["a secret instead of a reference", Application.replace("env:PISTE_CLIENT_SECRET", "not-a-reference"), 28],
  ["an unknown kind", Application.replace("kind: Application", "kind: Applicaton"), 1],
  ["a date that does not exist", Application.replace("2026-09-14", "2026-02-30"), 23],
  ["what has ended", Connector.replace("authentication: oauth2", "authentication: certificate"), 6],
])("%s shows in an editor", async (_, manifest, line) => {
  const found = await server.diagnose(manifest);
  expect(found.map(({ range }) => range.start.line)).toEqual([line]);
});

test("keys of the kind are offered, not those of others", async () => {
  const labels = await server.complete("apiVersion: pistectl/v1\nkind: Connector\nname: a\n", 3, 0);
  expect(labels).toEqual(expect.arrayContaining(["product", "version", "role", "bindings"]));
  expect(labels).not.toContain("portal");
});

test("values of a list are offered", async () => {
  expect(await server.complete("apiVersion: pistectl/v1\nkind: Application\nenvironment: ", 2, 13)).toEqual(
    expect.arrayContaining(["sandbox", "production"]),
  );
});

test("whole documents are offered in an empty file", async () => {
  expect(await server.complete("", 0, 0)).toEqual(
    expect.arrayContaining(["Application", "ChorusProConnection", "Connector", "Partner", "Api"]),
  );
});

test("a key is explained in both languages", async () => {
  const text = await server.hover(Application, 4, 3);
  expect(text).toContain("Environment of PISTE");
  expect(text).toContain("Environnement de PISTE");
});
