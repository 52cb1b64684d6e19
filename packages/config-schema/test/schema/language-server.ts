import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A diagnostic as the language server protocol has it. */
export interface ServerDiagnostic {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
}

/** The YAML language server that editors use, in a process of its own. */
export interface LanguageServer {
  /** What it says of a text, in a file of that name. */
  readonly diagnose: (text: string, name?: string) => Promise<readonly ServerDiagnostic[]>;
  /** Labels that it offers at a place of a text. */
  readonly complete: (text: string, line: number, character: number) => Promise<readonly string[]>;
  /** What it shows over a place of a text. */
  readonly hover: (text: string, line: number, character: number) => Promise<string>;
  readonly stop: () => void;
}

const SERVER = fileURLToPath(new URL("../../../../node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url));

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly ServerDiagnostic[]; readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** Starts the server with one schema for every file, its path, or with those of a catalogue, the address of which is given; without any other network. */
export async function startLanguageServer(schema: string | { readonly catalogue: string }): Promise<LanguageServer> {
  const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const answers = new Map<number, (result: unknown) => void>();
  const diagnostics = new Map<string, (found: readonly ServerDiagnostic[]) => void>();
  const settings = {
    yaml: {
      ...(typeof schema === "string"
        ? { schemas: { [schema]: "*" }, schemaStore: { enable: false } }
        : { schemaStore: { enable: true, url: schema.catalogue } }),
      validate: true,
      completion: true,
      hover: true,
      yamlVersion: "1.2",
    },
  };
  let count = 0;

  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      count++;
      answers.set(count, resolve);
      send({ id: count, method, params });
    });
  const receive = ({ id, method, params, result }: Message) => {
    if (method === "workspace/configuration") {
      send({ id, result: [settings.yaml, {}, {}, {}, {}].slice(0, params?.items?.length ?? 1) });
    } else if (method === "textDocument/publishDiagnostics") {
      diagnostics.get(params?.uri ?? "")?.(params?.diagnostics ?? []);
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
  };

  let pending = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const head = pending.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(pending.toString("latin1", 0, Math.max(head, 0)))?.[1]);
      if (head < 0 || pending.length < head + 4 + length) return;
      const message: Message = JSON.parse(pending.toString("utf8", head + 4, head + 4 + length));
      pending = pending.subarray(head + 4 + length);
      receive(message);
    }
  });

  await ask("initialize", { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true } } });
  send({ method: "initialized", params: {} });
  send({ method: "workspace/didChangeConfiguration", params: { settings } });

  const open = (text: string, name?: string) => {
    count++;
    const uri = `file:///project/${count}/${name ?? "a.piste.yaml"}`;
    const found = new Promise<readonly ServerDiagnostic[]>((resolve) => diagnostics.set(uri, resolve));
    send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
    return { uri, found };
  };
  return {
    diagnose: (text, name) => open(text, name).found,
    complete: async (text, line, character) => {
      const { uri, found } = open(text);
      await found;
      const result = await ask("textDocument/completion", { textDocument: { uri }, position: { line, character } });
      const { items } = result as { readonly items: readonly { readonly label: string }[] };
      return items.map(({ label }) => label);
    },
    hover: async (text, line, character) => {
      const { uri, found } = open(text);
      await found;
      const result = await ask("textDocument/hover", { textDocument: { uri }, position: { line, character } });
      const { contents } = result as { readonly contents: { readonly value: string } };
      return contents.value;
    },
    stop: () => child.kill(),
  };
}
