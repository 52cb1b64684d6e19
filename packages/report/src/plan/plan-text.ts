import type { Plan } from "@pistectl/config-schema/plan";
import { COLON, type Language, type Localized, say, visibleText } from "@pistectl/words";
import { breakLogCommands } from "../escaping/log-commands.ts";
import { terminalStyle } from "../layout/terminal-style.ts";
import { wrapText } from "../layout/wrap-text.ts";
import { capitalised } from "../preflight/preflight-words.ts";
import { type ActionGroup, actionGroups } from "./action-groups.ts";
import { actionBlock } from "./action-text.ts";
import { changeBlock, colouredSymbol } from "./change-text.ts";
import { planHasChanges } from "./plan-has-changes.ts";
import type { PlanTextContext } from "./plan-text-context.ts";
import { type PlanView, shownSummary } from "./plan-view.ts";
import {
  ACTOR_WORDS,
  actionsHeading,
  LEGEND,
  NO_ACTIONS,
  NO_CHANGES,
  nothingToDo,
  planSummaryText,
  roleText,
  sharedNote,
  WARNING,
} from "./plan-words.ts";
import { changePrinter, printableActions } from "./printable-plan.ts";
import { shortActions } from "./short-actions-text.ts";

/** How a plan is shown on a terminal. */
export interface PlanTextOptions extends PlanView {
  readonly language: Language;
  /** Escape codes for colour. Default false. */
  readonly color?: boolean;
  /** Columns of the terminal, 40 at least. Default 80. Values and commands are never broken, so that they can be copied. */
  readonly width?: number;
}

const NARROWEST = 40;
/** Lines of prose longer than this tire the eye, however wide the terminal is. */
const PROSE_WIDTH = 100;

/** A plan for a person at a terminal: the portal actions by person, then what changes in each object in Terraform's grammar, how much it is. */
export function renderPlanText(plan: Plan, options: PlanTextOptions): string {
  return [...planTextPieces(plan, options)].join("");
}

/** The same in pieces of whole lines, each made when its turn comes: the text of thousands of objects takes megabytes. */
export function* planTextPieces(plan: Plan, options: PlanTextOptions): Generator<string> {
  let separator = "";
  for (const block of planBlocks(plan, options)) {
    yield `${separator}${breakLogCommands(block)}\n`;
    separator = "\n";
  }
}

function* planBlocks(plan: Plan, options: PlanTextOptions): Generator<string> {
  const { language, short = false, role = null } = options;
  const style = terminalStyle({ color: options.color === true, links: false });
  const context: PlanTextContext = { language, style, width: Math.min(PROSE_WIDTH, Math.max(NARROWEST, options.width ?? 80)) };
  const hasChanges = planHasChanges(plan);
  for (const remark of plan.remarks) yield warning(remark, context);
  if (hasChanges) {
    yield* actionBlocks(plan, { short, role }, context);
    if (!short) yield* introduction(plan, context);
  } else yield `${style.bold(say(NO_CHANGES, language))} ${prose(nothingToDo(plan), context, NO_CHANGES)}`;
  const printable = changePrinter(plan, language);
  for (const change of short ? [] : plan.changes) yield changeBlock(printable(change), context);
  if (hasChanges) yield style.bold(planSummaryText(shownSummary(plan, role), language));
}

/** Longest remark on a plan, characters. */
const REMARK_LENGTH = 2000;

function warning(remark: Localized, { language, style, width }: PlanTextContext): string {
  const text = `${say(WARNING, language)}${COLON[language]} ${visibleText(say(remark, language), REMARK_LENGTH)}`;
  return style.yellow(wrapText(text, { width, first: "", rest: "" }));
}

const INTRODUCTION: Localized = {
  en: "pistectl has compared the manifests with what was declared before. Changes are indicated with the following symbols:",
  fr: "pistectl a comparé les manifestes à ce qui était déclaré auparavant. Les changements sont indiqués par les symboles suivants :",
};

const CHANGES_HEADING: Localized = {
  en: "The declarations change as follows:",
  fr: "Les déclarations changent ainsi :",
};

/** The legend holds the symbols that occur, and no other. */
function introduction({ changes }: Plan, context: PlanTextContext): readonly string[] {
  const occurring = LEGEND.filter(([action]) => changes.some((change) => change.action === action));
  if (occurring.length === 0) return [];
  const legend = occurring.map(
    ([action, word]) => `${colouredSymbol(action, context.style, SYMBOL_COLUMN)} ${say(word, context.language)}`,
  );
  return [[prose(INTRODUCTION, context), ...legend].join("\n"), prose(CHANGES_HEADING, context)];
}

const SYMBOL_COLUMN = 3;

function* actionBlocks(plan: Plan, { short, role }: Required<PlanView>, context: PlanTextContext): Generator<string> {
  const { language, style, width } = context;
  if (plan.portalActions.length === 0) {
    yield prose(NO_ACTIONS, context);
    return;
  }
  const actions = printableActions(plan, language, role);
  const declared = actions.filter((action) => action.declared).length;
  const colon = COLON[language];
  const digits = String(plan.portalActions.length).length;
  const heading = wrapText(`${actionsHeading(declared, true, language)}${colon}`, { width, first: "", rest: "" });
  const told = new Map<string, number>();
  if (role !== null) yield prose(roleText(role, actions.length, plan.portalActions.length, language), context);
  if (actions.length > 0) yield style.bold(heading);
  for (const group of actionGroups(actions)) {
    const title = style.bold(`${capitalised(say(ACTOR_WORDS[group.who], language))}${colon}`);
    if (short) yield `${title}\n${shortActions(group.actions, digits, told, context)}`;
    else yield* groupBlocks(group, title, digits, context);
  }
}

function* groupBlocks({ actions, shared }: ActionGroup, title: string, digits: number, context: PlanTextContext): Generator<string> {
  const { language, width } = context;
  const told = new Set(shared.map(({ text }) => text));
  const notes = shared.map(({ text, numbers }) => {
    const head = `${sharedNote(numbers, language)}${COLON[language]} `;
    return wrapText(`${head}${text}`, { width, first: "  ", rest: "    " });
  });
  yield [title, ...notes].join("\n");
  let row: string[] = [];
  for (const [index, action] of actions.entries()) {
    row.push(actionBlock(action, digits, told, context));
    // What is declared done is one line: a row of them is one block.
    if (action.declared && actions[index + 1]?.declared === true) continue;
    yield row.join("\n");
    row = [];
  }
}

/** A sentence on lines of the page, what stands before it on the first one counted. */
function prose(text: Localized | string, { language, width }: PlanTextContext, before?: Localized): string {
  const first = before === undefined ? "" : `${say(before, language)} `;
  const sentence = typeof text === "string" ? text : say(text, language);
  return wrapText(`${first}${sentence}`, { width, first: "", rest: "" }).slice(first.length);
}
