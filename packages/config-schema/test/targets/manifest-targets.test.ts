import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../src/generated/catalogue.ts";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { type ManifestTarget, manifestTargets } from "../../src/targets/manifest-targets.ts";

function application(name: string, more: string): string {
  const environment = name.startsWith("APP_SANDBOX_") ? "sandbox" : "production";
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: ${environment}
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts: [{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }]
${more}`;
}

function connection(application: string, credential: string, portal = "production"): string {
  return `apiVersion: pistectl/v1
kind: ChorusProConnection
name: facturation-exemple
portal: ${portal}
application: ${application}
technicalAccount: { login: TECH_1_123456@cpro.fr, credential: "${credential}" }
`;
}

function targetsOf(...documents: readonly string[]): readonly ManifestTarget[] {
  const file = { path: "piste/app.piste.yaml", text: documents.join("---\n"), byteOrderMark: false };
  return manifestTargets(readManifestFile(file).documents, CATALOGUE);
}

const oneApi = (api: string): string => `apis:\n  - ${api}\n`;

test("an application becomes a target, with the usual variables where it names none", () => {
  expect(
    targetsOf(application("COTATION_EXEMPLE", oneApi('{ name: SNE-Cotation, version: "1.0", approval: granted, profile: granted }'))),
  ).toEqual([
    {
      name: "COTATION_EXEMPLE",
      environment: "production",
      enabled: true,
      clientId: { kind: "Application", source: "credentials.clientId", reference: "env:PISTE_CLIENT_ID", folder: "." },
      clientSecret: {
        kind: "Application",
        source: "credentials.clientSecret",
        reference: "env:PISTE_CLIENT_SECRET",
        folder: ".",
      },
      technicalAccount: {
        kind: "ChorusProConnection",
        source: "technicalAccount.credential",
        reference: "env:CPRO_ACCOUNT",
        folder: ".",
      },
      apis: [
        {
          name: "SNE-Cotation",
          version: "1.0",
          scope: null,
          healthCheck: {
            method: "GET",
            path: "/mtes/sne-cotation/v1.0/healthcheck",
            technicalAccount: false,
            well: [{ json: "/etat", equals: "OK" }],
            versionAt: "/version",
          },
          expectedVersion: "1.0",
          declared: "granted",
          declaredGates: ["profiled", "enabled"],
          notes: [],
        },
      ],
    },
  ]);
});

test("its references are those of the manifest", () => {
  const [target] = targetsOf(
    application(
      "A",
      `${oneApi('{ name: Factures, version: "1.0.0", terms: accepted }')}credentials: { clientId: env:PISTE_A_ID, clientSecret: file:a.txt }\n`,
    ),
    connection("A", "env:CPRO_A"),
  );
  const at = { folder: "piste" };
  expect(target).toMatchObject({
    clientId: { source: "credentials.clientId", reference: "env:PISTE_A_ID", ...at },
    clientSecret: { source: "credentials.clientSecret", reference: "file:a.txt", ...at },
    technicalAccount: { source: "technicalAccount.credential", reference: "env:CPRO_A", ...at },
  });
});

test.each<readonly [title: string, connections: readonly string[], reference: string]>([
  [
    "of the connection on the portal of its environment",
    [connection("A", "env:CPRO_Q", "qualification"), connection("A", "env:CPRO_P")],
    "env:CPRO_P",
  ],
  [
    "of no connection that names another application, to the letter",
    [connection("a", "env:CPRO_P"), connection("AB", "env:CPRO_Q")],
    "env:CPRO_ACCOUNT",
  ],
])("the technical account is that %s", (_title, connections, reference) => {
  const [target] = targetsOf(application("A", oneApi('{ name: Factures, version: "1.0.0" }')), ...connections);
  expect(target?.technicalAccount.reference).toBe(reference);
});

describe("what is declared", () => {
  test.each<readonly [api: string, declared: "granted" | "pending"]>([
    ['{ name: SNE-Cotation, version: "1.0", approval: granted }', "granted"],
    ['{ name: SNE-Cotation, version: "1.0" }', "pending"],
    ['{ name: SNE-Cotation, version: "1.0", approval: pending }', "pending"],
    ['{ name: SNE-Cotation, version: "1.0", approval: refused }', "pending"],
    ['{ name: SNE-Cotation, version: "1.0", approval: granted, profile: pending }', "pending"],
    ['{ name: Factures, version: "1.0.0" }', "pending"],
    ['{ name: Factures, version: "1.0.0", terms: accepted }', "granted"],
    ['{ name: Inconnue, version: "1" }', "granted"],
    ['{ name: Inconnue, version: "1", terms: pending }', "pending"],
  ])("%s: %s", (api, declared) => {
    expect(targetsOf(application("A", oneApi(api)))[0]?.apis.map((target) => target.declared)).toEqual([declared]);
  });
});

describe("an API", () => {
  test("that cannot be chosen is kept without a health check, and a remark says why", () => {
    const [target] = targetsOf(application("A", oneApi('{ name: SNE-Cotaton, version: "1.0", scope: openid }')));
    expect(target?.apis).toMatchObject([
      {
        name: "SNE-Cotaton",
        version: "1.0",
        scope: "openid",
        healthCheck: null,
        notes: [{ en: expect.stringMatching(/^Unknown API "SNE-Cotaton"/) }],
      },
    ]);
  });

  test("listed twice, by its name and by an alias, is checked once", () => {
    const list = 'apis:\n  - { name: SNE-Cotation, version: "1.0" }\n  - { name: SNE Cotation, version: "1.0" }\n';
    expect(targetsOf(application("A", list))[0]?.apis.map(({ name }) => name)).toEqual(["SNE-Cotation"]);
  });

  test("of the sandbox is taken under the name that it has there", () => {
    const [target] = targetsOf(application("APP_SANDBOX_a@b.example", oneApi('{ name: SNE-Cotation, version: "1.0" }')));
    expect([target?.environment, target?.apis[0]?.name]).toEqual(["sandbox", "SNE-Cotation site-ecole"]);
  });

  test("asks for the scope that the manifest says, else for the one that it needs", () => {
    const list = 'apis:\n  - { name: CaptchEtat, version: "2" }\n  - { name: SNE-Cotation, version: "1.0", scope: openid }\n';
    const needed = CATALOGUE.find(({ name }) => name === "CaptchEtat")?.scope;
    expect(targetsOf(application("A", list))[0]?.apis.map(({ scope }) => scope)).toEqual([needed, "openid"]);
  });
});

test("other kinds are no targets", () => {
  expect(targetsOf(connection("A", "env:CPRO_A"))).toEqual([]);
});

test("a disabled application is a target all the same, and says so", () => {
  const [target] = targetsOf(application("COTATION_EXEMPLE", `enabled: false\n${oneApi('{ name: SNE-Cotation, version: "1.0" }')}`));
  expect([target?.enabled, target?.apis.length]).toEqual([false, 1]);
});

test.each([
  ["production", "open", ["enabled", "connected"]],
  ["production", "missing", ["enabled"]],
  // The portal of the other environment says nothing of this one.
  ["qualification", "open", ["enabled"]],
])("the space of a connection on the portal %s, %s, is a gate of the Chorus Pro APIs: %j", (portal, space, gates) => {
  const apis = 'apis:\n  - { name: Factures, version: "1.0.0" }\n  - { name: JUDILIBRE, version: "1.0.0" }\n';
  const [target] = targetsOf(
    application("FACTURATION_EXEMPLE", apis),
    `${connection("FACTURATION_EXEMPLE", "env:CPRO_ACCOUNT", portal)}space: ${space}\n`,
  );
  expect(target?.apis.map(({ declaredGates }) => declaredGates)).toEqual([gates, ["enabled"]]);
});

test("an API that cannot be chosen keeps the scope that the catalogue knows", () => {
  const [target] = targetsOf(application("FORMULAIRE_EXEMPLE", oneApi('{ name: CaptchEtat, version: "2/.." }')));
  expect(target?.apis).toMatchObject([{ name: "CaptchEtat", scope: "piste.captchetat", healthCheck: null }]);
});
