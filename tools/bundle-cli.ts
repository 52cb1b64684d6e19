// Builds the command line: packages/cli/dist/bin.js and demo.js, and the program that both start, in a few files.
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { VERBS } from "../packages/cli/src/verbs.ts";
import { bundleOptions, REPOSITORY_ROOT } from "./bundle-options.ts";
import { COMPILED_SCRIPTS, linkParts } from "./link-parts.ts";
import { LATE, READER } from "./parts-of-manifests.ts";
import { thirdPartyLicenses } from "./third-party-licenses.ts";

/** Oldest Node that the command line promises (`engines` of its package). */
const TARGET = "node20.18";

const source = "packages/cli/src";
const outdir = "packages/cli/dist";
/**
 * What opens sockets is apart, and so are what answers them, what serves editors and what one verb needs alone; what reads and words the text that the plain
 * reader does not vouch for is, too.
 */
const FILES = [
  // Plans and checks share the words, and are apart.
  { name: "program", sources: [`${source}/main.ts`, "packages/report/src/preflight/preflight-words.ts"] },
  { name: "reader", sources: READER },
  { name: "plan", sources: [`${source}/plan/run-plan.ts`, `${source}/graph/run-graph.ts`] },
  { name: "init", sources: [`${source}/init/run-init.ts`] },
  { name: "rule-examples", sources: [`${source}/explain/generated/rule-examples.ts`] },
  { name: "network", sources: [`${source}/check/check.ts`] },
  { name: "language-server", sources: [`${source}/lsp/run-lsp.ts`] },
  { name: "simulator", sources: [`${source}/simulate/simulate.ts`, `${source}/demo/run-demo.ts`] },
];
const shared: BuildOptions & { readonly metafile: true } = {
  ...bundleOptions(TARGET),
  outdir,
  // Each run reads these files again: less text to read is a check that starts sooner. Names stay, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
};

/** The starting files load the program with what earlier runs compiled. */
const compiledMain: Plugin = {
  name: "compiled-main",
  setup(bundling) {
    bundling.onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: join(REPOSITORY_ROOT, source, "compiled-main.ts") }));
  },
};

// The program is named by its content: that of an earlier build would stay.
await rm(join(REPOSITORY_ROOT, outdir), { recursive: true, force: true });
const program = await build({
  ...shared,
  // Each chunk that esbuild makes is what some of these need and the others do not.
  entryPoints: [...FILES.flatMap(({ sources }) => sources), ...LATE].map((path) => ({ in: path, out: partName(path) })),
  chunkNames: "[name]-[hash]",
  splitting: true,
  banner: {},
  write: false,
});
const files = await linkParts(program.outputFiles, program.metafile, FILES, COMPILED_SCRIPTS);
await mkdir(join(REPOSITORY_ROOT, outdir));
for (const { name, text } of files) await writeFile(join(REPOSITORY_ROOT, outdir, name), text);
await build({
  ...shared,
  entryPoints: [`${source}/bin.ts`, `${source}/demo.ts`],
  banner: {},
  define: { PROGRAM: JSON.stringify(files[0]?.name), VERB_NAMES: JSON.stringify(VERBS.map(({ name }) => name)) },
  plugins: [compiledMain],
});
await chmod(join(REPOSITORY_ROOT, outdir, "bin.js"), 0o755);
await writeFile(join(REPOSITORY_ROOT, outdir, "THIRD-PARTY-LICENSES.txt"), await thirdPartyLicenses(program.metafile));

/** `main` bears its own name, by which it is started; any other module that of its path. */
function partName(path: string): string {
  return path === `${source}/main.ts` ? "main" : path.replace(/\.ts$/, "").replaceAll("/", "-");
}
