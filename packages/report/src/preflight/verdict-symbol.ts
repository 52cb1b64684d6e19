import type { StageStatus, Verdict } from "@pistectl/auth-core/preflight";

/** A mark beside the word of a verdict or a status, never in its place. */
export interface Symbols {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly status: Readonly<Record<StageStatus, string>>;
  readonly ellipsis: string;
  readonly rule: string;
  readonly separator: string;
}

/** Marks of a terminal that shows Unicode. */
export const UNICODE_SYMBOLS: Symbols = {
  verdict: { ready: "✓", degraded: "!", blocked: "✗", skipped: "○" },
  status: { ok: "✓", warning: "!", failed: "✗", skipped: "○" },
  ellipsis: "…",
  rule: "─",
  separator: "·",
};

/** Marks of a terminal that does not. */
export const ASCII_SYMBOLS: Symbols = {
  verdict: { ready: "+", degraded: "!", blocked: "x", skipped: "o" },
  status: { ok: "+", warning: "!", failed: "x", skipped: "o" },
  ellipsis: "...",
  rule: "-",
  separator: "-",
};

/** Marks in Markdown. */
export const EMOJI: Readonly<Record<Verdict, string>> = { ready: "✅", degraded: "⚠️", blocked: "❌", skipped: "⚪" };
