import type { ScalarNode } from "../../document/manifest-node.ts";

/** What becomes of a plain scalar that was meant as text. */
export type UnquotedNumber =
  /** YAML 1.2 reads this number. */
  | { readonly reader: "every"; readonly read: string }
  /** YAML 1.2 reads text, YAML 1.1 a number: `1_000`, `0b11`, `12:30`. */
  | { readonly reader: "yaml-1.1" };

/** Numbers of YAML 1.1 alone (types int and float of yaml.org, 2005): underscores, binary, base 60. */
const YAML_1_1_NUMBER =
  /^[-+]?(?:0b[01_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9][0-9_]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9][0-9_]*)$/i;

/** Whether a scalar without quotes is a number to a reader of YAML, in any notation; null when it is text to all of them. */
export function unquotedNumber({ value, style, source }: ScalarNode): UnquotedNumber | null {
  if (style !== "plain") return null;
  if (typeof value === "number") return { reader: "every", read: String(value) };
  return typeof value === "string" && value === source && YAML_1_1_NUMBER.test(value) ? { reader: "yaml-1.1" } : null;
}
