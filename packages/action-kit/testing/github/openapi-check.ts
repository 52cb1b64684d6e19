import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: "path" | "query";
    readonly required: boolean;
    readonly schema: object;
  }[];
  readonly requestBody: object | null;
  readonly responses: Readonly<Record<string, object | null>>;
}

/** One request to the REST API and its answer. */
export interface RestExchange {
  readonly method: string;
  /** Below the root of the API, with its query. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** An operation of GitHub's description, and what the path of a request gives to it. */
export interface RestCall {
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** GitHub's own description of the operations that the actions use, see `tools/extract-github-openapi.ts`. */
const { operations } = JSON.parse(readFileSync(new URL("github-openapi.json", import.meta.url), "utf8")) as {
  readonly operations: readonly Operation[];
};

/** Statuses that any operation may give and that the description leaves out: the edge of GitHub answers before the operation does. */
const OF_THE_EDGE: readonly number[] = [401, 403, 404, 429, 500, 502, 503];

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, coerceTypes: false });
const compiled = new Map<object, ValidateFunction>();

/** The operation that a request means, null for one that the description does not have. */
export function findRestCall(method: string, path: string): RestCall | null {
  const [pathname = ""] = path.split("?");
  for (const operation of operations) {
    const parameters = operation.method === method ? matchPath(operation.path, pathname) : null;
    if (parameters !== null) return { operationId: operation.operationId, parameters };
  }
  return null;
}

/** What of an exchange is not as GitHub describes it. */
export function restViolations({ method, path, body, status, answer }: RestExchange): readonly string[] {
  const call = findRestCall(method, path);
  const operation = operations.find(({ operationId }) => operationId === call?.operationId);
  if (call === null || operation === undefined) return [`${method} ${path} is no operation that the tests know`];
  const query = Object.fromEntries(new URL(path, "http://api.invalid").searchParams);
  const given: Readonly<Record<string, string>> = { ...query, ...call.parameters };
  const known = new Set(operation.parameters.map(({ name }) => name));
  const problems = [
    ...Object.keys(query)
      .filter((name) => !known.has(name))
      .map((name) => `unknown parameter ${name}`),
    ...operation.parameters.flatMap((parameter) => {
      const value = given[parameter.name];
      if (value === undefined) return parameter.required ? [`no parameter ${parameter.name}`] : [];
      return errorsOf(parameter.schema, asTyped(value, parameter.schema)).map((error) => `parameter ${parameter.name}: ${error}`);
    }),
    ...(operation.requestBody === null ? [] : errorsOf(operation.requestBody, body).map((error) => `request: ${error}`)),
    ...answerErrors(operation, status, answer),
  ];
  return problems.map((problem) => `${operation.operationId}: ${problem}`);
}

function answerErrors({ responses }: Operation, status: number, answer: unknown): readonly string[] {
  const described = responses[String(status)];
  if (described === undefined) return OF_THE_EDGE.includes(status) ? [] : [`status ${status} is not described`];
  return described === null ? [] : errorsOf(described, answer).map((error) => `answer ${status}: ${error}`);
}

function errorsOf(schema: object, value: unknown): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A parameter is text on the wire. */
function asTyped(value: string, schema: object): unknown {
  return "type" in schema && schema.type === "integer" ? Number(value) : value;
}

function matchPath(template: string, path: string): Readonly<Record<string, string>> | null {
  const [wanted, found] = [template.split("/"), path.split("/")];
  if (wanted.length !== found.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
    const text = decodeURIComponent(found[index] ?? "");
    if (name === undefined && part !== text) return null;
    if (name !== undefined) parameters[name] = text;
  }
  return parameters;
}
