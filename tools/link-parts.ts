import { createHash } from "node:crypto";
import { basename } from "node:path";
import { type Metafile, type OutputFile, transform } from "esbuild";
import { importedLate } from "./late-imports.ts";

/**
 * A script whose value is an object: by name, chunks of a bundle as CommonJS functions `(module, exports, require, late)`, or the file that holds the chunk.
 * `late` gives a function that gives what `require` does.
 */
export interface PartsFile {
  /** With a hash of the content. */
  readonly name: string;
  readonly text: string;
}

/** A file to be made of chunks: what its sources need, and no file before it. */
export interface PartsFilePlan {
  readonly name: string;
  /** Paths of the sources that lead to it, entry points of the bundle or imported dynamically. */
  readonly sources: readonly string[];
}

/**
 * Puts the chunks that esbuild split a bundle into (ECMAScript modules in one folder) into a few scripts: few files are read sooner than many, and V8 gives
 * the compiled form of scripts alone. The first file also says where the chunks of the others are.
 */
export async function linkParts(
  outputs: readonly OutputFile[],
  metafile: Metafile,
  plans: readonly PartsFilePlan[],
): Promise<readonly PartsFile[]> {
  const placed = placeChunks(metafile, plans);
  const parts = await Promise.all(
    outputs.map(async ({ path, text }) => ({
      key: JSON.stringify(basename(path)),
      plan: placed.get(basename(path)),
      part: await partOf(text),
    })),
  );
  const linesOf = (plan: PartsFilePlan | undefined): readonly string[] =>
    parts.filter((chunk) => chunk.plan === plan).map(({ key, part }) => `${key}:${part}`);
  const [first, ...later] = plans;
  const laterFiles = later.map((plan) => ({ plan, file: partsFile(plan.name, linesOf(plan)) }));
  const places = parts.flatMap(({ key, plan }) => {
    const holder = laterFiles.find((candidate) => candidate.plan === plan);
    return holder === undefined ? [] : [`${key}:${JSON.stringify(holder.file.name)}`];
  });
  return [partsFile(first?.name ?? "", [...linesOf(first), ...places]), ...laterFiles.map(({ file }) => file)];
}

/** The file of each chunk, by the name of the chunk: the first that reaches it without passing through a source of another. */
function placeChunks({ outputs }: Metafile, plans: readonly PartsFilePlan[]): ReadonlyMap<string, PartsFilePlan> {
  const chunks = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const holders = new Map([...chunks].flatMap(([name, { inputs }]) => Object.keys(inputs).map((source) => [source, name])));
  const placed = new Map<string, PartsFilePlan>();
  for (const plan of plans) {
    const others = plans.filter((other) => other !== plan).flatMap(({ sources }) => sources.map((source) => holders.get(source)));
    const place = (name: string): void => {
      const chunk = chunks.get(name);
      if (chunk === undefined || placed.has(name) || others.includes(name)) return;
      placed.set(name, plan);
      for (const { path, external } of chunk.imports) if (external !== true) place(basename(path));
    };
    for (const source of plan.sources) place(holders.get(source) ?? "");
  }
  return placed;
}

/** One chunk as a function, in ASCII: a text of one byte a character is read and compiled sooner. */
async function partOf(chunk: string): Promise<string> {
  const { code } = await transform(chunk, {
    format: "cjs",
    platform: "node",
    charset: "ascii",
    supported: { "dynamic-import": false },
    minifyWhitespace: true,
    minifySyntax: true,
  });
  // What esbuild leaves as it is stands in regular expressions, where the escape means the same.
  const ascii = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `function(module,exports,require,late){${importedLate(ascii.trimEnd())}\n}`;
}

function partsFile(name: string, lines: readonly string[]): PartsFile {
  const text = `({\n${lines.join(",\n")}\n})\n`;
  return { name: `${name}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.cjs`, text };
}
