// Builds the command line: packages/cli/dist/bin.js and demo.js, with what they load later in chunks beside them.
import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleOptions, REPOSITORY_ROOT } from "./bundle-options.ts";
import { thirdPartyLicenses } from "./third-party-licenses.ts";

/** Oldest Node that the command line promises (`engines` of its package). */
const TARGET = "node20.18";

const source = "packages/cli/src";
const outdir = "packages/cli/dist";
// Chunks are named by their content: those of an earlier build would stay.
await rm(join(REPOSITORY_ROOT, outdir), { recursive: true, force: true });
const { metafile } = await build({
  ...bundleOptions(TARGET),
  entryPoints: [`${source}/bin.ts`, `${source}/demo.ts`],
  outdir,
  splitting: true,
  // Each run reads these files again: less text to compile is a check that starts sooner. Names stay, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  chunkNames: "chunks/[name]-[hash]",
});
await chmod(join(REPOSITORY_ROOT, outdir, "bin.js"), 0o755);
await writeFile(join(REPOSITORY_ROOT, outdir, "THIRD-PARTY-LICENSES.txt"), await thirdPartyLicenses(metafile));
