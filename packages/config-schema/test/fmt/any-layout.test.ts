import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutDocuments } from "../../src/fmt/layout-documents.ts";
import { layoutSource } from "../../src/fmt/layout-source.ts";
import { layoutYaml } from "../../src/fmt/layout-yaml.ts";
import { manifestFile } from "../findings-of.ts";
import { saidIn } from "./said-in.ts";

/** Raised by hand after a change of the layout. */
const RUNS = 1_000;

/** A value before it has a layout. */
type Value =
  | { readonly kind: "scalar"; readonly text: string }
  | { readonly kind: "lines"; readonly lines: readonly string[]; readonly style: "plain" | "single" | "double" }
  | { readonly kind: "block"; readonly header: string; readonly lines: readonly string[] }
  | { readonly kind: "sequence"; readonly items: readonly Value[] }
  | { readonly kind: "mapping"; readonly entries: readonly (readonly [string, Value])[] };

/** Chooses a number from 0, below a bound. */
type Choose = (bound: number) => number;

/** What a layout is made of. */
interface Choices {
  /** Where lines break, where comments stand, which collections are written between brackets. */
  readonly lines: Choose;
  /** How many blanks and blank lines, which line ends. */
  readonly blanks: Choose;
}

const word = fc.constantFrom("a", "b1", "Métropole", "012345674", "1e3", "0x1F", "yes", "~", "a b", "x:y", "-z", "é#è", "d'Exemple");
const quotedWord = fc.constantFrom('"a  b"', "'it''s'", '"\\u00e9\\t"', '"# no"', "'- x: y'", '""', '"1.0"');
const contentLine = fc.constantFrom("text", "  more", "# no comment", "- no item", "k: v", "", "ends in blanks  ", "\ttab", "   ");
const scalar: fc.Arbitrary<Value> = fc.oneof(word, quotedWord).map((text) => ({ kind: "scalar", text }));
const multiLine: fc.Arbitrary<Value> = fc.record({
  kind: fc.constant("lines" as const),
  lines: fc
    .array(fc.constantFrom("one", "two words", "", "trois"), { minLength: 1, maxLength: 4 })
    .map((lines) => ["first", ...lines, "last"]),
  style: fc.constantFrom("plain", "single", "double"),
});
const block: fc.Arbitrary<Value> = fc.record({
  kind: fc.constant("block" as const),
  header: fc.constantFrom("|", ">", "|-", ">-", "|+", ">+"),
  lines: fc.array(contentLine, { minLength: 1, maxLength: 5 }).map((lines) => ["begin", ...lines]),
});
const { value } = fc.letrec<{ readonly value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    multiLine,
    block,
    fc.array(tie("value"), { minLength: 1, maxLength: 4 }).map((items): Value => ({ kind: "sequence", items })),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c d", '"q"', "'s'", "&x k"), tie("value")), {
        minLength: 1,
        maxLength: 4,
        selector: ([key]) => key,
      })
      .map((entries): Value => ({ kind: "mapping", entries })),
  ),
}));

const numbers = fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 80 });
const values = fc.array(value, { minLength: 1, maxLength: 3 });

/** A text that says these values, one in a document, in a layout made of two lists of random numbers. */
function layOut(documents: readonly Value[], lines: readonly number[], blanks: readonly number[]): string {
  const choices = { lines: chooser(lines), blanks: chooser(blanks) };
  const text = documents.map((one) => `---${render(one, 0, choices, "root")}`).join("");
  return choices.blanks(3) === 0 ? text.replaceAll("\n", "\r\n") : text;
}

function chooser(random: readonly number[]): Choose {
  let at = 0;
  return (bound) => (random[at++ % random.length] ?? 0) % bound;
}

