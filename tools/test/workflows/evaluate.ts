import { Evaluator, Lexer, Parser } from "@actions/expressions";
import { reviver } from "@actions/expressions/data/reviver";

/** Value of a `${{ }}` expression as GitHub evaluates it, with the contexts that it names. */
export function evaluate(template: string, contexts: Readonly<Record<string, unknown>>): unknown {
  const [, expression = template] = /^\$\{\{(.*)\}\}$/s.exec(template.trim()) ?? [];
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), []).parse();
  const data = JSON.parse(JSON.stringify(contexts), reviver);
  return new Evaluator(tree, data).evaluate().coerceString();
}
