const TABLE = /<div class="table"([^>]*)>\s*<table>([\s\S]*?)<\/table>/g;
const TITLE = /<th\b[^>]*>([\s\S]*?)<\/th>/g;
const ROW = /<tr>([\s\S]*?)<\/tr>/g;
/** Tables of fewer columns have room on a phone. */
const LEAST_COLUMNS = 3;
/** Said outright, since some browsers forget what an element of a table is once it is laid out as a block. */
const ROLES: readonly (readonly [element: string, role: string])[] = [
  ["thead", "rowgroup"],
  ["tbody", "rowgroup"],
  ["tr", "row"],
  ["th", "columnheader"],
];

/** A page whose tables of three columns and more can be read one row above the other: each cell after the first bears the title of its column. */
export function stackTables(html: string): string {
  return html.replace(TABLE, (whole: string, attributes: string, table: string) => {
    const titles = [...table.matchAll(TITLE)].map(([, title = ""]) => title.replace(/<[^>]*>/g, "").trim());
    if (titles.length < LEAST_COLUMNS) return whole;
    const rows = table.replace(ROW, (_row: string, cells: string) => {
      let column = -1;
      return `<tr>${cells.replace(/<td\b/g, () => {
        const title = titles[++column] ?? "";
        return `<td role="cell"${column === 0 || title === "" ? "" : ` data-column="${title.replaceAll('"', "&quot;")}"`}`;
      })}</tr>`;
    });
    const said = ROLES.reduce((text, [element, role]) => text.replace(new RegExp(`<${element}(?=[ >])`, "g"), `$& role="${role}"`), rows);
    return `<div class="table stacked"${attributes}><table role="table">${said}</table>`;
  });
}
