import type { Plan } from "@pistectl/config-schema/plan";
import { COLON, type Language, type Localized, say } from "@pistectl/words";
import { breakLogCommands } from "../escaping/log-commands.ts";
import { terminalStyle } from "../layout/terminal-style.ts";
import { wrapText } from "../layout/wrap-text.ts";
import { actionBlock } from "./action-text.ts";
import { changeBlock, colouredSymbol } from "./change-text.ts";
import { planHasChanges } from "./plan-has-changes.ts";
import type { PlanTextContext } from "./plan-text-context.ts";
import { actionsHeading, LEGEND, NO_ACTIONS, NO_CHANGES, nothingToDo, planSummaryText } from "./plan-words.ts";
import { printableActions, printableChanges } from "./printable-plan.ts";

/** How a plan is shown on a terminal. */
export interface PlanTextOptions {
  readonly language: Language;
  /** Escape codes for colour. Default false. */
  readonly color?: boolean;
  /** Columns of the terminal, 40 at least. Default 80. Values and commands are never broken, so that they can be copied. */
  readonly width?: number;
}

const NARROWEST = 40;
/** Lines of prose longer than this tire the eye, however wide the terminal is. */
const PROSE_WIDTH = 100;

/** A plan for a person at a terminal, in Terraform's grammar: what changes in each object, the portal actions in their order, how much it is. */
export function renderPlanText(plan: Plan, options: PlanTextOptions): string {
  const { language } = options;
  const style = terminalStyle({ color: options.color === true, links: false });
  const context: PlanTextContext = { language, style, width: Math.min(PROSE_WIDTH, Math.max(NARROWEST, options.width ?? 80)) };
  const changes = printableChanges(plan, language).map((change) => changeBlock(change, context));
  const blocks = planHasChanges(plan)
    ? [...introduction(plan, context), ...changes, ...actionBlocks(plan, context), style.bold(planSummaryText(plan.summary, language))]
    : [`${style.bold(say(NO_CHANGES, language))} ${prose(nothingToDo(plan), context, NO_CHANGES)}`, ...changes];
  return `${breakLogCommands(blocks.join("\n\n"))}\n`;
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

function actionBlocks(plan: Plan, context: PlanTextContext): readonly string[] {
  const { language, style } = context;
  if (plan.portalActions.length === 0) return [say(NO_ACTIONS, language)];
  const declared = plan.portalActions.filter((action) => action.declared).length;
  const colon = COLON[language];
  const digits = String(plan.portalActions.length).length;
  return [
    style.bold(`${actionsHeading(declared, language)}${colon}`),
    ...printableActions(plan, language).map((action) => actionBlock(action, digits, context)),
  ];
}

/** A sentence on lines of the page, what stands before it on the first one counted. */
function prose(text: Localized, { language, width }: PlanTextContext, before?: Localized): string {
  const first = before === undefined ? "" : `${say(before, language)} `;
  return wrapText(`${first}${say(text, language)}`, { width, first: "", rest: "" }).slice(first.length);
}
