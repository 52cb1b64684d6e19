import { inserting, rewriting, type Slip, type Slipped } from "./slip.ts";

const NO_BREAK = "\u00a0";

interface Entry {
  readonly indent: string;
  readonly dash: string;
  readonly key: string;
  /** Empty when the value begins on the next line. */
  readonly value: string;
  readonly comment: string;
}

/** One slip of each kind on YAML, in blocks: a value that is a text of several words is left out where YAML takes the slip for a part of it. */
export const YAML_SLIPS: readonly Slip[] = [
  onEntry("no colon", ({ key, value }) => (value === "" ? null : `${key} ${value}`)),
  onEntry("no space after the colon", ({ key, value }) => (value === "" ? null : `${key}:${value}`)),
  onEntry("an equals sign for the colon", ({ key, value }) => (value === "" ? null : `${key} = ${value}`)),
  onEntry("a semicolon for the colon", ({ key, value }) => (value === "" ? null : `${key}; ${value}`)),
  onEntry("a full-width colon", ({ key, value }) => (value === "" ? null : `${key}：${value}`)),
  onEntry("two colons", ({ key, value }) => (value === "" ? null : `${key}:: ${value}`)),
  rewriting("one space more", (line) => (isContent(line) ? ` ${line}` : null)),
  rewriting("two spaces more", (line) => (isContent(line) ? `  ${line}` : null)),
  rewriting("one space less", (line) => (isContent(line) && line.startsWith(" ") ? line.slice(1) : null)),
  rewriting("a tab for indentation", (line) =>
    isContent(line) ? line.replace(/^(?: {2})+/, (blanks) => "\t".repeat(blanks.length / 2)) : null,
  ),
  rewriting("no-break spaces for indentation", (line) =>
    isContent(line) ? line.replace(/^ +/, (blanks) => NO_BREAK.repeat(blanks.length)) : null,
  ),
  onEntry("a no-break space after the colon", ({ key, value }) => (value === "" ? null : `${key}:${NO_BREAK}${value}`)),
  onEntry("a no-break space beside the space after the colon", ({ key, value }) =>
    isFree(key) || value === "" ? null : `${key}: ${NO_BREAK}${value}`,
  ),
  onEntry("a no-break space at the end", (entry) => (isFree(entry.key) ? null : `${written(entry)}${NO_BREAK}`)),
  rewriting("a zero-width space before the line", (line) => (isContent(line) ? `\u200b${line}` : null)),
  rewriting("a byte order mark before the line", (line, _, at) =>
    at > 0 && isContent(line) && !line.startsWith("apiVersion") ? `\ufeff${line}` : null,
  ),
  onEntry("a zero-width space in the key", ({ key, value }) => `${key.slice(0, 3)}\u200b${key.slice(3)}: ${value}`.trimEnd()),
  onEntry("a stray brace at the end", (entry) => (isFree(entry.key) ? null : `${written(entry)} }`)),
  onEntry("a stray square bracket at the end", (entry) => (isFree(entry.key) ? null : `${written(entry)}]`)),
  onEntry("a stray quote at the end", (entry) => (isFree(entry.key) || /["']$/.test(entry.value) ? null : `${written(entry)}"`)),
  onEntry("a comma at the end", (entry) => (isFree(entry.key) || entry.value === "" ? null : `${written(entry)},`)),
  onEntry("a quote that is not closed", ({ key, value }) => (isPlain(value) ? `${key}: "${value}` : null)),
  rewriting("a lost closing quote", (line) => replaceLast(line, '"', "")),
  rewriting("a lost opening quote", (line) => replaceFirst(line, '"', "")),
  rewriting("a lost closing bracket", (line) => (/[[{]/.test(line) ? replaceLast(line, /[\]}]/, "") : null)),
  rewriting("a lost opening bracket", (line) => (/[\]}]/.test(line) ? replaceFirst(line, /[[{]/, "") : null)),
  rewriting("a lost comma", (line) => (/[[{].*, /.test(line) ? replaceFirst(line, ", ", " ") : null)),
  rewriting("an en dash for the dash of a list", (line) => otherDash(line, "–")),
  rewriting("an em dash for the dash of a list", (line) => otherDash(line, "—")),
  rewriting("a minus sign for the dash of a list", (line) => otherDash(line, "−")),
  rewriting("a bullet for the dash of a list", (line) => otherDash(line, "•")),
  rewriting("an asterisk for the dash of a list", (line) => otherDash(line, "*")),
  rewriting("no space after the dash", (line) => replaceFirst(line, /(?<=^ *-) (?=\w)/, "")),
  rewriting("typographic quotes", (line) => curly(line, "“", "”")),
  rewriting("French quotation marks", (line) => curly(line, `«${NO_BREAK}`, `${NO_BREAK}»`)),
  rewriting("a typographic closing quote", (line) => curly(line, '"', "”")),
  rewriting("typographic apostrophes for quotes", (line) => curly(line, "‘", "’")),
  onEntry("an apostrophe between single quotes", ({ key, value }) => (/^[^'"[{]+'\w[^'"]*$/.test(value) ? `${key}: '${value}'` : null)),
  onEntry("an apostrophe closed by a typographic one", ({ key, value }) => (isPlain(value) ? `${key}: '${value}’` : null)),
  rewriting("a separator of two dashes", (line) => (line === "---" ? "--" : null)),
  rewriting("a separator of four dashes", (line) => (line === "---" ? "----" : null)),
  rewriting("a separator that is an em dash", (line) => (line === "---" ? "—" : null)),
  rewriting("an indented separator", (line) => (line === "---" ? " ---" : null)),
  { name: "a separator glued to the next line", make: gluedSeparator },
  { name: "a lost separator", make: lostSeparator },
  inserting("a Markdown fence", (_, lines, at) => (at === 0 ? "```yaml" : at === lines.length - 1 ? "```" : null)),
  inserting("a marker of a conflict: ours", (line) => (line === "" ? null : "<<<<<<< HEAD")),
  inserting("a marker of a conflict: the middle", (line) => (line === "" ? null : "=======")),
  inserting("a marker of a conflict: theirs", (line) => (line === "" ? null : ">>>>>>> feature")),
  inserting("a line of another hand", (line, _, at) => (at > 0 && isContent(line) ? "à vérifier avec le prestataire" : null)),
  rewriting("a lost comment mark", (line) => replaceFirst(line, /(?<=^ *)# /, "")),
  { name: "a line twice", make: twice },
  { name: "a lost line break", make: joined },
  onEntry("a colon in the value", ({ key, value }) => (isPlain(value) && !isFree(key) ? `${key}: ${value}: x` : null)),
  onEntry("a reserved character before the value", ({ key, value }) => (isPlain(value) ? `${key}: @${value}` : null)),
  onEntry("a percent sign before the value", ({ key, value }) => (isPlain(value) ? `${key}: %${value}` : null)),
  onEntry("an asterisk before the value", ({ key, value }) => (isPlain(value) && !/\s/.test(value) ? `${key}: *${value}` : null)),
  onEntry("an unknown tag", ({ key, value }) => (value === "" ? null : `${key}: !secret ${value}`)),
  onEntry("a backslash between double quotes", ({ key, value }) => (/^".+"$/.test(value) ? `${key}: "${value.slice(1, -1)}\\d"` : null)),
  onEntry("a letter lost in the key", (entry) =>
    entry.key.length > 3 ? written({ ...entry, key: entry.key.slice(0, 2) + entry.key.slice(3) }) : null,
  ),
  onEntry("a capital in the key", (entry) => written({ ...entry, key: entry.key.charAt(0).toUpperCase() + entry.key.slice(1) })),
];

function onEntry(name: string, rewrite: (entry: Entry) => string | null): Slip {
  return rewriting(name, (line) => {
    const found = /^( *)((?:- )*)([A-Za-z][\w-]*):(?: (.*?))?( +#.*)?$/.exec(line);
    if (found === null) return null;
    const [, indent = "", dash = "", key = "", value = "", comment = ""] = found;
    const slipped = rewrite({ indent, dash, key, value, comment });
    return slipped === null ? null : `${indent}${dash}${slipped}${comment}`;
  });
}

function written({ key, value }: Pick<Entry, "key" | "value">): string {
  return value === "" ? `${key}:` : `${key}: ${value}`;
}

/** Keys whose value is prose, in which any character may stand. */
function isFree(key: string): boolean {
  return ["description", "source", "name", "publisher", "provider", "text", "note"].includes(key);
}

/** A value without quotes on one line. */
function isPlain(value: string): boolean {
  return /^[^"'[{|>&*!%@`]/.test(value);
}

function isContent(line: string): boolean {
  return /^ *(?:- *)?[\w"{[]/.test(line) && !line.startsWith("---");
}

function replaceFirst(line: string, what: string | RegExp, by: string): string | null {
  return isComment(line) && typeof what === "string" ? null : line.replace(what, by);
}

function replaceLast(line: string, what: string | RegExp, by: string): string | null {
  if (isComment(line)) return null;
  const at = Math.max(
    ...(typeof what === "string" ? [line.lastIndexOf(what)] : Array.from(line.matchAll(new RegExp(what, "g")), ({ index }) => index)),
    -1,
  );
  return at < 0 ? null : line.slice(0, at) + by + line.slice(at + 1);
}

function isComment(line: string): boolean {
  return /^ *#/.test(line);
}

function otherDash(line: string, dash: string): string | null {
  return /^ *- /.test(line) ? line.replace("-", dash) : null;
}

/** The first pair of straight quotes becomes another. */
function curly(line: string, open: string, close: string): string | null {
  return isComment(line) ? null : line.replace(/"([^"]*)"/, (_, text: string) => open + text + close);
}

function gluedSeparator(lines: readonly string[], at: number): Slipped | null {
  if (lines[at] !== "---" || !isContent(lines[at + 1] ?? "")) return null;
  return { lines: lines.toSpliced(at, 2, `---${lines[at + 1]}`), places: [at] };
}

/** The finding is where the second document begins. */
function lostSeparator(lines: readonly string[], at: number): Slipped | null {
  if (lines[at] !== "---") return null;
  const rest = lines.toSpliced(at, 1);
  return { lines: rest, places: [rest.findIndex((line, index) => index >= at && isContent(line))] };
}

/** Either of the two is the guilty one. */
function twice(lines: readonly string[], at: number): Slipped | null {
  const line = lines[at] ?? "";
  return /^ *[A-Za-z]\w*: \S/.test(line) ? { lines: lines.toSpliced(at, 0, line), places: [at, at + 1] } : null;
}

function joined(lines: readonly string[], at: number): Slipped | null {
  const [line = "", next = ""] = lines.slice(at, at + 2);
  if (!/^ *(?:- )?\w+: [^"'{[|>]/.test(line) || !/^ *\w+: [^"'{[|>]/.test(next)) return null;
  return { lines: lines.toSpliced(at, 2, `${line} ${next.trimStart()}`), places: [at] };
}
