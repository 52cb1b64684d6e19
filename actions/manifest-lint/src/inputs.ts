import { resolve } from "node:path";
import { createInputReader, type Runner, readOutputPath, workspaceFolder } from "@pistectl/action-kit";
import { LANGUAGES, type Language, type Localized } from "@pistectl/words";

/** Severities from which the step fails. */
export const FAIL_ON = ["error", "warning", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What to check, and where to tell. */
export interface LintInputs {
  readonly language: Language;
  /** Absolute. */
  readonly workspace: string;
  /** Absolute paths of files and folders. */
  readonly paths: readonly string[];
  /** Absolute path, null for the nearest configuration. */
  readonly configuration: string | null;
  readonly changedOnly: boolean;
  readonly plan: boolean;
  readonly failOn: FailOn;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly comment: boolean;
  /** Absolute path, null for a new file in the runner's temporary folder. */
  readonly sarifPath: string | null;
  /** Empty when the workflow gives none. */
  readonly token: string;
  /** The leg of a matrix, `null` as text outside of one. */
  readonly matrix: string;
  /** What is wrong with the inputs; nothing is done when there is something. */
  readonly problems: readonly Localized[];
}

/** Reads every input once. */
export function readInputs(runner: Pick<Runner, "input" | "env" | "files">): LintInputs {
  const reader = createInputReader(runner.input);
  const workspace = workspaceFolder(runner.env);
  const paths = reader.lines("paths");
  const configuration = reader.text("config");
  return {
    language: reader.choice("language", LANGUAGES, "en"),
    workspace,
    paths: (paths.length === 0 ? ["."] : paths).map((path) => resolve(workspace, path)),
    configuration: configuration === undefined ? null : resolve(workspace, configuration),
    changedOnly: reader.flag("changed-only", false),
    plan: reader.flag("plan", false),
    failOn: reader.choice("fail-on", FAIL_ON, "error"),
    summary: reader.flag("summary", true),
    annotations: reader.flag("annotations", true),
    comment: reader.flag("comment", false),
    sarifPath: readOutputPath(reader, "sarif-path", runner),
    token: reader.text("github-token") ?? "",
    matrix: reader.text("matrix") ?? "null",
    problems: reader.problems,
  };
}
