import { ruleDescriptions } from "@pistectl/config-schema/rules";
import { LANGUAGES } from "@pistectl/words";
import { describe, expect, test } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver/node";
import { startClient, type TestClient, uri } from "./client.ts";

// Requests and their whole answers, one file each.

const APPLICATION = "/project/cotation.piste.yaml";
const CONNECTION = "/project/facturation.piste.yaml";
const CONFIGURATION = "/project/.pistectl.yaml";
const JSON_FILE = "/project/dume.piste.json";

const EXAMPLE = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts:
  - role: application-manager
    name: Camille Martin
    email: camille.martin@metropole.example
  - { role: notifications, email: api@metropole.example }
apis:
  - name: SNE-Cotation
    version: "1.0"
    approval: granted
    approvedOn: 2026-09-14
    profile: granted
credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: env:PISTE_CLIENT_SECRET
`;

const CHORUS = `apiVersion: pistectl/v1
kind: ChorusProConnection
name: facturation-exemple
portal: production
application: COTATION_METROPOLE_EXEMPLE
structure: { name: Commune d'Exemple, siret: 24000010900019 }
space: open
---
apiVersion: pistectl/v1
kind: Connector
name: ged-exemple
product: open-bee-portal-chorus-pro
version: "6.11.2"
role: supplier
authentication: oauth2
bindings:
  - { structure: "24000010900019", application: COTATION_METROPOLE_EXEMPLE }
`;

const FILES = { [APPLICATION]: EXAMPLE, [CONNECTION]: CHORUS };

/** A text with `‸` where the cursor is, and the position of that. */
function cursor(text: string): { readonly text: string; readonly position: { line: number; character: number } } {
  const before = text.slice(0, text.indexOf("‸")).split("\n");
  return { text: text.replace("‸", ""), position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

const SNIPPETS = {
  capabilities: {
    textDocument: { completion: { completionItem: { snippetSupport: true } } },
    workspace: { workspaceEdit: { snippetEditSupport: true } },
  },
};

/** Completions as one reads them in an editor: what is offered, and what is written. */
async function offered(path: string, marked: string, params: object = {}): Promise<string> {
  const { text, position } = cursor(marked);
  const client = await startClient(FILES, params);
  await client.open(path, text);
  const items = (await client.request("textDocument/completion", { textDocument: { uri: uri(path) }, position })) as readonly {
    label: string;
    detail?: string;
    documentation?: string | { value: string };
    textEdit: { range: { start: { character: number }; end: { character: number } }; newText: string };
  }[];
  await client.end();
  return items
    .map(({ label, detail, documentation, textEdit: { range, newText } }) => {
      const about = typeof documentation === "string" ? documentation : documentation?.value;
      return `${label} → ${range.start.character}-${range.end.character} ${JSON.stringify(newText)}${detail ? ` (${detail})` : ""}${about ? `\n    ${about}` : ""}`;
    })
    .join("\n");
}

const COMPLETIONS: readonly (readonly [name: string, path: string, text: string, params?: object])[] = [
  ["empty-document", APPLICATION, "‸", SNIPPETS],
  ["kind", APPLICATION, "apiVersion: pistectl/v1\nkind: ‸\n"],
  ["environment", APPLICATION, EXAMPLE.replace("production", "‸")],
  ["environment-french", APPLICATION, EXAMPLE.replace("production", "pro‸"), { locale: "fr-FR" }],
  ["organization", APPLICATION, EXAMPLE.replace("MTES", "‸")],
  ["top-level-keys", APPLICATION, `${EXAMPLE}‸`],
  ["top-level-keys-snippets", APPLICATION, `${EXAMPLE}‸`, SNIPPETS],
  ["keys-of-an-item", APPLICATION, EXAMPLE.replace("    profile: granted\n", "    ‸\n")],
  ["keys-of-a-new-item", APPLICATION, EXAMPLE.replace("credentials:", "  - ‸\ncredentials:")],
  ["keys-in-braces", APPLICATION, EXAMPLE.replace("{ role: notifications, email: api@metropole.example }", "{ role: technical, ‸ }")],
  ["api-names-in-sandbox", APPLICATION, EXAMPLE.replace("production", "sandbox").replace("SNE-Cotation", "SNE‸")],
  ["api-versions", APPLICATION, EXAMPLE.replace("SNE-Cotation", "PLAT'AU").replace('"1.0"', "‸")],
  ["approval", APPLICATION, EXAMPLE.replace("approval: granted", "approval: ‸")],
  ["references", APPLICATION, EXAMPLE.replace("env:PISTE_CLIENT_SECRET", "‸")],
  ["application-of-a-connection", CONNECTION, CHORUS.replace("application: COTATION_METROPOLE_EXEMPLE", "application: ‸")],
  ["application-in-braces", CONNECTION, CHORUS.replace("application: COTATION_METROPOLE_EXEMPLE }", "application: ‸ }")],
  ["date", APPLICATION, EXAMPLE.replace("2026-09-14", "‸")],
  ["in-a-comment", APPLICATION, EXAMPLE.replace("organization:", "# ‸\norganization:")],
  ["configuration-keys", CONFIGURATION, "lang: fr\n‸"],
  ["configuration-keys-half-written", CONFIGURATION, "over‸"],
  ["configuration-level", CONFIGURATION, "rules:\n  api/known: ‸\n"],
  ["configuration-level-french", CONFIGURATION, "rules: { api/known: w‸ }\n", { locale: "fr" }],
  ["configuration-override", CONFIGURATION, "overrides:\n  - paths: [a/]\n    ‸\n"],
  ["configuration-paths", CONFIGURATION, "overrides:\n  - paths:\n      - ‸\n"],
  ["configuration-language", CONFIGURATION, "lang: ‸"],
  ["json-key", JSON_FILE, '{\n  "apiVersion": "pistectl/v1",\n  "kind": "Application",\n  "environment": "production",\n  "‸"\n}\n'],
  ["json-value", JSON_FILE, '{\n  "apiVersion": "pistectl/v1",\n  "kind": "Application",\n  "environment": "‸"\n}\n'],
];

test("completion: every rule whose level can be set, but for those that are there", async () => {
  const lines = (await offered(CONFIGURATION, "rules:\n  api/known: off\n  ‸\n")).split("\n").filter((line) => line.includes(" → "));
  const labels = lines.map((line) => line.split(" → ")[0]);
  expect(labels).toEqual(ruleDescriptions().flatMap(({ id, protected: isProtected }) => (isProtected || id === "api/known" ? [] : id)));
  expect(lines[0]).toBe('application/sandbox-name → 2-2 "application/sandbox-name: "');
});

for (const [name, path, text, params] of COMPLETIONS) {
  test(`completion: ${name}`, async () => {
    await expect(`${await offered(path, text, params)}\n`).toMatchFileSnapshot(`transcripts/completion/${name}.txt`);
  });
}

async function ask(path: string, marked: string, method: string, more: object = {}, params: object = {}): Promise<string> {
  const { text, position } = cursor(marked);
  const client = await startClient(FILES, params);
  await client.open(path, text);
  const answer = await client
    .request(method, { textDocument: { uri: uri(path) }, position, ...more })
    .catch((error: unknown) => ({ error: String(error) }));
  await client.end();
  return `${JSON.stringify(answer, null, 2)}\n`;
}

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

const REQUESTS: readonly (readonly [name: string, path: string, text: string, method: string, more?: object, params?: object])[] = [
  ["hover-api", APPLICATION, EXAMPLE.replace("SNE-Cotation", "SNE‸-Cotation"), "textDocument/hover"],
  ["hover-api-french", APPLICATION, EXAMPLE.replace("SNE-Cotation", "SNE‸-Cotation"), "textDocument/hover", {}, { locale: "fr" }],
  ["hover-key", APPLICATION, EXAMPLE.replace("organization:", "organ‸ization:"), "textDocument/hover"],
  ["hover-word", APPLICATION, EXAMPLE.replace("production", "prod‸uction"), "textDocument/hover"],
  ["hover-application", CONNECTION, CHORUS.replace("application: COTATION", "application: COT‸ATION"), "textDocument/hover"],
  ["hover-nothing", APPLICATION, EXAMPLE.replace("Camille", "Cam‸ille"), "textDocument/hover"],
  ["hover-configuration-rule", CONFIGURATION, "rules:\n  api/kn‸own: off\n", "textDocument/hover"],
  ["hover-configuration-level", CONFIGURATION, "rules: { api/known: o‸ff }\n", "textDocument/hover", {}, { locale: "fr" }],
  ["hover-configuration-key", CONFIGURATION, "over‸rides: []\n", "textDocument/hover"],
  ["hover-configuration-nothing", CONFIGURATION, "nothing: of‸ ours\n", "textDocument/hover"],
  ["hover-ignored-rule", APPLICATION, `# pistectl-ignore contact/not‸ifications: a team of one\n${EXAMPLE}`, "textDocument/hover"],
  ["definition", CONNECTION, CHORUS.replace("application: COTATION", "application: COT‸ATION"), "textDocument/definition"],
  [
    "references",
    APPLICATION,
    EXAMPLE.replace("COTATION", "COT‸ATION"),
    "textDocument/references",
    { context: { includeDeclaration: true } },
  ],
  [
    "references-only",
    APPLICATION,
    EXAMPLE.replace("COTATION", "COT‸ATION"),
    "textDocument/references",
    { context: { includeDeclaration: false } },
  ],
  ["prepare-rename", CONNECTION, CHORUS.replace("application: COTATION", "application: COT‸ATION"), "textDocument/prepareRename"],
  ["prepare-rename-nothing", CONNECTION, CHORUS.replace("space: open", "space: op‸en"), "textDocument/prepareRename"],
  [
    "rename",
    CONNECTION,
    CHORUS.replace("application: COTATION", "application: COT‸ATION"),
    "textDocument/rename",
    { newName: "COTATION 2026: bis" },
  ],
  ["rename-blank", CONNECTION, CHORUS.replace("application: COTATION", "application: COT‸ATION"), "textDocument/rename", { newName: " " }],
  ["symbols", APPLICATION, `‸${EXAMPLE}`, "textDocument/documentSymbol"],
  ["folding", APPLICATION, `‸# one\n# two\n${EXAMPLE}`, "textDocument/foldingRange"],
  [
    "selection",
    APPLICATION,
    EXAMPLE.replace("SNE-Cotation", "SNE‸-Cotation"),
    "textDocument/selectionRange",
    { positions: [{ line: 12, character: 12 }] },
  ],
  [
    "formatting",
    APPLICATION,
    `‸${EXAMPLE.replace("    name: Camille", "    name:   Camille").replace("\ncredentials", "\n\n\n\ncredentials").replace("{ role: n", "{role: n")}`,
    "textDocument/formatting",
    { options: {} },
  ],
  [
    "range-formatting",
    APPLICATION,
    `‸${EXAMPLE.replace("organization: MTES", "organization:   MTES").replace("environment: p", "environment:    p")}`,
    "textDocument/rangeFormatting",
    { options: {}, range: { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } } },
  ],
  ["code-lens", APPLICATION, `‸${EXAMPLE}`, "textDocument/codeLens"],
  [
    "code-lens-base",
    APPLICATION,
    `‸${EXAMPLE}`,
    "textDocument/codeLens",
    {},
    { bases: { "origin/HEAD": { "cotation.piste.yaml": EXAMPLE } } },
  ],
  ["inlay-hints", APPLICATION, `‸${EXAMPLE}`, "textDocument/inlayHint", { range: whole }],
  [
    "inlay-hints-code",
    APPLICATION,
    `‸${EXAMPLE.replace("structure:", "organizationCode: 984b19\nstructure:")}`,
    "textDocument/inlayHint",
    { range: whole },
  ],
  ["inlay-hints-structure", CONNECTION, `‸${CHORUS.slice(CHORUS.indexOf("---"))}`, "textDocument/inlayHint", { range: whole }],
  ["inlay-hints-french", APPLICATION, `‸${EXAMPLE}`, "textDocument/inlayHint", { range: whole }, { locale: "fr" }],
  [
    "quick-fix",
    CONNECTION,
    `‸${CHORUS}`,
    "textDocument/codeAction",
    { range: { start: { line: 5, character: 47 }, end: { line: 5, character: 47 } }, context: { diagnostics: [] } },
  ],
  [
    "suppress",
    APPLICATION,
    `‸${EXAMPLE.replace("  - { role: notifications, email: api@metropole.example }\n", "")}`,
    "textDocument/codeAction",
    { range: { start: { line: 6, character: 2 }, end: { line: 6, character: 2 } }, context: { diagnostics: [] } },
    SNIPPETS,
  ],
  ["fix-all", CONNECTION, `‸${CHORUS}`, "textDocument/codeAction", { range: whole, context: { diagnostics: [], only: ["source.fixAll"] } }],
];

