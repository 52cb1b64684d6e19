import { fileURLToPath } from "node:url";
import type { BuildOptions, Plugin } from "esbuild";

/** Root of the repository, so that what a bundle says about its sources does not depend on where the build was started. */
export const REPOSITORY_ROOT = fileURLToPath(new URL("..", import.meta.url));

/** ECMAScript modules written from TypeScript sources, with CommonJS dependencies inside; `target` is an esbuild target such as `node20.18`. */
export function bundleOptions(target: string): BuildOptions & { readonly metafile: true } {
  return {
    absWorkingDir: REPOSITORY_ROOT,
    bundle: true,
    platform: "node",
    format: "esm",
    target,
    conditions: ["source"],
    charset: "utf8",
    legalComments: "none",
    // What undici looks for to leave its second, experimental HTTP parser out (client-h1.js).
    define: { esbuildDetection: "true" },
    logLevel: "warning",
    metafile: true,
    // CommonJS dependencies call `require` for Node's own modules, which an ECMAScript module does not have.
    banner: {
      js: `import { createRequire as createBundleRequire } from "node:module";\nconst require = createBundleRequire(import.meta.url);`,
    },
    plugins: [undiciFrom("undici-lean.cjs")],
  };
}

/** Takes a file beside this one for undici. Resolves the bare name only: esbuild's own `alias` would also rewrite the deep paths that the lean file asks for. */
export function undiciFrom(file: string): Plugin {
  return {
    name: "lean-undici",
    setup(build) {
      build.onResolve({ filter: /^undici$/ }, () => ({ path: fileURLToPath(new URL(file, import.meta.url)) }));
    },
  };
}
