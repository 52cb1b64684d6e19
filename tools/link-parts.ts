import { createHash } from "node:crypto";
import { basename } from "node:path";
import { type Metafile, type OutputFile, transform } from "esbuild";

/** A script whose value is an object: chunks of a bundle as CommonJS functions `(module, exports, require)`, by file name. */
export interface PartsFile {
  /** With a hash of the content. */
  readonly name: string;
  readonly text: string;
}

/** How the chunks are shared out. */
export interface PartsPlan {
  /** File name of the chunk that everything starts from. */
  readonly entry: string;
  /** Sources that are imported dynamically and go, with what only they need, to the second file. */
  readonly later: readonly string[];
}

/**
 * Puts the chunks that esbuild split a bundle into (ECMAScript modules in one folder) into two scripts: few files are read sooner than many, and V8 gives
 * the compiled form of scripts alone.
 */
export async function linkParts(
  outputs: readonly OutputFile[],
  metafile: Metafile,
  plan: PartsPlan,
): Promise<readonly [PartsFile, PartsFile]> {
  const first = reachedFirst(metafile, plan);
  const parts = await Promise.all(outputs.map(async ({ path, text }) => ({ name: basename(path), text: await partOf(text) })));
  return [
    partsFile(
      "program",
      parts.filter(({ name }) => first.has(name)),
    ),
    partsFile(
      "network",
      parts.filter(({ name }) => !first.has(name)),
    ),
  ];
}

function reachedFirst({ outputs }: Metafile, { entry, later }: PartsPlan): ReadonlySet<string> {
  const chunks = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const reached = new Set<string>();
  const follow = (name: string): void => {
    const chunk = chunks.get(name);
    if (chunk === undefined || reached.has(name) || later.includes(chunk.entryPoint ?? "")) return;
    reached.add(name);
    for (const { path, external } of chunk.imports) if (external !== true) follow(basename(path));
  };
  follow(entry);
  return reached;
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
  return `function(module,exports,require){${ascii.trimEnd()}\n}`;
}

function partsFile(name: string, parts: readonly { readonly name: string; readonly text: string }[]): PartsFile {
  const text = `({\n${parts.map((part) => `${JSON.stringify(part.name)}:${part.text}`).join(",\n")}\n})\n`;
  return { name: `${name}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.cjs`, text };
}
