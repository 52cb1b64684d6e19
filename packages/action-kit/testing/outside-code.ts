/**
 * Markdown without its fenced blocks and code spans, in which nothing is a link, a tag or a mention. Spans end with their line, as all of ours do; in a line
 * of HTML there are none.
 */
export function outsideCode(markdown: string): string {
  return markdown
    .replace(/^ *(`{3,}).*\n[\s\S]*?\n *\1`*$/gm, "")
    .split("\n")
    .map((line) => (line.startsWith("<") ? line : withoutSpans(line)))
    .join("\n");
}

/** An escaped backtick opens no span (CommonMark §2.4, §6.1). */
function withoutSpans(line: string): string {
  return line.replace(/(\\[!-/:-@[-`{-~])|(`+)(?!`).*?(?<!`)\2(?!`)|`+/g, (all, escaped?: string, fence?: string) =>
    fence === undefined ? (escaped ?? all) : "",
  );
}
