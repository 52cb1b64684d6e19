import { LSPClient, languageServerExtensions } from "@codemirror/lsp-client";
import { ChangeSet, type ChangeSpec, type Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Language } from "@pistectl/words";
import type { CodeAction, Diagnostic, Range, TextEdit, WorkspaceDiagnosticReport, WorkspaceEdit } from "vscode-languageserver";
import { safeHtml } from "../page/safe-html.ts";
import type { PlaygroundProject } from "../project/playground-project.ts";
import type { WorkerMessage } from "../project/worker-message.ts";
import { type ProjectFile, ProjectWorkspace } from "./project-workspace.ts";

/** Milliseconds that an answer may take; the server is being loaded when it is asked for the first time. */
const TIMEOUT_MS = 60_000;

/** A finding of a file, with the repairs that the server offers for it. */
export interface ShownFinding {
  readonly file: ProjectFile;
  readonly diagnostic: Diagnostic;
  readonly repairs: readonly CodeAction[];
}

/** A project that is open at the server, from its first text to the next project, language or day. */
export interface Session {
  readonly client: LSPClient;
  readonly workspace: ProjectWorkspace;
  readonly findings: () => Promise<readonly ShownFinding[]>;
  /** Markdown: what is to be done since the texts were opened, or for all of it. */
  readonly plan: (base: "opened" | "nothing") => Promise<string>;
  readonly graph: () => Promise<string>;
  /** Null: it cannot be laid out. */
  readonly layout: (file: ProjectFile) => Promise<readonly TextEdit[] | null>;
  readonly repairAll: (file: ProjectFile) => Promise<void>;
  readonly apply: (edit: WorkspaceEdit) => void;
  readonly end: () => void;
}

/** What a session is started with. */
interface SessionStart {
  readonly worker: Worker;
  readonly project: PlaygroundProject;
  readonly day: string;
  readonly language: Language;
  readonly show: (file: ProjectFile) => EditorView;
  readonly changed: () => void;
}

/** Address of a file for the server. */
export function fileUri(name: string): string {
  return `file:///${encodeURI(name)}`;
}

/** Starts a server for a project; its files are added to the workspace before the client is connected. */
export function startSession({
  worker,
  project,
  day,
  language,
  show,
  changed,
}: SessionStart): Session & { readonly connect: () => Promise<void> } {
  const { port1: port, port2 } = new MessageChannel();
  const texts = project.files.map(({ name, text }) => [`/${name}`, text] as const);
  const sizes = Object.entries(project.sizes).map(([name, size]) => [`/${name}`, size] as const);
  const start: WorkerMessage = { kind: "serve", day, files: Object.fromEntries([...sizes, ...texts]), opened: project.opened };
  worker.postMessage(start, [port2]);

  const client: LSPClient = new LSPClient({
    rootUri: "file:///",
    timeout: TIMEOUT_MS,
    sanitizeHTML: (html) => {
      const holder = document.createElement("div");
      holder.append(safeHtml(html));
      return holder.innerHTML;
    },
    workspace: (of) => new ProjectWorkspace(of, show, changed),
    extensions: languageServerExtensions(),
  });
  const workspace = client.workspace as ProjectWorkspace;
  const subscribers = new Map<(message: string) => void, (event: MessageEvent) => void>();
  const transport: Parameters<LSPClient["connect"]>[0] = {
    send: (message) => {
      const content = JSON.parse(message) as { readonly method?: string; params?: { locale?: string } };
      if (content.method === "initialize" && content.params !== undefined) content.params.locale = language;
      port.postMessage(content);
    },
    subscribe: (handler) => {
      const listener = ({ data }: MessageEvent): void => handler(JSON.stringify(data));
      subscribers.set(handler, listener);
      port.addEventListener("message", listener);
      port.start();
    },
    unsubscribe: (handler) => {
      const listener = subscribers.get(handler);
      if (listener !== undefined) port.removeEventListener("message", listener);
    },
  };
  const command = (name: string, ...more: readonly string[]): Promise<string> => {
    client.sync();
    return client.request("workspace/executeCommand", { command: name, arguments: [workspace.files[0]?.uri ?? "", ...more] });
  };
  const actions = (file: ProjectFile, kind: string): Promise<readonly CodeAction[]> =>
    client.request("textDocument/codeAction", {
      textDocument: { uri: file.uri },
      range: { start: { line: 0, character: 0 }, end: { line: file.doc.lines, character: 0 } },
      context: { diagnostics: [], only: [kind] },
    });
  const apply = ({ changes = {} }: WorkspaceEdit): void => {
    client.sync();
    for (const [uri, edits] of Object.entries(changes)) {
      const file = workspace.getFile(uri);
      if (file !== null) workspace.updateFile(uri, { changes: changesOf(edits, file.doc) });
    }
  };
  return {
    client,
    workspace,
    connect: async () => {
      client.connect(transport);
      await client.initializing;
    },
    findings: async () => {
      client.sync();
      const [{ items }, ...configurations] = await Promise.all([
        client.request<object, WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] }),
        ...workspace.files
          .filter(({ name }) => name.endsWith(".pistectl.yaml"))
          .map(({ uri }) =>
            client
              .request<object, { items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } })
              .then((report) => ({ uri, ...report })),
          ),
      ]);
      const reports = [...configurations, ...items.flatMap((item) => (item.kind === "full" ? [item] : []))];
      const shown = await Promise.all(
        workspace.files.map(async (file) => {
          const diagnostics = reports.find(({ uri }) => uri === file.uri)?.items ?? [];
          const offered = diagnostics.length === 0 ? [] : await actions(file, "quickfix");
          return diagnostics.map((diagnostic) => ({ file, diagnostic, repairs: offered.filter((action) => repairs(action, diagnostic)) }));
        }),
      );
      return shown.flat();
    },
    plan: (base) => {
      client.notification("workspace/didChangeConfiguration", { settings: { pistectl: { base } } });
      return command("pistectl.plan");
    },
    graph: () => command("pistectl.graph", "svg"),
    layout: (file) => {
      client.sync();
      return client.request("textDocument/formatting", { textDocument: { uri: file.uri }, options: { tabSize: 2, insertSpaces: true } });
    },
    repairAll: async (file) => {
      client.sync();
      for (const { edit } of await actions(file, "source.fixAll")) if (edit !== undefined) apply(edit);
    },
    apply,
    end: () => {
      client.disconnect();
      port.close();
    },
  };
}

/** What a diagnostic says; the server gives plain text. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === "string" ? message : message.value;
}

/** Edits of the server as changes of a text. */
export function changesOf(edits: readonly TextEdit[], doc: Text): ChangeSet {
  const changes = edits.map(({ range, newText }): ChangeSpec => ({ ...spanOf(range, doc), insert: newText }));
  return ChangeSet.of(changes, doc.length);
}

/** Offsets of a range of the server. */
export function spanOf({ start, end }: Range, doc: Text): { readonly from: number; readonly to: number } {
  return { from: offsetOf(start, doc), to: offsetOf(end, doc) };
}

function offsetOf({ line, character }: Range["start"], doc: Text): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(to, from + character);
}

/** Repairs say whether they are the preferred one; a suppression does not. */
function repairs({ isPreferred, diagnostics }: CodeAction, { code, range }: Diagnostic): boolean {
  const [about] = diagnostics ?? [];
  return isPreferred !== undefined && about?.code === code && JSON.stringify(about?.range) === JSON.stringify(range);
}
