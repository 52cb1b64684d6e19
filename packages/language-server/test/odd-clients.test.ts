import { describe, expect, test } from "vitest";
import { TextDocument, type TextEdit } from "vscode-languageserver-textdocument";
import { startClient, type TestClient, TODAY, uri } from "./client.ts";

// What few editors do, and what happens around an editor.

const SECRET = "zq8W2nfT5rLx93kVbc71";
const application = (name: string): string => `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts: [{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
credentials: { clientId: env:PISTE_CLIENT_ID, clientSecret: env:PISTE_CLIENT_SECRET }
`;
const connection = (name: string): string => `apiVersion: pistectl/v1
kind: ChorusProConnection
name: facturation-exemple
portal: production
application: ${name}
structure: { name: Commune d'Exemple, siret: 24000010900019 }
space: open
`;

const TWO_FOLDERS = {
  "/one/a.piste.yaml": application("SAME"),
  "/one/b.piste.yaml": connection("SAME"),
  "/two/a.piste.yaml": application("SAME"),
  "/two/b.piste.yaml": connection("SAME"),
};
const workspaceFolders = [
  { uri: uri("/one"), name: "one" },
  { uri: uri("/two"), name: "two" },
];
const NAME = { line: 4, character: 15 };

async function symbolsOf(client: TestClient): Promise<readonly string[]> {
  const symbols = (await client.request("workspace/symbol", { query: "" })) as readonly { name: string; location: { uri: string } }[];
  return symbols.map(({ name, location }) => `${location.uri.slice("file://".length)} ${name}`);
}

describe("two folders with the same names", () => {
  test("each is a project of its own; one that is removed is gone but for what is open", async () => {
    const client = await startClient(TWO_FOLDERS, { workspaceFolders, capabilities: { workspace: { workspaceFolders: true } } });
    await client.open("/one/b.piste.yaml");
    expect(await client.request("textDocument/definition", { textDocument: { uri: uri("/one/b.piste.yaml") }, position: NAME })).toEqual([
      { uri: uri("/one/a.piste.yaml"), range: { start: { line: 2, character: 6 }, end: { line: 2, character: 10 } } },
    ]);
    expect(await symbolsOf(client)).toHaveLength(4);
    const remove = (name: string): Promise<void> =>
      client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: { added: [], removed: [{ uri: uri(`/${name}`), name }] },
      });
    await remove("two");
    expect(await symbolsOf(client)).toEqual(["/one/a.piste.yaml SAME", "/one/b.piste.yaml facturation-exemple"]);
    await client.close("/one/b.piste.yaml");
    await remove("one");
    expect(await symbolsOf(client)).toEqual([]);
    await client.end();
  });
});

describe("a name that an application cannot take", () => {
  test.each([
    ["its own", "SAME", { changes: {} }],
    ["a line break", "A\nB", "A name stands on one line, without control characters."],
    ["nothing", "", "A name neither begins nor ends with a blank."],
    ["that of another", "OTHER", '"OTHER" is declared already in c.piste.yaml.'],
  ])("%s", async (_what, newName, expected) => {
    const client = await startClient({
      "/project/a.piste.yaml": application("SAME"),
      "/project/b.piste.yaml": connection("SAME"),
      "/project/c.piste.yaml": application("OTHER"),
    });
    await client.open("/project/b.piste.yaml");
    const params = { textDocument: { uri: uri("/project/b.piste.yaml") }, position: NAME, newName };
    expect(await client.request("textDocument/rename", params).catch(({ message }: Error) => message)).toEqual(expected);
    await client.end();
  });
});

test("a file that is deleted while it is open goes on being checked until it is closed", async () => {
  const client = await startClient({ "/project/a.piste.yaml": "kind: x\n" });
  await client.open("/project/a.piste.yaml");
  await client.write("/project/a.piste.yaml", null);
  expect((await client.diagnostics("/project/a.piste.yaml")).map(({ code }) => code)).toContain("schema/unknown-kind");
  await client.close("/project/a.piste.yaml");
  expect(await client.diagnostics("/project/a.piste.yaml")).toEqual([]);
  await client.end();
});