/** What follows an indicator: the rest of its line, then lines indented by at least so much. */
function render(one: Value, indent: number, choices: Choices, after: "root" | "key" | "dash"): string {
  const { lines, blanks } = choices;
  const gap = " ".repeat(1 + blanks(4));
  const margin = " ".repeat(indent);
  if (one.kind === "scalar") {
    const start = lines(6) === 0 && after !== "root" ? `\n${margin}${" ".repeat(blanks(4))}` : gap;
    return `${start}${one.text}${lineEnd(choices)}`;
  }
  if (one.kind === "lines") {
    const quote = { plain: "", single: "'", double: '"' }[one.style];
    const [first, ...others] = one.lines;
    const rest = others.map((line) => `${" ".repeat(blanks(3))}\n${line === "" ? "" : margin + " ".repeat(blanks(5))}${line}`);
    return `${gap}${quote}${first}${rest.join("")}${quote}${lineEnd(choices)}`;
  }
  if (one.kind === "block") {
    const isExplicit = lines(3) === 0;
    const width = 1 + (isExplicit ? lines(8) : blanks(8));
    const header = isExplicit ? `${one.header[0]}${width}${one.header.slice(1)}` : one.header;
    // The parent's column is one less than the least that its content may have.
    const content = " ".repeat(Math.max(indent - 1, 0) + width);
    const comment = lines(4) === 0 ? "  # about the text" : "";
    return `${gap}${header}${comment}\n${one.lines.map((line) => `${line === "" && blanks(2) === 0 ? "" : content}${line}\n`).join("")}`;
  }
  const flow = lines(4) === 0 ? flowOf(one, indent, choices) : null;
  if (flow !== null) return `${gap}${flow}${lineEnd(choices)}`;
  const items =
    one.kind === "sequence"
      ? one.items.map((item) => (column: number) => `-${render(item, column + 1, choices, "dash")}`)
      : one.entries.map(
          ([key, item]) =>
            (column: number) =>
              `${key}${" ".repeat(blanks(3))}:${render(item, column + 1, choices, "key")}`,
        );
  const isCompact = after === "dash" && lines(2) === 0;
  const isUnindented = after === "key" && one.kind === "sequence" && blanks(3) === 0;
  // After a dash on its line, one blank at least; on a line of its own, up to eight columns further.
  const column = isCompact ? indent + gap.length : isUnindented ? indent - 1 : indent + blanks(8);
  const rendered = items.map((item, index) => {
    const isOnLine = index === 0 && isCompact;
    return `${isOnLine ? gap : `${between(column, choices)}${" ".repeat(column)}`}${item(column)}`;
  });
  return `${isCompact ? "" : lineEnd(choices)}${rendered.join("")}`;
}

/** Blank lines and comments before an item, at any column. */
function between(column: number, { lines, blanks }: Choices): string {
  const blank = lines(5) === 0 ? `${" ".repeat(blanks(3))}\n`.repeat(1 + blanks(3)) : "";
  return lines(5) === 0 ? `${blank}${" ".repeat(blanks(column + 3))}# ${lines(2) === 0 ? "- " : ""}comment ${lines(9)} \n` : blank;
}

function lineEnd({ lines, blanks }: Choices): string {
  if (lines(8) === 0) return `${" ".repeat(1 + blanks(4))}# behind${" ".repeat(blanks(3))}\n`;
  return ["\n", "\n", "\n", `${" ".repeat(blanks(4))}\n`, "\t\n"][blanks(5)] ?? "\n";
}

/** Null where a value has no place between brackets. */
function flowOf(one: Value, indent: number, choices: Choices): string | null {
  const { lines, blanks } = choices;
  const blank = (): string => {
    if (lines(6) > 0) return " ".repeat(blanks(3));
    return `${lines(3) === 0 ? " # between" : ""}\n${" ".repeat(indent + blanks(6))}`;
  };
  if (one.kind === "scalar") return one.text;
  if (one.kind === "lines" || one.kind === "block") return null;
  const inner = one.kind === "sequence" ? one.items : one.entries.map(([, item]) => item);
  const items = inner.map((item) => flowOf(item, indent, choices));
  if (items.includes(null)) return null;
  const words =
    one.kind === "sequence" ? items : one.entries.map(([key], index) => `${key}:${lines(3) === 0 ? blank() : ""} ${items[index]}`);
  const inside = words.map((text) => `${blank()}${text}${blank()}`).join(",");
  return one.kind === "sequence" ? `[${inside}]` : `{${inside}}`;
}

test("a document says the same whatever its layout was, and its canonical layout holds still", () => {
  fc.assert(
    fc.property(values, numbers, numbers, (documents, lines, blanks) => {
      const text = layOut(documents, lines, blanks);
      const formatted = layoutSource(manifestFile(text));
      if (!formatted.ok) throw new Error(`${formatted.failure.code}\n${text}`);
      expect(saidIn(formatted.value)).toEqual(saidIn(text));
      expect(formatted.value.endsWith("\n")).toBe(true);
      // In the text of a block scalar blanks are content, and so are blank lines in any scalar.
      const hasLines = /first/.test(text);
      const hasBlock = /begin/.test(text);
      if (!hasBlock) expect(formatted.value).not.toMatch(/^\n|[ \t]\n|\n\n$|[\r\t]/);
      if (!hasBlock && !hasLines) expect(formatted.value).not.toContain("\n\n\n");
      expect(layoutSource(manifestFile(formatted.value))).toEqual(formatted);
      // No document had to be left as it was.
      expect(layoutDocuments(text, layoutYaml).text).toBe(formatted.value);
    }),
    { numRuns: RUNS },
  );
});

test("two layouts that differ in blanks alone become one", () => {
  fc.assert(
    fc.property(values, numbers, numbers, numbers, (documents, lines, blanks, others) => {
      const one = layOut(documents, lines, blanks);
      const other = layOut(documents, lines, others);
      // How far right a comment stands says what it belongs to.
      fc.pre(!/# (?:- )?comment|# be/.test(one));
      // Blanks and blank lines that follow the text of a block scalar may belong to it.
      fc.pre(!/begin/.test(one) || isDeepStrictEqual(saidIn(one), saidIn(other)));
      expect(layoutSource(manifestFile(other))).toEqual(layoutSource(manifestFile(one)));
    }),
    { numRuns: RUNS },
  );
});
