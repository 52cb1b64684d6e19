import { existsSync, readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, join } from "node:path";
import { type BuildResult, build, type Plugin } from "esbuild";
import { bundleOptions, REPOSITORY_ROOT, undiciFrom } from "./bundle-options.ts";
import { requiredLate } from "./late-imports.ts";
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

type Bundle = BuildResult<{ metafile: true; write: false }>;

/** Names of the actions of this repository: the folders under `actions`. */
export function listActions(): readonly string[] {
  return readdirSync(join(REPOSITORY_ROOT, "actions")).sort();
}

/** Folder of an action's bundle. */
export function distFolder(action: string): string {
  return join(REPOSITORY_ROOT, "actions", action, "dist");
}

/** Modules of an action that are bundled apart, so that a run which does not need the YAML reader or GitHub's client does not load it. */
const LATE_MODULES = ["manifests", "github"] as const;

/**
 * Bundles an action in memory: our code in `index.js`, undici in `undici.cjs`, which is read when a connection is made, and each late module that the action
 * has in a file of its own. Not minified: reviewers and users read it.
 */
export async function bundleAction(action: string): Promise<ActionBundle> {
  const source = join("actions", action, "src");
  const index = await buildIndex(action);
  const needsUndici = Object.values(index.metafile.outputs).some(({ imports }) => imports.some(({ path }) => path === "./undici.cjs"));
  const late = LATE_MODULES.filter((name) => existsSync(join(REPOSITORY_ROOT, source, `${name}.ts`)));
  const bundles = [
    index,
    ...(needsUndici ? [await buildLate(action, "undici", "tools/undici-lean.cjs", [])] : []),
    ...(await Promise.all(late.map((name) => buildLate(action, name, join(source, `${name}.ts`), LATE_PLUGINS[name])))),
  ];
  const bundled = bundles.flatMap(({ outputFiles }) =>
    outputFiles.map(({ path, text }) => ({ name: basename(path), text: requiredLate(text) })),
  );
  const licenses = await thirdPartyLicenses({ inputs: {}, outputs: Object.assign({}, ...bundles.map(({ metafile }) => metafile.outputs)) });
  return [...bundled, { name: "THIRD-PARTY-LICENSES.txt", text: licenses }];
}

function buildIndex(action: string): Promise<Bundle> {
  const options = bundleOptions(TARGET);
  return build({
    ...options,
    entryPoints: { index: join("actions", action, "src", "main.ts") },
    outdir: join("actions", action, "dist"),
    plugins: [undiciApart, lateApart, ...(options.plugins ?? []), sideEffectFreeToolkit, requiredBuiltins],
    write: false,
  });
}

function buildLate(action: string, name: string, entry: string, plugins: readonly Plugin[]): Promise<Bundle> {
  return build({
    ...bundleOptions(TARGET),
    entryPoints: { [name]: entry },
    outdir: join("actions", action, "dist"),
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    banner: {},
    plugins: [...plugins],
    write: false,
  });
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
const lateApart: Plugin = {
  name: "late-apart",
  setup(build) {
    build.onResolve({ filter: new RegExp(`^\\./(${LATE_MODULES.join("|")})\\.ts$`) }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path: path.replace(/\.ts$/, ".cjs"), external: true } : undefined,
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

const LATE_PLUGINS: Readonly<Record<(typeof LATE_MODULES)[number], readonly Plugin[]>> = {
  manifests: [...(bundleOptions(TARGET).plugins ?? []), sideEffectFreeToolkit, requiredBuiltins],
  github: [undiciFrom("undici-for-github.cjs"), sideEffectFreeToolkit, requiredBuiltins],
};
