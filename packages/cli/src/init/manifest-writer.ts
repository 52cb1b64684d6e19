import { wrapText } from "@pistectl/report/layout";
import { type Language, type Localized, say } from "@pistectl/words";

/** Longest line of a comment, characters. */
const WIDTH = 100;

/** The lines of a YAML file, comments in one language. */
export class ManifestWriter {
  readonly #lines: string[] = [];
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Adds a line as it is. */
  line(text: string): void {
    this.#lines.push(text);
  }

  /** Adds a comment, broken at blanks, with the indentation of what it speaks of (in blanks). */
  comment(words: Localized, indent = 0): void {
    const prefix = `${" ".repeat(indent)}# `;
    this.line(wrapText(say(words, this.#language), { width: WIDTH, first: prefix, rest: prefix }));
  }

  /** Adds a comment that stays on one line, whatever its length: a comment to pistectl. */
  instruction(words: Localized, indent: number): void {
    this.line(`${" ".repeat(indent)}# ${say(words, this.#language)}`);
  }

  /** The whole file, with a final line break. */
  text(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}
