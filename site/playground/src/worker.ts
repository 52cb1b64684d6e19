import { ruleExamples } from "@pistectl/config-schema/rules";
import { memoryFiles, type PlanBase, serve } from "@pistectl/language-server";
import type { WorkerMessage } from "./project/worker-message.ts";
import { portConnection } from "./server/port-connection.ts";

self.addEventListener("message", ({ data, ports: [port] }: MessageEvent<WorkerMessage>) => {
  if (port === undefined) return;
  if (data.kind === "samples") port.postMessage(ruleExamples(data.rule));
  else startServer(port, data);
});

/** A server of its own for each client: whoever asks for another language, day or set of files begins anew. */
function startServer(port: MessagePort, { day, files, opened }: WorkerMessage & { readonly kind: "serve" }): void {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
    ]),
  );
  const asOpened: PlanBase = {
    files: opened.map(({ name, text }) => ({ path: name, text, byteOrderMark: false })),
    about: { en: "the texts were opened", fr: "l'ouverture des textes" },
  };
  serve(portConnection(port), {
    files: memoryFiles(contents),
    today: () => day,
    base: async (_root, revision) => (revision === "opened" ? asOpened : NOTHING),
    schedule: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

const NOTHING: PlanBase = { files: null, about: { en: "no base is chosen", fr: "aucune base n'est choisie" } };
