import type { TextLine } from "./text-lines.ts";
import type { YamlSlip } from "./yaml-slip.ts";

/** A line that could be no more than the end of a value, or prose. */
const PROSE = /^(?!- |[\w$-]+ *:(?:\s|$)|["'[{%]|---|\.\.\.$)\S/;
/** Where a value is broken off: behind a sign that goes on, or where lines of messages end. */
const TORN = /[@.,/_-]$/;
const WIDTH = 60;

/** Values that something has broken into two lines. */
export function wrappedLines(lines: readonly TextLine[]): readonly YamlSlip[] {
  return lines.flatMap((line, index): readonly YamlSlip[] => {
    const above = lines[index - 1];
    if (above === undefined || !PROSE.test(line.body) || !/: [^\s"'[{|>&*#]/.test(above.body)) return [];
    if (!TORN.test(above.body) && above.text.length < WIDTH) return [];
    const body = line.start + line.indent.length;
    const end = above.start + above.indent.length + above.body.length;
    const by = TORN.test(above.body) && !above.body.endsWith(",") ? "" : " ";
    return [
      {
        cause: "wrapped-line",
        span: { start: body, end: body + line.body.length },
        edits: [{ span: { start: end, end: body }, text: by }],
        isCertain: false,
        isOffered: true,
        isLoss: false,
        lines: 1,
      },
    ];
  });
}

/** Lines of prose one after the other. */
export function strayRuns(lines: readonly TextLine[]): readonly YamlSlip[] {
  const slips: YamlSlip[] = [];
  for (let start = 0; start < lines.length; start++) {
    let end = start;
    while (PROSE.test(lines[end]?.body ?? "")) end++;
    const run = lines.slice(start, end);
    const [first] = run;
    start = Math.max(start, end);
    if (first === undefined || run.length < 2) continue;
    const at = first.start + first.indent.length;
    const edits = run.map((line) => ({
      span: { start: line.start + line.indent.length, end: line.start + line.indent.length },
      text: "# ",
    }));
    const span = { start: at, end: at + first.body.length };
    slips.push({ cause: "stray-line", span, edits, isCertain: false, isOffered: true, isLoss: false, lines: run.length });
  }
  return slips;
}
