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

test("only the machine, before which the guard stands, touches streams and files", () => {
  const open = filesWith("packages/cli/src", /process\.std(?:out|err)|\bconsole\.|["']node:fs/);
  expect(open.filter((file) => !file.startsWith("machine/"))).toEqual([
    // The version alone.
    "bin.ts",
    // Messages of the protocol, whose findings come masked; files are read.
    "lsp/run-lsp.ts",
  ]);
  expect(filesWith("packages/cli/src", /processIo\(/)).toEqual(["machine/process-io.ts", "main.ts"]);
  expect(filesWith("packages/cli/src", /guardOutput\(/)).toEqual(["machine/guard-output.ts", "run.ts"]);
});

test("a report writes nothing itself, and reads the text of a manifest in one place", () => {
  expect(filesWith("packages/report/src", /\bprocess\.|\bconsole\.|["']node:fs/)).toEqual([]);
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
  expect(filesWith("actions/manifest-lint/src", /\bconsole\.|["']node:fs/)).toEqual([]);
  expect(filesWith("actions/preflight/src", /\bconsole\.|["']node:fs/)).toEqual([]);
});