for (const [name, path, text, method, more, params] of REQUESTS) {
  test(name, async () => {
    await expect(await ask(path, text, method, more, params)).toMatchFileSnapshot(`transcripts/${name}.json`);
  });
}

test.each(LANGUAGES)("what a client is told of the server, and workspace symbols, in %s", async (locale) => {
  const client = await startClient(FILES, { locale });
  await expect(`${JSON.stringify(client.initialized, null, 2)}\n`).toMatchFileSnapshot("transcripts/initialize.json");
  await expect(`${JSON.stringify(await client.request("workspace/symbol", { query: "cot" }), null, 2)}\n`).toMatchFileSnapshot(
    "transcripts/workspace-symbol.json",
  );
  await client.end();
});

describe("commands", () => {
  test.each([
    ["pistectl.plan", [uri(APPLICATION)], "plan.md"],
    ["pistectl.graph", [uri(APPLICATION)], "graph.mmd"],
    ["pistectl.graph", [uri(APPLICATION), "svg"], "graph.svg"],
    ["pistectl.explain", ["identity/quoted"], "explain.md"],
  ])("%s %j", async (command, about, file) => {
    const client = await startClient(FILES);
    await client.open(APPLICATION);
    const text = await client.request("workspace/executeCommand", { command, arguments: about });
    await expect(String(text)).toMatchFileSnapshot(`transcripts/${file}`);
    await client.end();
  });
});

