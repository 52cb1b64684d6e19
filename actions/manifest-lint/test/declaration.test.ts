import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DISK_FILES, recordingFiles } from "@pistectl/action-kit/disk";
import { NODE_24 } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { readInputs } from "../src/inputs.ts";
import { NO_OUTPUTS } from "../src/outputs.ts";
import { METADATA, TOKEN } from "./run-lint.ts";
import { wrongApplication } from "./sample-manifests.ts";

const ACTION = join(import.meta.dirname, "..");
const README = readFileSync(join(ACTION, "README.md"), "utf8");
const TESTS = ["base", "channels", "comments", "hostile", "limits", "scenarios"].map((name) =>
  readFileSync(join(import.meta.dirname, `${name}.test.ts`), "utf8"),
);

const { inputs: INPUTS, outputs: OUTPUTS, runs: RUNS } = METADATA;

test("every input that is read is declared, and the reverse", () => {
  const read = new Set<string>();
  const input = (name: string): string => {
    read.add(name);
    return "";
  };
  readInputs({ env: {}, files: recordingFiles(DISK_FILES), input });
  expect([...read].sort()).toEqual(Object.keys(INPUTS).sort());
});

test("every output that is set is declared, in the same order", () => {
  expect(Object.keys(NO_OUTPUTS)).toEqual(Object.keys(OUTPUTS));
});

test("the defaults of action.yml are those of the code", () => {
  const read = (input: (name: string) => string) => readInputs({ env: {}, files: recordingFiles(DISK_FILES), input });
  const evaluated = (name: string): string =>
    (INPUTS[name]?.default ?? "").replace(/\$\{\{ toJSON\(matrix\) \}\}/, "null").replace(/\$\{\{.*\}\}/, "");
  expect(read(evaluated)).toEqual(read(() => ""));
});

test("every input and output is described and documented; nothing is required, since the runner would not check it", () => {
  expect(Object.entries({ ...INPUTS, ...OUTPUTS }).filter(([, { description }]) => !/\.$/.test(description))).toEqual([]);
  expect(Object.entries(INPUTS).filter(([, { required }]) => required)).toEqual([]);
  expect(
    [...Object.keys(INPUTS), ...Object.keys(OUTPUTS)].filter((name) => !new RegExp(`^\\| \`${name}\` +\\|`, "m").test(README)),
  ).toEqual([]);
  expect(RUNS.using).toBe("node24");
});

test("every input and output is in a test", () => {
  const named = (name: string): boolean => TESTS.some((text) => new RegExp(`(?<![\\w-])"?${name}"?(?=[:\\]]|"\\])`).test(text));
  expect(Object.keys(INPUTS).filter((name) => !named(name))).toEqual([]);
  expect(Object.keys(OUTPUTS).filter((name) => !named(name) && !TESTS.some((text) => text.includes(`outputs.${name}`)))).toEqual([]);
});

test("GitHub's client, the YAML parser and the matcher of patterns are apart, and nothing else is from outside than what is named here", () => {
  const bundle = (name: string): string => readFileSync(join(ACTION, "dist", name), "utf8");
  const packagesIn = (name: string): readonly string[] => {
    const packages = [...bundle(name).matchAll(/node_modules\/\.pnpm\/([^/"]+)\//g)].map(([, folder = ""]) => folder);
    return [...new Set(packages)].map((folder) => folder.replace(/@[\d.]+(_.*)?$/, "")).sort();
  };
  expect(Object.fromEntries(["program.cjs", "reader.cjs", "configuration.cjs"].map((name) => [name, packagesIn(name)]))).toEqual({
    "program.cjs": ["@actions+core", "ignore"],
    "reader.cjs": ["yaml"],
    "configuration.cjs": ["picomatch"],
  });
  expect(packagesIn("github.cjs").filter((name) => !/^(@actions\+(github|http-client)|@octokit\+[\w-]+|undici)$/.test(name))).toEqual([
    "before-after-hook",
    "content-type",
    "json-with-bigint",
    "tunnel",
    "universal-user-agent",
  ]);
});

test("what is not asked for is not even read, and no module of HTTP is loaded", () => {
  const folder = mkdtempSync(join(tmpdir(), "pistectl-bundle-"));
  cpSync(join(ACTION, "dist"), folder, { recursive: true });
  for (const name of ["github.cjs", "plan.cjs", "reader.cjs"]) rmSync(join(folder, name));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "a.piste.yaml"), wrongApplication("A"));
  const script = `await import(${JSON.stringify(join(folder, "index.js"))}); process.once("exit", () => console.log(JSON.stringify(process.moduleLoadList.filter((name) => /NativeModule (http|https|tls|dns|http2|_http_\\w+)$/.test(name)))));`;
  const { status, stdout, stderr } = spawnSync(NODE_24, ["--input-type=module", "--eval", script], {
    env: {
      PATH: "/usr/bin:/bin",
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: "commune-exemple/piste",
      GITHUB_API_URL: "https://api.github.com",
      "INPUT_GITHUB-TOKEN": TOKEN,
    },
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("[]");
  expect(status).toBe(1);
});
