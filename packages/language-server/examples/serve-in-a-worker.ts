/// <reference lib="webworker" />
// #region
import { type Host, memoryFiles, serve } from "@pistectl/language-server";
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";

const worker = self as DedicatedWorkerGlobalScope;
// The files of the project by absolute path; what is put in later counts. Texts that the editor opened come before them.
const files = new Map<string, Uint8Array>();

const host: Host = {
  files: memoryFiles(files),
  today: () => new Date().toISOString().slice(0, 10),
  // What plans are compared with: the manifests of an earlier day, or nothing, and why.
  base: async () => ({
    files: null,
    about: { en: "no earlier manifests are known here", fr: "aucun manifeste antérieur n'est connu ici" },
  }),
  schedule: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
serve(connection, host);
connection.listen();
// #endregion
