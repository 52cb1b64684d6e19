// Builds what npm has of the language server, beside the declarations that tsc wrote: packages/language-server/dist/index.js, which a browser takes too, and
// node.js. Packages of this repository that npm does not have are inside, and with them what they share with it, so that nothing is there twice.

import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { BROWSER_GLOBALS, browserModules } from "./browser-modules.ts";
import { bundleOptions, REPOSITORY_ROOT } from "./bundle-options.ts";
import { thirdPartyLicenses } from "./third-party-licenses.ts";

const FOLDER = "packages/language-server";
const { dependencies } = JSON.parse(readFileSync(join(REPOSITORY_ROOT, FOLDER, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
/** Oldest Node that the package promises. */
const TARGET = "node20.18";

const shared = {
  ...bundleOptions(TARGET),
  // What npm installs beside it; of our own the declarations alone are read there.
  external: Object.keys(dependencies).filter((name) => !name.startsWith("@pistectl/")),
  minifyWhitespace: true,
  minifySyntax: true,
};
const anywhere = await build({
  ...shared,
  platform: "browser",
  target: "es2023",
  banner: {},
  entryPoints: [`${FOLDER}/src/index.ts`],
  outfile: `${FOLDER}/dist/index.js`,
  inject: [BROWSER_GLOBALS],
  plugins: [browserModules()],
});
const onNode = await build({ ...shared, entryPoints: [`${FOLDER}/src/doors/node.ts`], outfile: `${FOLDER}/dist/node.js` });
await writeFile(
  join(REPOSITORY_ROOT, FOLDER, "dist/THIRD-PARTY-LICENSES.txt"),
  await thirdPartyLicenses({ inputs: {}, outputs: { ...anywhere.metafile.outputs, ...onNode.metafile.outputs } }),
);
