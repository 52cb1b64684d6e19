import type { SourceFile, Span } from "@pistectl/config-schema/findings";
import type { Language } from "@pistectl/words";

/** What every format of findings needs to know. */
export interface FindingsOptions {
  readonly language: Language;
  /** Stretches of a file that hold a secret: masked wherever the file is shown, and wherever a message quotes them. */
  readonly secrets: (file: SourceFile) => readonly Span[];
}
