import { NARROW_PAGE, wrapText } from "@pistectl/report/layout";

/** A longer term gets a line of its own. */
const MAX_TERM = 26;

/** A line of a two-column list. */
export interface ColumnRow {
  readonly term: string;
  readonly text: string;
}

/** Before a meaning that stands below its term. */
const BELOW = " ".repeat(6);
/** A first column up to this is kept beside the meanings on a narrow page. */
const NARROW_TERM = 6;

/** Terms and what they mean in two columns, indented by two, on a narrow page each term above its meaning; `width` is that of the page, `maxTerm` that of the widest first column. */
export function columnList(rows: readonly ColumnRow[], width: number, maxTerm = MAX_TERM): string {
  const narrow = width < NARROW_PAGE && rows.some(({ term }) => term.length > NARROW_TERM);
  if (narrow) {
    return rows
      .map(({ term, text }) =>
        [
          wrapText(term, { width, first: "  ", rest: "    " }),
          ...(text === "" ? [] : [wrapText(text, { width, first: BELOW, rest: BELOW })]),
        ].join("\n"),
      )
      .join("\n");
  }
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
