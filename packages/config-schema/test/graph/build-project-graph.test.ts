import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../src/generated/catalogue.ts";
import { buildProjectGraph } from "../../src/graph/build-project-graph.ts";
import { graphOfEnvironment } from "../../src/graph/graph-of-environment.ts";
import type { ProjectGraph } from "../../src/graph/project-graph.ts";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { manifestFile } from "../findings-of.ts";

const application = (name: string, more: string): string => `apiVersion: pistectl/v1\nkind: Application\nname: ${name}\n${more}`;
const oneApi = (api: string): string => application("A", `environment: production\norganization: MTES\napis:\n  - ${api}\n`);

/** The documents, each from a file of its own. */
function graphOf(...texts: readonly string[]): ProjectGraph {
  return buildProjectGraph(
    texts.flatMap((text) => readManifestFile(manifestFile(text)).documents),
    CATALOGUE,
  );
}

/** A graph as lines: nodes, then edges. */
function linesOf({ nodes, edges }: ProjectGraph): readonly string[] {
  return [
    ...nodes.map(({ id, ...rest }) => `${id}: ${Object.values(rest).slice(1).join(" | ")}`),
    ...edges.map(({ from, to, type, subscription }) => `${from} ${type} ${to}${subscription === null ? "" : ` (${subscription.state})`}`),
  ];
}

const PROJECT = [
  application(
    "FACTURES",
    `environment: production
organization: Universelle
apis:
  - { name: factures, version: v1, terms: accepted }
  - { name: Structures, version: "1.0.0", terms: pending }
`,
  ),
  application(
    "FACTURES_BIS",
    `environment: production
organization: universal
enabled: false
apis: [{ name: Factures, version: "1.0.0", terms: accepted, approval: refused }]
`,
  ),
  application("APP_SANDBOX_a@b.example", `environment: sandbox\norganization: MTES\napis: [{ name: Factures, version: "1.0.0" }]\n`),
  "apiVersion: pistectl/v1\nkind: ChorusProConnection\nname: un\nportal: production\napplication: FACTURES\n",
  "apiVersion: pistectl/v1\nkind: ChorusProConnection\nname: deux\nportal: qualification\napplication: factures\n",
  `apiVersion: pistectl/v1
kind: Connector
name: ged
product: open-bee
bindings:
  - { structure: "1", application: FACTURES }
  - { structure: "2", application: FACTURES }
  - { structure: "3", application: ABSENTE }
`,
  "apiVersion: pistectl/v1\nkind: Partner\nname: cynod\nplatform: cynod\n",
];

test("everything that a project declares, references to nothing included", () => {
  expect(linesOf(graphOf(...PROJECT))).toEqual([
    "organization_MTES: MTES",
    "organization_Universelle: Universelle",
    "application_FACTURES: FACTURES | production | true",
    "application_FACTURES_BIS: FACTURES_BIS | production | false",
    "application_APP_SANDBOX_a_b_example: APP_SANDBOX_a@b.example | sandbox | true",
    "missing_ABSENTE: ABSENTE",
    "missing_factures: factures",
    "api_production_Factures_1_0_0: Factures | 1.0.0 | production",
    "api_production_Structures_1_0_0: Structures | 1.0.0 | production",
    "api_sandbox_Factures_1_0_0: Factures | 1.0.0 | sandbox",
    "connection_deux: deux | qualification",
    "connection_un: un | production",
    "connector_ged: ged | open-bee",
    "partner_cynod: cynod",
    "organization_MTES owns application_APP_SANDBOX_a_b_example",
    "organization_Universelle owns application_FACTURES",
    "organization_Universelle owns application_FACTURES_BIS",
    "application_FACTURES subscribes api_production_Factures_1_0_0 (granted)",
    "application_FACTURES subscribes api_production_Structures_1_0_0 (waiting)",
    "application_FACTURES connects connection_un",
    "application_FACTURES_BIS subscribes api_production_Factures_1_0_0 (refused)",
    "application_APP_SANDBOX_a_b_example subscribes api_sandbox_Factures_1_0_0 (waiting)",
    "missing_factures connects connection_deux",
    "connector_ged uses application_FACTURES",
    "connector_ged uses missing_ABSENTE",
  ]);
});

