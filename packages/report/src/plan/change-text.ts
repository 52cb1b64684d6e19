import type { ObjectAction } from "@pistectl/config-schema/plan";
import { say } from "@pistectl/words";
import { displayWidth } from "../layout/display-width.ts";
import { NARROW_PAGE } from "../layout/fit-lines.ts";
import type { TerminalStyle } from "../layout/terminal-style.ts";
import { wrapText } from "../layout/wrap-text.ts";
import type { PlanTextContext } from "./plan-text-context.ts";
import { FORCES_REPLACEMENT, renamedText, SYMBOLS, unchangedText, verdictText } from "./plan-words.ts";
import type { PrintableChange, PrintableField } from "./printable-plan.ts";
import { withoutMiddle } from "./without-middle.ts";

/** A longer label loses its middle: that of a key of a hundred characters is whole. */
const MAX_LABEL = 160;

/** One object on a terminal: what happens to it and why as comments, then a line for each changed line of its document. */
export function changeBlock(change: PrintableChange, context: PlanTextContext): string {
  const { kind, action, name, previousName, fields, unchanged } = change;
  const { language, style, width } = context;
  const verdict = verdictText(change, language);
  const comment = (text: string): string => wrapText(text, { width, first: "  # ", rest: "  # " });
  const head = [
    // Of a page that is wide enough no line of Terraform is broken.
    style.bold(width < NARROW_PAGE ? comment(verdict) : `  # ${verdict}`),
    ...(previousName === null ? [] : [comment(`(${renamedText(previousName, language)})`)]),
    ...change.remarks.map(comment),
  ];
  if (action === "none") return head.join("\n");
  const labels = fields.map(({ label }) => withoutMiddle(label, MAX_LABEL));
  const column = width < NARROW_PAGE ? labels : inColumn(labels);
  return [
    ...head,
    `${colouredSymbol(action, style, 3)} ${kind} "${name}" {`,
    ...fields.map((field, index) => fieldLine(field, column[index] ?? "", context)),
    ...(unchanged === 0 ? [] : [style.dim(`        # (${unchangedText(unchanged, language)})`)]),
    "    }",
  ].join("\n");
}

/** A symbol of Terraform in its colour, on the right of a column. */
export function colouredSymbol(action: ObjectAction, style: TerminalStyle, column: number): string {
  const symbol = SYMBOLS[action];
  const coloured = {
    create: style.green(symbol),
    update: style.yellow(symbol),
    delete: style.red(symbol),
    replace: `${style.red("-")}/${style.green("+")}`,
    none: "",
  }[action];
  return " ".repeat(Math.max(0, column - symbol.length)) + coloured;
}

/** Labels as wide as the widest of them. */
function inColumn(labels: readonly string[]): readonly string[] {
  const widths = labels.map(displayWidth);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return labels.map((label, index) => label + " ".repeat(widest - (widths[index] ?? 0)));
}

function fieldLine({ action, before, after, forcesReplacement }: PrintableField, label: string, context: PlanTextContext): string {
  const { language, style } = context;
  const change = before === null ? (after ?? "") : `${before} ${style.yellow("->")} ${after}`;
  const reason = forcesReplacement ? ` ${style.red(say(FORCES_REPLACEMENT, language))}` : "";
  return `      ${colouredSymbol(action, style, 1)} ${label} = ${change}${reason}`;
}
