/** A part of a built program, a CommonJS function; what it asks for by `late` is loaded when it is first used. */
type Part = (module: { exports: object }, exports: object, require: (name: string) => object, late: (name: string) => () => object) => void;

/** The parts of a program that a file holds, by name; for a part that is in another file, the name of that. */
export type Parts = Readonly<Record<string, string | Part>>;

/** A built program, whose parts are linked as they ask for each other. */
export interface LinkedParts {
  /** What a part gives, by its name after `./`; of any other name, what `require` gives. */
  load(name: string): object;
  /** Names of the parts that were loaded. */
  loaded(): readonly string[];
}

/** Links the parts of a program from its first file; another file is read when a part of it is asked for. */
export function linkedParts(first: string, read: (file: string) => Parts, require: (name: string) => object): LinkedParts {
  const loaded = new Map<string, { exports: object }>();
  let parts = read(first);
  const load = (name: string): object => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const key = name.slice("./".length);
    const place = parts[key];
    if (typeof place === "string") parts = { ...parts, ...read(place) };
    const part = parts[key];
    if (typeof part !== "function") return require(name);
    const module = { exports: {} };
    loaded.set(name, module);
    part(module, module.exports, load, late);
    return module.exports;
  };
  const late = (name: string) => {
    let found: object | undefined;
    return () => {
      found ??= load(name);
      return found;
    };
  };
  return { load, loaded: () => [...loaded.keys()] };
}
