import { type Language, type Localized, say } from "@pistectl/words";

/** First two lines of a Markdown table: its titles and what divides them from the rows. */
export function tableTitles(titles: readonly Localized[], language: Language): string {
  return `${tableRow(titles.map((title) => say(title, language)))}\n|${" --- |".repeat(titles.length)}`;
}

/** A row of a Markdown table; the cells are escaped already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
