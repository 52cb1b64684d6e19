import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";

// The built server in a process of its own, with clients that behave and clients that do not.

const BIN = join(import.meta.dirname, "../dist/bin.js");
const SECRET = "zq8W2nfT5rLx93kVbc71";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Server {
  readonly child: ChildProcess;
  readonly send: (message: object) => void;
  readonly raw: (text: string) => void;
  /** The first message that fits, now or later; null when the server ends before. */
  readonly receive: (fits: (message: Message) => boolean) => Promise<Message | null>;
  readonly ended: Promise<number | null>;
  /** Everything that came out. */
  readonly output: () => string;
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function startServer(folder: string): Server {
  const child = spawn(process.execPath, [BIN, "lsp"], { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
  children.push(child);
  child.stdin.on("error", () => undefined);
  let [output, pending] = ["", Buffer.alloc(0)];
  const messages: Message[] = [];
  let wake: () => void = () => undefined;
  child.stderr.on("data", (data: Buffer) => {
    output += data.toString();
  });
  child.stdout.on("data", (data: Buffer) => {
    output += data.toString();
    pending = Buffer.concat([pending, data]);
    for (;;) {
      const [head = "", length] = /^Content-Length: (\d+)\r\n\r\n/.exec(pending.subarray(0, 100).toString("latin1")) ?? [];
      if (length === undefined || pending.length < head.length + Number(length)) break;
      messages.push(JSON.parse(pending.subarray(head.length, head.length + Number(length)).toString()) as Message);
      pending = pending.subarray(head.length + Number(length));
    }
    wake();
  });
  let isEnded = false;
  const ended = once(child, "close").then(([status]) => {
    isEnded = true;
    wake();
    return status as number | null;
  });
  const raw = (text: string): void => void child.stdin.write(text);
  return {
    child,
    ended,
    raw,
    output: () => output,
    send: (message) => {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    },
    receive: async (fits) => {
      for (;;) {
        const found = messages.find(fits);
        if (found !== undefined) return found;
        if (isEnded) return null;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

function projectFolder(text = ""): { readonly folder: string; readonly uri: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-lsp-")));
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, "a.piste.yaml"), text);
  return { folder, uri: pathToFileURL(join(folder, "a.piste.yaml")).href };
}

async function initialized(server: Server, folder: string): Promise<void> {
  server.send({ id: 1, method: "initialize", params: { processId: null, rootUri: pathToFileURL(folder).href, capabilities: {} } });
  await server.receive(({ id }) => id === 1);
  server.send({ method: "initialized", params: {} });
}

function open(server: Server, uri: string, text: string): void {
  server.send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
}

const published = ({ method }: Message): boolean => method === "textDocument/publishDiagnostics";

test("a client that says good-bye ends it with 0, one that is gone with 1", async () => {
  const { folder } = projectFolder();
  const polite = startServer(folder);
  await initialized(polite, folder);
  polite.send({ id: 2, method: "shutdown" });
  expect(await polite.receive(({ id }) => id === 2)).toMatchObject({ result: null });
  polite.send({ id: 3, method: "workspace/symbol", params: { query: "" } });
  expect(await polite.receive(({ id }) => id === 3)).toMatchObject({ error: { code: -32600 } });
  polite.send({ method: "exit" });
  expect(await polite.ended).toBe(0);
  const gone = startServer(folder);
  await initialized(gone, folder);
  gone.child.stdin?.end();
  expect(await gone.ended).toBe(1);
});

test("a client that refuses what it is asked goes on being served", async () => {
  const { folder, uri } = projectFolder();
  const server = startServer(folder);
  server.send({
    id: 1,
    method: "initialize",
    params: {
      processId: null,
      rootUri: pathToFileURL(folder).href,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    },
  });
  server.send({ method: "initialized", params: {} });
  const asked = await server.receive(({ method }) => method === "client/registerCapability");
  server.send({ id: asked?.id, error: { code: -32603, message: "Internal error" } });
  open(server, uri, "kind: x\n");
  expect(await server.receive(published)).not.toBeNull();
});

describe("what no editor sends", () => {
  const { folder, uri } = projectFolder();
  test.each<readonly [what: string, text: string]>([
    ["no header at all", "hello\r\n\r\n"],
    ["a length that is no number", "Content-Length: many\r\n\r\n{}"],
    ["JSON that is none", "Content-Length: 5\r\n\r\n{nope"],
    ["a message without a method", 'Content-Length: 17\r\n\r\n{"jsonrpc":"2.0"}'],
    ["a list", "Content-Length: 2\r\n\r\n[]"],
    ["half a message, then the end", 'Content-Length: 400\r\n\r\n{"jsonrpc":"2.0","method":"text'],
  ])("%s: it answers again, or ends", async (_what, text) => {
    const server = startServer(folder);
    await initialized(server, folder);
    open(server, uri, `kind: x\nclientSecret: ${SECRET}\n`);
    await server.receive(published);
    server.raw(text);
    server.send({ id: 9, method: "shutdown" });
    server.child.stdin?.end();
    const answer = await server.receive(({ id }) => id === 9);
    const status = await server.ended;
    expect(answer !== null || status !== null).toBe(true);
    expect(server.output()).not.toContain(SECRET);
    // A stack is none of an editor's business.
    expect(server.output()).not.toMatch(/\n {4}at .*\.cjs:\d+/);
  });
});

describe("texts that are too much", () => {
  test.each<readonly [what: string, text: string]>([
    ["a line of 1 MiB", `name: ${"x".repeat(1_048_576)}\n`],
    ["10,000 documents", "kind: x\n---\n".repeat(9999)],
    ["more than is read of a file", "# \n".repeat(500_000)],
    ["depth", `a: ${"[".repeat(5000)}`],
  ])("%s: it says what is wrong and goes on", async (_what, text) => {
    const { folder, uri } = projectFolder();
    const server = startServer(folder);
    await initialized(server, folder);
    open(server, uri, text);
    const message = await server.receive(published);
    expect(JSON.stringify(message?.params).length).toBeLessThan(20_000_000);
    server.send({ id: 3, method: "textDocument/documentSymbol", params: { textDocument: { uri } } });
    expect(await server.receive(({ id }) => id === 3)).toHaveProperty("result");
  });
});

test("a secret shows in no diagnostic, completion, hover, symbol, plan or graph", async () => {
  const text = `apiVersion: pistectl/v1
kind: Application
name: EXEMPLE
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts: [{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: ${SECRET}
`;
  const { folder, uri } = projectFolder(text);
  const server = startServer(folder);
  await initialized(server, folder);
  open(server, uri, text);
  await server.receive(published);
  const position = { line: 10, character: 20 };
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const requests: readonly (readonly [method: string, params: object])[] = [
    ["textDocument/hover", { position }],
    ["textDocument/completion", { position }],
    ["textDocument/codeAction", { range, context: { diagnostics: [] } }],
    ["textDocument/documentSymbol", {}],
    ["textDocument/codeLens", {}],
    ["textDocument/inlayHint", { range }],
    ["workspace/executeCommand", { command: "pistectl.plan", arguments: [uri] }],
    ["workspace/executeCommand", { command: "pistectl.graph", arguments: [uri] }],
  ];
  for (const [index, [method, params]] of requests.entries()) {
    server.send({ id: 100 + index, method, params: { textDocument: { uri }, ...params } });
    expect(await server.receive(({ id }) => id === 100 + index)).toHaveProperty("result");
  }
  expect(server.output()).not.toContain(SECRET);
});
