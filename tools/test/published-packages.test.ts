import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";
import { beforeAll, describe, expect, type TestContext, test } from "vitest";
import { publishedPackages } from "../generators/published-packages.ts";
import { copyOfRepository } from "./copy-of-repository.ts";
import { ROOT } from "./workflows/workflow.ts";

// Each published package as npm packs it, unpacked where a user would have it, without the repository and without a network.

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
});

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
    engines: { node: expect.stringMatching(/^(>=|\^)\d/) as unknown },
  });
  expect(files.filter((path) => !path.startsWith("dist/"))).toEqual(["LICENSE", "README.md", "package.json"]);
  // On the page of npm a relative link leads nowhere.
  const targets = [...readFileSync(join(place, "node_modules", name, "README.md"), "utf8").matchAll(/\]\(([^)\s]+)\)/g)];
  expect(targets.map(([, target = ""]) => target).filter((target) => !/^(https:|#)/.test(target))).toEqual([]);
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

/** Nodes of this machine beside the one that runs the tests, by version. */
const OTHER_NODES = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => {
  const path = join(folder, "node");
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== process.version ? [{ path, version: stdout.trim().slice(1) }] : [];
});

test.for(PACKAGES.filter(({ name }) => name !== "pistectl"))(
  "$name loads on every Node of this machine that it promises",
  ({ name }, context) => {
    const { exports = {} } = packed.find((one) => one.name === name)?.manifest ?? {};
    const promised = promisedNodes(name, context);
    const imports = Object.keys(exports as object).map((path) => `import "${name}${path.slice(1)}";`);
    for (const { path } of promised) expect(runModule(imports.join("\n"), path)).toEqual({ status: 0, stderr: "", stdout: "" });
  },
);

/** Those that `engines` of a package promises; without one the test is left out. */
function promisedNodes(name: string, context: TestContext): typeof OTHER_NODES {
  const { engines } = packed.find((one) => one.name === name)?.manifest ?? {};
  const [, oldest = ""] = /^(?:>=|\^)([\d.]+)/.exec((engines as { node: string }).node) ?? [];
  const promised = OTHER_NODES.filter(({ version }) => version.localeCompare(oldest, "en", { numeric: true }) >= 0);
  if (promised.length === 0) context.skip(`no other Node from ${oldest} on is installed`);
  return promised;
}

describe("the language server", () => {
  const example = (name: string): string => readFileSync(join(ROOT, "packages/language-server/examples", name), "utf8");
  const broken = join(ROOT, "examples/broken/sne-cotation/production.piste.yaml");
  const uri = "file:///piste/production.piste.yaml";
  const opening = [
    { jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, rootUri: "file:///piste", capabilities: {} } },
    { jsonrpc: "2.0", method: "initialized", params: {} },
    {
      jsonrpc: "2.0",
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "yaml", version: 1, text: readFileSync(broken, "utf8") } },
    },
  ];
  interface Answer {
    readonly id?: number;
    readonly result?: { readonly capabilities: object };
    readonly method?: string;
    readonly params?: { readonly diagnostics: readonly { readonly code: string }[] };
  }

  function expectFindings(answers: readonly Answer[]): void {
    expect(answers.find(({ id }) => id === 1)?.result?.capabilities).toMatchObject({ hoverProvider: true });
    const shown = answers.find(({ method }) => method === "textDocument/publishDiagnostics")?.params?.diagnostics ?? [];
    expect(shown.map(({ code }) => code)).toContain("api/environment");
  }

  test("answers on standard input and output as its README has it", async () => {
    writeFileSync(join(place, "server.mjs"), example("serve-on-standard-streams.ts"));
    const server = spawn(process.execPath, ["server.mjs"], { cwd: place, stdio: ["pipe", "pipe", "inherit"] });
    const answers: Answer[] = [];
    let received = Buffer.alloc(0);
    const found = new Promise<void>((resolve) => {
      server.stdout.on("data", (chunk: Buffer) => {
        received = Buffer.concat([received, chunk]);
        for (let head = /^Content-Length: (\d+)\r\n\r\n/.exec(received.toString("latin1")); head !== null; ) {
          const end = head[0].length + Number(head[1]);
          if (received.length < end) break;
          answers.push(JSON.parse(received.subarray(head[0].length, end).toString()) as Answer);
          received = received.subarray(end);
          head = /^Content-Length: (\d+)\r\n\r\n/.exec(received.toString("latin1"));
        }
        if (answers.some(({ method }) => method === "textDocument/publishDiagnostics")) resolve();
      });
    });
    for (const message of opening) {
      const text = JSON.stringify(message);
      server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    }
    await found;
    expectFindings(answers);
    server.stdin.end();
    // The client has gone without a word.
    expect(await once(server, "close")).toEqual([1, null]);
  });

  test("answers in a worker of a page, for which a bundler finds all that it asks for", async () => {
    writeFileSync(join(place, "worker.ts"), example("serve-in-a-worker.ts"));
    buildSync({
      absWorkingDir: place,
      entryPoints: ["worker.ts"],
      outfile: "worker.js",
      bundle: true,
      platform: "browser",
      format: "iife",
      logLevel: "error",
    });
    // What a worker has of its page, and nothing of Node.
    const script = `const { parentPort } = require("node:worker_threads");
      const { readFileSync } = require("node:fs");
      const { createContext, runInContext } = require("node:vm");
      const self = { postMessage: (data) => parentPort.postMessage(data), addEventListener() {} };
      parentPort.on("message", (data) => self.onmessage({ data }));
      const globals = { self, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, TextEncoder, TextDecoder, URL, atob, btoa, console, structuredClone, performance };
      runInContext(readFileSync(${JSON.stringify(join(place, "worker.js"))}, "utf8"), createContext(globals));`;
    const worker = new Worker(script, { eval: true });
    const answers: Answer[] = [];
    const found = new Promise<void>((resolve, reject) => {
      worker.on("error", reject);
      worker.on("message", (answer: Answer) => {
        answers.push(answer);
        if (answer.method === "textDocument/publishDiagnostics") resolve();
      });
    });
    for (const message of opening) worker.postMessage(message);
    await found;
    await worker.terminate();
    expectFindings(answers);
  });
});

/** Runs a module where the packages are installed. */
function runModule(
  text: string,
  node = process.execPath,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const file = join(place, node === process.execPath ? "module.ts" : "module.mjs");
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(node, ["--disable-warning=ExperimentalWarning", file], {
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
  });

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

  test("finds it on every Node of this machine that it promises", (context) => {
    for (const { path } of promisedNodes("pistectl", context)) {
      const args = [realpathSync(bin), "validate", "--format", "compact", join(ROOT, "examples/broken/sne-cotation")];
      const { status, stdout, stderr } = spawnSync(path, args, { cwd: ROOT, encoding: "utf8" });
      expect([status, stderr]).toEqual([1, ""]);
      expect(stdout).toContain("api/environment");
    }
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
