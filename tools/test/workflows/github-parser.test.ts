import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "@actions/languageservice";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { ROOT } from "./workflow.ts";

const WORKFLOWS = [".github/workflows", "examples/workflows", "examples/workflows/github-enterprise-server"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const ACTIONS = readdirSync(join(ROOT, "actions")).map((name) => `actions/${name}/action.yml`);

const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** What GitHub says of a text that stands at a path of this repository: workflows and actions of ours are those of the checkout, of others nothing is known. */
async function problems(path: string, text: string): Promise<readonly string[]> {
  // What was parsed is remembered by its address.
  const address = `file:///${Buffer.from(text).toString("hex")}/${path}`;
  const found = await validate(TextDocument.create(address, "yaml", 1, text), {
    fileProvider: { getFileContent: async ({ path: called }) => ({ name: called, content: textOf(called.replace(/^\.\//, "")) }) },
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path: folder }) =>
        owner === "pistectl" && name === "pistectl" ? parse(textOf(`${folder}/action.yml`)) : { name, description: "" },
    },
  });
  return found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

test.each([...WORKFLOWS, ...ACTIONS])("GitHub's own parser accepts %s", async (path) => {
  expect(await problems(path, textOf(path))).toEqual([]);
});

/** Whole workflows shown in pages, by page and line. */
const SHOWN = globSync(["README*.md", "docs/guides/*.md", "actions/*/README*.md"], { cwd: ROOT })
  .sort()
  .flatMap((page) =>
    [...textOf(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
      .filter(([, block = ""]) => /^on:/m.test(block) && /^jobs:/m.test(block))
      .map(({ 1: block = "", index }) => ({ place: `${page}:${textOf(page).slice(0, index).split("\n").length}`, block })),
  );

test.each(SHOWN)("GitHub's own parser accepts the workflow of $place", async ({ place, block }) => {
  expect(await problems(`.github/workflows/${place}.yml`, block)).toEqual([]);
});

const computed = (expression: string): string => `\${{ ${expression} }}`;
const GATE = ".github/workflows/pre-deploy-gate.yml";

test.each<readonly [what: string, path: string, from: RegExp, to: string, message: RegExp]>([
  ["a computed env", GATE, /^( *)env:\n(?:\1 .*\n)+/m, `$1env: ${computed("fromJSON('{}')")}\n`, /env'|MappingToken/],
  [
    "an input that a called workflow lacks",
    "examples/workflows/gate.yml",
    /environment: sandbox\n/,
    "environnement: sandbox\n",
    /environnement/,
  ],
  ["an input that an action of ours lacks", "examples/workflows/deploy.yml", /client-id:/, "client-identifier:", /client-identifier/],
  ["a context that is none", GATE, /name: PISTE verdict/, `name: ${computed("secret.X")}`, /secret/],
  ["a key of an action that is none", "actions/preflight/action.yml", /^runs:\n/m, "runs:\n  mainly: x\n", /mainly/],
])("GitHub's own parser refuses %s", async (_what, path, from, to, message) => {
  const text = textOf(path);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  expect((await problems(path, changed)).join("\n")).toMatch(message);
});
