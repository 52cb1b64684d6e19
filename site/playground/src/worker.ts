import { ruleExamples } from "@pistectl/config-schema/rules";
import { memoryFiles, serve } from "@pistectl/language-server";
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import type { WorkerMessage } from "./project/worker-message.ts";

self.addEventListener("message", ({ data, ports: [port] }: MessageEvent<WorkerMessage>) => {
  if (port === undefined) return;
  if (data.kind === "samples") port.postMessage(ruleExamples(data.rule));
  else startServer(port, data);
});

/** A server of its own for each client: whoever asks for another language, day or set of files begins anew. */
function startServer(port: MessagePort, { day, files }: WorkerMessage & { readonly kind: "serve" }): void {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
    ]),
  );
  const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
  serve(connection, {
    files: memoryFiles(contents),
    today: () => day,
    base: async () => null,
    schedule: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  connection.listen();
}
