import { wrapText } from "@pistectl/report/layout";

/** A longer term gets a line of its own. */
const MAX_TERM = 26;

/** A line of a two-column list. */
export interface ColumnRow {
  readonly term: string;
  readonly text: string;
}

/** Terms and what they mean in two columns, indented by two; `width` is that of the page, `maxTerm` that of the widest first column. */
export function columnList(rows: readonly ColumnRow[], width: number, maxTerm = MAX_TERM): string {
  const widest = Math.max(0, ...rows.map(({ term }) => term.length).filter((length) => length <= maxTerm));
  const rest = " ".repeat(widest + 4);
  return rows
    .map(({ term, text }) => {
      if (text === "") return `  ${term}`;
      if (term.length <= widest) return wrapText(text, { width, first: `  ${term.padEnd(widest)}  `, rest });
      return `  ${term}\n${wrapText(text, { width, first: rest, rest })}`;
    })
    .join("\n");
}
