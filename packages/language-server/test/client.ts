import { PassThrough } from "node:stream";
import { same } from "@pistectl/words";
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { type HostLanguage, memoryFiles, serve } from "../src/index.ts";

/** Day of the examples. */
export const TODAY = "2026-11-21";

/** A client and its server, over streams, with files in memory and a clock that the test moves. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly request: (method: string, params: object) => Promise<unknown>;
  readonly open: (path: string, text?: string) => Promise<void>;
  readonly change: (path: string, text: string) => Promise<void>;
  readonly close: (path: string) => Promise<void>;
  /** Writes a file, or removes it, as another program would, and tells the server. */
  readonly write: (path: string, text: string | null) => Promise<void>;
  /** Diagnostics that the server gives for a file, without waiting. */
  readonly diagnostics: (path: string) => Promise<readonly Diagnostic[]>;
  /** Lets the server's quiet time pass, and gives what it then sent, by path. */
  readonly pushed: () => Promise<ReadonlyMap<string, readonly Diagnostic[]>>;
  readonly end: () => Promise<void>;
}

/** What the server finds on its machine. */
interface TestMachine {
  /** Manifests that plans are compared with, by path from the root, for each revision; without one, those of the usual ones. */
  readonly bases?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly today?: string | (() => string);
  readonly language?: HostLanguage;
  /** Absolute path of the configuration of all projects. */
  readonly configuration?: string;
  /** What the client answers when it is asked for its settings. */
  readonly settings?: object;
}

/** Address of a file of the test. */
export function uri(path: string): string {
  return `file://${path}`;
}

/** Starts a server over `files` (absolute path → content) and a client that says of itself what `params` says. */
export async function startClient(
  files: Readonly<Record<string, string>>,
  { bases = {}, today = TODAY, language, configuration, settings, ...params }: Partial<InitializeParams> & TestMachine = {},
): Promise<TestClient> {
  const disk = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const waiting = new Set<() => void>();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(server, {
    files: memoryFiles(disk),
    ...(language && { language }),
    ...(configuration && { configuration }),
    today: typeof today === "string" ? () => today : today,
    base: async (_root, revision) => {
      const base = bases[revision ?? "origin/HEAD"];
      if (base === undefined) return { files: null, about: same(`no ${revision ?? "commit"}`) };
      return {
        files: Object.entries(base).map(([path, text]) => ({ path, text, byteOrderMark: false })),
        about: same(revision ?? "origin/HEAD"),
      };
    },
    schedule: (_milliseconds, act) => {
      waiting.add(act);
      return () => waiting.delete(act);
    },
  });
  server.listen();

  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const sent = new Map<string, readonly Diagnostic[]>();
  connection.onNotification(
    "textDocument/publishDiagnostics",
    ({ uri: about, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      sent.set(about.slice("file://".length), diagnostics);
    },
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/configuration", () => [settings ?? null]);
  connection.onRequest("workspace/codeLens/refresh", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: uri("/project"), name: "project" }],
    capabilities: {},
    ...params,
  });
  await connection.sendNotification("initialized", {});
  let version = 1;
  const request = (method: string, asked: object): Promise<unknown> => connection.sendRequest(method, asked);
  const diagnostics = async (path: string): Promise<readonly Diagnostic[]> => {
    const report = (await request("textDocument/diagnostic", { textDocument: { uri: uri(path) } })) as { items: Diagnostic[] };
    return report.items;
  };
  return {
    connection,
    initialized,
    request,
    diagnostics,
    open: async (path, text) => {
      const document = { uri: uri(path), languageId: "yaml", version: version++, text: text ?? new TextDecoder().decode(disk.get(path)) };
      await connection.sendNotification("textDocument/didOpen", { textDocument: document });
    },
    change: (path, text) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: uri(path), version: version++ },
        contentChanges: [{ text }],
      }),
    close: (path) => connection.sendNotification("textDocument/didClose", { textDocument: { uri: uri(path) } }),
    write: async (path, text) => {
      const type = text === null ? 3 : disk.has(path) ? 2 : 1;
      if (text === null) disk.delete(path);
      else disk.set(path, new TextEncoder().encode(text));
      await connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(path), type }] });
    },
    pushed: async () => {
      sent.clear();
      // The server has seen everything that was sent before this.
      await request("workspace/symbol", { query: "" });
      for (const act of [...waiting]) {
        waiting.delete(act);
        act();
      }
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      await request("workspace/symbol", { query: "" });
      return new Map(sent);
    },
    end: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
    },
  };
}
