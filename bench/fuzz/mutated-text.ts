// biome-ignore-all lint/suspicious/noTemplateCurlyInString: notations of other tools.
import fc from "fast-check";

/** What YAML and JSON stumble over. */
const PIECES = [
  ...[
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "  ",
    "    ",
    "---\n",
    "...\n",
    "- ",
    ": ",
    ":",
    "{",
    "}",
    "[",
    "]",
    ",",
    "'",
    '"',
    "\\",
    "#",
    " # c",
    "%",
    "? ",
  ],
  ...[
    "|\n",
    ">\n",
    "|+\n",
    ">-\n",
    "|2\n",
    "&a ",
    "*a",
    "!t ",
    "!!str ",
    "<<: ",
    "@",
    "`",
    "x: y\n",
    "__proto__",
    "null",
    "~",
    "1e9",
    "//",
  ],
  ...["\0", "\ufeff", "\u0085", "\u2028", "\u202e", "é", "e\u0301", "😀", "\ud800", "\u001b[31m", "::error::", "${{ x }}", "</script>"],
];

const mutation = fc.record({ at: fc.nat(), remove: fc.nat(12), insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })) });

/** One of these texts with one to eight changes, each a stretch that is replaced by a piece. */
export function mutatedText(seeds: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 8 })).map(([seed, mutations]) =>
    mutations.reduce((text, { at, remove, insert }) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + insert + text.slice(start + remove);
    }, seed),
  );
}

/** Pieces alone, in any order. */
export const pieces: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
  .map((list) => list.join(""));
