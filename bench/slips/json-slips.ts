import { inserting, rewriting, type Slip } from "./slip.ts";

/** One slip of each kind on JSON that is laid out over lines. */
export const JSON_SLIPS: readonly Slip[] = [
  rewriting("a trailing comma", (line, lines, at) => (/[^,[{]$/.test(line) && /^\s*[\]}]/.test(lines[at + 1] ?? "") ? `${line},` : null)),
  {
    name: "a lost comma",
    make: (lines, at) => (lines[at]?.endsWith(",") ? { lines: lines.with(at, lines[at].slice(0, -1)), places: [at, at + 1] } : null),
  },
  rewriting("two commas", (line) => (line.endsWith(",") ? `${line},` : null)),
  rewriting("a semicolon for the comma", (line) => (line.endsWith(",") ? `${line.slice(0, -1)};` : null)),
  rewriting("a key between single quotes", (line) => line.replace(/^(\s*)"(\w+)":/, "$1'$2':")),
  rewriting("a value between single quotes", (line) => line.replace(/(?<=: )"([^"\\']*)"/, "'$1'")),
  rewriting("a key without quotes", (line) => line.replace(/^(\s*)"(\w+)":/, "$1$2:")),
  rewriting("a value without quotes", (line) => line.replace(/(?<=: )"([A-Za-z][^"\\,]*)"/, "$1")),
  rewriting("typographic quotes around a value", (line) => line.replace(/(?<=: )"([^"\\]*)"/, "“$1”")),
  rewriting("typographic quotes around a key", (line) => line.replace(/^(\s*)"(\w+)":/, "$1“$2”:")),
  rewriting("a value that is closed by a typographic quote", (line) => line.replace(/(?<=: "[^"\\]*)"/, "”")),
  rewriting("a lost closing quote of a value", (line) => line.replace(/(?<=: "[^"\\]*)"/, "")),
  rewriting("a lost opening quote of a value", (line) => line.replace(/(?<=: )"/, "")),
  rewriting("a lost closing quote of a key", (line) => line.replace(/^(\s*"\w+)":/, "$1:")),
  rewriting("a lost opening quote of a key", (line) => line.replace(/^(\s*)"(?=\w+":)/, "$1")),
  rewriting("no colon", (line) => line.replace(/^(\s*"\w+"):/, "$1")),
  rewriting("an equals sign for the colon", (line) => line.replace(/^(\s*"\w+"):/, "$1 =")),
  rewriting("a comment behind", (line) => (/[{,]$/.test(line) ? `${line} // à vérifier` : null)),
  inserting("a comment of YAML", (line, _, at) => (at > 0 && line !== "" ? "# à vérifier" : null)),
  inserting("a comment of C", (line, _, at) => (at > 0 && line !== "" ? "/* à vérifier */" : null)),
  inserting("a marker of a conflict", (line) => (line === "" ? null : "<<<<<<< HEAD")),
  inserting("a Markdown fence", (_, lines, at) => (at === 0 ? "```json" : at === lines.length - 1 ? "```" : null)),
  rewriting("NaN", (line) => line.replace(/(?<=: )"[^"\\]*"/, "NaN")),
  rewriting("undefined", (line) => line.replace(/(?<=: )"[^"\\]*"/, "undefined")),
  rewriting("a word of Python", (line) => line.replace(/(?<=: )"[^"\\]*"/, "None")),
  rewriting("a tab in a text", (line) => line.replace(/(?<=: "\w)/, "\t")),
  rewriting("an escape that is none", (line) => line.replace(/(?<=: "\w)/, "\\d")),
  rewriting("a number that begins with zero", (line) => line.replace(/(?<=: )"[^"\\]*"/, "012")),
  rewriting("a no-break space for indentation", (line) => line.replace(/^ /, "\u00a0")),
  rewriting("a no-break space after the colon", (line) => line.replace(/(?<=":) /, "\u00a0")),
  rewriting("a byte order mark before the line", (line, _, at) => (at > 0 && line !== "" ? `\ufeff${line}` : null)),
  rewriting("a stray closing brace", (line) => (line.endsWith(",") ? `${line.slice(0, -1)}},` : null)),
  {
    name: "a lost closing bracket",
    make: (lines, at) => (/^\s*[\]}],?$/.test(lines[at] ?? "") ? { lines: lines.toSpliced(at, 1), places: openedAt(lines, at) } : null),
  },
  rewriting("a second value", (line, lines, at) => (at === lines.length - 2 && line === "}" ? "}{}" : null)),
  {
    name: "a key twice",
    make: (lines, at) =>
      /^\s*"\w+": "[^"]*",$/.test(lines[at] ?? "") ? { lines: lines.toSpliced(at, 0, lines[at] ?? ""), places: [at, at + 1] } : null,
  },
  rewriting("a letter lost in the key", (line) => line.replace(/^(\s*"\w\w)\w(?=\w+":)/, "$1")),
];

/** Where a closing bracket is missed: at its place, at the next line, or at the bracket that it would have closed. */
function openedAt(lines: readonly string[], at: number): readonly number[] {
  const indent = /^\s*/.exec(lines[at] ?? "")?.[0] ?? "";
  const opened = lines.findLastIndex(
    (line, index) => index < at && line.startsWith(indent) && /^\S/.test(line.slice(indent.length)) && /[[{]$/.test(line),
  );
  return [opened, at - 1, at];
}
