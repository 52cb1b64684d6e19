import { canIgnore } from "@pistectl/config-schema/editing";
import type { Finding } from "@pistectl/config-schema/findings";
import { fixProject } from "@pistectl/config-schema/lint";
import { say } from "@pistectl/words";
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver";
import { changedLines } from "../text/changed-lines.ts";
import { findingsOfFile } from "./diagnostics.ts";
import type { Manifest, Reader } from "./manifest.ts";
import { documentEdits, workspaceEdit } from "./workspace-edits.ts";

/** Repairs everything in a file that can be repaired safely. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.pistectl`;

/** Kinds of actions that are offered. */
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL];

/** Days after which a suppression is to be looked at again. */
const SUPPRESSED_DAYS = 90;

/** What can be done about a stretch of a manifest; `only` are the kinds asked for, all without it. */
export function codeActions(manifest: Manifest, reader: Reader, range: Range, only: readonly string[] | undefined): readonly CodeAction[] {
  const wants = (kind: string): boolean => only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const here = wants(CodeActionKind.QuickFix)
    ? findingsOfFile(manifest.project, manifest.file.path, reader).filter(({ diagnostic }) => meet(diagnostic.range, range))
    : [];
  return [
    ...here.flatMap(({ finding, diagnostic }) => repair(finding, diagnostic, manifest, reader)),
    ...here.flatMap(({ finding, diagnostic }) => suppress(finding, diagnostic, manifest, reader)),
    // A whole file is repaired when that is asked for, not beside each finding.
    ...(only !== undefined && wants(FIX_ALL) ? fixAll(manifest, reader) : []),
  ];
}

function repair({ fix }: Finding, diagnostic: Diagnostic, { project }: Manifest, reader: Reader): readonly CodeAction[] {
  if (fix === null) return [];
  const title = say(fix.title, reader.language);
  return [
    {
      title: fix.safe ? title : say({ en: `${title} (may change what you meant)`, fr: `${title} (peut changer le sens)` }, reader.language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: fix.safe,
      edit: workspaceEdit(fix.edits, project, reader),
    },
  ];
}

/** A comment on a line of its own above the finding; a JSON file has none. */
function suppress(finding: Finding, diagnostic: Diagnostic, { project, file, places }: Manifest, reader: Reader): readonly CodeAction[] {
  if (!canIgnore(finding.rule) || file.path.endsWith(".json")) return [];
  const { start: at } = finding.span;
  const lineStart = at === 0 ? 0 : Math.max(file.text.lastIndexOf("\n", at - 1), file.text.lastIndexOf("\r", at - 1)) + 1;
  const indent = /^ */.exec(file.text.slice(lineStart))?.[0] ?? "";
  const until = new Date(Date.parse(project.input().today) + SUPPRESSED_DAYS * 86_400_000).toISOString().slice(0, 10);
  const reason = say({ en: "say why", fr: "dire pourquoi" }, reader.language);
  const comment = (filled: string): string => `${indent}# pistectl-ignore ${finding.rule}: ${filled} until=${until}\n`;
  const replacement = { file, span: { start: lineStart, end: lineStart }, text: comment(`<${reason}>`) };
  const edit = workspaceEdit([replacement], project, reader);
  const [change] = documentEdits([replacement], project, reader);
  const withPlace = change && {
    documentChanges: [
      {
        ...change,
        edits: [
          {
            range: places.rangeOf({ start: lineStart, end: lineStart }),
            snippet: { kind: "snippet" as const, value: comment(`\${1:${reason}}`) },
          },
        ],
      },
    ],
  };
  return [
    {
      title: say(
        {
          en: `Hide ${finding.rule} here until ${until}, with a reason`,
          fr: `Masquer ${finding.rule} ici jusqu'au ${until}, avec une raison`,
        },
        reader.language,
      ),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: reader.fillsEdits && withPlace !== undefined ? withPlace : edit,
    },
  ];
}

function fixAll({ project, file }: Manifest, reader: Reader): readonly CodeAction[] {
  const { changed } = fixProject({ ...project.input(), onlyFiles: new Set([file.path]) }, { unsafe: false });
  const own = changed.find(({ before }) => before.path === file.path);
  if (own === undefined) return [];
  const changes = changedLines(file.text, own.after.text).map((change) => ({ file, ...change }));
  return [
    {
      title: say(
        { en: "Repair everything that can be repaired safely", fr: "Corriger tout ce qui peut l'être sans risque" },
        reader.language,
      ),
      kind: FIX_ALL,
      edit: workspaceEdit(changes, project, reader),
    },
  ];
}

/** Whether two ranges have a place in common, ends included: a cursor behind a word asks about the word. */
function meet(one: Range, other: Range): boolean {
  return isBefore(one.start, other.end) && isBefore(other.start, one.end);
}

function isBefore(one: Range["start"], other: Range["start"]): boolean {
  return one.line < other.line || (one.line === other.line && one.character <= other.character);
}
