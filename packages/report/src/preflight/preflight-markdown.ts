import type { PreflightReport } from "@pistectl/auth-core/preflight";
import { COLON, type Language, say } from "@pistectl/words";
import { escapeMarkdown } from "../escaping/escape-markdown.ts";
import { breakLogCommands } from "../escaping/log-commands.ts";
import { durationText } from "../layout/duration-text.ts";
import { tableRow, tableTitles } from "../layout/markdown-table.ts";
import { capitalised, LABELS, retriesText, tally } from "./preflight-words.ts";
import { type PrintableTarget, printableTarget } from "./printable-target.ts";
import { alone, byUrgency, groupTargets, needsAttention } from "./target-groups.ts";
import { markdownName, renderGroupMarkdown, renderRemarks } from "./target-markdown.ts";
import { environmentWord, VERDICT_WORDS } from "./value-words.ts";
import { EMOJI } from "./verdict-symbol.ts";

/** How a report is shown as Markdown. */
export interface PreflightMarkdownOptions {
  readonly language: Language;
  /** Most UTF-8 bytes of the whole; details of the last targets are left out beyond. Default 900,000: a job summary holds 1 MiB per step, all or nothing. */
  readonly budgetBytes?: number;
  /** IANA name of the zone in which times are shown. Default: the machine's own. */
  readonly timeZone?: string | undefined;
  /** A section for each target, whether it is well or like another. Default false. */
  readonly verbose?: boolean;
  /** Only the targets that need attention; nothing when none does. Default false. */
  readonly quiet?: boolean;
}

const BUDGET_BYTES = 900_000;

/** Kept free for the line that says what was left out. */
const NOTICE_BYTES = 120;

/** A preflight report for a job summary or a comment, every text of other origin escaped for its place: of several targets a row each, the most urgent first, and a section for those that are alike. Empty when not even its heading fits. */
export function renderPreflightMarkdown(
  report: PreflightReport,
  { language, timeZone, budgetBytes = BUDGET_BYTES, verbose = false, quiet = false }: PreflightMarkdownOptions,
): string {
  const all = report.targets.map((target) => printableTarget(target, language));
  const nested = all.length > 1;
  const shown = quiet ? all.filter(needsAttention) : all;
  if (quiet && shown.length === 0) return "";
  const bare = nested ? shown.map(withoutRemarks) : shown;
  const groups = nested && !verbose ? groupTargets(bare.filter(needsAttention), language) : byUrgency(bare).map(alone);
  const targets = [
    ...groups.flatMap((group) => group.targets),
    ...(verbose || !nested ? [] : bare.filter((target) => !needsAttention(target))),
  ];
  const options = { language, timeZone, nested, verbose };
  const heading = breakLogCommands(`## ${EMOJI[report.verdict]} ${headingText(report, all, language)}`);
  const titles = tableTitles(TITLES, language);
  const rows = nested ? targets.map((target) => breakLogCommands(targetRow(target, language))) : [];
  const sections = groups.map((group) => breakLogCommands(renderGroupMarkdown(group, options)));
  const remarks = nested && !quiet ? breakLogCommands(renderRemarks(all, language)) : "";

  const room = budgetBytes - NOTICE_BYTES - size(heading);
  const shownRows = firstThatFit(rows, room - size(titles));
  const shownSections =
    shownRows.length < rows.length ? [] : firstThatFit(sections, room - size(titles) - size(rows.join("\n")) - size(remarks));
  const leftOut =
    shownRows.length < rows.length
      ? targets.length
      : groups.slice(shownSections.length).reduce((sum, group) => sum + group.targets.length, 0);
  const document = [
    heading,
    ...(shownRows.length > 0 ? [[titles, ...shownRows].join("\n")] : []),
    ...shownSections,
    ...(leftOut > 0 ? [leftOutText(leftOut, language)] : []),
    ...(remarks !== "" && leftOut === 0 ? [remarks] : []),
  ];
  return [`${document.join("\n\n")}\n`, `${heading}\n`].find((text) => Buffer.byteLength(text) <= budgetBytes) ?? "";
}

/** UTF-8 bytes of a block and of the empty line behind it. */
function size(block: string): number {
  return Buffer.byteLength(block) + 2;
}

function firstThatFit(blocks: readonly string[], bytes: number): readonly string[] {
  let room = bytes;
  const end = blocks.findIndex((block) => {
    room -= size(block);
    return room < 0;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Remarks are told once, below all. */
function withoutRemarks(target: PrintableTarget): PrintableTarget {
  return { ...target, notes: [], proxy: null };
}

function headingText(report: PreflightReport, targets: readonly PrintableTarget[], language: Language): string {
  const [first] = targets;
  const verdict = capitalised(say(VERDICT_WORDS[report.verdict], language));
  const about =
    targets.length === 1 && first !== undefined
      ? markdownName(first.api)
      : tally(
          targets.map((target) => target.verdict),
          language,
        );
  const time = durationText(report.durationMs, language);
  return `${verdict}${COLON[language]} ${about} (${time})`;
}

/** Titles of the table and the rule below them. */
const TITLES = [LABELS.verdict, LABELS.api, LABELS.environment, LABELS.application, LABELS.code];

function targetRow(target: PrintableTarget, language: Language): string {
  return tableRow([
    `${EMOJI[target.verdict]} ${say(VERDICT_WORDS[target.verdict], language)}`,
    markdownName(target.api),
    environmentWord(target.environment, language),
    target.application === null ? "" : markdownName(target.application),
    target.diagnosis === null ? escapeMarkdown(retriesText(target, language) ?? "") : markdownName(target.diagnosis.code),
  ]);
}

function leftOutText(count: number, language: Language): string {
  if (language === "fr")
    return count > 1
      ? `*Les détails de ${count} cibles ne sont pas montrés, faute de place.*`
      : "*Les détails d'une cible ne sont pas montrés, faute de place.*";
  return `*The details of ${count} ${count > 1 ? "targets" : "target"} are not shown, for lack of room.*`;
}
