/** What is wrong at one place of an `Api` document. */
export interface CatalogueProblem {
  /** Keys from the root of the document: `environments.sandbox.approval`, empty for the document itself. */
  readonly at: string;
  /** What was found and what is accepted. */
  readonly message: string;
}

/** Fields of one mapping, read one by one; what does not fit is noted and replaced by the default. */
export class EntryFields {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #at: string;
  #problems: CatalogueProblem[];

  constructor(value: unknown, at: string, keys: readonly string[], problems: CatalogueProblem[]) {
    this.#at = at;
    const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
    this.#values = new Map(isMapping ? Object.entries(value) : []);
    this.#problems = problems;
    if (!isMapping) {
      this.#note("", value, "a mapping");
      // One finding per mistake: the keys that it cannot have are not missed one by one.
      this.#problems = [];
    }
    for (const key of this.#values.keys()) {
      if (!keys.includes(key) && !key.startsWith("x-"))
        problems.push({ at: join(at, key), message: `unknown key; accepted: ${keys.join(", ")}` });
    }
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  /** A text of 1 to 1,000 characters. */
  text(key: string): string;
  text(key: string, absent: null): string | null;
  text(key: string, absent?: null): string | null {
    const value = this.#values.get(key);
    if (typeof value === "string" && value.trim() !== "" && value.length <= 1000) return value;
    if (absent === null && (value === undefined || value === null)) return null;
    this.#note(key, value, "a text of 1 to 1,000 characters");
    return "";
  }

  /** A text that passes a test. */
  textWhere(key: string, accepts: (text: string) => boolean, expected: string): string;
  textWhere(key: string, accepts: (text: string) => boolean, expected: string, absent: null): string | null;
  textWhere(key: string, accepts: (text: string) => boolean, expected: string, absent?: null): string | null {
    const value = this.#values.get(key);
    if (typeof value === "string" && accepts(value)) return value;
    if (absent === null && (value === undefined || value === null)) return null;
    this.#note(key, value, expected);
    return "";
  }

  flag(key: string): boolean {
    const value = this.#values.get(key) ?? false;
    if (typeof value !== "boolean") this.#note(key, value, "true or false");
    return value === true;
  }

  /** One word of a closed list. */
  oneOf<const Word extends string>(key: string, words: readonly Word[], absent: Word): Word {
    const value = this.#values.get(key) ?? absent;
    const word = words.find((accepted) => accepted === value);
    if (word === undefined) this.#note(key, value, `one of ${words.join(", ")}`);
    return word ?? absent;
  }

  /** A list of texts, empty when absent. */
  texts(key: string): readonly string[] {
    return this.list(key).filter((item, index): item is string => {
      if (typeof item === "string" && item.trim() !== "") return true;
      this.#note(`${key}.${index}`, item, "a quoted text");
      return false;
    });
  }

  /** A list, empty when absent. */
  list(key: string): readonly unknown[] {
    const value = this.#values.get(key) ?? [];
    if (Array.isArray(value)) return value;
    this.#note(key, value, "a list");
    return [];
  }

  value(key: string): unknown {
    return this.#values.get(key);
  }

  /** The mapping at a key. */
  fields(key: string, keys: readonly string[]): EntryFields {
    return this.item(key, this.#values.get(key), keys);
  }

  /** A mapping found below a key, as the item of a list is. */
  item(key: string, value: unknown, keys: readonly string[]): EntryFields {
    return new EntryFields(value, join(this.#at, key), keys, this.#problems);
  }

  /** Notes a value that does not fit. */
  refuse(key: string, expected: string): void {
    this.#note(key, this.#values.get(key), expected);
  }

  #note(key: string, value: unknown, expected: string): void {
    const found = value === undefined ? "missing" : `found ${JSON.stringify(value)?.slice(0, 80)}`;
    this.#problems.push({ at: join(this.#at, key), message: `${found}; expected ${expected}` });
  }
}

function join(at: string, key: string): string {
  return [at, key].filter((part) => part !== "").join(".");
}
