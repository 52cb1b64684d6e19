import { COLON, say } from "@pistectl/words";
import { breakLogCommands } from "../escaping/log-commands.ts";
import { toAscii } from "../escaping/to-ascii.ts";
import { terminalStyle } from "../layout/terminal-style.ts";
import { wrapText } from "../layout/wrap-text.ts";
import { type FindingFramesContext, renderFindingFrames } from "./finding-frames.ts";
import type { FindingsOptions } from "./findings-options.ts";
import { FINDING_LABELS, fixableText, maxWarningsText, SEVERITY_WORDS, tallyText } from "./findings-words.ts";
import { type PrintableFinding, printableFinding } from "./printable-finding.ts";
import { countLeftOut, leftOutText, shownFindings } from "./shown-findings.ts";
import { sourceViews } from "./source-view.ts";
import type { ValidationReport } from "./validation-report.ts";

/** How findings are shown on a terminal. */
export interface FindingsTextOptions extends FindingsOptions {
  /** Escape codes for colour. Default false. */
  readonly color?: boolean;
  /** Columns of the terminal, 40 at least. Default 80. */
  readonly width?: number;
  /** Clickable addresses (OSC 8). Default false. */
  readonly links?: boolean;
  /** Nothing but ASCII. Default false. */
  readonly ascii?: boolean;
}

const NARROWEST = 40;
/** Lines of prose longer than this tire the eye, however wide the terminal is. */
const PROSE_WIDTH = 100;

/** Findings for a person at a terminal: each with its place framed, why it matters and what to do, then how many there are. */
export function renderFindingsText(report: ValidationReport, options: FindingsTextOptions): string {
  const { language, ascii = false } = options;
  const style = terminalStyle({ color: options.color === true, links: options.links === true });
  const context = {
    language,
    ascii,
    style,
    links: options.links === true,
    width: Math.max(NARROWEST, options.width ?? 80),
    written: new Map<string, readonly string[]>(),
  };
  const viewOf = sourceViews(options.secrets);
  const { shown, leftOut } = shownFindings(report.findings);
  const blocks = shown.map((finding) => renderFindingText(printableFinding(finding, language, viewOf), context).join("\n"));
  const closing = [
    tallyText(report, language),
    leftOutText(countLeftOut(leftOut), language),
    maxWarningsText(report, language),
    fixableText(report, language),
  ]
    .filter((line) => line !== "")
    .map((line, index) => (index === 0 ? style.bold(line) : line));
  const text = [...blocks, closing.join("\n")].join("\n\n");
  return `${breakLogCommands(ascii ? toAscii(text) : text)}\n`;
}

interface FindingTextContext extends FindingFramesContext {
  readonly links: boolean;
  /** Notes as lines: many findings have the same reason, help and page. */
  readonly written: Map<string, readonly string[]>;
}

/** One finding on a terminal, as lines. */
function renderFindingText(original: PrintableFinding, context: FindingTextContext): readonly string[] {
  const finding = context.ascii ? inAscii(original) : original;
  const { lines: frames, digits } = renderFindingFrames(finding, context);
  return [
    ...headline(finding, context),
    ...frames,
    context.style.cyan(`${" ".repeat(digits)} |`),
    ...notes(finding, context).flatMap((note) => noteLines(note, digits, context)),
  ];
}

/** On a terminal with links the id of the rule leads to its page. */
function headline({ severity, rule, summary, url }: PrintableFinding, { language, style, width }: FindingTextContext): readonly string[] {
  const head = `${say(SEVERITY_WORDS[severity], language)}[${rule}]`;
  const colour = { error: style.red, warning: style.yellow, info: style.cyan }[severity];
  const [first = "", ...others] = wrapText(`${head}: ${summary}`, { width: Math.min(width, PROSE_WIDTH), first: "", rest: "  " }).split(
    "\n",
  );
  return [`${style.link(url, style.bold(colour(head)))}${style.bold(first.slice(head.length))}`, ...others.map(style.bold)];
}

interface Note {
  /** Empty: continues the one above. */
  readonly label: string;
  readonly text: string;
}

function notes({ detail, fix, suppression, url, rule }: PrintableFinding, { language, links }: FindingTextContext): readonly Note[] {
  return [
    ...detail.map((paragraph, index) => ({ label: index === 0 ? say(FINDING_LABELS.help, language) : "", text: paragraph })),
    ...(fix === null ? [] : [{ label: say(FINDING_LABELS[fix.safe ? "safeFix" : "fix"], language), text: fix.title }]),
    ...(suppression === null ? [] : [{ label: "", text: suppression }]),
    { label: say(FINDING_LABELS.more, language), text: `pistectl explain ${rule}` },
    { label: "", text: links ? "" : url },
  ].filter(({ text }) => text !== "");
}

function noteLines(note: Note, digits: number, context: FindingTextContext): readonly string[] {
  const key = `${digits} ${note.label}\0${note.text}`;
  const lines = context.written.get(key) ?? writeNote(note, digits, context);
  context.written.set(key, lines);
  return lines;
}

function writeNote({ label, text }: Note, digits: number, { width, style, language }: FindingTextContext): readonly string[] {
  const word = label === "" ? "" : `${label}${say(COLON, language)} `;
  const margin = " ".repeat(digits + 3);
  const lines = wrapText(`${word}${text}`, { width: Math.min(width, PROSE_WIDTH), first: margin, rest: margin }).split("\n");
  return lines.map((line, index) => {
    if (index > 0 || label === "") return line;
    return `${" ".repeat(digits)} ${style.cyan("=")} ${style.bold(word.trimEnd())} ${line.slice(margin.length + word.length)}`;
  });
}

/** Widths are counted once a text is what will be printed. */
function inAscii(finding: PrintableFinding): PrintableFinding {
  const { document, fix } = finding;
  return {
    ...finding,
    path: toAscii(finding.path),
    document: document === null ? null : toAscii(document),
    summary: toAscii(finding.summary),
    detail: finding.detail.map(toAscii),
    suggestions: finding.suggestions.map(toAscii),
    related: finding.related.map((related) => ({ ...related, path: toAscii(related.path), message: toAscii(related.message) })),
    fix: fix === null ? null : { ...fix, title: toAscii(fix.title) },
  };
}