describe("a subscription is", () => {
  test.each([
    [
      '{ name: SNE-Cotation, version: "1.0", terms: not-required, approval: granted, profile: granted }',
      "granted not-required granted granted",
    ],
    ['{ name: SNE-Cotation, version: "1.0", approval: granted }', "waiting unknown granted not-given"],
    ['{ name: SNE-Cotation, version: "1.0", approval: granted, profile: pending }', "waiting unknown granted pending"],
    ['{ name: SNE-Cotation, version: "1.0", approval: pending }', "waiting unknown pending null"],
    ['{ name: SNE-Cotation, version: "1.0" }', "waiting unknown not-given null"],
    ['{ name: JUDILIBRE, version: "1.0.0", terms: pending, approval: refused }', "refused pending refused null"],
    ['{ name: JUDILIBRE, version: "1.0.0" }', "waiting not-given unknown null"],
    ['{ name: Nulle part, version: "1" }', "unknown unknown unknown null"],
    ['{ name: Nulle part, version: "1", approval: [granted] }', "unknown unknown unknown null"],
  ])("%s: %s", (api, expected) => {
    const [subscription] = graphOf(oneApi(api)).edges.flatMap((edge) => edge.subscription ?? []);
    expect(`${subscription?.state} ${subscription?.terms} ${subscription?.approval} ${subscription?.profile}`).toBe(expected);
  });

  test("as bad as the worse of two that are one", () => {
    const text = oneApi(
      '{ name: SNE-Cotation, version: "1.0", approval: granted, profile: granted }\n  - { name: sne cotation, version: "1", approval: refused }',
    );
    expect(linesOf(graphOf(text)).slice(-2)).toEqual([
      "organization_MTES owns application_A",
      "application_A subscribes api_production_SNE_Cotation_1 (refused)",
    ]);
  });
});

test("a document without name, environment and organization is drawn as far as it goes", () => {
  expect(graphOf("apiVersion: pistectl/v1\nkind: Application\n")).toEqual({
    nodes: [{ type: "application", id: "application", name: "", environment: null, enabled: true }],
    edges: [],
  });
});

test("two applications of one name are two nodes; a connection means the one of its portal, a connector both", () => {
  const twice = [
    application("A", "environment: production\n"),
    application("A", "environment: sandbox\n"),
    "apiVersion: pistectl/v1\nkind: ChorusProConnection\nname: c\nportal: qualification\napplication: A\n",
    'apiVersion: pistectl/v1\nkind: Connector\nname: c\nbindings: [{ structure: "1", application: A }]\n',
  ];
  expect(linesOf(graphOf(...twice)).filter((line) => /connects|uses/.test(line))).toEqual([
    "application_A_2 connects connection_c",
    "connector_c uses application_A",
    "connector_c uses application_A_2",
  ]);
});

test("a name that is a secret is not shown", () => {
  const secret = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
  const graph = graphOf(
    application(secret, "environment: production\n"),
    `apiVersion: pistectl/v1\nkind: ChorusProConnection\nname: c\nportal: production\napplication: ${secret}\n`,
  );
  expect(JSON.stringify(graph)).not.toContain(secret.slice(4, 12));
  expect(linesOf(graph)).toContain("application connects connection_c");
});

test("the order of files has no part in it", () => {
  const expected = graphOf(...PROJECT);
  fc.assert(
    fc.property(fc.shuffledSubarray(PROJECT, { minLength: PROJECT.length }), (files) => {
      expect(graphOf(...files)).toEqual(expected);
    }),
  );
});

test("identifiers are unique, and letters, digits and underscores", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 8 }), (names) => {
      const texts = names.map((name) => application(JSON.stringify(name), `environment: sandbox\norganization: ${JSON.stringify(name)}\n`));
      const ids = graphOf(...texts).nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z]+(?:_[A-Za-z0-9_]+)?$/);
    }),
  );
});

describe("one environment", () => {
  test.each([
    ["production", ["MTES", "APP_SANDBOX_a@b.example", "deux"]],
    ["sandbox", ["Universelle", "FACTURES", "FACTURES_BIS", "Structures", "un"]],
  ] as const)("%s: without what belongs to the other one, nor what that alone held", (environment, gone) => {
    const whole = graphOf(...PROJECT);
    const graph = graphOfEnvironment(whole, environment);
    const kept = new Set(graph.nodes.map(({ name }) => name));
    expect([...new Set(whole.nodes.map(({ name }) => name))].filter((name) => !kept.has(name)).toSorted()).toEqual(
      [...gone, ...(environment === "production" ? ["factures"] : [])].toSorted(),
    );
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(graph.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
  });
});
