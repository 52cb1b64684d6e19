import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { PARSER_MESSAGES, type SyntaxCause } from "../../src/reading/parser-messages.ts";
import { formatFindingsOf } from "../findings-of.ts";

/** Texts that the parser refuses for each cause, with what is said of the first mistake. */
const CASES: readonly (readonly [cause: SyntaxCause, text: string, en: string, fr: string])[] = [
  ["open-quote", 'a: "x\n', "This quote is never closed", "Ce guillemet n'est jamais fermé"],
  ["open-quote", "a: 'x\n", "This quote is never closed", "Ce guillemet n'est jamais fermé"],
  ["open-bracket", "[a, b\n", "`[` is never closed", "`[` n'est jamais fermé"],
  ["open-bracket", "a: [1, 2", "`[` is never closed", "`[` n'est jamais fermé"],
  ["open-bracket", "a: { b: 1\n", "`{` is never closed", "`{` n'est jamais fermé"],
  ["open-bracket", "a: [1,\n2]\n", "`[` is never closed", "`[` n'est jamais fermé"],
  ["glued-comment", 'a: "x"# why\n', "A comment begins right after a value", "Un commentaire commence juste après une valeur"],
  ["glued-comment", "a: |# why\n  x\n", "A comment begins right after a value", "Un commentaire commence juste après une valeur"],
  ["no-comma", 'a: ["x" "y"]\n', "Two items are not separated by a comma", "Deux éléments ne sont pas séparés par une virgule"],
  ["no-comma", 'a: { "x" "y" }\n', "Two items are not separated by a comma", "Deux éléments ne sont pas séparés par une virgule"],
  ["key-without-value", "a: 1\nb\nc: 2\n", "No colon follows `b`", "Aucun deux-points ne suit `b`"],
  ["open-directive", "%YAML 1.2\na: 1\n", "A directive is not followed by `---`", "Une directive n'est pas suivie de `---`"],
  ["open-directive", "%YAML 1.2\n...\n", "A directive is not followed by `---`", "Une directive n'est pas suivie de `---`"],
  ["mapping-beside-marker", "--- a: 1\nb: 2\n", "Something stands right behind `---`", "Quelque chose est collé à `---`"],
  [
    "rest-of-value",
    "a: 'l'eau'\n",
    "An apostrophe ends the value that single quotes hold",
    "Une apostrophe met fin à la valeur entre guillemets simples",
  ],
  ["empty-item", "a: [1,, 2]\n", "A comma has no item before it", "Une virgule n'a pas d'élément avant elle"],
  ["empty-item", "a: { , b: 1 }\n", "A comma has no item before it", "Une virgule n'a pas d'élément avant elle"],
  ["text-beside-block", "a: |x\n  y\n", "A text stands beside `|` or `>`", "Un texte est à côté de `|` ou `>`"],
  ["dash-beside-key", "a: - x\n", "A list begins on the line of its key", "Une liste commence sur la ligne de sa clé"],
  [
    "dash-as-key",
    "a:\n  - x\n - y\nb: 1\n",
    "This line is not indented like its neighbours",
    "Cette ligne n'a pas le même retrait que ses voisines",
  ],
];

test.each(CASES)("%s: %j", (_cause, text, en, fr) => {
  const first = formatFindingsOf(text)[0];
  expect([first?.summary.en, first?.summary.fr]).toEqual([en, fr]);
});

test("each message that is read has a text that brings it about", () => {
  const met = CASES.flatMap(([cause, text]) => errorsOf(text).map((error) => ({ cause, error })));
  const unmet = PARSER_MESSAGES.filter(
    (row) => !met.some(({ cause, error }) => cause === row.cause && error.code === row.code && row.pattern.test(error.message)),
  );
  expect(unmet).toEqual([]);
});

function errorsOf(text: string): readonly { readonly code: string; readonly message: string }[] {
  return [parseAllDocuments(text, { prettyErrors: false })]
    .flat()
    .flatMap(({ errors }) => errors.map(({ code, message }) => ({ code, message })));
}
