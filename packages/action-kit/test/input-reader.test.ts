import { expect, test } from "vitest";
import { createInputReader } from "../src/runner/input-reader.ts";

const read = (inputs: Readonly<Record<string, string>>) => createInputReader((name) => inputs[name] ?? "");

test("blank inputs give the fallbacks and no problem", () => {
  const reader = read({ choice: "  ", number: "", flag: "\n" });
  expect({
    verbatim: reader.verbatim("secret"),
    text: reader.text("text"),
    lines: reader.lines("lines"),
    choice: reader.choice("choice", ["a", "b"], "b"),
    number: reader.wholeNumber("number", { minimum: 1, maximum: 9 }, 5),
    flag: reader.flag("flag", true),
    problems: reader.problems,
  }).toEqual({ verbatim: undefined, text: undefined, lines: [], choice: "b", number: 5, flag: true, problems: [] });
});

test("values are trimmed, credentials are not", () => {
  const reader = read({ secret: " s\n", text: " t ", lines: " a \r\n\n\tb\n", choice: "a ", number: " 7", flag: "false" });
  expect({
    verbatim: reader.verbatim("secret"),
    text: reader.text("text"),
    lines: reader.lines("lines"),
    choice: reader.choice("choice", ["a", "b"], "b"),
    number: reader.wholeNumber("number", { minimum: 1, maximum: 9 }, 5),
    flag: reader.flag("flag", true),
    problems: reader.problems,
  }).toEqual({ verbatim: " s\n", text: "t", lines: ["a", "b"], choice: "a", number: 7, flag: false, problems: [] });
});

test.each(["0", "10", "1.5", "1e1", "-1", "0x5", "soon", "٣", "99999999999"])(
  "number %s is a problem, never the fallback in silence",
  (number) => {
    const reader = read({ number });
    reader.wholeNumber("number", { minimum: 1, maximum: 9 }, 5);
    expect(reader.problems).toEqual([
      {
        en: `Input number is "${number}"; accepted: a whole number from 1 to 9.`,
        fr: `L'entrée number vaut « ${number} » ; accepté : un nombre entier de 1 à 9.`,
      },
    ]);
  },
);

test("every problem is kept, in the order of reading; what is quoted is short and visible", () => {
  const reader = read({ flag: "yes", choice: `A\u001b[31m\u202e${"x".repeat(120)}` });
  reader.flag("flag", true);
  reader.choice("choice", ["a", "b"], "a");
  reader.refuse({ en: "Third.", fr: "Troisième." });
  expect(reader.problems.map(({ en }) => en)).toEqual([
    'Input flag is "yes"; accepted: true or false.',
    `Input choice is "A<U+001B>[31m<U+202E>${"x".repeat(112)}…"; accepted: a or b.`,
    "Third.",
  ]);
});
