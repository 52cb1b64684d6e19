import type { Finding, SourceFile } from "@pistectl/config-schema/findings";
import { type ProjectInput, validateProject } from "@pistectl/config-schema/lint";
import { diagnosticsJson } from "@pistectl/report/findings";
import type { Language } from "@pistectl/words";
import type { Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** What people see of a diagnostic. */
export interface Seen {
  readonly rule: string;
  /** `line:character-line:character`, from 0. */
  readonly place: string;
  readonly severity: number;
  readonly message: string;
}

const SEVERITIES = { error: 1, warning: 2, info: 3 } as const;

/** What `validate --format json` says of each file, by path, as diagnostics say it. */
export function expectedDiagnostics(input: ProjectInput, language: Language): ReadonlyMap<string, readonly Seen[]> {
  const { findings, secrets } = validateProject(input);
  const secretsOf = (file: SourceFile) => secrets.filter((secret) => secret.file.path === file.path).map(({ span }) => span);
  const words = diagnosticsJson(findings, { language, secrets: secretsOf });
  const seen = new Map<string, Seen[]>(input.files.map(({ path }) => [path, []]));
  for (const [index, { file, rule, severity, span }] of findings.entries()) {
    const { summary = "", detail = "" } = words[index] ?? {};
    const list = seen.get(file.path) ?? [];
    seen.set(file.path, list);
    list.push({
      rule,
      place: placeOf(file, span),
      severity: SEVERITIES[severity],
      message: detail === "" ? summary : `${summary}\n${detail}`,
    });
  }
  return seen;
}

/** The same of diagnostics that a server gave. */
export function seenOf(diagnostics: readonly Diagnostic[]): readonly Seen[] {
  return diagnostics.map(({ code, range: { start, end }, severity, message }) => ({
    rule: String(code),
    place: `${start.line}:${start.character}-${end.line}:${end.character}`,
    severity: severity ?? 0,
    message: String(message),
  }));
}

function placeOf({ text }: SourceFile, span: Finding["span"]): string {
  const document = TextDocument.create("", "", 0, text);
  const [start, end] = [document.positionAt(span.start), document.positionAt(span.end)];
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
