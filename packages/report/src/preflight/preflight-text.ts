import type { PreflightReport, Verdict } from "@pistectl/auth-core/preflight";
import type { Language } from "@pistectl/words";
import { breakLogCommands } from "../escaping/log-commands.ts";
import { toAscii } from "../escaping/to-ascii.ts";
import { durationText } from "../layout/duration-text.ts";
import { terminalStyle } from "../layout/terminal-style.ts";
import { tally } from "./preflight-words.ts";
import { type PrintableTarget, printableTarget } from "./printable-target.ts";
import { needsAttention } from "./target-groups.ts";
import { renderTargetText, verdictText } from "./target-text.ts";
import { renderTargetsText } from "./targets-text.ts";
import { ASCII_SYMBOLS, UNICODE_SYMBOLS } from "./verdict-symbol.ts";

/** How a report is shown on a terminal. */
export interface PreflightTextOptions {
  readonly language: Language;
  /** Escape codes for colour. Default false. */
  readonly color?: boolean;
  /** Columns of the terminal, 40 at least. Default 80. */
  readonly width?: number;
  /** Each target in full: its stages, requests and attempts, whether it is well or like another. Default false. */
  readonly verbose?: boolean;
  /** Only the targets that need attention; nothing when none does. Default false. */
  readonly quiet?: boolean;
  /** Clickable addresses (OSC 8). Default false. */
  readonly links?: boolean;
  /** Nothing but ASCII. Default false. */
  readonly ascii?: boolean;
  /** IANA name of the zone in which times are shown. Default: the machine's own. */
  readonly timeZone?: string | undefined;
}

const NARROWEST = 40;

/** A preflight report for a person at a terminal: a verdict, a waterfall of stages, whose turn it is and what to do; of several targets, once for those that are alike. */
export function renderPreflightText(report: PreflightReport, options: PreflightTextOptions): string {
  const { language, ascii = false } = options;
  const style = terminalStyle({ color: options.color === true, links: options.links === true });
  const symbols = ascii ? ASCII_SYMBOLS : UNICODE_SYMBOLS;
  const width = Math.max(NARROWEST, options.width ?? 80);
  const context = { language, ascii, style, symbols, width, verbose: options.verbose === true, timeZone: options.timeZone };
  const targets = report.targets.map((target) => printableTarget(target, language));
  const shown = options.quiet === true ? targets.filter(needsAttention) : targets;
  if (options.quiet === true && shown.length === 0) return "";

  const several = targets.length > 1;
  const lines = several
    ? renderTargetsText(shown, { ...context, remarks: options.quiet !== true })
    : shown.flatMap((target) => renderTargetText(target, context));
  const text = [...lines, "", lastLine(report, targets, several)].join("\n");
  return `${breakLogCommands(ascii ? toAscii(text) : text)}\n`;

  function lastLine(
    { verdict, durationMs }: { readonly verdict: Verdict; readonly durationMs: number },
    all: readonly PrintableTarget[],
    counted: boolean,
  ): string {
    const counts = counted
      ? ` (${tally(
          all.map((target) => target.verdict),
          language,
        )})`
      : "";
    const time = durationText(durationMs, language);
    return `${verdictText(verdict, context)}${counts} ${language === "fr" ? `en ${time}` : `in ${time}`}`;
  }
}
