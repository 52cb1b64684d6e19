import { createHash } from "node:crypto";
import { basename } from "node:path";
import { type Metafile, type OutputFile, type TransformOptions, transform } from "esbuild";
import { exportedPlainly, importedLate } from "./late-imports.ts";

/**
 * A file that holds an object: by name, chunks of a bundle as CommonJS functions `(module, exports, require, late)`, or the file that holds the chunk.
 * `late` gives a function that gives what `require` does.
 */
export interface PartsFile {
  readonly name: string;
  readonly text: string;
}

/** How chunks are put into files. */
export interface PartsFormat {
  /** What esbuild makes of each chunk besides CommonJS. */
  readonly code: TransformOptions;
  /** Whether it says above each module where it comes from. */
  readonly namesModules: boolean;
  /** Around a chunk that is a function. */
  readonly part: (code: string) => string;
  /** A file from its name without an ending, and the lines of its object. */
  readonly file: (name: string, lines: readonly string[]) => PartsFile;
}

/** Scripts, named by their content, in ASCII: a text of one byte a character is read and compiled sooner. */
export const COMPILED_SCRIPTS: PartsFormat = {
  code: { charset: "ascii", minifyWhitespace: true, minifySyntax: true },
  namesModules: false,
  // What esbuild leaves as it is stands in regular expressions, where the escape means the same.
  part: (code) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  file(name, lines) {
    const text = `({\n${lines.join(",\n")}\n})\n`;
    return { name: `${name}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.cjs`, text };
  },
};

/** CommonJS modules that a reader can follow. Parentheses around a function have V8 compile it at once, and not read it twice. */
export const PLAIN_MODULES: PartsFormat = {
  code: { charset: "utf8" },
  namesModules: true,
  part: (code) => `(${code})`,
  file: (name, lines) => ({ name: `${name}.cjs`, text: `module.exports = {\n${lines.join(",\n")},\n};\n` }),
};

/** Name of the chunk that holds no source, but what esbuild itself needs, in every file. */
const RUNTIME = "esbuild";

/** A file to be made of chunks: what its sources need, and no file before it. */
export interface PartsFilePlan {
  readonly name: string;
  /** Paths of the sources that lead to it, entry points of the bundle or imported dynamically. */
  readonly sources: readonly string[];
}

/** A chunk of a bundle. */
interface Chunk {
  readonly name: string;
  /** Paths of the sources that it holds. */
  readonly sources: readonly string[];
  /** As a CommonJS function. */
  readonly part: string;
  /** Names of the chunks of which it uses something: esbuild also imports some only to have them carried out. */
  readonly uses: readonly string[];
}

/**
 * Puts the chunks that esbuild split a bundle into (ECMAScript modules in one folder) into a few files: few are read sooner than many. The first file also
 * says where the chunks of the others are.
 */
export async function linkParts(
  outputs: readonly OutputFile[],
  metafile: Metafile,
  plans: readonly PartsFilePlan[],
  format: PartsFormat,
): Promise<readonly PartsFile[]> {
  const sources = new Map(Object.entries(metafile.outputs).map(([path, { inputs }]) => [basename(path), Object.keys(inputs)]));
  const names = stableNames(metafile);
  const chunks = await Promise.all(
    outputs.map(async ({ path, text }): Promise<Chunk> => {
      const renamed = text.replaceAll(/(?<="\.\/)[^"/]+(?=")/g, (name) => names.get(name) ?? name);
      const code = await commonJs(renamed, format);
      const name = basename(path);
      return { name: names.get(name) ?? name, sources: sources.get(name) ?? [], part: format.part(code), uses: usedChunks(code) };
    }),
  );
  chunks.sort((one, other) => (one.name < other.name ? -1 : 1));
  const placed = placeChunks(chunks, plans);
  const linesOf = (plan: PartsFilePlan | undefined): readonly string[] =>
    chunks.filter((chunk) => placed.get(chunk.name) === plan).map(({ name, part }) => `${JSON.stringify(name)}:${part}`);
  const [first, ...later] = plans;
  const laterFiles = later.map((plan) => ({ plan, file: format.file(plan.name, linesOf(plan)) }));
  const places = chunks.flatMap(({ name }) => {
    const holder = laterFiles.find(({ plan }) => placed.get(name) === plan);
    return holder === undefined ? [] : [`${JSON.stringify(name)}:${JSON.stringify(holder.file.name)}`];
  });
  return [format.file(first?.name ?? "", [...linesOf(first), ...places]), ...laterFiles.map(({ file }) => file)];
}

/** By the name that esbuild gave a chunk for its content, one that stays when that changes: the path of its first source. */
function stableNames({ outputs }: Metafile): ReadonlyMap<string, string> {
  const hashed = Object.entries(outputs).filter(([path]) => /-[A-Z0-9]{8}\.js$/.test(path));
  return new Map(
    hashed.map(([path, { inputs, entryPoint }]) => {
      const [first = RUNTIME] = Object.keys(inputs).sort();
      return [basename(path), entryPoint === undefined ? sourceName(first) : `import ${sourceName(entryPoint)}`];
    }),
  );
}

function sourceName(path: string): string {
  return path.replace(/^.*node_modules\/|^packages\//, "").replace("/src/", "/");
}

/** The file of each chunk, by the name of the chunk: the first that reaches it without passing through a source of another. */
function placeChunks(chunks: readonly Chunk[], plans: readonly PartsFilePlan[]): ReadonlyMap<string, PartsFilePlan> {
  const named = new Map(chunks.map((chunk) => [chunk.name, chunk]));
  const holders = new Map(chunks.flatMap(({ name, sources }) => sources.map((source) => [source, name])));
  const placed = new Map(plans.slice(0, 1).map((program) => [RUNTIME, program]));
  for (const plan of plans) {
    const others = plans.filter((other) => other !== plan).flatMap(({ sources }) => sources.map((source) => holders.get(source)));
    const place = (name: string): void => {
      const chunk = named.get(name);
      if (chunk === undefined || placed.has(name) || others.includes(name)) return;
      placed.set(name, plan);
      chunk.uses.forEach(place);
    };
    for (const source of plan.sources) place(holders.get(source) ?? "");
  }
  return placed;
}

/** One chunk as a function. */
async function commonJs(chunk: string, { code: options, namesModules }: PartsFormat): Promise<string> {
  // Of all comments only legal ones stay.
  const source = namesModules ? chunk.replaceAll(/^\/\/ (?=\S+$)/gm, "//! ") : chunk;
  const { code } = await transform(source, { format: "cjs", platform: "node", supported: { "dynamic-import": false }, ...options });
  const named = namesModules ? code.replaceAll(/^\/\/! /gm, "// ") : code;
  return `function(module,exports,require,late){${importedLate(exportedPlainly(named.trimEnd()))}\n}`;
}

function usedChunks(code: string): readonly string[] {
  const late = Array.from(code.matchAll(/\b(import_\w+) ?= ?late\("\.\/([^"]+)"\)/g), ([, name, chunk = ""]) => ({ name, chunk }));
  const required = Array.from(code.matchAll(/\brequire\("\.\/([^"]+)"\)/g), ([, chunk = ""]) => chunk);
  return [...late.filter(({ name }) => code.includes(`${name}()`)).map(({ chunk }) => chunk), ...required];
}
