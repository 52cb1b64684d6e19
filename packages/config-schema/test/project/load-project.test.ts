import { expect, test } from "vitest";
import { commitTree } from "../../src/discovery/commit-tree.ts";
import { exampleInput } from "../../src/lint/example-input.ts";
import { validateProject } from "../../src/lint/open-project.ts";
import { loadProject } from "../../src/project/load-project.ts";

const CONNECTOR = `apiVersion: pistectl/v1
kind: Connector
name: ged
product: open-bee-portal-chorus-pro
version: "6.11.2"
role: recipient
authentication: oauth2
bindings:
  - structure: "24000010900019"
    application: NOWHERE
`;

/** What is told of `ged/piste.yaml` in a repository of so many folders, and of how it was read. */
async function told(folders: number, mark = ".git/HEAD"): Promise<readonly (string | undefined)[]> {
  const names = [mark, "ged/piste.yaml", ...Array.from({ length: folders - 2 }, (_, at) => `z${at}/note.txt`)];
  const files = commitTree(
    "/project",
    names.map((path) => ({ path, id: "", isLink: false })),
    new Map([["ged/piste.yaml", Buffer.from(CONNECTOR)]]),
  );
  const loading = await loadProject(
    { workingFolder: "/project", named: ["/project/ged"], standIn: null, configuration: null, withSurroundings: true },
    files,
  );
  if (!loading.ok) throw new Error(loading.failure.code);
  const { named, remark, ...project } = loading.value;
  if (named === undefined) throw new Error("All was named");
  const { findings } = validateProject({
    ...exampleInput({ title: { en: "", fr: "" }, manifest: "", reports: [] }),
    ...project,
    onlyFiles: named,
  });
  return [...findings.map(({ rule }) => rule), remark?.en];
}

test("what may be declared in a folder that was not searched is not said to be missing, and that is said", async () => {
  expect(await told(10_000)).toEqual(["reference/unknown", undefined]);
  expect(await told(10_001)).toEqual([expect.stringMatching(/^Around what was named, 10000 folders were searched/)]);
});

test("nor is much searched where neither a repository nor a configuration says what the project is", async () => {
  expect(await told(100, "README")).toEqual(["reference/unknown", undefined]);
  expect(await told(101, "README")).toEqual([expect.stringMatching(/^Around what was named, 100 folders were searched/)]);
});
