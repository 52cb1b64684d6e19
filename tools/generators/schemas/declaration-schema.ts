import type { JsonSchema } from "./field-schema.ts";

/** A doc comment, a text between quotes, a name, or a sign. */
const TOKEN = /\/\*\*([\s\S]*?)\*\/|"([^"]*)"|([A-Za-z_$][\w$]*)|([{}[\]()<>|;:?,=])/g;

const PRIMITIVES: Readonly<Record<string, JsonSchema>> = {
  string: { type: "string" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  null: { type: "null" },
  true: { const: true },
  false: { const: false },
  // Of what can be no value there is at most the empty list.
  never: { not: {} },
};

/**
 * The JSON Schema of what a TypeScript declaration says, `interface NAME {…}` or `type NAME = …;`, others being definitions beside it. It knows what outputs are declared
 * with: objects, lists, records, unions, words. Objects are open, since fields may be added. Throws at anything else.
 */
export function declarationSchema(declaration: string): JsonSchema {
  const tokens = [...declaration.matchAll(TOKEN)].map(([whole, doc, text, name]) => ({ whole, doc, text, name }));
  let at = 0;
  const peek = (): string | undefined => tokens[at]?.whole;
  const take = (expected?: string): (typeof tokens)[number] => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token.whole !== expected))
      throw new Error(`${declaration}: ${expected ?? "something"} is expected, found ${token?.whole ?? "the end"}`);
    return token;
  };

  const kind = take().whole;
  take();
  if (kind === "type") take("=");
  return type();

  function type(): JsonSchema {
    if (peek() === "|") take();
    const members = [listed()];
    while (peek() === "|") {
      take();
      members.push(listed());
    }
    return union(members);
  }

  function listed(): JsonSchema {
    if (peek() === "readonly") take();
    let schema = single();
    while (peek() === "[") {
      take();
      take("]");
      schema = "not" in schema ? { type: "array", maxItems: 0 } : { type: "array", items: schema };
    }
    return schema;
  }

  function single(): JsonSchema {
    const { whole, text, name } = take();
    if (text !== undefined) return { const: text };
    if (whole === "{") return object();
    if (whole === "(") {
      const inner = type();
      take(")");
      return inner;
    }
    if (name === undefined) throw new Error(`${declaration}: no type begins with ${whole}`);
    if (name === "Readonly" || name === "Record") return generic(name);
    return PRIMITIVES[name] ?? { $ref: `#/definitions/${name}` };
  }

  function generic(name: string): JsonSchema {
    take("<");
    if (name === "Record") {
      take("string");
      take(",");
    }
    const inner = type();
    take(">");
    return name === "Record" ? { type: "object", additionalProperties: inner } : inner;
  }

  function object(): JsonSchema {
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    while (peek() !== "}") {
      const doc = tokens[at]?.doc === undefined ? undefined : take().doc?.trim();
      if (peek() === "readonly") take();
      if (peek() === "[") {
        for (const sign of ["[", undefined, ":", "string", "]", ":"]) take(sign);
        const additionalProperties = type();
        if (peek() === ";") take();
        take("}");
        return { type: "object", additionalProperties };
      }
      const key = take().whole;
      if (peek() === "?") take();
      else required.push(key);
      take(":");
      const schema = type();
      properties[key] = doc === undefined || "$ref" in schema ? schema : { description: doc, ...schema };
      if (peek() === ";") take();
    }
    take("}");
    return { type: "object", properties, ...(required.length === 0 ? {} : { required }) };
  }
}

/** Words stand in one list, and so do types of which nothing more is said. */
function union(members: readonly JsonSchema[]): JsonSchema {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return only;
  const words = members.flatMap((member) => ("const" in member ? [member.const] : member.type === "null" ? [null] : []));
  if (words.length === members.length) return { enum: words };
  const plain = members.flatMap((member) => (Object.keys(member).join() === "type" ? [member.type] : []));
  return plain.length === members.length ? { type: plain } : { anyOf: members };
}
