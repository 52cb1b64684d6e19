import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { processIo } from "../src/machine/process-io.ts";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

const BIN = join(import.meta.dirname, "../src/bin.ts");
const { git: realGit } = processIo();

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-plan-")));
  git("init", "--quiet", "--initial-branch=main");
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@metropole.example"];
  return execFileSync("git", [...identity, ...args], { cwd: folder, stdio: "pipe", encoding: "utf8" }).trim();
}

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function commit(): void {
  git("add", "--all", "--force");
  git("commit", "--quiet", "--message=change");
}

function manifest(name: string, approval = "pending"): string {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
apis:
  - { name: SNE-Cotation, version: "1.0", terms: not-required, approval: ${approval} }
`;
}

const API_ENTRY = `apiVersion: pistectl/v1
kind: Api
name: Petite API
provider: Métropole d'Exemple
environments:
  production: { availability: offered, versions: ["1.0"], organizations: [Universal], approval: none, terms: none }
  sandbox: { availability: not-offered }
seen: 2026-11
source: Interface contract
`;

interface Outcome {
  readonly status: number;
  /** `create NAME`, as the JSON has them. */
  readonly changes: readonly string[];
  readonly stderr: string;
}

/** A plan in the folder, or in one below it, by the command line itself. */
function plan(args: readonly string[], below = "."): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=source", BIN, "plan", "--format", "json", ...args], {
    cwd: join(folder, below),
    encoding: "utf8",
  });
  return { status: status ?? -1, changes: changesIn(stdout), stderr };
}

/** The same in this process, which is quicker. */
async function planHere(...args: readonly string[]): Promise<Outcome> {
  const io = memoryIo({ folder, git: realGit });
  const status = await run(["plan", "--format", "json", ...args], io);
  return { status, changes: changesIn(io.written.stdout), stderr: io.written.stderr };
}

/** What a plan against a base says of that base. */
async function remarksOn(base: string): Promise<readonly string[]> {
  const io = memoryIo({ folder, git: realGit });
  await run(["plan", "--format", "json", "--base", base], io);
  return (JSON.parse(io.written.stdout) as { readonly remarks: readonly string[] }).remarks;
}

function changesIn(json: string): readonly string[] {
  const { resource_changes: changes = [] } = JSON.parse(json) as {
    readonly resource_changes?: readonly { readonly name: string; readonly change: { readonly actions: readonly string[] } }[];
  };
  return changes.map(({ name, change }) => `${change.actions.join("+")} ${name}`);
}

describe("against a revision of git", () => {
  test("a clean checkout changes nothing, whatever it holds", () => {
    write("piste.yaml", manifest("A"));
    write("sub/é à.piste.yml", `\ufeff${manifest("B").replaceAll("\n", "\r\n")}`);
    write("sub/[c]*.piste.json", JSON.stringify({ apiVersion: "pistectl/v1", kind: "Partner", name: "C", platform: "cynod" }));
    write("node_modules/x/piste.yaml", manifest("NOT_OURS"));
    write("build/piste.yaml", manifest("IGNORED"));
    write(".gitignore", "build/\n");
    write("notes.txt", manifest("BEHIND_A_LINK"));
    write(".hidden/piste.yaml", manifest("D"));
    symlinkSync("notes.txt", join(folder, "link.piste.yaml"));
    symlinkSync("piste.yaml", join(folder, "same.piste.yaml"));
    symlinkSync("../.hidden", join(folder, "sub/folder"));
    symlinkSync("/etc", join(folder, "outside"));
    write("large.txt", new Uint8Array(3 * 1024 * 1024));
    commit();
    expect(plan(["--base", "HEAD", "--detailed-exitcode"])).toEqual({ status: 0, changes: [], stderr: "" });
    expect(plan(["--base", "HEAD", "--detailed-exitcode", ".", "../notes.txt"], "sub")).toEqual({ status: 0, changes: [], stderr: "" });
    // It finds every one of them.
    expect(plan([]).changes).toEqual(["create A", "create B", "create BEHIND_A_LINK", "create D", "create C"]);
  });

  test("a link under the name of a manifest that leads to nothing is named, and stops the plan", async () => {
    write("a.piste.yaml", manifest("A"));
    symlinkSync("nowhere", join(folder, "broken.piste.yaml"));
    symlinkSync("circle.piste.yaml", join(folder, "circle.piste.yaml"));
    commit();
    const { status, changes, stderr } = await planHere("--base", "HEAD");
    expect([status, changes]).toEqual([1, []]);
    expect(stderr.match(/(?<=--> ).*$/gm)).toEqual(["broken.piste.yaml:1:1", "circle.piste.yaml:1:1"]);
    expect(stderr).toContain("it is a link that leads to nothing");
    expect(stderr).toContain("its links lead in a circle");
  });

  test("names the changes of the paths that are asked for", async () => {
    write("a.piste.yaml", manifest("A"));
    write("sub/b.piste.yaml", manifest("B"));
    write("sub/c.txt", manifest("C"));
    commit();
    write("a.piste.yaml", manifest("A", "granted"));
    rmSync(join(folder, "sub/b.piste.yaml"));
    rmSync(join(folder, "sub/c.txt"));
    write("new.piste.yaml", manifest("NEW"));
    const all = ["update A", "delete B", "create NEW"];
    expect(await planHere("--base", "HEAD")).toEqual({ status: 0, changes: all, stderr: "" });
    expect(await planHere("--base", "main", "--detailed-exitcode")).toEqual({ status: 2, changes: all, stderr: "" });
    expect((await planHere("--base", "HEAD", "a.piste.yaml")).changes).toEqual(["update A"]);
    expect((await planHere("--base", "HEAD", "sub/b.piste.yaml")).changes).toEqual(["delete B"]);
    expect((await planHere("--base", "HEAD", "sub")).changes).toEqual(["delete B"]);
    expect((await planHere("--base", "HEAD", "sub/c.txt", "a.piste.yaml")).changes).toEqual(["update A", "delete C"]);
    expect(await planHere("--base", "HEAD", "sub/d.txt")).toMatchObject({
      status: 1,
      stderr: 'pistectl: "sub/d.txt": no such file or folder.\n',
    });
  });

  test("a renamed file is no change", async () => {
    write("a.piste.yaml", manifest("A"));
    commit();
    git("mv", "a.piste.yaml", "b.piste.yaml");
    expect(await planHere("--base", "HEAD", "--detailed-exitcode")).toEqual({ status: 0, changes: [], stderr: "" });
  });

  test("shows what stands against the format at that revision, under its name, without its secrets", async () => {
    write("a.piste.yaml", `${manifest("A")}clientSecret: hunter2-Hunter2-correct-horse\nunknown: 1\n`);
    write("b.piste.yaml", Buffer.from([0x61, 0xff, 0x62]));
    commit();
    write("a.piste.yaml", manifest("A"));
    rmSync(join(folder, "b.piste.yaml"));
    const { status, changes, stderr } = await planHere("--base", "HEAD");
    expect([status, changes]).toEqual([1, []]);
    expect(stderr.match(/--> .*/g)).toEqual([
      "--> HEAD:a.piste.yaml:11:15 (Application A)",
      "--> HEAD:a.piste.yaml:12:1 (Application A)",
      "--> HEAD:b.piste.yaml:1:2",
    ]);
    expect(stderr).not.toMatch(/hunter2|--fix/);
  });

  test("says that others have changed manifests since this branch left", async () => {
    write("a.piste.yaml", manifest("A"));
    commit();
    const parting = git("rev-parse", "HEAD").slice(0, 12);
    git("checkout", "--quiet", "-b", "work");
    write("b.piste.yaml", manifest("B"));
    commit();
    git("checkout", "--quiet", "main");
    write("notes.txt", "no manifest\n");
    commit();
    git("checkout", "--quiet", "work");
    expect(await remarksOn("main")).toEqual(['"main" has 1 commit that this branch does not have; none of them touches a manifest.']);
    git("checkout", "--quiet", "main");
    write("sub/c.piste.yaml", manifest("C"));
    commit();
    git("checkout", "--quiet", "work");
    expect(await planHere("--base", "main")).toEqual({ status: 0, changes: ["create B", "delete C"], stderr: "" });
    expect(await remarksOn("main")).toEqual([
      `"main" has 1 commit on manifests that this branch does not have: what they brought seems undone here. To compare with where the branches parted: --base ${parting}`,
    ]);
    expect(await remarksOn(parting)).toEqual([]);
    expect(await planHere("--base", parting)).toEqual({ status: 0, changes: ["create B"], stderr: "" });
    git("checkout", "--quiet", "--orphan", "other");
    commit();
    expect(await remarksOn("main")).toEqual([
      expect.stringMatching(/^"main" is not in the history of this branch as far as this clone holds it: /),
    ]);
  });

  test("a folder of that name wins, and that is said", async () => {
    write("a.piste.yaml", manifest("A"));
    commit();
    write("main/a.piste.yaml", manifest("A", "granted"));
    const { changes, stderr } = await planHere("--base", "main");
    expect(changes).toEqual(["update A"]);
    expect(stderr).toMatch(/^"main" is also a revision of git: the file or folder of that name is taken\./);
    // Around the folder that is named, the name is declared already.
    expect(await planHere("--base", "refs/heads/main", "main")).toEqual({
      status: 0,
      changes: ["create A"],
      stderr: "pistectl validate finds 1 error in these manifests: the portals may refuse what this plan asks for.\n",
    });
  });

  test.each([
    ["mian", 'pistectl: --base: "mian" is neither a file nor a folder, nor a commit that git knows. Did you mean main?\n'],
    ["--output=x", 'pistectl: --base: "--output=x" is neither a file nor a folder, nor a commit that git knows.\n'],
    ["main:a.piste.yaml", 'pistectl: --base: "main:a.piste.yaml" is neither a file nor a folder, nor a commit that git knows.\n'],
  ])("refuses %j", async (reference, stderr) => {
    write("a.piste.yaml", manifest("A"));
    commit();
    expect(await planHere(`--base=${reference}`)).toEqual({ status: 1, changes: [], stderr });
  });

  test("manifests of a submodule are on neither side", async () => {
    const outer = folder;
    folder = `${outer}/library`;
    mkdirSync(folder);
    git("init", "--quiet", "--initial-branch=main");
    write("lib.piste.yaml", manifest("OF_THE_LIBRARY"));
    write("api.piste.yaml", API_ENTRY);
    commit();
    folder = outer;
    write("a.piste.yaml", manifest("A"));
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "./library", "vendor/library");
    rmSync(join(folder, "library"), { recursive: true });
    commit();
    const stderr =
      'Manifests of submodules, such as "vendor/library/api.piste.yaml", are not compared: a commit does not hold their content. Plan them in their own repository.\n';
    expect(await planHere("--base", "HEAD", "--detailed-exitcode")).toEqual({ status: 0, changes: [], stderr });
    expect(await planHere("--base", "HEAD", "--quiet")).toEqual({ status: 0, changes: [], stderr: "" });
    // A folder beside this one holds everything.
    expect((await planHere()).changes).toEqual(["create A", "create OF_THE_LIBRARY"]);
    // In the submodule itself, its own commits count.
    write("vendor/library/lib.piste.yaml", manifest("OF_THE_LIBRARY", "granted"));
    expect(plan(["--base", "HEAD"], "vendor/library")).toEqual({ status: 0, changes: ["update OF_THE_LIBRARY"], stderr: "" });
    // A catalogue entry that the configuration names counts wherever it stands.
    write(".pistectl.yaml", "catalog: [vendor/library/api.piste.yaml]\n");
    expect((await planHere("--base", "HEAD")).stderr).toContain('"vendor/library/lib.piste.yaml"');
  });

  test("manifests that a sparse checkout leaves out are not deleted", async () => {
    for (const name of ["a", "kept/b", "gone/c"]) write(`${name}.piste.yaml`, manifest(name.toUpperCase()));
    commit();
    git("sparse-checkout", "set", "kept");
    write("kept/b.piste.yaml", manifest("KEPT/B", "granted"));
    rmSync(join(folder, "a.piste.yaml"));
    const { status, changes, stderr } = await planHere("--base", "HEAD");
    expect([status, changes, stderr]).toEqual([0, ["delete A", "update KEPT/B"], ""]);
    const io = memoryIo({ folder, git: realGit });
    await run(["plan", "--base", "HEAD", "--format", "json"], io);
    expect(io.written.stdout).toContain(
      'Manifests that this sparse checkout leaves out, such as \\"gone/c.piste.yaml\\", are not compared',
    );
  });

  test("says that a clone is shallow, that a content is missing, that there is no repository", async () => {
    write("a.piste.yaml", manifest("A"));
    commit();
    const first = git("rev-parse", "HEAD");
    write("a.piste.yaml", manifest("A", "granted"));
    commit();
    const whole = folder;
    folder = `${whole}/clone`;
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${whole}`, folder]);
    expect((await planHere("--base", first)).stderr).toContain("fetch the commit first (actions/checkout: fetch-depth: 0)");
    folder = whole;
    rmSync(join(folder, "clone"), { recursive: true });

    git("config", "uploadpack.allowFilter", "true");
    folder = `${whole}/partial`;
    execFileSync("git", ["clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${whole}`, folder]);
    expect((await planHere("--base", first)).stderr).toBe(
      'pistectl: --base: this clone does not hold "a.piste.yaml" as it was in that commit. Fetch it first (actions/checkout: without filter).\n',
    );
    folder = whole;
    rmSync(join(folder, "partial"), { recursive: true });

    const blob = git("rev-parse", `${first}:a.piste.yaml`);
    rmSync(join(folder, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    expect((await planHere("--base", first)).stderr).toBe(
      'pistectl: --base: this clone does not hold "a.piste.yaml" as it was in that commit. Fetch it first (actions/checkout: without filter).\n',
    );

    rmSync(join(folder, ".git"), { recursive: true });
    expect((await planHere("--base", "main")).stderr).toBe(
      'pistectl: --base: "main" is neither a file nor a folder, and this project is not in a git repository where it could be a commit.\n',
    );
  });
});

