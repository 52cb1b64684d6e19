import { expect, test } from "vitest";
import { readDeclaration } from "../generators/source-declaration.ts";

const SOURCE = `import { other } from "./other.ts";

/** Kinds of shape. */
export const KINDS = ["circle", "square"] as const;
export type Undocumented = (typeof KINDS)[number];

/** Every shape there is. */
export const SHAPES: readonly Shape[] = [
  circle(1),
  square(2),
];

/** Made by a call. */
export const declared = declare({
  name: "circle",
});

/**
 * A shape.
 * With a second line.
 */
export interface Shape {
  /** Millimetres. */
  readonly size: number;
}

/** What came of it. */
export type Outcome =
  /** It went well. */
  | { readonly ok: true }
  | { readonly ok: false };

/** Draws a shape. */
export async function draw(
  shape: Shape,
  options: { readonly fill?: boolean } = {},
): Promise<{
  readonly lines: readonly string[];
}> {
  if (options.fill) {
    return { lines: ["}"] };
  }
  return { lines: [] };
}

/** As a number, or as a text. */
export function measure(shape: Shape): number;
export function measure(shape: Shape, unit: string): string;
export function measure(shape: Shape, unit?: string): number | string {
  return unit ?? shape.size;
}

/** Holds a shape. */
export class Holder extends Base {
  static readonly #count = 0;
  readonly name = "Holder";
  // For the next reader of the source.
  readonly #shape: Shape;

  constructor(shape: Shape) {
    super();
    this.#shape = shape;
  }

  /** The shape held. */
  get shape(): Shape {
    return this.#shape;
  }

  private forget(): void {
    other();
  }
}

function notExported(): void {}
`;

const ROWS: readonly (readonly [name: string, kind: string, doc: string, signature: string])[] = [
  ["KINDS", "const", "Kinds of shape.", 'const KINDS = ["circle", "square"] as const;'],
  ["SHAPES", "const", "Every shape there is.", "const SHAPES: readonly Shape[];"],
  ["declared", "const", "Made by a call.", "const declared = declare(…);"],
  ["Shape", "interface", "A shape.\nWith a second line.", "interface Shape {\n  /** Millimetres. */\n  readonly size: number;\n}"],
  ["Outcome", "type", "What came of it.", "type Outcome =\n  /** It went well. */\n  | { readonly ok: true }\n  | { readonly ok: false };"],
  [
    "draw",
    "function",
    "Draws a shape.",
    "function draw(\n  shape: Shape,\n  options: { readonly fill?: boolean } = {},\n): Promise<{\n  readonly lines: readonly string[];\n}>;",
  ],
  [
    "measure",
    "function",
    "As a number, or as a text.",
    "function measure(shape: Shape): number;\nfunction measure(shape: Shape, unit: string): string;",
  ],
  [
    "Holder",
    "class",
    "Holds a shape.",
    'class Holder extends Base {\n  readonly name = "Holder";\n  constructor(shape: Shape);\n  /** The shape held. */\n  get shape(): Shape;\n}',
  ],
];

test.each(ROWS)("%s", (name, kind, doc, signature) => {
  expect(readDeclaration(SOURCE, name)).toEqual({ kind, doc, signature });
});

test.each([
  ["Undocumented", "Undocumented has no doc comment"],
  ["notExported", "notExported is not declared there"],
  ["Sha", "Sha is not declared there"],
])("%s is refused", (name, message) => {
  expect(() => readDeclaration(SOURCE, name)).toThrow(new Error(message));
});
