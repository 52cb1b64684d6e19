import type { SourceFile, Span } from "@pistectl/config-schema/findings";
import type { ValidationReport } from "@pistectl/report/findings";
import type { Language } from "@pistectl/words";

/** What a format may need to know of the place where it is shown. */
export interface RenderingOptions {
  readonly language: Language;
  readonly secrets: (file: SourceFile) => readonly Span[];
  /** Colours and links. */
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** Writes a report in one format. */
export type FindingsRenderer = (report: ValidationReport, options: RenderingOptions) => string;