describe("addresses that are no file of a disk", () => {
  test.each([
    "",
    "%%%",
    "x:",
    "untitled:Untitled-1",
    "untitled:a.piste.yaml",
    "http://www.metropole.example/a.piste.yaml",
    "file:///%ff%00",
  ])("%j", async (address) => {
    // A manifest at the root of the disk belongs to none of them.
    const client = await startClient({ "/b.piste.yaml": application("SAME") }, { workspaceFolders: [] });
    const document = { uri: address, languageId: "yaml", version: 1, text: connection("SAME") };
    await client.connection.sendNotification("textDocument/didOpen", { textDocument: document });
    const report = (await client.request("textDocument/diagnostic", { textDocument: { uri: address } })) as { items: { code: string }[] };
    expect(report.items.map(({ code }) => code)).toEqual(
      address.endsWith("a.piste.yaml") ? ["chorus-pro/application-name", "identity/quoted"] : [],
    );
    await client.end();
  });
});

test("a name that looks like a secret is shown in no symbol, completion or hover", async () => {
  const client = await startClient({
    "/project/a.piste.yaml": application(SECRET).replace("env:PISTE_CLIENT_SECRET", SECRET),
    "/project/b.piste.yaml": connection(SECRET),
  });
  await client.open("/project/a.piste.yaml");
  await client.open("/project/b.piste.yaml");
  const asked = (path: string, more: object): object => ({ textDocument: { uri: uri(path) }, ...more });
  const answers = [
    await client.request("textDocument/documentSymbol", asked("/project/a.piste.yaml", {})),
    await client.request("workspace/symbol", { query: "" }),
    await client.request("textDocument/completion", asked("/project/b.piste.yaml", { position: { line: 4, character: 13 } })),
    await client.request("textDocument/hover", asked("/project/b.piste.yaml", { position: NAME })),
    await client.request("textDocument/codeLens", asked("/project/a.piste.yaml", {})),
  ];
  expect(JSON.stringify(answers)).not.toContain(SECRET);
  await client.end();
});

test.each([
  ["blanks", " "],
  ["line breaks", "\n"],
  ["byte order marks", "\ufeff"],
])("hundreds of thousands of %s are completed like an empty file", async (_, character) => {
  const path = "/project/a.piste.yaml";
  const client = await startClient({ [path]: character.repeat(300_000) });
  await client.open(path);
  const items = await client.request("textDocument/completion", { textDocument: { uri: uri(path) }, position: { line: 0, character: 0 } });
  expect((items as { label: string }[]).map(({ label }) => label)).toEqual(["apiVersion", "kind"]);
  await client.end();
});

test("another YAML file is read by nobody, however often it changes", async () => {
  const client = await startClient({ "/project/a.piste.yaml": "kind: x\n", "/project/other.yaml": "a: 1\n" });
  await client.open("/project/a.piste.yaml");
  const before = await client.diagnostics("/project/a.piste.yaml");
  await client.open("/project/other.yaml");
  await client.change("/project/other.yaml", "kind: Application\n");
  expect(await client.diagnostics("/project/other.yaml")).toEqual([]);
  expect(await client.diagnostics("/project/a.piste.yaml")).toEqual(before);
  await client.end();
});

