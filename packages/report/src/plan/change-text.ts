import type { ObjectAction } from "@pistectl/config-schema/plan";
import { say } from "@pistectl/words";
import { displayWidth, padEnd } from "../layout/display-width.ts";
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
  const lines = fields.map((field) => ({ ...field, label: withoutMiddle(field.label, MAX_LABEL) }));
  const column = width < NARROW_PAGE ? 0 : lines.reduce((widest, { label }) => Math.max(widest, displayWidth(label)), 0);
  return [
    ...head,
    `${colouredSymbol(action, style, 3)} ${kind} "${name}" {`,
    ...lines.map((field) => fieldLine(field, column, context)),
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

function fieldLine({ action, label, before, after, forcesReplacement }: PrintableField, column: number, context: PlanTextContext): string {
  const { language, style } = context;
  const change = before === null ? (after ?? "") : `${before} ${style.yellow("->")} ${after}`;
  const reason = forcesReplacement ? ` ${style.red(say(FORCES_REPLACEMENT, language))}` : "";
  return `      ${colouredSymbol(action, style, 1)} ${padEnd(label, column)} = ${change}${reason}`;
}
