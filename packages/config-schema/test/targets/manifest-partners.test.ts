import { expect, test } from "vitest";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { type ManifestPartner, manifestPartners } from "../../src/targets/manifest-partners.ts";

function partnersOf(...documents: readonly string[]): readonly ManifestPartner[] {
  const text = documents.map((document) => `apiVersion: pistectl/v1\n${document}`).join("---\n");
  return manifestPartners(readManifestFile({ path: "partners/cynod.piste.yaml", text, byteOrderMark: false }).documents);
}

test("a partner with its addresses and references, as written", () => {
  expect(
    partnersOf(`kind: Partner
name: cynod-recette
platform: cynod
endpoints: { token: https://api.cynod.example/oauth2/token, api: https://api.cynod.example/, healthcheck: /health }
authentication: basic
credentials: { consumerKey: env:CYNOD_KEY, consumerSecret: file:secret }
`),
  ).toEqual([
    {
      name: "cynod-recette",
      label: "CYNOD",
      authentication: "basic",
      clientAuthentication: "client_secret_post",
      tokenUrl: { source: "endpoints.token", value: "https://api.cynod.example/oauth2/token" },
      apiBaseUrl: { source: "endpoints.api", value: "https://api.cynod.example/" },
      healthPath: { source: "endpoints.healthcheck", value: "/health" },
      consumerKey: {
        kind: "Partner",
        source: "credentials.consumerKey",
        reference: "env:CYNOD_KEY",
        folder: "partners",
      },
      consumerSecret: {
        kind: "Partner",
        source: "credentials.consumerSecret",
        reference: "file:secret",
        folder: "partners",
      },
    },
  ]);
});

test("how the token endpoint is shown the pair, in the body unless it is said", () => {
  expect(
    partnersOf(
      "kind: Partner\nname: a\nplatform: generic\nclientAuthentication: client_secret_basic\n",
      "kind: Partner\nname: b\nplatform: generic\nclientAuthentication: client_secret_post\n",
      "kind: Partner\nname: c\nplatform: generic\n",
    ).map(({ clientAuthentication }) => clientAuthentication),
  ).toEqual(["client_secret_basic", "client_secret_post", "client_secret_post"]);
});

test("the built-in profile has usual variables, held to what manifests may name; another platform has none", () => {
  const [cynod, generic] = partnersOf(
    "kind: Partner\nname: cynod\nplatform: cynod\n",
    "kind: Partner\nname: constructor\nplatform: generic\n",
  );
  expect([cynod?.consumerKey, cynod?.consumerSecret]).toEqual([
    { kind: "Partner", source: "credentials.consumerKey", reference: "env:CYNOD_CONSUMER_KEY", folder: "." },
    { kind: "Partner", source: "credentials.consumerSecret", reference: "env:CYNOD_CONSUMER_SECRET", folder: "." },
  ]);
  expect(generic).toMatchObject({
    label: "constructor",
    authentication: "oauth2",
    consumerKey: null,
    consumerSecret: null,
    tokenUrl: { value: undefined },
  });
});

test("other kinds, and a platform that is no word of the format, are no built-in profile", () => {
  expect(partnersOf("kind: Connector\nname: ged\n", "kind: Partner\nplatform: cynod\n")).toEqual([]);
  expect(partnersOf("kind: Partner\nname: a\nplatform: constructor\n")).toMatchObject([{ label: "a", consumerKey: null }]);
});