describe("messages that are none of the protocol", () => {
  const ADDRESS = { textDocument: { uri: uri("/project/a.piste.yaml") } };
  const NO_ANSWER = [-32603, "No answer (TypeError): either the request is not one of the protocol, or this is a bug of pistectl."];
  const codesAfter = async (client: TestClient): Promise<readonly unknown[]> =>
    (await client.diagnostics("/project/a.piste.yaml")).map(({ code }) => code);

  test.each<readonly [method: string, params: object, answer: readonly unknown[]]>([
    ["textDocument/hover", {}, NO_ANSWER],
    ["textDocument/hover", { textDocument: { uri: 7 } }, NO_ANSWER],
    ["textDocument/completion", { ...ADDRESS, position: null }, NO_ANSWER],
    ["textDocument/codeAction", { ...ADDRESS, range: {}, context: null }, NO_ANSWER],
    ["textDocument/selectionRange", { ...ADDRESS, positions: {} }, NO_ANSWER],
    ["textDocument/diagnostic", { textDocument: {} }, NO_ANSWER],
    ["workspace/diagnostic", { previousResultIds: null }, NO_ANSWER],
    ["workspace/symbol", { query: 7 }, []],
    ["workspace/executeCommand", { command: "pistectl.plan", arguments: {} }, NO_ANSWER],
    ["workspace/executeCommand", { command: "pistectl.plan", arguments: [7] }, [-32602, "pistectl.plan: one text is expected"]],
    [
      "workspace/executeCommand",
      { command: "rm", arguments: ["/"] },
      [-32602, "The commands are pistectl.plan, pistectl.graph, pistectl.explain"],
    ],
    ["workspace/executeCommand", { command: "pistectl.explain", arguments: ["no/rule"] }, [-32602, "No rule is named no/rule"]],
    ["no/such", {}, [-32601, "Unhandled method no/such"]],
    ["initialize", { processId: null, rootUri: null, capabilities: {} }, [-32600, "initialize comes once"]],
  ])("%s %j", async (method, params, answer) => {
    const client = await startClient({ "/project/a.piste.yaml": "kind: x\n" });
    await client.open("/project/a.piste.yaml");
    const before = await codesAfter(client);
    expect(await client.request(method, params).catch(({ code, message }) => [code, message])).toEqual(answer);
    expect(await codesAfter(client)).toEqual(before);
    await client.end();
  });

  test.each<readonly [method: string, params: object]>([
    ["textDocument/didOpen", { textDocument: {} }],
    ["textDocument/didOpen", { textDocument: { uri: uri("/project/b.piste.yaml"), text: null } }],
    ["textDocument/didChange", { textDocument: { uri: uri("/project/never-opened.piste.yaml") }, contentChanges: [{ text: "" }] }],
    ["textDocument/didChange", { ...ADDRESS, contentChanges: [null] }],
    ["textDocument/didChange", { ...ADDRESS, contentChanges: [{ range: { start: { line: 0 }, end: null }, text: "" }] }],
    ["textDocument/didClose", { textDocument: { uri: uri("/project/never-opened.piste.yaml") } }],
    ["textDocument/didClose", {}],
    ["workspace/didChangeWatchedFiles", { changes: [{ uri: 7 }] }],
    ["workspace/didChangeWorkspaceFolders", {}],
    ["workspace/didChangeWorkspaceFolders", { event: { added: [{ uri: uri("/nowhere") }, {}], removed: [{ uri: uri("/never") }] } }],
    ["workspace/didChangeConfiguration", { settings: 7 }],
    ["$/cancelRequest", { id: "none" }],
    ["$/no", {}],
    ["no/such", {}],
  ])("%s %j is passed over", async (method, params) => {
    const client = await startClient({ "/project/a.piste.yaml": "kind: x\n" }, { capabilities: { workspace: { workspaceFolders: true } } });
    await client.open("/project/a.piste.yaml");
    const before = await codesAfter(client);
    await client.connection.sendNotification(method, params);
    expect(await codesAfter(client)).toEqual(before);
    expect(before).toContain("schema/unknown-kind");
    await client.end();
  });
});

test("a client that has said that it goes is told so by every answer, and nothing of what it says is done", async () => {
  const client = await startClient({ "/project/a.piste.yaml": "kind: x\n" });
  await client.open("/project/a.piste.yaml");
  await client.change("/project/a.piste.yaml", "kind: y\n");
  await client.request("shutdown", {});
  const refusal = [-32600, "nothing is answered after shutdown"];
  const about = { textDocument: { uri: uri("/project/a.piste.yaml") }, capabilities: {} };
  for (const method of ["textDocument/diagnostic", "textDocument/formatting", "initialize", "shutdown"])
    expect(await client.request(method, about).catch(({ code, message }) => [code, message])).toEqual(refusal);
  await client.connection.sendNotification("textDocument/didOpen", { textDocument: {} });
  await client.connection.sendNotification("exit");
  client.connection.dispose();
});