describe("a lens counts the plan of the whole project against the base that is asked for", () => {
  // The application moves to another file, its name to a connection, and its organization changes.
  const before = { "old.piste.yaml": EXAMPLE.replace("MTES", "DUME"), "facturation.piste.yaml": CHORUS };
  const bases = {
    "origin/HEAD": before,
    "v1.0": { "cotation.piste.yaml": EXAMPLE },
    "as-now": { "cotation.piste.yaml": EXAMPLE, ...before },
  };
  const configured = { capabilities: { workspace: { configuration: true } } };
  const lensOf = async (params: object, act?: (client: TestClient) => Promise<void>): Promise<unknown> => {
    const client = await startClient(FILES, { bases, ...params });
    await client.open(APPLICATION);
    await act?.(client);
    const [lens] = (await client.request("textDocument/codeLens", { textDocument: { uri: uri(APPLICATION) } })) as [
      { command: { title: string } },
    ];
    const plan = await client.request("workspace/executeCommand", { command: "pistectl.plan", arguments: [uri(APPLICATION)] });
    await client.end();
    return [lens.command.title, String(plan).split("\n").slice(0, 3).join(" ")];
  };
  const changed = (settings: object) => (client: TestClient) =>
    client.connection.sendNotification("workspace/didChangeConfiguration", { settings });

  const ROWS: readonly { readonly what: string; readonly params?: object; readonly act?: (client: TestClient) => Promise<void> }[] = [
    { what: "nobody asks" },
    { what: "its options ask", params: { initializationOptions: { base: "v1.0" } } },
    { what: "its options ask, in French", params: { initializationOptions: { base: "v1.0" }, locale: "fr" } },
    { what: "its settings ask", params: { ...configured, settings: { base: "v1.0" }, initializationOptions: { base: "as-now" } } },
    { what: "its settings ask for nothing", params: { ...configured, settings: { base: "" } } },
    { what: "it asks later", act: changed({ pistectl: { base: "v1.0" } }) },
    { what: "it asks for what is not there", params: { initializationOptions: { base: "gone" } } },
    { what: "the same, in French", params: { initializationOptions: { base: "gone" }, locale: "fr" } },
    { what: "it asks for something else than a text", params: { initializationOptions: { base: 7 } }, act: changed({ pistectl: null }) },
  ];
  test.each(ROWS)("$what", async ({ params = {}, act }) => {
    expect(await lensOf(params, act)).toMatchSnapshot();
  });

  test("after an edit it waits until it is quiet, and is none when it is no longer wanted", async () => {
    const client = await startClient(FILES, { bases });
    await client.open(APPLICATION);
    await client.change(APPLICATION, EXAMPLE.replace("SNE-Cotation", "DUME"));
    const cancelling = new CancellationTokenSource();
    const params = { textDocument: { uri: uri(APPLICATION) } };
    const unwanted = client.connection.sendRequest("textDocument/codeLens", params, cancelling.token).catch(({ code }) => code);
    const wanted = client.request("textDocument/codeLens", params);
    cancelling.cancel();
    await client.pushed();
    expect(await unwanted).toBe(-32800);
    expect(await wanted).toHaveLength(1);
    await client.end();
  });
});

test("of more than 1,000 findings the rest is counted", async () => {
  const client = await startClient({
    [APPLICATION]: `${EXAMPLE}${Array.from({ length: 1003 }, (_, index) => `key${index}: 1\n`).join("")}`,
  });
  const diagnostics = await client.diagnostics(APPLICATION);
  await client.end();
  expect([diagnostics.length, diagnostics.at(-1)?.message]).toEqual([1001, expect.stringContaining("3 more findings")]);
});
