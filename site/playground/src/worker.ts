import { ruleExamples } from "@pistectl/config-schema/rules";
import { memoryFiles, serve } from "@pistectl/language-server";
import type { WorkerMessage } from "./project/worker-message.ts";
import { portConnection } from "./server/port-connection.ts";

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
  serve(portConnection(port), {
    files: memoryFiles(contents),
    today: () => day,
    base: async () => null,
    schedule: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
