import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFile, Generator } from "./generator.ts";

const LIBRARIES = ["packages/auth-core", "packages/config-schema", "packages/language-server", "packages/simulator"];

const BLOCK = /<!-- example: (\S+) -->\n[\s\S]*?<!-- \/example -->/g;

/** The README of each published library with its examples as their files have them, regions only; the rest is left as it is. */
export const libraryReadmes: Generator = {
  name: "library-readme",
  owns: [],
  generate: (root) => Promise.all(LIBRARIES.map((folder) => generateReadme(root, folder))),
};

async function generateReadme(root: string, folder: string): Promise<GeneratedFile> {
  const path = `${folder}/README.md`;
  const text = await readFile(join(root, path), "utf8");
  const names = [...new Set([...text.matchAll(BLOCK)].map(([, name = ""]) => name))];
  const regions = new Map(
    await Promise.all(
      names.map(async (name) => [name, regionsOf(await readFile(join(root, folder, name), "utf8"), `${folder}/${name}`)] as const),
    ),
  );
  const content = text.replace(BLOCK, (_block, name: string) =>
    [`<!-- example: ${name} -->`, "", "```ts", regions.get(name), "```", "", "<!-- /example -->"].join("\n"),
  );
  return { path, content };
}

/** The lines between `// #region` and `// #endregion`, put together. */
function regionsOf(source: string, path: string): string {
  const lines: string[] = [];
  let inside = false;
  for (const line of source.split("\n")) {
    if (line.trim() === (inside ? "// #endregion" : "// #region")) inside = !inside;
    else if (inside) lines.push(line);
  }
  if (inside || lines.length === 0) throw new Error(`${path}: expected \`// #region\` … \`// #endregion\``);
  return lines.join("\n");
}