test("thousands of manifests are read by a few git processes", async () => {
  for (let index = 0; index < 2000; index++) write(`m/${index % 50}/${index}.piste.yaml`, manifest(`APPLICATION_${index}`));
  commit();
  const calls: string[] = [];
  const io = memoryIo({
    folder,
    git: (args, ...others) => {
      calls.push(args[0] ?? "");
      return realGit(args, ...others);
    },
  });
  expect(await run(["plan", "--base", "HEAD", "--detailed-exitcode", "--quiet"], io)).toBe(0);
  expect(calls).toEqual(["rev-parse", "ls-tree", "cat-file", "cat-file", "merge-base"]);
});

test("a path that is gone is not part of the check that proves the plan", async () => {
  write("a.piste.yaml", manifest("A"));
  write("b.piste.yaml", manifest("B"));
  commit();
  write("a.piste.yaml", manifest("A").replace("contacts:", "description: New\ncontacts:"));
  rmSync(join(folder, "b.piste.yaml"));
  write("c d.piste.yaml", manifest("C"));
  const io = memoryIo({ folder, git: realGit });
  await run(["plan", "--base", "HEAD", "b.piste.yaml", "a.piste.yaml", "c d.piste.yaml"], io);
  expect(io.written.stdout).toContain("\n       pistectl check a.piste.yaml 'c d.piste.yaml'\n");
});

