import type { Language } from "@pistectl/words";
import type { TerminalStyle } from "../layout/terminal-style.ts";

/** What the parts of a plan need to know of the terminal where they are shown. */
export interface PlanTextContext {
  readonly language: Language;
  readonly style: TerminalStyle;
  /** Columns of prose. */
  readonly width: number;
}
