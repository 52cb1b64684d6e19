import { existsSync, readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { bundleOptions, REPOSITORY_ROOT } from "./bundle-options.ts";
import { thirdPartyLicenses } from "./third-party-licenses.ts";

/** Oldest Node that runs `node24` actions (first shipped by actions/runner 2.327.1, July 2025). */
const TARGET = "node24.4";

/** One file of a bundle, by its name in `dist`. */
export interface BundledFile {
  readonly name: string;
  readonly text: string;
}

/** Files of a bundle. */
export type ActionBundle = readonly BundledFile[];

/** Names of the actions of this repository: the folders under `actions`. */
export function listActions(): readonly string[] {
  return readdirSync(join(REPOSITORY_ROOT, "actions")).sort();
}

/** Folder of an action's bundle. */
export function distFolder(action: string): string {
  return join(REPOSITORY_ROOT, "actions", action, "dist");
}

/** Module of an action that reads manifests: bundled apart, so that the others do not load the YAML reader. */
const MANIFESTS_MODULE = "manifests.ts";

/**
 * Bundles an action in memory: our code in `index.js`, undici in `undici.cjs`, which is read when a connection is made, and what reads manifests, if the
 * action does, in `manifests.cjs`. Not minified: reviewers and users read it.
 */
export async function bundleAction(action: string): Promise<ActionBundle> {
  const options = bundleOptions(TARGET);
  const outdir = join("actions", action, "dist");
  const manifests = join("actions", action, "src", MANIFESTS_MODULE);
  const bundles = [
    await build({
      ...options,
      entryPoints: { index: join("actions", action, "src", "main.ts") },
      outdir,
      plugins: [undiciApart, manifestsApart, ...(options.plugins ?? []), sideEffectFreeToolkit, requiredBuiltins],
      write: false,
    }),
    await build({
      ...options,
      entryPoints: { undici: "tools/undici-lean.cjs" },
      outdir,
      format: "cjs",
      outExtension: { ".js": ".cjs" },
      banner: {},
      plugins: [],
      write: false,
    }),
    ...(existsSync(join(REPOSITORY_ROOT, manifests))
      ? [
          await build({
            ...options,
            entryPoints: { manifests },
            outdir,
            format: "cjs",
            outExtension: { ".js": ".cjs" },
            banner: {},
            plugins: [...(options.plugins ?? []), sideEffectFreeToolkit, requiredBuiltins],
            write: false,
          }),
        ]
      : []),
  ];
  const bundled = bundles.flatMap(({ outputFiles }) => outputFiles.map(({ path, text }) => ({ name: basename(path), text })));
  const licenses = await thirdPartyLicenses({ inputs: {}, outputs: Object.assign({}, ...bundles.map(({ metafile }) => metafile.outputs)) });
  return [...bundled, { name: "THIRD-PARTY-LICENSES.txt", text: licenses }];
}

/** Two thirds of the code, and not needed to say that an input is missing: parsing it at each start would take 10 ms (Node 24.21). */
const undiciApart: Plugin = {
  name: "undici-apart",
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, () => ({ path: "undici", namespace: "apart" }));
    build.onResolve({ filter: /^\.\/undici\.cjs$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /./, namespace: "apart" }, () => ({ contents: 'module.exports = require("./undici.cjs");' }));
  },
};

/** What is asked for by `import("./manifests.ts")` is in a file of its own. */
const manifestsApart: Plugin = {
  name: "manifests-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\/manifests\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./manifests.cjs", external: true } : undefined,
    );
  },
};

/**
 * `import` of a module of Node's reads every export of it, and some load much more: one of `node:http` the undici inside Node, one of `node:fs` its
 * streams, one of `node:crypto` WebCrypto (25, 4 and 4 ms on Node 24.21). `require` reads what is used.
 */
const requiredBuiltins: Plugin = {
  name: "required-builtins",
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === "import-statement" && isBuiltin(path) && path !== "node:module"
        ? { path, namespace: "required", sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: "required" }, ({ path }) => ({ contents: `module.exports = require("${path}");` }));
  },
};

/**
 * The toolkit does not say that its modules can be left out when nothing of them is used, so every bundle would carry its OIDC client, an older
 * undici and a process runner, and load them at each start. They only declare: read in @actions/core 3.0.1, exec 3.0.0, http-client 4.0.1.
 */
const sideEffectFreeToolkit: Plugin = {
  name: "side-effect-free-toolkit",
  setup(build) {
    build.onResolve({ filter: /^(@actions\/|\.)/ }, async ({ path, pluginData, ...args }) => {
      const fromToolkit = /[\\/]node_modules[\\/]@actions[\\/]/.test(args.importer);
      if (pluginData === RESOLVING || !(path.startsWith("@actions/") || fromToolkit)) return undefined;
      return { ...(await build.resolve(path, { ...args, pluginData: RESOLVING })), sideEffects: false };
    });
  },
};

const RESOLVING = Symbol("resolving");
