import type { Text } from "@codemirror/state";
import { type Language, say } from "@pistectl/words";
import type { TextEdit } from "vscode-languageserver";
import { changesOf } from "../editor/session.ts";
import { byId, element } from "../page/element.ts";
import { diffLines } from "../page/safe-html.ts";
import { WORDS } from "../page/words.ts";

/** Lines that are shown around a change. */
const CONTEXT_LINES = 2;

/** Shows what the layout would change in a file; null: it cannot be laid out. */
export function showLayout(edits: readonly TextEdit[] | null, doc: Text, language: Language, layOut: () => void): void {
  const view = byId("view-format");
  if (edits === null || edits.length === 0) {
    view.replaceChildren(element("p", {}, say(edits === null ? WORDS.noLayout : WORDS.laidOut, language)));
    return;
  }
  const button = element("button", { type: "button", class: "main" }, say(WORDS.layOut, language));
  button.addEventListener("click", layOut);
  const code = element("code", {}, ...diffLines(difference(edits, doc)));
  const change = element("pre", { tabindex: "0", role: "region", "aria-label": say(WORDS.changes, language) }, code);
  view.replaceChildren(element("p", {}, button), change);
}

/** The lines that change, as a unified difference without its headings. */
function difference(edits: readonly TextEdit[], doc: Text): string {
  const after = changesOf(edits, doc);
  const changed: string[] = [];
  let shown = 0;
  after.iterChanges((from, to, _fromAfter, _toAfter, inserted) => {
    const [first, last] = [doc.lineAt(from).number, to > from ? doc.lineAt(to - 1).number : doc.lineAt(from).number - 1];
    const start = Math.max(shown + 1, first - CONTEXT_LINES);
    if (shown > 0 && start > shown + 1) changed.push("  ⋯");
    for (let line = start; line < first; line++) changed.push(`  ${doc.line(line).text}`);
    for (let line = first; line <= last; line++) changed.push(`- ${doc.line(line).text}`);
    if (inserted.length > 0) for (const line of inserted.toString().replace(/\n$/, "").split("\n")) changed.push(`+ ${line}`);
    shown = Math.max(last, first - 1);
    for (let line = shown + 1; line <= Math.min(doc.lines, shown + CONTEXT_LINES) && !touches(after, doc.line(line)); line++) {
      changed.push(`  ${doc.line(line).text}`);
      shown = line;
    }
  });
  return changed.join("\n");
}

function touches(changes: ReturnType<typeof changesOf>, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return changes.touchesRange(from, to) !== false;
}
