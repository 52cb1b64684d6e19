import type { Severity } from "@pistectl/config-schema/findings";
import { COLON, type Language, say } from "@pistectl/words";
import { codeFence } from "../escaping/code-fence.ts";
import { codeSpan } from "../escaping/code-span.ts";
import { escapeHtml } from "../escaping/escape-html.ts";
import { escapeMarkdown } from "../escaping/escape-markdown.ts";
import { breakLogCommands } from "../escaping/log-commands.ts";
import { tableRow, tableTitles } from "../layout/markdown-table.ts";
import { terminalStyle } from "../layout/terminal-style.ts";
import { renderFindingFrames } from "./finding-frames.ts";
import type { FindingsOptions } from "./findings-options.ts";
import {
  asSentence,
  closed,
  countFindings,
  FINDING_LABELS,
  fixableText,
  maxWarningsText,
  SEVERITY_WORDS,
  tallyText,
} from "./findings-words.ts";
import { type PrintableFinding, printableFinding } from "./printable-finding.ts";
import { shownFindings } from "./shown-findings.ts";
import { sourceViews } from "./source-view.ts";
import type { ValidationReport } from "./validation-report.ts";

/** How findings are shown as Markdown. */
export interface FindingsMarkdownOptions extends FindingsOptions {
  /** Most UTF-8 bytes of the whole; details of the last findings, then rows of the table are left out beyond. Default 900,000: a job summary holds 1 MiB per step, all or nothing. */
  readonly budgetBytes?: number;
}

const BUDGET_BYTES = 900_000;
/** Kept free for the lines that say what was left out. */
const NOTICE_BYTES = 300;
/** Columns that a job summary shows in a fenced block without a scroll bar. */
const FRAME_WIDTH = 90;

const EMOJI: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };

/** Findings for a job summary or a comment: how many, a table, then each in full, every text of other origin escaped for its place. Empty when not even its heading fits. */
export function renderFindingsMarkdown(report: ValidationReport, options: FindingsMarkdownOptions): string {
  const { language, secrets, budgetBytes = BUDGET_BYTES } = options;
  const viewOf = sourceViews(secrets);
  const heading = `## ${headingEmoji(report)} ${asSentence(tallyText(report, language)).replace(/\.$/, "")}`;
  const advice = [maxWarningsText(report, language), fixableText(report, language)]
    .filter((text) => text !== "")
    .map((text) => closed(escapeMarkdown(asSentence(text).replace(/\.$/, ""))))
    .join("  \n");
  const titles = tableTitles(TITLES, language);
  let room = budgetBytes - NOTICE_BYTES - size(heading) - size(advice) - size(titles);
  const rows: string[] = [];
  const sections: string[] = [];
  // What does not fit is not even written: there may be ten thousand findings.
  const { shown } = shownFindings(report.findings);
  for (const finding of shown) {
    const row = breakLogCommands(findingRow(printableFinding(finding, language, viewOf), language));
    room -= Buffer.byteLength(row) + 1;
    if (room < 0) break;
    rows.push(row);
  }
  for (const finding of rows.length < shown.length ? [] : shown) {
    const section = breakLogCommands(renderSection(printableFinding(finding, language, viewOf), language));
    room -= size(section);
    if (room < 0) break;
    sections.push(section);
  }
  const document = [
    heading,
    ...(advice === "" ? [] : [advice]),
    ...(rows.length > 0 ? [[titles, ...rows].join("\n")] : []),
    ...(rows.length < report.findings.length ? [rowsLeftOut(report.findings.length - rows.length, language)] : []),
    ...sections,
    ...(rows.length === shown.length && sections.length < rows.length ? [detailsLeftOut(rows.length - sections.length, language)] : []),
  ];
  return [`${document.join("\n\n")}\n`, `${heading}\n`].find((text) => Buffer.byteLength(text) <= budgetBytes) ?? "";
}

/** UTF-8 bytes of a block and of the empty line behind it. */
function size(block: string): number {
  return Buffer.byteLength(block) + 2;
}

function headingEmoji(report: ValidationReport): string {
  const { error, warning, tooManyWarnings } = countFindings(report);
  if (error > 0 || tooManyWarnings) return EMOJI.error;
  return warning > 0 ? EMOJI.warning : "✅";
}

const TITLES = [FINDING_LABELS.severity, FINDING_LABELS.place, FINDING_LABELS.finding, FINDING_LABELS.rule];

function findingRow(finding: PrintableFinding, language: Language): string {
  const { severity, summary, rule, url, suppression } = finding;
  return tableRow([
    `${EMOJI[severity]} ${say(SEVERITY_WORDS[severity], language)}`,
    inCell(placeText(finding)),
    `${escapeMarkdown(summary)}${suppression === null ? "" : ` (${escapeMarkdown(suppression)})`}`,
    ruleLink(rule, url),
  ]);
}

function placeText({ path, range }: PrintableFinding): string {
  return `${path}:${range.start.line}:${range.start.column}`;
}

/** A pipe ends a cell even inside a code span. */
function inCell(text: string): string {
  return text.includes("|") ? escapeMarkdown(text) : codeSpan(text);
}

/** The address is ours, but is held to what an address may contain. */
function ruleLink(rule: string, url: string): string {
  return /^https:\/\/[\w./-]+$/.test(url) && /^[\w/-]+$/.test(rule) ? `[\`${rule}\`](${url})` : inCell(rule);
}

function renderSection(finding: PrintableFinding, language: Language): string {
  const { severity, summary, detail, fix, rule, url } = finding;
  const style = terminalStyle({ color: false, links: false });
  const frame = renderFindingFrames(finding, { language, ascii: false, style, width: FRAME_WIDTH }).lines.join("\n");
  const body = [
    codeFence(frame),
    ...detail.map(escapeMarkdown),
    ...(fix === null ? [] : [`**${fixLabel(fix, language)}** ${escapeMarkdown(closed(fix.title))}`]),
    ruleLink(rule, url),
  ];
  // Inside an HTML block Markdown reads nothing, and inside `code` a mention or a number links to nothing; GitHub reads what follows an empty line.
  const title = `${EMOJI[severity]} <code>${escapeHtml(placeText(finding))}</code> <code>${escapeHtml(summary)}</code>`;
  return `<details><summary>${title}</summary>\n\n${body.filter((block) => block !== "").join("\n\n")}\n\n</details>`;
}

function fixLabel({ safe }: { readonly safe: boolean }, language: Language): string {
  const label = asSentence(say(FINDING_LABELS[safe ? "safeFix" : "fix"], language)).replace(/\.$/, "");
  return `${label}${COLON[language]}`;
}

function rowsLeftOut(count: number, language: Language): string {
  if (language === "fr")
    return count > 1
      ? `*${count} autres constats ne sont pas montrés, faute de place.*`
      : "*1 autre constat n'est pas montré, faute de place.*";
  return `*${count} more ${count > 1 ? "findings are" : "finding is"} not shown, for lack of room.*`;
}

function detailsLeftOut(count: number, language: Language): string {
  if (language === "fr")
    return count > 1
      ? `*Les détails de ${count} constats ne sont pas montrés, faute de place.*`
      : "*Les détails d'un constat ne sont pas montrés, faute de place.*";
  return `*The details of ${count} ${count > 1 ? "findings" : "finding"} are not shown, for lack of room.*`;
}
