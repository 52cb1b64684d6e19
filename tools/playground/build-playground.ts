import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type Plugin } from "esbuild";
import { BROWSER_GLOBALS, browserModules } from "../browser-modules.ts";
import { REPOSITORY_ROOT } from "../bundle-options.ts";
import { thirdPartyLicenses } from "../third-party-licenses.ts";
import { readExamples, readExamplesDay } from "./read-examples.ts";

const FOLDER = join(REPOSITORY_ROOT, "site/playground");

/** Most bytes, compressed, of what the page needs before it can look at a manifest; the editor and what plans and draws come after. */
const FIRST_BUDGET = 250 * 1024;
/** Most bytes of all of it, compressed. */
const WHOLE_BUDGET = 500 * 1024;

/** Sizes of the playground, bytes compressed. */
export interface PlaygroundSize {
  readonly first: number;
  readonly whole: number;
}

/** Builds the playground into a folder, which is emptied. Throws when it is larger than it may be. */
export async function buildPlayground(folder: string): Promise<PlaygroundSize> {
  await rm(folder, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: REPOSITORY_ROOT,
    entryPoints: { main: "site/playground/src/main.ts", worker: "site/playground/src/worker.ts", style: "site/playground/src/style.css" },
    outdir: folder,
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    conditions: ["source"],
    inject: [BROWSER_GLOBALS],
    logLevel: "warning",
    metafile: true,
    plugins: [browserModules({ "vscode-languageserver": join(FOLDER, "src/server/protocol.ts") }), examples()],
  });
  await mkdir(folder, { recursive: true });
  await copyFile(join(FOLDER, "src/index.html"), join(folder, "index.html"));
  await writeFile(join(folder, "THIRD-PARTY-LICENSES.txt"), await thirdPartyLicenses(metafile));
  return measure(folder, metafile);
}

function examples(): Plugin {
  return {
    name: "examples",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^virtual:examples$/ }, ({ path }) => ({ path, namespace: "examples" }));
      onLoad({ filter: /.*/, namespace: "examples" }, async () => ({
        contents: `export const EXAMPLES = ${JSON.stringify(await readExamples())};\nexport const EXAMPLES_DAY = ${JSON.stringify(await readExamplesDay())};`,
      }));
    },
  };
}

async function measure(folder: string, { outputs }: Metafile): Promise<PlaygroundSize> {
  const output = (name: string): string => relative(REPOSITORY_ROOT, join(folder, name));
  const sizes = new Map<string, number>();
  for (const name of [...Object.keys(outputs), output("index.html")])
    sizes.set(name, gzipSync(await readFile(join(REPOSITORY_ROOT, name)), { level: 9 }).length);
  const needed = new Set(["index.html", "style.css", "main.js", "worker.js"].map(output));
  // A set grows while it is walked through: what is imported at once is needed at once.
  for (const name of needed) for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === "import-statement") needed.add(path);
  const total = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
  const size = { first: total(needed), whole: total(sizes.keys()) };
  if (size.first > FIRST_BUDGET || size.whole > WHOLE_BUDGET)
    throw new Error(
      `The playground is too large: ${size.first} bytes at first (at most ${FIRST_BUDGET}), ${size.whole} in all (at most ${WHOLE_BUDGET}), compressed`,
    );
  return size;
}
