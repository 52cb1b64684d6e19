import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

/** A named import from one of our packages, as the formatter leaves it. */
const PACKAGE_IMPORT = /^import \{([^}]*)\} from "@pistectl\/([a-z-]+)";/gm;
/** The file of a rule, in a folder of its family. */
const RULE = /[\\/]config-schema[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/;
/** A line of a package's `index.ts`; types leave nothing at run time. */
const INDEX_EXPORT = /^export \{([^}]*)\} from "(\.[^"]+)";/gm;

/**
 * Sends each named import from one of our packages straight to the module that declares it, past the package's `index.ts`. With code splitting esbuild
 * takes whatever an index lists for reachable wherever the index is: `pistectl --version` would load the HTTP client. `root` is that of the repository;
 * `rewrite` changes the sources of the rules besides.
 */
export function directImports(root: string, rewrite: (source: string) => string = (source) => source): Plugin {
  return {
    name: "direct-imports",
    setup(build) {
      const indexes = new Map<string, Promise<ReadonlyMap<string, string>>>();
      const indexOf = (name: string): Promise<ReadonlyMap<string, string>> => {
        const known = indexes.get(name) ?? readIndex(join(root, "packages", name, "src", "index.ts"));
        indexes.set(name, known);
        return known;
      };
      build.onLoad({ filter: /[\\/](packages|actions)[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        let contents = await readFile(path, "utf8");
        for (const [statement, names = "", name = ""] of contents.matchAll(PACKAGE_IMPORT)) {
          const index = await indexOf(name);
          const imports = specifiersOf(names).map((specifier) => {
            const module = index.get(specifier.split(" ")[0] ?? "");
            return `import { ${specifier} } from ${module === undefined ? `"@pistectl/${name}"` : JSON.stringify(module)};`;
          });
          contents = contents.replace(statement, () => imports.join(" "));
        }
        return { contents: RULE.test(path) ? rewrite(contents) : contents, loader: "ts" };
      });
    },
  };
}

/** Path of the declaring module by exported name. */
async function readIndex(path: string): Promise<ReadonlyMap<string, string>> {
  const exports = [...(await readFile(path, "utf8")).matchAll(INDEX_EXPORT)];
  return new Map(
    exports.flatMap(([, names = "", module = ""]) => specifiersOf(names).map((name) => [name, join(dirname(path), module)] as const)),
  );
}

/** `a, type B, c as d` without the types. */
function specifiersOf(names: string): readonly string[] {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "));
}
