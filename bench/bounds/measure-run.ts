import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runLint } from "../../actions/manifest-lint/test/run-lint.ts";
import { BIN } from "../figures/command.ts";
import { startEditor } from "../lsp/editor.ts";
import type { Shape } from "./shapes.ts";

/** What one process took and gave. */
export interface Measured {
  /** Most that it held in memory at a time, bytes. */
  readonly memory: number;
  /** Of the processor, milliseconds. */
  readonly time: number;
  /** Bytes of all that it wrote: outputs, and for an action its files, its summary and its comment. */
  readonly written: number;
  /** Exit status; null: it was ended by a signal. */
  readonly status: number | null;
}

/** A way to run over a shape. */
export interface Work {
  readonly name: string;
  readonly measure: (shape: Shape) => Promise<Measured>;
}

const FORMATS = ["text", "compact", "narrated", "json", "sarif", "junit", "gitlab", "github", "markdown"];

/** Everything that reads manifests. */
export const WORKS: readonly Work[] = [
  ...FORMATS.map((format) => command("validate", "--format", format)),
  ...[command("validate", "--lang", "fr"), command("validate", "--fix=unsafe"), command("validate", "--fix=unsafe", "--dry-run")],
  ...[command("fmt"), command("fmt", "--check"), command("fmt", "--diff")],
  ...[command("plan"), command("plan", "--format", "json"), command("plan", "--format", "markdown")],
  ...[command("graph"), command("graph", "--format", "svg"), command("check", "--quiet")],
  { name: "lint action", measure: measureAction },
  { name: "language server", measure: measureServer },
];

const TELL_USAGE = { NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "tell-usage.js")).href}` };

function command(...args: readonly string[]): Work {
  return { name: args.join(" "), measure: (shape) => inFolder((folder) => measureCommand(folder, args, shape)) };
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "pistectl-bounds-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureCommand(folder: string, args: readonly string[], { file, text }: Shape): Promise<Measured> {
  writeFileSync(join(folder, file), text);
  const usage = join(folder, "usage");
  const env = { ...TELL_USAGE, BOUNDS_USAGE: usage, XDG_CACHE_HOME: join(folder, "cache"), LC_ALL: "C.UTF-8" };
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let written = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => {
      written += data.length;
    });
  }
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { ...readUsage(usage), written, status };
}

function readUsage(file: string): Pick<Measured, "memory" | "time"> {
  return JSON.parse(readFileSync(file, "utf8")) as Pick<Measured, "memory" | "time">;
}

function measureAction({ file, text }: Shape): Promise<Measured> {
  return inFolder(async (folder) => {
    const usage = join(folder, "usage");
    const { stdout, stderr, summary, comments, files, outputs, status } = await runLint({
      contents: { base: { "README.md": "x" }, change: { [file]: text } },
      depth: 2,
      inputs: { comment: "true", plan: "true" },
      env: { ...TELL_USAGE, BOUNDS_USAGE: usage },
    });
    const texts = [stdout, stderr, summary, ...comments.map(({ body }) => body), ...Object.values(files), ...Object.values(outputs)];
    return { ...readUsage(usage), written: texts.reduce((sum, written) => sum + Buffer.byteLength(written), 0), status };
  });
}

/** Opened, asked for everything at once, edited and asked again. */
function measureServer({ file, text }: Shape): Promise<Measured> {
  return inFolder(async (folder) => {
    const editor = startEditor([process.execPath, BIN, "lsp"], {});
    const uri = pathToFileURL(join(folder, file)).href;
    const root = pathToFileURL(folder).href;
    let written = 0;
    const ask = async (method: string, params: object): Promise<void> => {
      const result = await editor.request(method, { textDocument: { uri }, ...params });
      written += Buffer.byteLength(JSON.stringify(result ?? null));
    };
    const askAll = async (): Promise<void> => {
      const start = { line: 0, character: 0 };
      await ask("textDocument/diagnostic", {});
      await ask("textDocument/codeAction", { range: { start, end: { line: 100_000, character: 0 } }, context: { diagnostics: [] } });
      for (const method of ["hover", "completion", "definition"]) await ask(`textDocument/${method}`, { position: start });
      for (const method of ["codeLens", "documentSymbol", "foldingRange"]) await ask(`textDocument/${method}`, {});
      await ask("textDocument/formatting", { options: { tabSize: 2, insertSpaces: true } });
    };
    await editor.request("initialize", {
      processId: null,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: "bounds" }],
      capabilities: { textDocument: { diagnostic: {} } },
    });
    editor.notify("initialized", {});
    editor.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    await askAll();
    editor.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ text: `${text.slice(0, -1)}\n` }] });
    await askAll();
    const measured = { memory: editor.peak(), time: editor.cpu(), written, status: 0 };
    editor.end();
    return measured;
  });
}
