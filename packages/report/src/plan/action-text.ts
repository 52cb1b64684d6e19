import { COLON, type Language, type Localized, say } from "@pistectl/words";
import { displayWidth, padEnd, padStart } from "../layout/display-width.ts";
import { NARROW_PAGE } from "../layout/fit-lines.ts";
import { wrapCommand } from "../layout/wrap-command.ts";
import { wrapText } from "../layout/wrap-text.ts";
import type { PlanTextContext } from "./plan-text-context.ts";
import { ACTION_LABELS, ACTION_MARKS, PORTAL_WORDS } from "./plan-words.ts";
import type { PrintableAction } from "./printable-plan.ts";

/** Labels that stand in one column. */
const COLUMN: readonly Localized[] = [
  ACTION_LABELS.where,
  ACTION_LABELS.page,
  ACTION_LABELS.after,
  ACTION_LABELS.duration,
  ACTION_LABELS.note,
  ACTION_LABELS.source,
];

/** How wide it is, colon included. */
const COLUMN_WIDTH: Readonly<Record<Language, number>> = { en: columnWidth("en"), fr: columnWidth("fr") };

/** One portal action on a terminal, under its number, without the remarks that are told elsewhere; `digits` is the length of the longest number. */
export function actionBlock(action: PrintableAction, digits: number, told: ReadonlySet<string>, context: PlanTextContext): string {
  const { language, style } = context;
  const lines = new ActionLines(digits, context);
  lines.title(action);
  if (action.declared) return lines.toString();
  lines.labelled(
    ACTION_LABELS.where,
    [say(PORTAL_WORDS[action.portal], language), action.path.join(" → ")].filter((part) => part !== "").join(" · "),
  );
  if (action.url !== null) lines.labelled(ACTION_LABELS.page, action.url);
  if (action.after.length > 0) lines.labelled(ACTION_LABELS.after, action.after.join(", "));
  if (action.duration !== null) lines.labelled(ACTION_LABELS.duration, action.duration);
  lines.values(action.values);
  lines.commands(action.commands);
  for (const remark of action.remarks) if (!told.has(remark)) lines.labelled(ACTION_LABELS.note, remark);
  lines.labelled(ACTION_LABELS.source, action.source, style.dim);
  return lines.toString();
}

function columnWidth(language: Language): number {
  return Math.max(...COLUMN.map((label) => displayWidth(`${label[language]}${COLON[language]}`)));
}

class ActionLines {
  readonly #context: PlanTextContext;
  readonly #digits: number;
  readonly #margin: string;
  readonly #lines: string[] = [];

  constructor(digits: number, context: PlanTextContext) {
    this.#digits = digits;
    this.#context = context;
    this.#margin = " ".repeat(digits + 3);
  }

  /** ` 3. ✓ [wait] Title`. */
  title({ number, title, kind, declared }: PrintableAction): void {
    const { language, style } = this.#context;
    const word = ACTION_MARKS[kind]?.[language];
    const done = declared ? style.green("✓ ") : "";
    const mark = word === undefined ? "" : `${(kind === "wait" ? style.yellow : style.cyan)(`[${word}]`)} `;
    const before = `${padStart(String(number), this.#digits + 1)}. `;
    const plain = `${before}${declared ? "✓ " : ""}${word === undefined ? "" : `[${word}] `}`;
    // Wrapped with the marks as they are seen, then coloured.
    const [first = "", ...others] = this.#wrap(title, plain, this.#margin).split("\n");
    this.#lines.push(`${before}${done}${mark}${style.bold(first.slice(plain.length))}`, ...others.map(style.bold));
  }

  labelled(label: Localized, text: string, style = (line: string): string => line): void {
    const { language } = this.#context;
    const head = `${this.#margin}${padEnd(this.#colon(label[language]), COLUMN_WIDTH[language])} `;
    this.#lines.push(style(this.#wrap(text, head, " ".repeat(displayWidth(head)))));
  }

  /** One value a line, at its end, so that a double click or a drag takes it. */
  values(values: PrintableAction["values"]): void {
    if (values.length === 0) return;
    const column = Math.max(0, ...values.map(([label]) => displayWidth(this.#colon(label))));
    this.#lines.push(`${this.#margin}${this.#colon(ACTION_LABELS.values[this.#context.language])}`);
    for (const [label, value] of values) {
      const head = `${this.#margin}  ${padEnd(this.#colon(label), column)}`;
      const fits = this.#context.width >= NARROW_PAGE || displayWidth(`${head} ${value}`) <= this.#context.width;
      const shown = this.#context.style.bold(value);
      this.#lines.push(...(fits ? [`${head} ${shown}`] : [head.trimEnd(), `${this.#margin}    ${shown}`]));
    }
  }

  commands(commands: readonly string[]): void {
    if (commands.length === 0) return;
    const label = commands.length === 1 ? ACTION_LABELS.command : ACTION_LABELS.commands;
    this.#lines.push(`${this.#margin}${this.#colon(label[this.#context.language])}`);
    const { width, style } = this.#context;
    const indent = `${this.#margin}  `;
    for (const command of commands)
      this.#lines.push(`${indent}${style.bold(wrapCommand(command, { width, indent }).slice(indent.length))}`);
  }

  toString(): string {
    return this.#lines.join("\n");
  }

  #wrap(text: string, first: string, rest: string): string {
    return wrapText(text, { width: this.#context.width, first, rest });
  }

  #colon(label: string): string {
    return `${label}${COLON[this.#context.language]}`;
  }
}
