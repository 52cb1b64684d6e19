import type { AttemptRecord, Verdict } from "@pistectl/auth-core/preflight";
import { dateText, type Language, say } from "@pistectl/words";
import { displayWidth, fitWidth, padEnd } from "../layout/display-width.ts";
import { durationText } from "../layout/duration-text.ts";
import { NARROW_PAGE } from "../layout/fit-lines.ts";
import { zonedTime } from "../layout/instant-text.ts";
import type { TerminalStyle } from "../layout/terminal-style.ts";
import { wrapText } from "../layout/wrap-text.ts";
import { driftText, httpStatusText, LABELS } from "./preflight-words.ts";
import type { PrintableTarget } from "./printable-target.ts";
import { CERTAINTY_WORDS, environmentWord, RESPONSIBLE_WORDS, STAGE_WORDS, VERDICT_WORDS } from "./value-words.ts";
import type { Symbols } from "./verdict-symbol.ts";
import { renderWaterfall, wentOut } from "./waterfall.ts";

/** Before the lines of a target, its headline aside. */
export const INDENT = "  ";
/** Lines of prose longer than this tire the eye, however wide the terminal is. */
export const PROSE_WIDTH = 100;

/** What the parts of a terminal report share. */
export interface TargetTextContext {
  readonly language: Language;
  readonly ascii: boolean;
  readonly style: TerminalStyle;
  readonly symbols: Symbols;
  readonly width: number;
  readonly verbose: boolean;
  readonly timeZone: string | undefined;
}

/** The symbol and the word of a verdict, in its colour. */
export function verdictText(verdict: Verdict, { language, style, symbols }: TargetTextContext): string {
  const colours = { ready: style.green, degraded: style.yellow, blocked: style.red, skipped: style.dim };
  return style.bold(colours[verdict](`${symbols.verdict[verdict]} ${say(VERDICT_WORDS[verdict], language).toUpperCase()}`));
}

/** What is to be said of one target, or of several alike under a headline each, as lines. */
export function renderTargetText(
  target: PrintableTarget,
  context: TargetTextContext,
  headlines: readonly string[] = targetHeadline(target, context),
): readonly string[] {
  const showsStages = wentOut(target.stages);
  const showsWire = context.verbose || (target.verdict !== "ready" && target.verdict !== "skipped");
  const groups = [facts(target, context), showsWire ? request(target, context) : [], further(target, context)];
  const column = Math.max(0, ...groups.flat().map(({ label }) => displayWidth(label)));
  const [about = [], exchange = [], more = []] = groups.map((rows) => rows.flatMap((row) => labelled(row, column, context)));
  return joinBlocks([
    headlines,
    showsStages ? renderWaterfall(target.stages, context) : [],
    prose(INDENT, target.summary, context),
    about,
    remedies(target, context),
    showsWire ? attempts(target.attempts, context) : [],
    exchange,
    supportNote(target, context),
    more,
  ]);
}

