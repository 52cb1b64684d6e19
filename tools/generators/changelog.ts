import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Generator } from "./generator.ts";

const CHANGESETS = ".changeset";
/** Written by a release; absent before the first one. */
const RELEASED = "packages/cli/CHANGELOG.md";

/** The changelog of the repository: what waits for the next version, then what was released. */
export const changelog: Generator = {
  name: "changelog",
  owns: [],
  generate: async (root) => {
    const names = (await readdir(join(root, CHANGESETS))).filter((name) => name.endsWith(".md") && name !== "README.md").toSorted();
    const waiting = await Promise.all(names.map(async (name) => changeOf(await readFile(join(root, CHANGESETS, name), "utf8"))));
    const released = await readFile(join(root, RELEASED), "utf8").catch(() => "");
    const parts = [
      "# Changelog",
      "One version for the command line, the libraries and the actions.",
      ...(waiting.length === 0 ? [] : ["## Next", waiting.join("\n")]),
      ...(released === "" ? [] : [released.replace(/^# .*\n+/, "").trim()]),
    ];
    return [{ path: "CHANGELOG.md", content: `${parts.join("\n\n")}\n` }];
  },
};

/** A changeset as an item of a list, its packages in front. */
function changeOf(text: string): string {
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const packages = [...head.matchAll(/^"(.+)":/gm)].map(([, name = ""]) => `\`${name}\``);
  return `- ${packages.join(", ")}: ${body.trim().replaceAll("\n", "\n  ")}`;
}
