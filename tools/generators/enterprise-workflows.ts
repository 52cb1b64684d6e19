import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "./generator.ts";

const SOURCE = ".github/workflows";
const FOLDER = "examples/workflows/github-enterprise-server";

/** Where a reference needs the commit of a release: `$/` does not exist on GitHub Enterprise Server. */
const PLACEHOLDER = "@0000000000000000000000000000000000000000 # v1.0.0: replace with the commit of the release";

/** The reusable workflows as GitHub Enterprise Server takes them: actions named by repository and commit, no `deployment` key. */
export const enterpriseWorkflows: Generator = {
  name: "workflows for GitHub Enterprise Server",
  owns: [FOLDER],
  generate: async (root) =>
    readdirSync(join(root, SOURCE))
      .toSorted()
      .flatMap((name) => {
        const text = readFileSync(join(root, SOURCE, name), "utf8");
        return text.includes("uses: $/actions/") ? [{ path: `${FOLDER}/${name}`, content: forEnterpriseServer(text, name) }] : [];
      }),
};

function forEnterpriseServer(text: string, name: string): string {
  const adapted = text
    .replaceAll(/^ *# `\$\/` is this workflow's own repository.*\n/gm, "")
    .replaceAll(/uses: \$\/(actions\/[a-z-]+)/g, `uses: pistectl/pistectl/$1${PLACEHOLDER}`)
    .replaceAll(/^ *# A check is no deployment: .*\n/gm, "")
    .replaceAll(/^ *deployment: false\n/gm, "")
    .replaceAll("No deployment is recorded in it. Its own", "A deployment is recorded in it. Its own");
  return `# Generated from ${SOURCE}/${name}, for GitHub Enterprise Server: copy it to a repository of your server, where the actions are found by GitHub Connect or\n# in a copy of this repository, and call it there. What it says of \`uses:\` below is then the path of your copy.\n#\n${adapted}`;
}
