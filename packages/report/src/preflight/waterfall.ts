import type { StageRecord, StageStatus } from "@pistectl/auth-core/preflight";
import { type Language, say } from "@pistectl/words";
import { displayWidth, fitWidth, padEnd, padStart } from "../layout/display-width.ts";
import { durationText } from "../layout/duration-text.ts";
import { NARROW_PAGE } from "../layout/fit-lines.ts";
import type { TerminalStyle } from "../layout/terminal-style.ts";
import { LABELS } from "./preflight-words.ts";
import { STAGE_WORDS, STATUS_WORDS } from "./value-words.ts";
import { ASCII_SYMBOLS, UNICODE_SYMBOLS } from "./verdict-symbol.ts";
import { waterfallBar } from "./waterfall-bar.ts";

const GAP = "  ";
const NARROWEST_BAR = 10;
/** On a narrow page. */
const SHORTEST_BAR = 5;
/** Longer bars say no more, and take the eye away from the names. */
const WIDEST_BAR = 64;
const LONGEST_HOST = 40;
const SHORTEST_HOST = 12;

/** How a waterfall is drawn. */
export interface WaterfallOptions {
  readonly language: Language;
  readonly width: number;
  readonly ascii: boolean;
  readonly style: TerminalStyle;
}

/** Whether anything was tried beyond the configuration: a waterfall of stages that were all left out says nothing. */
export function wentOut(stages: readonly StageRecord[]): boolean {
  return stages.some(({ stage, status }) => stage !== "config" && status !== "skipped");
}

/**
 * One line per stage (name, host where it changes, bar on the time scale of them all, duration, status when not ok), below a line with the scale. On a narrow
 * page a host stands above its stages.
 */
export function renderWaterfall(stages: readonly StageRecord[], options: WaterfallOptions): readonly string[] {
  const { language, ascii, style } = options;
  const symbols = ascii ? ASCII_SYMBOLS : UNICODE_SYMBOLS;
  const total = Math.max(0, ...stages.filter(({ status }) => status !== "skipped").map((record) => record.startMs + record.durationMs));
  const rows = stages.map((record, index) => ({
    record,
    stage: say(STAGE_WORDS[record.stage], language),
    host: record.host === stages[index - 1]?.host ? "" : shortHost(record.host),
    duration: record.status === "skipped" ? "" : durationText(record.durationMs, language),
    status: record.status === "ok" || record.status === "skipped" ? "" : statusText(record.status),
    // Over plain http a connection is complete without TLS, and Basic authentication asks no host for a token.
    left:
      (record.stage === "tls" && stages[index - 1]?.status === "ok") || (record.stage === "token" && record.host === null)
        ? `${symbols.status.skipped} ${say(LABELS.unused, language)}`
        : statusText("skipped"),
  }));
  const columns = columnWidths(rows, options);
  const isNarrow = options.width < NARROW_PAGE;
  const besideStage = (text: string): readonly string[] => (isNarrow ? [] : [text]);

  const scale = `0${padStart(durationText(total, language), columns.bar - 1)}`;
  const heading = [
    padEnd(say(LABELS.stage, language), columns.stage),
    ...besideStage(padEnd(say(LABELS.host, language), columns.host)),
    scale,
  ].join(GAP);
  const lines = rows.flatMap(({ record, stage, host, duration, status, left }) => {
    const paint = statusColour(record.status, style);
    const name = padEnd(stage, columns.stage);
    const where = besideStage(style.dim(padEnd(fitWidth(host, columns.host, symbols.ellipsis), columns.host)));
    const above = isNarrow && host !== "" ? [style.dim(host)] : [];
    // A stage that was not reached has no bar: the word takes its place.
    if (record.status === "skipped") return [...above, [paint(name), ...where, paint(left)].join(GAP).trimEnd()];
    const bar = waterfallBar({ start: record.startMs, duration: record.durationMs, total }, columns.bar, ascii);
    const time = padStart(duration, columns.duration);
    if (record.status === "ok") return [...above, [name, ...where, style.cyan(bar), time].join(GAP)];
    return [...above, [style.bold(paint(name)), ...where, paint(bar), time, paint(status)].join(GAP)];
  });
  return [style.dim(heading), ...lines].map((line) => GAP + line);

  function statusText(status: StageStatus): string {
    return `${symbols.status[status]} ${say(STATUS_WORDS[status], language)}`;
  }
}

interface Row {
  readonly stage: string;
  readonly host: string;
  readonly duration: string;
  readonly status: string;
}

/** Names and figures get what they need, the bar the rest; a long host gives way before the bar does. */
function columnWidths(rows: readonly Row[], { language, width }: WaterfallOptions): Record<"stage" | "host" | "bar" | "duration", number> {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
  const stage = widest([say(LABELS.stage, language), ...rows.map((row) => row.stage)]);
  const duration = widest(rows.map((row) => row.duration));
  const status = widest(rows.map((row) => row.status));
  if (width < NARROW_PAGE) {
    const left = width - (stage + duration + status + GAP.length * (status > 0 ? 4 : 3));
    return { stage, host: 0, duration, bar: Math.max(SHORTEST_BAR, left) };
  }
  const available = width - (stage + duration + status + GAP.length * (status > 0 ? 5 : 4));
  const wanted = Math.min(LONGEST_HOST, widest([say(LABELS.host, language), ...rows.map((row) => row.host)]));
  const host = Math.max(Math.min(wanted, SHORTEST_HOST), Math.min(wanted, available - NARROWEST_BAR));
  return { stage, host, duration, bar: Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, available - host)) };
}

/** The port of https goes without saying. */
function shortHost(host: string | null): string {
  return host === null ? "" : host.replace(/:443$/, "");
}

function statusColour(status: StageStatus, style: TerminalStyle): (text: string) => string {
  if (status === "failed") return style.red;
  if (status === "warning") return style.yellow;
  return style.dim;
}