/** One empty line between blocks that hold something. */
function joinBlocks(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

/** Verdict and name of a target, on one line if it is wide enough, and without more to say of it in any case; `detail` is what is its own beside them. */
export function targetHeadline(target: PrintableTarget, context: TargetTextContext, detail = "", alone = false): readonly string[] {
  const { style, symbols, width, language } = context;
  const where = [environmentWord(target.environment, language), target.application ?? "", detail]
    .filter((part) => part !== "")
    .join(` ${symbols.separator} `);
  const taken = displayWidth(`${symbols.verdict[target.verdict]} ${say(VERDICT_WORDS[target.verdict], language)}  `);
  const isNarrow = width < NARROW_PAGE;
  const api = alone || isNarrow ? target.api : fitWidth(target.api, width - taken, symbols.ellipsis);
  const what = `${verdictText(target.verdict, context)}  ${style.bold(api)}`;
  if (alone || taken + displayWidth(`${api}  ${where}`) <= width) return [`${what}  ${style.dim(where)}`];
  return [what, `${INDENT}${style.dim(isNarrow ? where : fitWidth(where, width - INDENT.length, symbols.ellipsis))}`];
}

/** A short value behind a label; an empty label continues the one above. */
interface Row {
  readonly label: string;
  readonly value: string;
  readonly paint?: (text: string) => string;
}

function facts({ diagnosis, drift, proxy, notes }: PrintableTarget, { language, timeZone, style }: TargetTextContext): readonly Row[] {
  const noteLabel = say(LABELS[notes.length > 1 ? "notes" : "note"], language);
  return [
    ...(diagnosis === null
      ? []
      : [
          { label: say(LABELS.responsible, language), value: say(RESPONSIBLE_WORDS[diagnosis.responsible], language), paint: style.bold },
          { label: say(LABELS.certainty, language), value: say(CERTAINTY_WORDS[diagnosis.certainty], language) },
          { label: say(LABELS.code, language), value: diagnosis.code },
        ]),
    ...(diagnosis === null || diagnosis.retryAt === null
      ? []
      : [{ label: say(LABELS.retryAt, language), value: dateText(zonedTime(diagnosis.retryAt, timeZone))[language] }]),
    ...(drift === null ? [] : [{ label: say(LABELS.drift, language), value: driftText(drift, language) }]),
    ...(proxy === null ? [] : [{ label: say(LABELS.proxy, language), value: proxy }]),
    ...notes.map((value, index) => ({ label: index === 0 ? noteLabel : "", value })),
  ];
}

function remedies({ diagnosis }: PrintableTarget, context: TargetTextContext): readonly string[] {
  if (diagnosis === null || diagnosis.remedies.length === 0) return [];
  const digits = String(diagnosis.remedies.length).length;
  return [
    `${INDENT}${context.style.bold(say(LABELS.remedies, context.language))}`,
    ...diagnosis.remedies.flatMap((remedy, index) => prose(`${INDENT}${String(index + 1).padStart(digits)}. `, remedy, context)),
  ];
}

/** `token 1   400   token/client-refused`; worth its place only when something was asked twice. */
function attempts(records: readonly AttemptRecord[], { language, style, verbose }: TargetTextContext): readonly string[] {
  const repeated = records.some(({ attempt }) => attempt > 1);
  if (records.length === 0 || !(repeated || verbose)) return [];
  const rows = records.map((record) => [
    `${say(STAGE_WORDS[record.stage], language)} ${record.attempt}`,
    httpStatusText(record.status, language),
    [delayText(record.delayMs, language), record.reason ?? ""].filter((text) => text !== "").join("  "),
  ]);
  const width = (column: number): number => Math.max(...rows.map((row) => displayWidth(row[column] ?? "")));
  const [first, second] = [width(0), width(1)];
  return [
    `${INDENT}${style.bold(say(LABELS.attempts, language))}`,
    ...rows.map(([stage = "", status = "", rest = ""]) => `${INDENT}${padEnd(stage, first)}  ${padEnd(status, second)}  ${rest}`.trimEnd()),
  ];
}

function delayText(milliseconds: number, language: Language): string {
  if (Math.round(milliseconds) === 0) return "";
  const time = durationText(milliseconds, language);
  return language === "fr" ? `après une attente de ${time}` : `after a wait of ${time}`;
}

function request({ http }: PrintableTarget, { language, timeZone }: TargetTextContext): readonly Row[] {
  if (http === null) return [];
  return [
    { label: say(LABELS.request, language), value: http.request },
    { label: say(LABELS.answer, language), value: httpStatusText(http.status, language) },
    { label: say(LABELS.sentAt, language), value: dateText(zonedTime(http.at, timeZone))[language] },
    ...(http.correlationId === null ? [] : [{ label: say(LABELS.correlationId, language), value: http.correlationId }]),
  ];
}

/** Between rules and with nothing before its lines, so that it is pasted as it is. */
function supportNote(target: PrintableTarget, { language, style, symbols, width }: TargetTextContext): readonly string[] {
  if (target.supportNote === null) return [];
  const title = `${symbols.rule.repeat(2)} ${say(LABELS.supportNote, language)} `;
  const columns = Math.min(width, PROSE_WIDTH);
  return [
    style.dim(title + symbols.rule.repeat(Math.max(2, columns - displayWidth(title)))),
    ...target.supportNote.split("\n"),
    style.dim(symbols.rule.repeat(columns)),
  ];
}

function further({ diagnosis }: PrintableTarget, { language, style }: TargetTextContext): readonly Row[] {
  if (diagnosis === null) return [];
  return [
    { label: say(LABELS.more, language), value: `pistectl explain ${diagnosis.code}` },
    { label: "", value: diagnosis.url, paint: style.link },
  ];
}

function labelled({ label, value, paint = (text) => text }: Row, column: number, { width, style }: TargetTextContext): readonly string[] {
  const first = `${INDENT}${padEnd(label, column)}  `;
  const lines = wrapText(value, { width: Math.min(width, PROSE_WIDTH), first, rest: " ".repeat(displayWidth(first)) }).split("\n");
  return lines.map((line, index) =>
    index === 0 ? `${INDENT}${style.dim(label)}${first.slice(INDENT.length + label.length)}${paint(line.slice(first.length))}` : line,
  );
}

function prose(first: string, text: string, { width }: TargetTextContext): readonly string[] {
  return wrapText(text, { width: Math.min(width, PROSE_WIDTH), first, rest: " ".repeat(displayWidth(first)) }).split("\n");
}
