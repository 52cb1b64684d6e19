import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { beforeAll, describe, expect, test } from "vitest";
import { publishedPackages } from "../generators/published-packages.ts";
import { copyOfRepository } from "./copy-of-repository.ts";
import { ROOT } from "./workflows/workflow.ts";

// Each published package as npm packs it, unpacked where a user would have it, without the repository and without a network.

const MINUTES = 60_000;
const PACKAGES = await publishedPackages(ROOT);

interface Packed {
  readonly name: string;
  readonly folder: string;
  /** Of the tarball. */
  readonly path: string;
  readonly files: readonly string[];
  readonly manifest: Readonly<Record<string, unknown>> & { readonly dependencies?: Readonly<Record<string, string>> };
}

let packed: readonly Packed[];
/** A folder whose `node_modules` holds every package. */
let place: string;

beforeAll(() => {
  const copy = copyOfRepository();
  const tarballs = join(copy, "tarballs");
  mkdirSync(tarballs);
  packed = PACKAGES.map(({ name, folder }) => {
    const [file] = JSON.parse(run(join(copy, folder), "npm", "pack", "--json", "--pack-destination", tarballs)) as [
      { filename: string; files: { path: string }[] },
    ];
    const path = join(tarballs, file.filename);
    const manifest = JSON.parse(run(copy, "tar", "--extract", "--to-stdout", "--file", path, "package/package.json")) as Packed["manifest"];
    return { name, folder, path, manifest, files: file.files.map((entry) => entry.path).toSorted() };
  });
  for (const { folder } of PACKAGES) {
    expect(readFileSync(join(copy, folder, "package.json"), "utf8")).toBe(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
  }
  place = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-installed-")));
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  for (const { name, path, folder, manifest } of packed) {
    const target = join(place, "node_modules", name);
    mkdirSync(target, { recursive: true });
    run(place, "tar", "--extract", "--strip-components=1", "--file", path, "--directory", target);
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      const there = join(place, "node_modules", dependency);
      if (!PACKAGES.some((ours) => ours.name === dependency)) link(realpathSync(join(ROOT, folder, "node_modules", dependency)), there);
    }
  }
}, 3 * MINUTES);

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    symlinkSync(target, path);
  } catch (error) {
    // Two packages have the same dependency, of the same version.
    expect(realpathSync(path), String(error)).toBe(target);
  }
}

function run(folder: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

test.each(PACKAGES)("$name says where it comes from, and brings nothing of the workspace", ({ name, folder }) => {
  const { manifest, files } = packed.find((one) => one.name === name) ?? { manifest: {}, files: [] };
  const text = JSON.stringify(manifest);
  expect(text).not.toMatch(/workspace:|catalog:|"source"|"scripts"|"devDependencies"/);
  expect(manifest).toMatchObject({
    license: "MIT",
    homepage: `https://github.com/pistectl/pistectl/tree/main/${folder}#readme`,
    bugs: "https://github.com/pistectl/pistectl/issues",
    keywords: expect.arrayContaining(["piste"]) as unknown,
    engines: { node: expect.stringMatching(/^>=\d/) as unknown },
  });
  expect(files.filter((path) => !path.startsWith("dist/"))).toEqual(["LICENSE", "README.md", "package.json"]);
  expect(files.filter((path) => !/\.(js|cjs|d\.ts|txt)$/.test(path) && path.startsWith("dist/"))).toEqual([]);
  expect(files.filter((path) => /test|demo|spec/.test(basename(path)))).toEqual([]);
});

test.each(PACKAGES.filter(({ name }) => name !== "pistectl"))("every module of $name loads", ({ name }) => {
  const exported = Object.keys(packed.find((one) => one.name === name)?.manifest.exports ?? {});
  expect(exported.length).toBeGreaterThan(0);
  expect(runModule(exported.map((path) => `import "${name}${path.slice(1)}";`).join("\n"))).toEqual({ status: 0, stderr: "", stdout: "" });
});

test.each([
  ["packages/config-schema", "check-a-manifest.ts"],
  ["packages/config-schema", "plan-the-portals.ts"],
  ["packages/simulator", "test-a-client.ts"],
])("%s does what its README's example %s does", (folder, example) => {
  const asInstalled = runModule(readFileSync(join(ROOT, folder, "examples", example), "utf8"));
  const source = join(ROOT, folder, "examples", example);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=source", "--disable-warning=ExperimentalWarning", source], {
    encoding: "utf8",
  });
  expect(asInstalled).toEqual({ status, stdout, stderr });
  expect(status).toBe(0);
});

/** Runs a module where the packages are installed. */
function runModule(text: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const file = join(place, "module.ts");
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
    cwd: place,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("the command line, installed by npm without a network", () => {
  let bin: string;

  beforeAll(() => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-npm-")));
    const tarball = packed.find(({ name }) => name === "pistectl")?.path ?? "";
    run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, tarball);
    bin = join(folder, "node_modules/.bin/pistectl");
  }, MINUTES);

  test("says its version", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "packages/cli/package.json"), "utf8")) as { version: string };
    expect(run(tmpdir(), bin, "--version")).toBe(`pistectl ${version}\n`);
  });

  test("finds what is wrong with a broken example", () => {
    const { status, stdout } = spawnSync(bin, ["validate", "--format", "compact", join(ROOT, "examples/broken")], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout).toContain("api/environment");
  });

  test("checks an application against the installed simulator", async () => {
    const simulator = spawn(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        `import { defaultScenario, startSimulator } from "@pistectl/simulator";
         const { endpoints } = await startSimulator({ scenario: defaultScenario, tls: false });
         console.log(JSON.stringify({ ...endpoints.production, ...defaultScenario.applications[0] }));`,
      ],
      { cwd: place, stdio: ["ignore", "pipe", "inherit"] },
    );
    try {
      const [line] = (await once(createInterface({ input: simulator.stdout }), "line")) as [string];
      const { tokenUrl, apiBaseUrl, clientId, clientSecret } = JSON.parse(line) as Readonly<Record<string, string>>;
      const args = [
        "check",
        "--api",
        "SNE-Cotation",
        "--token-url",
        tokenUrl ?? "",
        "--api-base-url",
        apiBaseUrl ?? "",
        "--format",
        "json",
      ];
      const { status, stdout, stderr } = spawnSync(bin, args, {
        cwd: place,
        encoding: "utf8",
        env: { ...process.env, PISTE_CLIENT_ID: clientId, PISTE_CLIENT_SECRET: clientSecret },
      });
      expect([status, stderr]).toEqual([0, ""]);
      expect(JSON.parse(stdout)).toMatchObject({ verdict: "ready" });
    } finally {
      simulator.kill();
    }
  });
});
