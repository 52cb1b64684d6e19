import { splitAtVerb } from "./command-line/split-at-verb.ts";
import { keptScript } from "./machine/kept-script.ts";
import type { Main } from "./main.ts";

/** Name of the file beside this one that holds the program: its content gives the name. Written by the bundler. */
declare const PROGRAM: string;

/** Names of the verbs. Written by the bundler. */
declare const VERB_NAMES: readonly string[];

/** A part of the program; what it asks for by `late` is loaded when it is first used. */
type Part = (module: { exports: object }, exports: object, require: (name: string) => object, late: (name: string) => () => object) => void;

/** The parts of the program that a file holds, by name; for a part that is in another file, the name of that. */
type Parts = Readonly<Record<string, string | Part>>;

const { createRequire } = process.getBuiltinModule("node:module");
const { fileURLToPath } = process.getBuiltinModule("node:url");

/** Stands for `main` in the built command line. */
export const main: Main["main"] = (argv) => loadProgram(purposeOf(argv)).main(argv);

/** Stands for `tour` in the built command line. */
export const tour: Main["tour"] = (workingFolder) => loadProgram("demo").tour(workingFolder);

/** Links the parts of the program as they ask for each other; another file is read when a part of it is asked for. */
function loadProgram(purpose: string | null): Main {
  const requireFromNode = createRequire(import.meta.url);
  const loaded = new Map<string, { exports: object }>();
  const readParts = (file: string): Parts => {
    const script = keptScript(fileURLToPath(new URL(file, import.meta.url)), purpose, () => [...loaded.keys()]);
    return script.runInThisContext();
  };
  let parts = readParts(PROGRAM);
  const load = (name: string): object => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    if (!name.startsWith("./")) return requireFromNode(name);
    const key = name.slice("./".length);
    const place = parts[key];
    if (typeof place === "string") parts = { ...parts, ...readParts(place) };
    const part = parts[key];
    const module = { exports: {} };
    loaded.set(name, module);
    if (typeof part === "function") part(module, module.exports, load, late);
    return module.exports;
  };
  const late = (name: string) => {
    let found: object | undefined;
    return () => {
      found ??= load(name);
      return found;
    };
  };
  return load("./main.js") as Main;
}

/** The verb, which decides what is compiled; it becomes part of a file's name. Null for a word that is none: nothing is kept of a slip. */
function purposeOf(argv: readonly string[]): string | null {
  const { name = "help" } = splitAtVerb(argv);
  return name === "help" || VERB_NAMES.includes(name) ? name : null;
}
