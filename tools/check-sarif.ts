// Has Microsoft's own validator, with its rules for GitHub, look at the SARIF of every broken example. It is 100 MB: npm brings it to a temporary folder.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "./bundle-options.ts";

const VALIDATOR = "@microsoft/sarif-multitool@5.7.0";
/** With fewer, the validator would have been looking at next to nothing. */
const LEAST_RESULTS = 30;

interface Sarif {
  readonly runs: readonly {
    readonly results?: readonly { readonly level?: string; readonly ruleId?: string; readonly message: unknown }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), "pistectl-sarif-"));
let failures = 0;
let results = 0;
try {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--silent", "--prefix", folder, VALIDATOR]);
  const binary = createRequire(join(folder, "index.js"))("@microsoft/sarif-multitool") as string;
  if (process.platform !== "win32") chmodSync(binary, 0o755);

  for (const example of readdirSync(join(REPOSITORY_ROOT, "examples/broken"))) {
    for (const language of ["en", "fr"]) {
      const sarif = join(folder, `${example}.${language}.sarif`);
      writeFileSync(sarif, sarifOf(example, language));
      results += resultsOf(sarif).length;
      // It ends with 0 whatever it finds: its own report tells.
      const report = `${sarif}.report.sarif`;
      spawnSync(binary, [
        "validate",
        sarif,
        "--rule-kind",
        "Sarif;Gh",
        "--level",
        "Error;Warning",
        "-o",
        report,
        "--quiet",
        "true",
        "--log",
        "ForceOverwrite",
      ]);
      for (const { level, ruleId, message } of resultsOf(report)) {
        console.log(`${example} (${language}): ${level} ${ruleId} ${JSON.stringify(message).slice(0, 300)}`);
        if (level === "error") failures++;
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${results} results validated, ${failures} errors`);
process.exitCode = failures > 0 || results < LEAST_RESULTS ? 1 : 0;

function sarifOf(example: string, language: string): string {
  const bin = join(REPOSITORY_ROOT, "packages/cli/src/bin.ts");
  const args = ["--conditions=source", bin, "validate", `examples/broken/${example}`, "--format", "sarif", "--lang", language];
  return spawnSync(process.execPath, args, { cwd: REPOSITORY_ROOT, encoding: "utf8" }).stdout;
}

function resultsOf(path: string): NonNullable<Sarif["runs"][number]["results"]> {
  return (JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, "")) as Sarif).runs.flatMap(({ results }) => results ?? []);
}
