import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DISK_FILES, recordingFiles } from "@pistectl/action-kit/disk";
import { NODE_24 } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { maskInputs, readInputs } from "../src/inputs.ts";
import { BROKEN_OFF } from "../src/outputs.ts";
import { METADATA } from "./run-action.ts";

const MASKER = { secret: () => {}, pair: () => {}, userInfo: () => {} };

test("every input that is read is declared, and the reverse", async () => {
  const read = new Set<string>();
  const host = {
    env: {},
    readFile: () => "",
    files: recordingFiles(DISK_FILES),
    input(name: string) {
      read.add(name);
      return "";
    },
  };
  maskInputs(host, MASKER);
  await readInputs(host, MASKER);
  expect([...read].sort()).toEqual(Object.keys(METADATA.inputs).sort());
});

test("every output that is set is declared, in the same order", () => {
  expect(Object.keys(BROKEN_OFF)).toEqual(Object.keys(METADATA.outputs));
});

test("the defaults of action.yml are those of the code", async () => {
  const read = (input: (name: string) => string) =>
    readInputs({ env: {}, readFile: () => "", files: recordingFiles(DISK_FILES), input }, MASKER);
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  expect(plain(await read((name) => METADATA.inputs[name]?.default ?? ""))).toEqual(plain(await read(() => "")));
});

test("every input and output is described; nothing is required, since the runner would not check it", () => {
  const { inputs, outputs } = METADATA;
  expect(Object.entries({ ...inputs, ...outputs }).filter(([, { description }]) => !/\.$/.test(description))).toEqual([]);
  expect(Object.entries(inputs).filter(([, { required }]) => required)).toEqual([]);
  expect(METADATA.runs.using).toBe("node24");
});

test("the bundle holds the toolkit's core; undici and the YAML reader are apart, and nothing else is from outside", () => {
  const bundle = (name: string) => readFileSync(join(import.meta.dirname, "../dist", name), "utf8");
  const packagesIn = (name: string) => {
    const packages = [...bundle(name).matchAll(/node_modules\/\.pnpm\/([^/"]+)\//g)].map(([, folder = ""]) => folder);
    return [...new Set(packages)].map((folder) => folder.replace(/@[\d.]+$/, ""));
  };
  expect(packagesIn("program.cjs")).toEqual(["@actions+core"]);
  expect(packagesIn("undici.cjs")).toEqual(["undici"]);
  expect(packagesIn("manifests.cjs").sort()).toEqual(["ignore", "yaml"]);
  expect(bundle("program.cjs")).not.toMatch(/@actions\/core\/lib\/(oidc-utils|platform)\.js/);
});

test("nothing of the HTTP client is run before it is needed", () => {
  const { status, stdout } = spawnSync(
    NODE_24,
    [
      "--input-type=module",
      "--eval",
      `process.env.INPUT_REQUIRE = "x"; process.env.INPUT_SUMMARY = "false"; await import(${JSON.stringify(join(import.meta.dirname, "../dist/index.js"))}); console.log(process.moduleLoadList.filter((name) => /NativeModule (http|https|tls|http2|_http_\\w+)$/.test(name)));`,
    ],
    { env: { PATH: "/usr/bin", RUNNER_TEMP: tmpdir() }, encoding: "utf8" },
  );
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("[]");
  expect(status).toBe(1);
});