test("a bug is an error as any other: status 1, and JSON where JSON is expected", async () => {
  write("a.piste.yaml", manifest("A"));
  const io = memoryIo({ folder });
  const kindOf = (): never => {
    throw new Error("a bug");
  };
  const status = await run(["plan", "--format", "json"], { ...io, files: { ...io.files, kindOf } });
  expect([status, JSON.parse(io.written.stdout).error.code]).toEqual([1, "internal"]);
});

describe("a long plan on a terminal ends with how to have less", () => {
  test.each<[string, readonly string[], number | null, string]>([
    ["whole", [], 80, "\n--short: one line for each action; --for ROLE: what one person does.\n"],
    ["whole, in French", ["--lang", "fr"], 80, "\n--short : une ligne par action ; --for RÔLE : ce que fait une personne.\n"],
    ["whole, on a narrow terminal", [], 40, "\n--short: one line for each action; --for\n  ROLE: what one person does.\n"],
    ["whole, not on a terminal", [], null, ""],
    ["short already", ["--short"], 80, ""],
    ["of one person", ["--for", "developer"], 80, ""],
    ["quiet", ["--quiet"], 80, ""],
    ["for a program", ["--format", "json"], 80, ""],
  ])("%s", async (_, args, columns, said) => {
    write("a.piste.yaml", manifest("A"));
    const io = memoryIo({ folder, columns });
    await run(["plan", "--no-color", ...args], io);
    expect(io.written.stderr.replace(/.*\r/s, "").replaceAll("\u00a0", " ")).toBe(said);
  });
});

