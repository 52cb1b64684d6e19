import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

// What leaves goes through few doors, each of which masks secrets: a new one is seen here.

const ROOT = join(import.meta.dirname, "../../..");

/** Source files under a folder in which a pattern occurs, from the root. */
function filesWith(folder: string, pattern: RegExp): readonly string[] {
  return globSync("**/*.ts", { cwd: join(ROOT, folder) })
    .filter((file) => pattern.test(readFileSync(join(ROOT, folder, file), "utf8")))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** Statements of the sources under a folder that call one of these, each from its name to its end. */
function callsIn(folder: string, name: RegExp): readonly string[] {
  return globSync("**/*.ts", { cwd: join(ROOT, folder) }).flatMap((file) => {
    const text = readFileSync(join(ROOT, folder, file), "utf8");
    return Array.from(text.matchAll(new RegExp(`${name.source}\\([^;]*`, "g")), ([call]) => call);
  });
}

/** What reaches a stream or a file. */
const WRITES = /process\.std(?:out|err)|\bconsole\.|["'](?:node:)?fs(?:\/promises)?["']/;

test("only the machine, before which the guard stands, touches streams and files", () => {
  const open = filesWith("packages/cli/src", WRITES);
  expect(open.filter((file) => !file.startsWith("machine/"))).toEqual([
    // The version alone.
    "bin.ts",
    // Messages of the protocol, whose findings come masked; files are read.
    "lsp/run-lsp.ts",
  ]);
  expect(filesWith("packages/cli/src", /processIo\(/)).toEqual(["machine/process-io.ts", "main.ts"]);
  expect(filesWith("packages/cli/src", /guardOutput\(/)).toEqual(["machine/guard-output.ts", "run.ts"]);
});

test("a file is given back as it is by what repairs and formats alone", () => {
  expect(filesWith("packages/cli/src", /\.rewriteFile\(|\bgiveBack\b/)).toEqual([
    "fmt/run-fmt.ts",
    "machine/io.ts",
    "machine/process-io.ts",
    "validate/write-fixes.ts",
  ]);
});

test.each(["auth-core", "config-schema", "report", "simulator", "words"])("the package %s leaves streams and files to others", (name) => {
  expect(filesWith(`packages/${name}/src`, WRITES)).toEqual([]);
});

test("the language server sends messages of its protocol, and logs no text of a file", () => {
  // The streams that it is started with.
  expect(filesWith("packages/language-server/src", /process\.std(?:out|err)|\bwriteFile|\bappendFile/)).toEqual(["node/node-machine.ts"]);
  const logged = callsIn("packages/language-server/src", /connection\.(?:console|window|telemetry|tracer)\.\w+/);
  expect(logged.toSorted()).toEqual([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands in the source.
    "connection.console.warn(`a notification was not understood (${kind})`)",
    'connection.console.warn(error instanceof Error ? error.name : "a request failed"))',
  ]);
});

test("a report writes nothing itself, and reads the text of a manifest in one place", () => {
  expect(filesWith("packages/report/src", /\bprocess\./)).toEqual([]);
  expect(filesWith("packages/report/src", /\bfile\.text\b|\{ text\b[^}]*\}: SourceFile|file: \{ text|\bwholeText\(/)).toEqual([
    // Where what is seen of a stretch ends.
    "validation/code-frame.ts",
    // The hash of a line, as GitHub computes it.
    "validation/findings-sarif.ts",
    "validation/source-view.ts",
    "validation/visible-span.ts",
  ]);
  // Beside where they are read, where their letters are counted.
  expect(filesWith("packages/report/src", /\.edits\b/)).toEqual(["validation/printable-finding.ts", "validation/shown-findings.ts"]);
});

test("an action writes nothing that its guard has not seen", () => {
  for (const call of callsIn("actions", /(?<!\w)runner\.(?:writeFile|appendSummary)/)) expect(call).toContain("guard(");
  for (const call of callsIn("actions", /keepComment/)) expect(call).toContain("guard(");
  for (const call of callsIn("actions", /runner\.annotate/)) expect(call).toMatch(/log\.clean\(|message: BUG/);
  expect(filesWith("actions/manifest-lint/src", WRITES)).toEqual([]);
  // Nothing, once all that was printed has left.
  expect(callsIn("actions/preflight/src", /process\.stdout\.write/)).toEqual([expect.stringMatching(/write\("", /)]);
  expect(filesWith("actions/preflight/src", WRITES)).toEqual(["main.ts"]);
  // The toolkit, and with it every output, stands behind the runner.
  expect(filesWith("actions", /from "@actions\//)).toEqual([]);
  expect(filesWith("packages/action-kit/src", /from "@actions\//)).toEqual(["github/connect-github.ts", "runner/runner.ts"]);
  expect([filesWith("actions", /runner\.output\(/), filesWith("packages/action-kit/src", /runner\.output\(/)]).toEqual([
    [],
    ["runner/write-outputs.ts"],
  ]);
});
