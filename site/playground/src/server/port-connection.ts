import type { ServerConnection } from "@pistectl/language-server";
import { ErrorCodes, ResponseError } from "./protocol.ts";

/** A message of JSON-RPC from the client; one without a method answers the server. */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
}

type Handler = (params: never, ...rest: never[]) => unknown;

/** A connection over a port, which speaks JSON-RPC in objects. The client of the page answers nothing: what asks it for something waits for ever. */
export function portConnection(port: MessagePort): ServerConnection {
  const handlers = new Map<string, Handler>();
  const on =
    (method: string) =>
    (handler: Handler): { readonly dispose: () => void } => {
      handlers.set(method, handler);
      return { dispose: () => void handlers.delete(method) };
    };
  const send = (message: object): void => port.postMessage({ jsonrpc: "2.0", ...message });
  const answer = async ({ id, method = "", params }: Message): Promise<void> => {
    const handler = handlers.get(method);
    if (id === undefined) {
      await handler?.(params as never);
      return;
    }
    try {
      if (handler === undefined) throw new ResponseError(ErrorCodes.MethodNotFound, method);
      send({ id, result: (await handler(params as never)) ?? null });
    } catch (error) {
      const code = error instanceof ResponseError ? error.code : ErrorCodes.InternalError;
      send({ id, error: { code, message: error instanceof Error ? error.message : String(error) } });
    }
  };
  port.onmessage = ({ data }: MessageEvent<Message>) => void answer(data);
  const ask = (method: string) => (): Promise<never> => {
    send({ id: method, method });
    return new Promise(() => undefined);
  };
  return {
    onInitialize: on("initialize"),
    onInitialized: on("initialized"),
    onDidOpenTextDocument: on("textDocument/didOpen"),
    onDidChangeTextDocument: on("textDocument/didChange"),
    onDidCloseTextDocument: on("textDocument/didClose"),
    onDidChangeConfiguration: on("workspace/didChangeConfiguration"),
    onDidChangeWatchedFiles: on("workspace/didChangeWatchedFiles"),
    onCodeAction: on("textDocument/codeAction"),
    onCodeLens: on("textDocument/codeLens"),
    onCompletion: on("textDocument/completion"),
    onDefinition: on("textDocument/definition"),
    onDocumentFormatting: on("textDocument/formatting"),
    onDocumentRangeFormatting: on("textDocument/rangeFormatting"),
    onDocumentSymbol: on("textDocument/documentSymbol"),
    onExecuteCommand: on("workspace/executeCommand"),
    onFoldingRanges: on("textDocument/foldingRange"),
    onHover: on("textDocument/hover"),
    onPrepareRename: on("textDocument/prepareRename"),
    onReferences: on("textDocument/references"),
    onRenameRequest: on("textDocument/rename"),
    onSelectionRanges: on("textDocument/selectionRange"),
    onShutdown: on("shutdown"),
    onWorkspaceSymbol: on("workspace/symbol"),
    sendDiagnostics: async (params) => send({ method: "textDocument/publishDiagnostics", params }),
    sendRequest: (method) => ask(method)(),
    client: { register: ask("client/registerCapability") },
    console: { warn: (message) => send({ method: "window/logMessage", params: { type: 2, message } }) },
    workspace: {
      onDidChangeWorkspaceFolders: on("workspace/didChangeWorkspaceFolders"),
      getConfiguration: ask("workspace/configuration"),
    },
    languages: {
      diagnostics: {
        on: on("textDocument/diagnostic"),
        onWorkspace: on("workspace/diagnostic"),
        refresh: ask("workspace/diagnostic/refresh"),
      },
      inlayHint: { on: on("textDocument/inlayHint") },
    },
  };
}
