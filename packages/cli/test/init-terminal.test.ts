import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { layoutSource } from "@pistectl/config-schema/fmt";
import { shellWord, succeed } from "@pistectl/words";
import { afterEach, beforeEach, expect, test } from "vitest";

// On a pseudo-terminal, which `script` of util-linux gives, in a process of its own.
const SOURCE = join(import.meta.dirname, "../src/bin.ts");
const COMMAND = [process.execPath, "--conditions=source", SOURCE];

let folder = "";
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-terminal-")));
});
afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

interface Session {
  readonly status: number | null;
  /** What the person sees, both outputs as one, without what moves the cursor. */
  readonly seen: string;
}

/** Types the answers one by one, each once a question stands on the last line; a text without its end of line is typed as keys. */
function session(args: readonly string[], answers: readonly string[]): Promise<Session> {
  const line = [...COMMAND, ...args].map(shellWord).join(" ");
  const env = { ...process.env, TERM: "xterm", LC_ALL: "C.UTF-8", COLUMNS: "80" };
  const terminal = spawn("script", ["-qfec", `stty cols 100 && ${line}`, "/dev/null"], { cwd: folder, env });
  child = terminal;
  const keys = [...answers];
  let seen = "";
  let answered = 0;
  terminal.stdout.on("data", (chunk: Buffer) => {
    seen += chunk.toString();
    const asks = stripVTControlCharacters(seen.slice(answered)).endsWith(": ");
    const next = asks ? keys.shift() : undefined;
    if (next === undefined) return;
    answered = seen.length;
    terminal.stdin.write(next);
  });
  return new Promise((resolve, reject) => {
    terminal.on("error", reject);
    terminal.on("close", (status) => resolve({ status, seen: stripVTControlCharacters(seen).replaceAll("\r\n", "\n") }));
  });
}

/** Ends of line behind each answer. */
const typed = (...answers: readonly string[]): readonly string[] => answers.map((answer) => `${answer}\r`);

/** The same command without a terminal. */
function plainly(
  ...args: readonly string[]
): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    const [program = "", ...rest] = [...COMMAND, ...args];
    const process_ = spawn(program, rest, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    process_.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    process_.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    process_.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

test.each<readonly [lang: string, answers: readonly string[]]>([
  [
    "en",
    typed(
      ...["MTES", "SNE-Cotation", "", "Métropole d'Exemple 👍", "240 000 109 00019", "Camille Martin"],
      ...["camille.martin@metropole.example", "api-piste@metropole.example", "", "COTATION_METROPOLE", "", ""],
    ),
  ],
  [
    "fr",
    typed(
      ...["1", "Factures,Structures, Utilisateurs, Transverses", "production", "Ville d'Exemple", "24000010900018", "24000010900019"],
      ...["Alex Petit", "alex.petit@ville.example", "", "", "1", "", "", "non", "oui"],
    ),
  ],
])("a session in %s: validated, laid out, planned", async (lang, answers) => {
  const { status, seen } = await session(["init", "--lang", lang], answers);
  await expect(seen).toMatchFileSnapshot(join(import.meta.dirname, "init", `terminal-${lang}`));
  expect(status).toBe(0);
  const validated = await plainly("validate", "--lang", "en", "--format", "json");
  expect([validated.status, JSON.parse(validated.stdout).error_count]).toEqual([0, 0]);
  const manifests = readdirSync(folder).filter((name) => name.endsWith(".piste.yaml"));
  expect(manifests).toEqual(lang === "en" ? ["production.piste.yaml", "sandbox.piste.yaml"] : ["production.piste.yaml"]);
  for (const path of manifests) {
    const text = readFileSync(join(folder, path), "utf8");
    expect(layoutSource({ path, text, byteOrderMark: false })).toEqual(succeed(text));
  }
  const planned = await plainly("plan", "--format", "json");
  expect([planned.status, planned.stderr]).toEqual([0, ""]);
  expect(JSON.parse(planned.stdout).portal_actions.length).toBeGreaterThan(2);
});

test.each<readonly [title: string, text: string, key: string, status: number]>([
  ["Ctrl-C", "", "\u0003", 130],
  ["Ctrl-C in the middle of a line", "SNE", "\u0003", 130],
  ["the end of the input", "", "\u0004", 2],
])("%s writes nothing", async (_title, text, key, status) => {
  const ended = await session(["init"], [...typed("MTES"), text + key]);
  expect([ended.status, ended.seen.slice(ended.seen.lastIndexOf("APIs wanted:"))]).toEqual([
    status,
    `APIs wanted: numbers or names, separated by commas: ${text}\nNothing was written.\n`,
  ]);
  expect(readdirSync(folder)).toEqual([]);
});

test("lines pasted at once answer one question each", async () => {
  const paste = typed("MTES", "SNE-Cotation", "2", "Villx\u007fe", "", "Alex Petit", "alex.petit@ville.example", "", "NOM", "", "no");
  const { status } = await session(["init"], [paste.join("")]);
  expect([status, readdirSync(folder)]).toEqual([0, [".pistectl.yaml", "production.piste.yaml", "schemas"]]);
  expect(readFileSync(join(folder, "production.piste.yaml"), "utf8")).toMatch(/\nname: NOM\n(.*\n)* {2}name: Ville\n/);
});
