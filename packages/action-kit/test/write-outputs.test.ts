import { createRedactor } from "@pistectl/auth-core/redaction";
import { expect, test } from "vitest";
import { writeOutputs } from "../src/runner/write-outputs.ts";

function writeBeside(secret: string, outputs: object) {
  const redactor = createRedactor();
  redactor.add(secret);
  const written: [string, string][] = [];
  const problems = writeOutputs(outputs, { runner: { output: (name, value) => void written.push([name, value]) }, ...redactor });
  return { written: Object.fromEntries(written), problems: problems.map(({ en }) => en) };
}

test("a path that holds a secret is left empty, and it is said", () => {
  expect(writeBeside("secret", { valid: "true", count: 3, "report-path": "/home/secret/x" })).toEqual({
    written: { valid: "true", count: "3", "report-path": "" },
    problems: ["Output report-path is left empty: its value holds a masked secret."],
  });
});

test.each(["true", "blocked", "3", "token/client-refused"])("words of ours are set, though %s is a secret", (secret) => {
  const outputs = { valid: "true", verdict: "blocked", count: "3", code: "token/client-refused", "report-path": "" };
  expect(writeBeside(secret, outputs)).toEqual({ written: outputs, problems: [] });
});

test("a name that is a secret nobody could take for a word is left out", () => {
  expect(writeBeside("Tr0ub4dor&3xQ9", { applications: '["Tr0ub4dor&3xQ9"]' })).toEqual({
    written: { applications: "" },
    problems: ["Output applications is left empty: its value holds a masked secret."],
  });
});

test.each([
  [
    "a file that cannot be written",
    Object.assign(new Error("EACCES: permission denied, open '/x'"), { code: "EACCES" }),
    "permission denied",
    "accès refusé",
  ],
  [
    "a file that is not there, as the toolkit says it",
    new Error("Missing file at path: /home/secret/output"),
    "no such file or folder",
    "fichier ou dossier inexistant",
  ],
])("%s is told once, without its path", (_title, cause, en, fr) => {
  const runner = {
    output: () => {
      throw cause;
    },
  };
  expect(writeOutputs({ valid: "true", "report-path": "/x" }, { runner, ...createRedactor() })).toEqual([
    {
      en: `The outputs could not be written to the file that GITHUB_OUTPUT names: ${en}. The verdict is not affected.`,
      fr: `Les sorties n'ont pas pu être écrites dans le fichier que nomme GITHUB_OUTPUT : ${fr}. Le verdict n'en dépend pas.`,
    },
  ]);
});
