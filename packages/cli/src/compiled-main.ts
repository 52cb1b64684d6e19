import { linkedParts, type Parts } from "@pistectl/action-kit/process";
import { splitAtVerb } from "./command-line/split-at-verb.ts";
import { keptScript } from "./machine/kept-script.ts";
import type { Main } from "./main.ts";

/** Name of the file beside this one that holds the program: its content gives the name. Written by the bundler. */
declare const PROGRAM: string;

/** Names of the verbs. Written by the bundler. */
declare const VERB_NAMES: readonly string[];

const { createRequire } = process.getBuiltinModule("node:module");
const { fileURLToPath } = process.getBuiltinModule("node:url");

/** Stands for `main` in the built command line. */
export const main: Main["main"] = (argv) => loadProgram(purposeOf(argv)).main(argv);

/** Stands for `tour` in the built command line. */
export const tour: Main["tour"] = (workingFolder) => loadProgram("demo").tour(workingFolder);

function loadProgram(purpose: string | null): Main {
  const read = (file: string): Parts =>
    keptScript(fileURLToPath(new URL(file, import.meta.url)), purpose, () => program.loaded()).runInThisContext();
  const program = linkedParts(PROGRAM, read, createRequire(import.meta.url));
  return program.load("./main.js") as Main;
}

/** The verb, which decides what is compiled; it becomes part of a file's name. Null for a word that is none: nothing is kept of a slip. */
function purposeOf(argv: readonly string[]): string | null {
  const { name = "help" } = splitAtVerb(argv);
  return name === "help" || VERB_NAMES.includes(name) ? name : null;
}
