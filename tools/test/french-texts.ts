/** A text that the sources say in French. */
export interface FrenchText {
  /** Counted from 1. */
  readonly line: number;
  /** As it is written, what is computed replaced by `…`. */
  readonly text: string;
}

/** The strings under the keys `fr` of a TypeScript source, those of the expressions in them too. */
export function frenchTexts(source: string): readonly FrenchText[] {
  return [...source.matchAll(/(?<![\w.])fr: /g)].flatMap(({ index }) => {
    const texts: string[] = [];
    readExpression(source, index + "fr: ".length, texts);
    const line = source.slice(0, index).split("\n").length;
    return texts.map((text) => ({ line, text }));
  });
}

/** Reads up to the comma, the semicolon or the bracket that ends an expression, and gives where that is. */
function readExpression(source: string, from: number, texts: string[]): number {
  let depth = 0;
  let at = from;
  while (at < source.length) {
    const sign = source[at] ?? "";
    if (source.startsWith("//", at)) at = endOf(source, "\n", at);
    else if (sign === '"' || sign === "'") at = readString(source, at, texts);
    else if (sign === "`") at = readTemplate(source, at, texts);
    else {
      if ("([{".includes(sign)) depth++;
      if (depth === 0 && ",;)]}".includes(sign)) return at;
      if (")]}".includes(sign)) depth--;
      at++;
    }
  }
  return at;
}

function readString(source: string, from: number, texts: string[]): number {
  const sign = source[from];
  let at = from + 1;
  while (at < source.length && source[at] !== sign) at += source[at] === "\\" ? 2 : 1;
  texts.push(source.slice(from + 1, at).replaceAll('\\"', '"'));
  return at + 1;
}

function readTemplate(source: string, from: number, texts: string[]): number {
  let at = from + 1;
  let text = "";
  while (at < source.length && source[at] !== "`") {
    if (source.startsWith("${", at)) {
      at = readExpression(source, at + 2, texts) + 1;
      text += "…";
    } else {
      const length = source[at] === "\\" ? 2 : 1;
      text += source.slice(at, at + length).replace(/^\\/, "");
      at += length;
    }
  }
  texts.push(text);
  return at + 1;
}

function endOf(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from);
  return found === -1 ? source.length : found;
}