test("what throws is told by its kind alone, and asked again after the next change", async () => {
  let isBroken = false;
  const today = (): string => {
    if (isBroken) throw new RangeError(SECRET);
    return TODAY;
  };
  const client = await startClient({ "/project/a.piste.yaml": application("SAME") }, { today });
  await client.open("/project/a.piste.yaml");
  const before = await client.diagnostics("/project/a.piste.yaml");
  isBroken = true;
  await client.write("/project/b.piste.yaml", "");
  expect(await client.diagnostics("/project/a.piste.yaml").catch(({ message }: Error) => message)).toBe(
    "No answer (RangeError): either the request is not one of the protocol, or this is a bug of pistectl.",
  );
  isBroken = false;
  await client.change("/project/a.piste.yaml", application("SAME"));
  expect(await client.diagnostics("/project/a.piste.yaml")).toEqual(before);
  await client.end();
});

test("a file above the folders that are open is no reason to look at what is around them", async () => {
  const client = await startClient({ "/project/a.piste.yaml": application("SAME"), "/elsewhere/b.piste.yaml": application("OTHER") });
  await client.open("/project/a.piste.yaml");
  await client.open("/other.yaml", "a: 1\n");
  expect(await client.diagnostics("/other.yaml")).toEqual([]);
  expect(await symbolsOf(client)).toEqual(["/project/a.piste.yaml SAME"]);
  await client.end();
});

describe("an application that gets back its old name has no former name any more", () => {
  const block = application("NEW");
  test.each([
    ["on a line", block.replace("NEW\n", "NEW\nrenamedFrom: OLD # since May\n"), block.replace("NEW", "OLD"), { line: 2, character: 7 }],
    [
      "in braces",
      "{ apiVersion: pistectl/v1, kind: Application, name: NEW, renamedFrom: OLD, environment: sandbox }\n",
      "{ apiVersion: pistectl/v1, kind: Application, name: OLD, environment: sandbox }\n",
      { line: 0, character: 53 },
    ],
    [
      "first in braces",
      "{ renamedFrom: OLD, apiVersion: pistectl/v1, kind: Application, name: NEW }\n",
      "{ apiVersion: pistectl/v1, kind: Application, name: OLD }\n",
      { line: 0, character: 71 },
    ],
  ])("%s", async (_where, text, expected, position) => {
    const path = "/project/a.piste.yaml";
    const client = await startClient({ [path]: text });
    await client.open(path);
    const params = { textDocument: { uri: uri(path) }, position, newName: "OLD" };
    const { changes } = (await client.request("textDocument/rename", params)) as { changes: Record<string, TextEdit[]> };
    expect(TextDocument.applyEdits(TextDocument.create("", "", 0, text), changes[uri(path)] ?? [])).toBe(expected);
    await client.end();
  });
});

describe("what is written into a text takes the ends of its lines", () => {
  const text = application("SAME").replace('"24000010900019"', "24000010900019").replaceAll("\n", "\r\n");
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  test.each<readonly [what: string, method: string, params: object]>([
    ["repairs and suppressions", "textDocument/codeAction", { range, context: { diagnostics: [] } }],
    ["all repairs", "textDocument/codeAction", { range, context: { diagnostics: [], only: ["source.fixAll"] } }],
    ["another name", "textDocument/rename", { position: { line: 2, character: 7 }, newName: "OTHER" }],
  ])("%s", async (_what, method, params) => {
    const path = "/project/a.piste.yaml";
    const client = await startClient({ [path]: text });
    await client.open(path);
    const given = (await client.request(method, { textDocument: { uri: uri(path) }, ...params })) as object | readonly object[];
    const edits = [given].flat() as readonly { changes?: Record<string, TextEdit[]>; edit?: { changes: Record<string, TextEdit[]> } }[];
    const texts = edits.map(({ changes, edit }) => {
      const made = (changes ?? edit?.changes)?.[uri(path)] ?? [];
      return TextDocument.applyEdits(TextDocument.create("", "", 0, text), made);
    });
    expect(texts.length).toBeGreaterThan(0);
    for (const made of texts) {
      expect(made).not.toBe(text);
      expect(made).not.toMatch(/(?<!\r)\n/);
    }
    await client.end();
  });
});
