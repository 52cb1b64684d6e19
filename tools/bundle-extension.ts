// Builds the extension for Visual Studio Code: editors/vscode/dist, with its server and its schema.
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleOptions, REPOSITORY_ROOT } from "./bundle-options.ts";
import { thirdPartyLicenses } from "./third-party-licenses.ts";

const FOLDER = join(REPOSITORY_ROOT, "editors/vscode");
/** Node of the oldest editor that `engines` of the extension promises. */
const TARGET = "node20.14";

const shared = { ...bundleOptions(TARGET), minifyWhitespace: true, minifySyntax: true };
await rm(join(FOLDER, "dist"), { recursive: true, force: true });
const server = await build({ ...shared, entryPoints: ["editors/vscode/src/server.ts"], outfile: "editors/vscode/dist/server.mjs" });
// The editor loads the extension itself with `require`, and gives it its own interface.
const extension = await build({
  ...shared,
  format: "cjs",
  banner: {},
  external: ["vscode"],
  entryPoints: ["editors/vscode/src/extension.ts"],
  outfile: "editors/vscode/dist/extension.cjs",
});
await writeFile(
  join(FOLDER, "dist/THIRD-PARTY-LICENSES.txt"),
  await thirdPartyLicenses({ inputs: {}, outputs: { ...server.metafile.outputs, ...extension.metafile.outputs } }),
);
await mkdir(join(FOLDER, "schemas"), { recursive: true });
await copyFile(join(REPOSITORY_ROOT, "schemas/v1/manifest.schema.json"), join(FOLDER, "schemas/manifest.schema.json"));
await copyFile(join(REPOSITORY_ROOT, "LICENSE"), join(FOLDER, "LICENSE"));
