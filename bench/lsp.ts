// CPU time of an edit and memory of the language server in a project of 1,000 manifests, beside yaml-language-server on the same files. Linux.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Editor, startEditor } from "./lsp/editor.ts";
import { writeCorpus } from "./speed/corpus.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MANIFESTS = 1000;
const EDITS = 200;
/** Most CPU time that an edit may cost, milliseconds. */
const BUDGET_MS = 10;

const folder = writeCorpus(mkdtempSync(join(tmpdir(), "pistectl-bench-lsp-")), MANIFESTS);
const path = join(folder, "00", "app-0.piste.yaml");
const uri = pathToFileURL(path).href;
const text = readFileSync(path, "utf8");
const schema = pathToFileURL(join(ROOT, "schemas/v1/manifest.schema.json")).href;

/** Diagnostics of the open manifest after an edit. */
type Ask = (editor: Editor, edited: Promise<unknown>) => Promise<unknown>;

const pulled: Ask = (editor) => editor.request("textDocument/diagnostic", { textDocument: { uri } });
const pushed: Ask = (_editor, edited) => edited;

const ours = await measure([process.execPath, join(ROOT, "packages/cli/dist/bin.js"), "lsp"], pulled, { textDocument: { diagnostic: {} } });
const peer = await measure(
  [process.execPath, join(ROOT, "node_modules/yaml-language-server/bin/yaml-language-server"), "--stdio"],
  pushed,
  { textDocument: { publishDiagnostics: {} }, workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
);
rmSync(folder, { recursive: true });

console.log(`Node ${process.version}, ${MANIFESTS} manifests, ${EDITS} edits of one of them, each with its diagnostics`);
for (const [name, { edit, memory }] of [["pistectl lsp", ours] as const, ["yaml-language-server (schema alone)", peer] as const]) {
  console.log(`${name.padEnd(36)} ${edit.toFixed(1).padStart(6)} ms CPU an edit ${memory.toFixed(0).padStart(6)} MiB`);
}
console.log(`${ours.edit <= BUDGET_MS ? "within" : "OVER"} ${BUDGET_MS} ms`);
if (ours.edit > BUDGET_MS) process.exitCode = 1;

async function measure(
  command: readonly string[],
  ask: Ask,
  capabilities: object,
): Promise<{ readonly edit: number; readonly memory: number }> {
  const editor = startEditor(command, { validate: true, schemas: { [schema]: "*.piste.yaml" } });
  const root = pathToFileURL(folder).href;
  await editor.request("initialize", { processId: null, rootUri: root, workspaceFolders: [{ uri: root, name: "bench" }], capabilities });
  editor.notify("initialized", {});
  const opened = editor.next("textDocument/publishDiagnostics");
  editor.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  await ask(editor, opened);
  await edits(editor, ask, 20, 2);
  const before = editor.cpu();
  await edits(editor, ask, EDITS, 100);
  const result = { edit: (editor.cpu() - before) / EDITS, memory: editor.memory() };
  editor.end();
  return result;
}

/** Somebody changes what an application is called, one letter after another. */
async function edits(editor: Editor, ask: Ask, count: number, firstVersion: number): Promise<void> {
  for (let version = firstVersion; version < firstVersion + count; version++) {
    const changed = text.replace("TEXTES_COMMUNE_0", `TEXTES_COMMUNE_${version}_NEUVE`);
    const edited = editor.next("textDocument/publishDiagnostics");
    editor.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text: changed }] });
    await ask(editor, edited);
  }
}
