import type { Plan } from "@pistectl/config-schema/plan";
import { type Language, say, visibleText } from "@pistectl/words";
import { escapeMarkdown } from "../escaping/escape-markdown.ts";
import { breakLogCommands } from "../escaping/log-commands.ts";
import { tableTitles } from "../layout/markdown-table.ts";
import { actionItem } from "./action-markdown.ts";
import { changeLosses } from "./change-losses.ts";
import { CHANGE_TITLES, changeDetails, changeRow, hasDetails } from "./change-markdown.ts";
import { fitLosses } from "./fit-losses.ts";
import { FittedList, type Piece } from "./fitted-list.ts";
import { actionsLeftOut, actionsShortened, changesLeftOut, detailsLeftOut, lossesLeftOut, removalsLeftOut } from "./left-out-words.ts";
import { planHasChanges } from "./plan-has-changes.ts";
import { type PlanView, shownSummary } from "./plan-view.ts";
import { actionsHeading, NO_ACTIONS, NO_CHANGES, nothingToDo, planSummaryText, roleText } from "./plan-words.ts";
import { type PrintableAction, type PrintableChange, printableActions, printableChanges } from "./printable-plan.ts";
import { printedPiece } from "./printed-piece.ts";

/** How a plan is shown as Markdown. */
export interface PlanMarkdownOptions extends PlanView {
  readonly language: Language;
  /** Most UTF-16 units of the whole. Default 60,000: a comment on GitHub holds 65,536 characters. */
  readonly maxCharacters?: number;
}

const MAX_CHARACTERS = 60_000;
/** Kept free for the lines that say what was left out. */
const NOTICE_CHARACTERS = 1000;

/**
 * A plan for a comment or a job summary: how much it is, a table of what changes with what takes something away first, the portal actions as a task list.
 * What does not fit is left out and counted: details first, then what adds or changes, then actions; what is deleted or reduced is named before anything
 * else has room. Empty when not even its heading fits.
 */
export function renderPlanMarkdown(plan: Plan, options: PlanMarkdownOptions): string {
  const { language, maxCharacters = MAX_CHARACTERS, short = false, role = null } = options;
  const changes = short ? [] : printableChanges(plan, language);
  const actions = printableActions(plan, language, role);
  const lost = changes.filter(({ losing }) => losing);
  const isLosing = changeLosses(plan).size > 0;
  const heading = `## ${headingText({ ...plan, summary: shownSummary(plan, role) }, isLosing, language)}`;
  const notes = [
    ...plan.remarks.map((remark) => warning(say(remark, language))),
    ...(role === null ? [] : [escapeMarkdown(roleText(role, actions.length, plan.portalActions.length, language))]),
  ].join("\n\n");
  const titles = tableTitles(CHANGE_TITLES, language);
  const closing = planHasChanges(plan) ? tasksHeading(plan, actions, language) : say(nothingToDo(plan), language);
  const room = { left: maxCharacters - NOTICE_CHARACTERS - heading.length - notes.length - titles.length - closing.length };

  const rowOf = (change: PrintableChange): Piece => printedPiece(changeRow(change, language));
  const taskOf = (action: PrintableAction): Piece => printedPiece(actionItem(action, language));
  const others = new FittedList(
    changes.filter(({ losing }) => !losing),
    rowOf,
  );
  const removals = new FittedList(
    actions.filter(({ losing }) => losing),
    taskOf,
  );
  const tasks = new FittedList(
    actions.filter(({ losing }) => !losing),
    taskOf,
  );
  const details = new FittedList(changes.filter(hasDetails), (change) => {
    const text = breakLogCommands(changeDetails(change, language));
    return { short: text, full: () => text };
  });
  // The order is that of what must not be missed.
  const losses = fitLosses([...lost.filter(goes), ...lost.filter((change) => !goes(change))], room, language);
  removals.admit(room);
  losses.rows.enlarge(room);
  others.admit(room, room.left / 2);
  tasks.admit(room);
  others.admit(room);
  others.enlarge(room);
  if (!short) {
    removals.enlarge(room);
    tasks.enlarge(room);
  }
  const shortened = short ? 0 : removals.shortened + tasks.shortened;
  if (shortened === 0) details.admit(room);

  const table = [...losses.rows.texts, ...others.texts];
  const list = [...removals.shown, ...tasks.shown].sort(([one], [other]) => one.number - other.number);
  const document = [
    heading,
    notes,
    lossesLeftOut(losses.leftOut, language),
    table.length === 0 ? "" : [titles, ...table].join("\n"),
    losses.names,
    changesLeftOut(others.leftOut, language),
    ...details.texts,
    detailsLeftOut(Math.max(details.leftOut, losses.rows.shortened + others.shortened), language),
    closing,
    list.map(([, text]) => text).join("\n"),
    removalsLeftOut(removals.leftOut, language),
    actionsLeftOut(tasks.leftOut, language),
    actionsShortened(shortened, language),
  ].filter((block) => block !== "");
  return [`${document.join("\n\n")}\n`, `${heading}\n`].find((text) => text.length <= maxCharacters) ?? "";
}

/** The object itself is taken away, or its first shape is. */
function goes({ action }: PrintableChange): boolean {
  return action === "delete" || action === "replace";
}

function headingText(plan: Plan, isLosing: boolean, language: Language): string {
  if (!planHasChanges(plan)) return `✅ ${withoutStop(say(NO_CHANGES, language))}`;
  return `${isLosing ? "⚠️" : "📋"} ${withoutStop(planSummaryText(plan.summary, language))}`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

function tasksHeading({ portalActions }: Plan, actions: readonly PrintableAction[], language: Language): string {
  if (portalActions.length === 0) return say(NO_ACTIONS, language);
  return actions.length === 0 ? "" : `### ${actionsHeading(actions.filter(({ declared }) => declared).length, false, language)}`;
}

/** Longest remark on a plan, characters. */
const REMARK_LENGTH = 2000;

function warning(remark: string): string {
  return `> ⚠️ ${escapeMarkdown(visibleText(remark, REMARK_LENGTH))}`;
}