describe("--watch", () => {
  test("makes the plan again when a manifest changes, comes or breaks, and ends with 130", async () => {
    write("a.piste.yaml", manifest("A"));
    const controller = new AbortController();
    const io = memoryIo({ folder, interrupted: controller.signal });
    const ended = run(["plan", "--watch", "--short"], io);
    const seen = async (text: string): Promise<void> => {
      while (!`${io.written.stdout}${io.written.stderr}`.includes(text)) await new Promise((done) => setTimeout(done, 10));
    };
    await seen('Create the production application "A"');
    mkdirSync(join(folder, "sub"));
    write("sub/b.piste.yaml", manifest("B"));
    await seen("5\u00a0B");
    write("sub/b.piste.yaml", `${manifest("B")}unknown: 1\n`);
    await seen("No plan: these manifests break the format.");
    write("sub/b.piste.yaml", manifest("C"));
    await seen("5\u00a0C");
    controller.abort("SIGINT");
    expect(await ended).toBe(130);
  });

  test.each(["HEAD", "main", "bases/one"])("makes the plan again when its base, %s, moves", async (base) => {
    write("a.piste.yaml", manifest("A"));
    commit();
    git("branch", "bases/one");
    write("a.piste.yaml", manifest("B"));
    const controller = new AbortController();
    const io = memoryIo({ folder, git: realGit, interrupted: controller.signal });
    const ended = run(["plan", "--watch", "--short", "--base", base], io);
    const seen = async (text: string): Promise<void> => {
      while (!io.written.stdout.includes(text)) await new Promise((done) => setTimeout(done, 10));
    };
    await seen('Delete the production application "A"');
    commit();
    git("branch", "--force", "bases/one");
    await seen("No changes.");
    controller.abort("SIGINT");
    expect(await ended).toBe(130);
  });

  test("writes a file that stands beside the manifests once for each change", async () => {
    write("a.piste.yaml", manifest("A"));
    const controller = new AbortController();
    const io = memoryIo({ folder, interrupted: controller.signal });
    const plans: string[] = [];
    const writeFile = async (path: string, text: string): Promise<void> => {
      plans.push(text);
      write(path, text);
    };
    const ended = run(["plan", "--watch", "--out", "plan.txt"], { ...io, writeFile });
    const written = async (count: number): Promise<void> => {
      while (plans.length < count) await new Promise((done) => setTimeout(done, 10));
    };
    await written(1);
    write("a.piste.yaml", manifest("B"));
    await written(2);
    await new Promise((done) => setTimeout(done, 400));
    controller.abort("SIGINT");
    expect(await ended).toBe(130);
    expect(plans.map((plan) => /application "(.)"/.exec(plan)?.[1])).toEqual(["A", "B"]);
  });

  test("a command line that cannot be carried out ends it", async () => {
    write("a.piste.yaml", manifest("A"));
    const io = memoryIo({ folder });
    expect(await run(["plan", "--watch", "--base", "nowhere"], io)).toBe(1);
  });
});
