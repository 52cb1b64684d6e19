import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { VERBS } from "../src/verbs.ts";

// Without a network, and under a trace of system calls, which sees what a network namespace would only refuse.

const ROOT = join(import.meta.dirname, "../../..");
const BIN = join(ROOT, "packages/cli/dist/bin.js");
/** What asks PISTE, or is PISTE. */
const ONLINE = ["check", "simulate"];

const EDITOR = [
  { jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } },
  { jsonrpc: "2.0", method: "initialized", params: {} },
  {
    jsonrpc: "2.0",
    method: "textDocument/didOpen",
    params: {
      textDocument: { uri: "file:///a.piste.yaml", languageId: "yaml", version: 1, text: "apiVersion: pistectl/v1\nkind: Application\n" },
    },
  },
  { jsonrpc: "2.0", id: 2, method: "shutdown" },
  { jsonrpc: "2.0", method: "exit" },
]
  .map((message) => JSON.stringify(message))
  .map((text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  .join("");

/** Command lines by verb, with their status and what is on standard input. */
const LINES: Readonly<Record<string, readonly (readonly [args: readonly string[], status: number, stdin?: string])[]>> = {
  validate: [
    [["."], 0],
    [["--format", "sarif", "--fix", "--cache"], 0],
    [["--changed-since", "HEAD"], 0],
  ],
  fmt: [[["--check"], 3]],
  plan: [
    [["--format", "json"], 0],
    [["--base", "HEAD"], 0],
  ],
  graph: [[["--format", "svg"], 0]],
  init: [[["--help"], 0]],
  explain: [
    [["403"], 0],
    [["identity/siret"], 0],
  ],
  catalog: [
    [[], 0],
    [["SNE-Cotation"], 0],
  ],
  lsp: [[[], 0, EDITOR]],
  completion: [[["bash"], 0]],
  version: [[["--format", "json"], 0]],
};

const ROWS = VERBS.filter(({ name }) => !ONLINE.includes(name)).flatMap(({ name }) =>
  (LINES[name] ?? []).map(([args, status, stdin = ""]) => ({ args: [name, ...args], status, stdin })),
);

/** What a command did, and the sockets that it opened, a line of the trace each. Standard input stays open where something is on it. */
async function trace(
  command: readonly string[],
  stdin = "",
): Promise<{ readonly status: number | null; readonly stdout: string; readonly sockets: readonly string[] }> {
  const log = join(folder, "..", "trace");
  const child = spawn(
    "unshare",
    ["--map-root-user", "--net", "strace", "--follow-forks", "--trace=socket,connect,bind", "--quiet=all", `--output=${log}`, ...command],
    { cwd: folder },
  );
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  if (stdin === "") child.stdin.end();
  else child.stdin.write(stdin);
  const [status] = (await once(child, "close")) as [number | null];
  return {
    status,
    stdout,
    sockets: readFileSync(log, "utf8")
      .split("\n")
      .filter((line) => /(?:socket|connect|bind)\(/.test(line)),
  };
}

let folder = "";
beforeAll(() => {
  folder = join(realpathSync(mkdtempSync(join(tmpdir(), "pistectl-offline-"))), "project");
  cpSync(join(ROOT, "examples/sne-cotation"), folder, { recursive: true });
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
    ["-c", "user.name=Camille", "-c", "user.email=camille@metropole.example", "commit", "--quiet", "--message", "Base"],
  ])
    execFileSync("git", args, { cwd: folder });
  appendFileSync(join(folder, "production.piste.yaml"), "\n\n\n# Changed since.\n");
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

/** Why this machine cannot show it, null where it can. */
function lackOf(): string | null {
  if (process.platform !== "linux") return "network namespaces and strace are Linux's";
  const { status, stderr, error } = spawnSync("unshare", ["--map-root-user", "--net", "strace", "--output=/dev/null", "true"], {
    encoding: "utf8",
  });
  return status === 0 ? null : (error?.message ?? stderr);
}
const LACK = lackOf();

test("every verb has a line here, but those that ask PISTE or are PISTE", () => {
  expect([...Object.keys(LINES), ...ONLINE].sort()).toEqual(VERBS.map(({ name }) => name).sort());
});

test("the trace sees a socket", async ({ skip }) => {
  if (LACK !== null) skip(LACK);
  const { sockets } = await trace([process.execPath, "--eval", `require("node:net").connect(9, "127.0.0.1").on("error", () => {})`]);
  expect(sockets.length).toBeGreaterThan(0);
});

test.for(ROWS)("pistectl $args opens no socket", async ({ args, status, stdin }, { skip }) => {
  if (LACK !== null) skip(LACK);
  const traced = await trace([process.execPath, BIN, ...args], stdin);
  expect({ status: traced.status, says: traced.stdout !== "", sockets: traced.sockets }).toEqual({ status, says: true, sockets: [] });
});
