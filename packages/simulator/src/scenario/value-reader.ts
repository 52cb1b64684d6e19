import { didYouMean, type Localized, MAX_QUOTED, quote, same, suggestWords, visibleText } from "@pistectl/words";
import type { DeclaredField } from "./field.ts";
import type { ScenarioProblem } from "./scenario-error.ts";

/** Place of a value: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** Gathers what is wrong while values are read, so that everything is said at once. */
export interface ValueReader {
  readonly problems: readonly ScenarioProblem[];
  refuse(path: Path, message: Localized): null;
  /** The mapping at `path`, with keys outside `keys` refused; null when it is none. */
  mapping(value: unknown, path: Path, keys: readonly string[]): Readonly<Record<string, unknown>> | null;
  /** The list at `path`, empty when absent. */
  list(value: unknown, path: Path): readonly unknown[];
  /** The value of a declared field, its default when absent; null when it is wrong, once said. */
  field(value: unknown, path: Path, field: DeclaredField): unknown;
}

/** A reader that knows on which line of the file a place is. */
export function valueReader(lineOf: (path: Path) => number | null): ValueReader {
  const problems: ScenarioProblem[] = [];

  function refuse(path: Path, message: Localized): null {
    problems.push({ path: writePath(path), line: lineOf(path), message });
    return null;
  }

  function mapping(value: unknown, path: Path, keys: readonly string[]) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return refuse(path, expected(value, { en: `a mapping with the keys ${keys.join(", ")}`, fr: `un objet de clés ${keys.join(", ")}` }));
    }
    const own: Record<string, unknown> = Object.create(null);
    for (const [key, entry] of Object.entries(value)) {
      if (keys.includes(key)) own[key] = entry;
      else refuse([...path, key], unknownName("key", key, keys));
    }
    return own;
  }

  function list(value: unknown, path: Path): readonly unknown[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    refuse(path, expected(value, { en: "a list", fr: "une liste" }));
    return [];
  }

  function field(value: unknown, path: Path, declared: DeclaredField): unknown {
    if (value === undefined || value === null) {
      if (declared.default !== null || declared.optional) return declared.default;
      return refuse(path, {
        en: `missing; give ${accepted(declared).en}`,
        fr: `absent ; indiquez ${accepted(declared).fr}`,
      });
    }
    if (declared.type === "choice" && typeof value === "string" && !declared.choices.includes(value)) {
      return refuse(path, unknownName("value", value, declared.choices));
    }
    return fits(value, declared) ? value : refuse(path, expected(value, accepted(declared)));
  }

  return { problems, refuse, mapping, list, field };
}

/** `applications[0].clientId` */
function writePath(path: Path): string {
  return path.reduce<string>((written, part) => {
    if (typeof part === "number") return `${written}[${part}]`;
    return written === "" ? visibleText(part, MAX_QUOTED) : `${written}.${visibleText(part, MAX_QUOTED)}`;
  }, "");
}

/** Says that a name is not one of those accepted, with the nearest one. */
export function unknownName(what: "key" | "value", written: string, names: readonly string[]): Localized {
  const [found, near, list] = [quote(written), didYouMean(suggestWords(written, names)), names.join(", ")];
  return {
    en: `unknown ${what} ${found.en}.${near.en} Accepted: ${list}`,
    fr: `${what === "key" ? "clé inconnue" : "valeur inconnue"} : ${found.fr}.${near.fr} Admis : ${list}`,
  };
}

function expected(value: unknown, what: Localized): Localized {
  const found = show(value);
  return { en: `${found.en} is not accepted; give ${what.en}`, fr: `${found.fr} n'est pas admis ; indiquez ${what.fr}` };
}

function accepted(field: DeclaredField): Localized {
  switch (field.type) {
    case "integer":
      return { en: `a whole number from ${field.min} to ${field.max}`, fr: `un nombre entier de ${field.min} à ${field.max}` };
    case "number":
      return { en: `a number from ${field.min} to ${field.max}`, fr: `un nombre de ${field.min} à ${field.max}` };
    case "boolean":
      return { en: "true or false", fr: "true ou false" };
    case "choice":
    case "known-integer":
      return { en: `one of ${field.choices.join(", ")}`, fr: `l'une de ces valeurs : ${field.choices.join(", ")}` };
    case "integers":
      return {
        en: `a list of whole numbers from ${field.min} to ${field.max}`,
        fr: `une liste de nombres entiers de ${field.min} à ${field.max}`,
      };
    case "texts":
      return { en: "a list of texts", fr: "une liste de textes" };
    case "headers":
      return { en: "a mapping of header names to texts", fr: "un objet associant des noms d'en-tête à des textes" };
    case "text":
      return { en: "a text", fr: "un texte" };
  }
}

/** A header name and value that Node.js will send as they are (RFC 9110 §5). */
const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

function fits(value: unknown, field: DeclaredField): boolean {
  switch (field.type) {
    case "integer":
      return Number.isInteger(value) && within(value, field);
    case "number":
      return within(value, field);
    case "boolean":
      return typeof value === "boolean";
    case "text":
      return typeof value === "string";
    case "choice":
      return typeof value === "string" && field.choices.includes(value);
    case "known-integer":
      return typeof value === "number" && field.choices.includes(value);
    case "integers":
      return Array.isArray(value) && value.length > 0 && value.every((entry) => Number.isInteger(entry) && within(entry, field));
    case "texts":
      return Array.isArray(value) && value.every((entry) => typeof entry === "string");
    case "headers":
      return (
        typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        Object.entries(value).every(([name, text]) => HEADER_NAME.test(name) && typeof text === "string" && HEADER_VALUE.test(text))
      );
  }
}

function within(value: unknown, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return typeof value === "number" && value >= min && value <= max;
}

/** Values of secrets never get here: a text is only refused where no secret is due, and then cut. */
function show(value: unknown): Localized {
  if (Array.isArray(value)) return same("[…]");
  if (typeof value === "object" && value !== null) return same("{…}");
  return typeof value === "string" ? quote(value) : same(String(value));
}
