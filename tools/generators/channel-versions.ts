import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "./generator.ts";

/** Where a file of a channel or its guide names the version that it brings. */
const VERSIONS = /(?<=\bpistectl@|pre-commit-v|pistectl-|pistectl:|"version": "|"pistectl": "|default: ")\d+\.\d+\.\d+/g;

/** What the channels install, in the version of the command line; the rest is left as it is. */
export const channelVersions: Generator = {
  name: "versions of the channels",
  owns: [],
  async generate(root) {
    const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8")) as { version: string };
    const paths = [
      "channels/pre-commit/package.json",
      "channels/gitlab/templates/pistectl.yml",
      ...globSync("channels/*/README.md", { cwd: root }),
      ...globSync("docs/guides/pre-commit*.md", { cwd: root }),
    ];
    return paths.toSorted().map((path) => ({ path, content: readFileSync(join(root, path), "utf8").replace(VERSIONS, version) }));
  },
};
