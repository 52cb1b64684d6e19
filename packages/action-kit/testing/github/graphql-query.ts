import { GITHUB_TYPES } from "./graphql-types.ts";

/** A field that a query asks for, with what it asks for inside. */
export interface Selection {
  readonly name: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly fields: readonly Selection[];
}

/** A query: its variables with their types, and what it asks for. */
export interface GraphqlQuery {
  readonly variables: Readonly<Record<string, string>>;
  readonly fields: readonly Selection[];
}

/** Reads a query of the one shape that the actions send: named variables, nested fields, no fragments, no aliases. Throws on anything else. */
export function readGraphqlQuery(text: string): GraphqlQuery {
  const tokens = text.match(/[\w]+|\$\w+|"[^"]*"|[{}():!,]/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const expect = (token: string): void => {
    const found = next();
    if (found !== token) throw new Error(`"${token}" expected in the query, "${found}" found`);
  };
  const pairs = (): Record<string, string> => {
    const found: Record<string, string> = {};
    if (tokens[at] !== "(") return found;
    next();
    while (tokens[at] !== ")") {
      const name = next().replace(/^\$/, "");
      expect(":");
      found[name] = next();
      if (tokens[at] === "!") found[name] += next();
      if (tokens[at] === ",") next();
    }
    next();
    return found;
  };
  const fields = (): readonly Selection[] => {
    const found: Selection[] = [];
    if (tokens[at] !== "{") return found;
    next();
    while (tokens[at] !== "}") found.push({ name: next(), arguments: pairs(), fields: fields() });
    next();
    return found;
  };
  expect("query");
  const query = { variables: pairs(), fields: fields() };
  if (at !== tokens.length) throw new Error(`more after the query: ${tokens.slice(at).join(" ")}`);
  return query;
}

/** What of a query and its variables is not as GitHub's types have it. */
export function graphqlViolations({ variables, fields }: GraphqlQuery, values: Readonly<Record<string, unknown>>): readonly string[] {
  return [
    ...Object.entries(variables).flatMap(([name, type]) => (fits(values[name], type) ? [] : [`$${name} is no ${type}`])),
    ...Object.keys(values)
      .filter((name) => !(name in variables))
      .map((name) => `variable ${name} is not declared`),
    ...fields.flatMap((field) => fieldViolations("Query", field, variables)),
  ];
}

function fieldViolations(
  type: string,
  { name, arguments: given, fields }: Selection,
  variables: GraphqlQuery["variables"],
): readonly string[] {
  if (name === "__typename") return [];
  const field = GITHUB_TYPES[type]?.[name];
  if (field === undefined) return [`${type} has no ${name}`];
  const accepted = field.arguments ?? {};
  const inner = field.type.replace(/[[\]!]/g, "");
  const isObject = inner in GITHUB_TYPES;
  return [
    ...Object.entries(given).flatMap(([argument, value]) => {
      const wanted = accepted[argument];
      if (wanted === undefined) return [`${type}.${name} takes no ${argument}`];
      const type_ = value.startsWith("$") ? variables[value.slice(1)] : undefined;
      const right = value.startsWith("$") ? type_ === wanted || type_ === `${wanted}!` : fits(literal(value), wanted);
      return right ? [] : [`${type}.${name}(${argument}) is ${type_ ?? value}, not ${wanted}`];
    }),
    ...Object.entries(accepted)
      .filter(([argument, wanted]) => wanted.endsWith("!") && !(argument in given))
      .map(([argument]) => `${type}.${name} needs ${argument}`),
    ...(isObject === fields.length > 0 ? [] : [`${type}.${name} is ${isObject ? "an object" : "a value"}`]),
    ...fields.flatMap((inside) => fieldViolations(inner, inside, variables)),
  ];
}

/** Takes from a value what was asked for, as GitHub answers; says what the stand-in itself would answer wrongly. */
export function answerSelection(type: string, value: unknown, fields: readonly Selection[]): unknown {
  const isRequired = type.endsWith("!");
  const bare = isRequired ? type.slice(0, -1) : type;
  if (value === null || value === undefined) {
    if (isRequired) throw new Error(`the stand-in has no ${type}`);
    return null;
  }
  if (bare.startsWith("[")) return (value as readonly unknown[]).map((item) => answerSelection(bare.slice(1, -1), item, fields));
  const types = GITHUB_TYPES[bare];
  if (types === undefined) {
    if (!fits(value, bare)) throw new Error(`the stand-in has ${JSON.stringify(value)} for ${type}`);
    return value;
  }
  const object = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.map(({ name, fields: inside }) => [
      name,
      name === "__typename" ? (object.__typename ?? bare) : answerSelection(types[name]?.type ?? "", object[name], inside),
    ]),
  );
}

/** 32 bits, signed (GraphQL specification, "Int"). */
const GREATEST_INT = 2_147_483_647;

function fits(value: unknown, type: string): boolean {
  if (value === null || value === undefined) return !type.endsWith("!");
  const bare = type.replace(/!$/, "");
  if (bare === "Int") return Number.isInteger(value) && Math.abs(Number(value)) <= GREATEST_INT;
  if (bare === "Boolean") return typeof value === "boolean";
  return typeof value === "string";
}

function literal(text: string): unknown {
  if (/^\d+$/.test(text)) return Number(text);
  return text === "true" || text === "false" ? text === "true" : text.replaceAll('"', "");
}
