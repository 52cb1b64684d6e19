import { join } from "node:path";
import type { Plugin } from "esbuild";
import { REPOSITORY_ROOT } from "./bundle-options.ts";

const FOLDER = join(REPOSITORY_ROOT, "site/playground");

/** Modules of Node, as what a browser has stands in for them. */
const MODULES: Readonly<Record<string, string>> = {
  "node:path": join(FOLDER, "node_modules/path-browserify/index.js"),
  "node:buffer": join(FOLDER, "src/node/buffer.ts"),
  "node:url": join(FOLDER, "src/node/url.ts"),
};

/** What gives a module that names it the global `Buffer`. */
export const BROWSER_GLOBALS = MODULES["node:buffer"] ?? "";

/** What modules of Node are in a browser, with others by their names. What is imported for something that is not used is left out; what is left of it stops the build. */
export function browserModules(others: Readonly<Record<string, string>> = {}): Plugin {
  const files: Readonly<Record<string, string>> = { ...MODULES, ...others };
  return {
    name: "browser-modules",
    setup: ({ onResolve, onEnd }) => {
      onResolve({ filter: /^node:|^vscode-languageserver$/ }, ({ path }) => {
        const file = files[path];
        return file === undefined ? { path, external: true, sideEffects: false } : { path: file };
      });
      onEnd(({ metafile }) => {
        const left = Object.values(metafile?.outputs ?? {}).flatMap(({ imports }) =>
          imports.filter(({ path }) => path.startsWith("node:")),
        );
        return { errors: left.map(({ path }) => ({ text: `${path} is used and is not in a browser` })) };
      });
    },
  };
}
