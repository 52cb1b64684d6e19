import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { processIo } from "../src/machine/process-io.ts";
import { parseCase } from "./case-file.ts";

const DIST = join(import.meta.dirname, "../dist");
const BIN = join(import.meta.dirname, "../src/bin.ts");
const PISTECTL = `"${process.execPath}" --conditions=source "${BIN}"`;
const UGLY = "apiVersion:   pistectl/v1\nkind: Partner\nname: Exemple\n";
const TIDY = "apiVersion: pistectl/v1\nkind: Partner\nname: Exemple\n";
const VALIDATE_FIX = join(import.meta.dirname, "cases/validate-fix.txtar");
const INIT = [
  ...["init", "--yes", "--organization", "MTES", "--api", "SNE-Cotation", "--structure-name", "Exemple"],
  ...["--manager-name", "Camille", "--manager-email", "c@metropole.example"],
];
const FINDINGS = /\{\n {2}"format_version".*\n\}\n/s;
const isRoot = process.getuid?.() === 0;
/** A user of no name and no home. */
const NOBODY = 64_998;

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-written-")));
  writeFileSync(join(folder, "a.piste.yaml"), UGLY);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

function shell(line: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  return { status, stdout, stderr };
}

describe.skipIf(process.platform === "win32")("what is no file is written to, and stays", () => {
  test("a pipe with a name, behind a link", () => {
    execFileSync("mkfifo", [at("pipe")]);
    symlinkSync("pipe", at("link.json"));
    expect(shell(`cat pipe & ${PISTECTL} validate --quiet --format json=link.json || [ $? = 1 ] || kill $!; wait`).stdout).toMatch(
      FINDINGS,
    );
    expect([lstatSync(at("pipe")).isFIFO(), lstatSync(at("link.json")).isSymbolicLink()]).toEqual([true, true]);
    expect(readdirSync(folder)).toEqual(["a.piste.yaml", "link.json", "pipe"]);
  });

  test("a pipe whose reader goes away", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    expect(shell(`head -c 1 pipe & ${PISTECTL} graph --quiet --out pipe || kill $!; wait`)).toEqual({ status: 0, stdout: "f", stderr: "" });
  });

  test.each<readonly [title: string, line: string, stdout: string]>([
    ["through a pipe", `${PISTECTL} graph --quiet --out /dev/stdout | head -n 1`, "flowchart LR\n"],
    ["through a pipe that is closed", `{ ${PISTECTL} graph --quiet --out /dev/stdout; echo $? >&2; } | true`, ""],
    ["to a file", `${PISTECTL} graph --quiet --out /dev/stdout > out; head -n 1 out`, "flowchart LR\n"],
    ["behind a file", `echo before > out; ${PISTECTL} graph --quiet --out /dev/stdout >> out; head -n 2 out`, "before\nflowchart LR\n"],
    ["through a socket", `${PISTECTL} graph --quiet --out /dev/stdout`, ""],
  ])("standard output %s", (title, line, stdout) => {
    const given = shell(line);
    expect(given.stderr.replace("0\n", "")).toBe("");
    if (title === "through a socket") expect(given.stdout).toMatch(/^flowchart LR\n/);
    else expect(given.stdout).toBe(stdout);
  });
});

describe.skipIf(process.platform !== "linux")("what is no manifest although its name says so", () => {
  const bytes = (name: string): Buffer => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, "latin1")]);
  beforeEach(() => {
    execFileSync("mkfifo", [at("pipe.piste.yaml")]);
    mkdirSync(at("folder.piste.yaml"));
    writeFileSync(at("folder.piste.yaml/inner.piste.yaml"), UGLY);
    symlinkSync("gone", at("dead.piste.yaml"));
    symlinkSync("/nowhere/outside", at("outside.piste.yaml"));
    writeFileSync(bytes("caf\u00e9.piste.yaml"), TIDY);
    writeFileSync(bytes("caf\u00e9.txt"), "");
    mkdirSync(bytes("d\u00e9p\u00f4t"));
    writeFileSync(bytes("d\u00e9p\u00f4t/b.piste.yaml"), TIDY);
    mkdirSync(bytes("vid\u00e9"));
    // Meant so, and named well.
    writeFileSync(at("\ufffd.piste.yaml"), TIDY);
  });

  const UNREAD = [
    "caf\\xe9.piste.yaml: its name is not UTF-8",
    "d\\xe9p\\xf4t: its name, that of a folder with manifests, is not UTF-8",
    "dead.piste.yaml: it is a link that leads to nothing",
    "folder.piste.yaml: it is a folder with the name of a manifest",
    "pipe.piste.yaml: it is a pipe, a socket or a device, not a file",
  ];

  test("is one finding each, and the rest is checked", () => {
    const { status, stdout } = shell(`${PISTECTL} validate --format compact`);
    const lines = stdout.split("\n").flatMap((line) => /^(.*?):1:1: .*This cannot be read: (.*)$/.exec(line)?.slice(1).join(": ") ?? []);
    expect([status, lines]).toEqual([1, UNREAD]);
    expect(stdout).toContain("folder.piste.yaml/inner.piste.yaml:");
    expect(stdout).toContain("\ufffd.piste.yaml:");
  });

  test("is left as it is, and the rest is formatted", () => {
    const { status, stdout, stderr } = shell(`${PISTECTL} fmt`);
    expect([status, stdout]).toEqual([2, "a.piste.yaml\nfolder.piste.yaml/inner.piste.yaml\n"]);
    const lines = [...stderr.matchAll(/^pistectl: "(.*)" could not be formatted: (.*)\.$/gm)].map(([, name, why]) => `${name}: ${why}`);
    expect(lines.toSorted()).toEqual(UNREAD.toSorted());
  });

  test.each<readonly [verb: string, status: number]>([
    ["plan", 1],
    ["check", 2],
    ["graph", 2],
  ])("keeps %s from saying more than is known", (verb, status) => {
    const { status: ended, stderr } = shell(`${PISTECTL} ${verb}`);
    expect([ended, stderr]).toEqual([status, expect.stringContaining("This cannot be read: its name is not UTF-8")]);
  });

  test.each(["fmt", "validate", "plan", "check", "graph"])("named to %s, a link that leads nowhere is said to be one", (verb) => {
    symlinkSync("circle", at("circle"));
    const { stdout, stderr } = shell(`${PISTECTL} ${verb} circle dead.piste.yaml none`);
    expect([stdout, stderr]).toEqual([
      "",
      'pistectl: "circle": its links lead in a circle. "dead.piste.yaml": it is a link that leads to nothing. "none": no such file or folder.\n',
    ]);
  });

  test("named, a pipe is a finding and not waited for", () => {
    expect(shell(`${PISTECTL} validate pipe.piste.yaml --format compact`)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("pipe.piste.yaml:1:1: error[yaml/syntax]: This cannot be read: it is a pipe"),
    });
  });
});

describe.skipIf(process.platform === "win32")("a file that is replaced", () => {
  test("keeps its permissions, whatever the umask", () => {
    chmodSync(at("a.piste.yaml"), 0o666);
    expect(shell(`umask 077; ${PISTECTL} fmt`)).toEqual({ status: 0, stdout: "a.piste.yaml\n", stderr: "" });
    expect([statSync(at("a.piste.yaml")).mode & 0o7777, readFileSync(at("a.piste.yaml"), "utf8")]).toEqual([0o666, TIDY]);
  });

  test("keeps its owner", async ({ skip }) => {
    skip(!isRoot, "only root gives a file to somebody else");
    chownSync(at("a.piste.yaml"), 1_234, 2_345);
    chmodSync(at("a.piste.yaml"), 0o640);
    await processIo().rewriteFile(at("a.piste.yaml"), TIDY, UGLY);
    const { uid, gid, mode } = statSync(at("a.piste.yaml"));
    expect([uid, gid, mode & 0o7777]).toEqual([1_234, 2_345, 0o640]);
  });
});

describe.skipIf(process.platform === "win32")("a disk that takes nothing", () => {
  const FIX = parseCase(readFileSync(VALIDATE_FIX, "utf8")).files.get("cotation.piste.yaml") ?? "";
  beforeEach(() => {
    for (const name of ["f", "g"]) writeFileSync(at(`${name}.piste.yaml`), FIX);
    writeFileSync(at("old"), "before");
  });
  const texts = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(folder).map((name) => [name, statSync(at(name)).isFile() ? readFileSync(at(name), "utf8") : "a folder"]),
    );

  const EACH: readonly (readonly [args: string, said: (reason: string) => string])[] = [
    ["fmt a.piste.yaml", (reason) => `pistectl: "a.piste.yaml" could not be formatted: ${reason}.\n`],
    [
      "validate --fix --format compact",
      (reason) => `pistectl: 2 files could not be repaired:\n  "f.piste.yaml": ${reason}\n  "g.piste.yaml": ${reason}\n`,
    ],
    ["validate --update-baseline --baseline new", (reason) => `pistectl: --baseline "new": ${reason}.\n`],
    ["graph --out old", (reason) => `pistectl: --out "old": ${reason}.\n`],
    ["simulate --http --quiet --ready-file old", (reason) => `pistectl: --ready-file "old": ${reason}.\n`],
    [
      "simulate --quiet --ready-file old",
      (reason) =>
        `pistectl: The certificate authority of the simulator cannot be written to the folder for temporary files: ${reason}. Name another folder in TMPDIR, or do without TLS: pistectl simulate --http\n`,
    ],
    [INIT.join(" "), (reason) => `pistectl: "schemas/pistectl-v1.schema.json" cannot be written: ${reason}. Nothing was written.\n`],
  ];

  test.each(EACH)("%s: says why, and leaves everything as it was", (args, said) => {
    const before = texts();
    const { status, stdout, stderr } = shell(`ulimit -f 0; ${PISTECTL} ${args}`);
    expect([status, stdout, stderr]).toEqual([2, "", said("it would be larger than the system lets a file be")]);
    expect(texts()).toEqual(before);
  });

  test("validate --format json=old: tells what it found all the same", () => {
    const before = texts();
    const { status, stdout, stderr } = shell(`ulimit -f 0; ${PISTECTL} validate --format json=old --format sarif=new --format json`);
    expect([status, stderr]).toEqual([
      2,
      ["old", "new"].map((name) => `pistectl: --format …="${name}": it would be larger than the system lets a file be.\n`).join(""),
    ]);
    expect(stdout).toBe(shell(`${PISTECTL} validate --format json`).stdout);
    expect(texts()).toEqual(before);
  });

  describe.skipIf(spawnSync("unshare", ["-m", "true"]).status !== 0)("mounted for the test, which needs root", () => {
    test.each<readonly [title: string, mounting: string, reason: string]>([
      [
        "full",
        "mkdir disk; mount -t tmpfs -o size=64k tmpfs disk; cp *.yaml old disk; cd disk; dd if=/dev/zero of=full bs=1k 2>/dev/null || true",
        "no space left",
      ],
      ["read-only", 'mount --bind . .; mount -o remount,ro,bind .; cd "$PWD"', "the file system is read-only"],
      [
        "of one file",
        "mount --bind a.piste.yaml a.piste.yaml",
        "it is in use, or mounted by itself and not to be replaced: mount its folder",
      ],
    ])("%s", (_title, mounting, reason) => {
      const inside = `set -e; ${mounting}; before=$(ls -A); ${PISTECTL} fmt a.piste.yaml && exit 9; [ "$(ls -A)" = "$before" ]; cat a.piste.yaml`;
      writeFileSync(at("inside.sh"), inside);
      expect(shell("unshare -m sh inside.sh")).toEqual({
        status: 0,
        stdout: UGLY,
        stderr: `pistectl: "a.piste.yaml" could not be formatted: ${reason}.\n`,
      });
    });
  });
});

describe.skipIf(process.platform === "win32")("permissions are respected", () => {
  // Root may do anything: it runs as another user what has to be refused, from a copy, since the other may not enter every folder.
  const asNobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  let [node, bin] = [process.execPath, join(DIST, "bin.js")];
  const copy = isRoot ? realpathSync(mkdtempSync(join(tmpdir(), "pistectl-unprivileged-"))) : null;
  beforeAll(() => {
    if (copy === null) return;
    chmodSync(copy, 0o755);
    cpSync(DIST, join(copy, "dist"), { recursive: true });
    copyFileSync(process.execPath, join(copy, "node"), constants.COPYFILE_FICLONE);
    [node, bin] = [join(copy, "node"), join(copy, "dist", "bin.js")];
  });
  afterAll(() => {
    if (copy !== null) rmSync(copy, { recursive: true });
  });
  beforeEach(({ skip }) =>
    skip(spawnSync(node, ["--version"], asNobody).error !== undefined, "another user may not enter the temporary folder"),
  );
  function unprivileged(...args: readonly string[]): readonly [status: number | null, stdout: string, stderr: string] {
    if (isRoot) for (const path of [folder, ...readdirSync(folder).map(at)]) chownSync(path, NOBODY, NOBODY);
    const { status, stdout, stderr } = spawnSync(node, [bin, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { LC_ALL: "C" },
      ...asNobody,
    });
    return [status, stdout, stderr];
  }

  test("a read-only file is not rewritten, and does not keep the others from it", () => {
    writeFileSync(at("b.piste.yaml"), UGLY);
    chmodSync(at("a.piste.yaml"), 0o444);
    const denied = 'pistectl: "a.piste.yaml" could not be formatted: permission denied.\n';
    expect(unprivileged("fmt")).toEqual([2, "b.piste.yaml\n", denied]);
    expect(readFileSync(at("a.piste.yaml"), "utf8")).toBe(UGLY);
    expect(readdirSync(folder)).toEqual(["a.piste.yaml", "b.piste.yaml"]);
  });

  test("a read-only file is not repaired", () => {
    const text = parseCase(readFileSync(VALIDATE_FIX, "utf8")).files.get("cotation.piste.yaml") ?? "";
    writeFileSync(at("a.piste.yaml"), text);
    chmodSync(at("a.piste.yaml"), 0o444);
    const [status, , stderr] = unprivileged("validate", "--fix");
    expect([status, stderr]).toEqual([2, 'pistectl: "a.piste.yaml" could not be repaired: permission denied.\n']);
    expect(readFileSync(at("a.piste.yaml"))).toEqual(text);
  });

  test("a folder that takes no new file keeps what is in it from being replaced, and says so", () => {
    writeFileSync(at("out.svg"), "before");
    const closed = "it is replaced by a new file, and its folder takes none: permission denied";
    const given = (...args: readonly string[]) => {
      if (isRoot) for (const path of [folder, ...readdirSync(folder).map(at)]) chownSync(path, NOBODY, NOBODY);
      chmodSync(folder, 0o555);
      const run = unprivileged(...args);
      chmodSync(folder, 0o755);
      return run;
    };
    expect(given("fmt")).toEqual([2, "", `pistectl: "a.piste.yaml" could not be formatted: ${closed}.\n`]);
    expect(given("graph", "--out", "out.svg")).toEqual([2, "", `pistectl: --out "out.svg": ${closed}.\n`]);
    expect(given("graph", "--out", "new.svg")).toEqual([2, "", 'pistectl: --out "new.svg": permission denied.\n']);
    expect(given(...INIT)).toEqual([2, "", expect.stringContaining("cannot be written: permission denied. Nothing was written.\n")]);
    expect([readdirSync(folder), readFileSync(at("a.piste.yaml"), "utf8")]).toEqual([["a.piste.yaml", "out.svg"], UGLY]);
  });

  test("a read-only file is refused as an output before anything is read", () => {
    writeFileSync(at("out.svg"), "");
    chmodSync(at("out.svg"), 0o444);
    expect(unprivileged("graph", "--out", "out.svg", "missing")).toEqual([2, "", 'pistectl: --out "out.svg": permission denied.\n']);
  });

  const DENIED = "a.piste.yaml:1:1: yaml/syntax: This cannot be read: permission denied";
  test.each<readonly [args: readonly string[], status: number, said: string]>([
    [["validate", "--format", "compact"], 1, "a.piste.yaml:1:1: error[yaml/syntax]: This cannot be read: permission denied"],
    [["check"], 2, DENIED],
    [["plan"], 1, "error[yaml/syntax]: This cannot be read: permission denied\n --> a.piste.yaml:1:1"],
    [["graph"], 2, DENIED],
  ])("%j: a manifest that cannot be read is a finding", (args, status, said) => {
    chmodSync(at("a.piste.yaml"), 0);
    const [ended, stdout, stderr] = unprivileged(...args);
    expect([ended, `${stdout}${stderr}`]).toEqual([status, expect.stringContaining(said)]);
  });

  test("a catalogue entry that cannot be read is named", () => {
    writeFileSync(at(".pistectl.yaml"), "catalog: [apis.yaml]\n");
    writeFileSync(at("apis.yaml"), "", { mode: 0 });
    const line = ":1:1: yaml/syntax: This cannot be read: permission denied\n";
    expect(unprivileged("catalog")).toEqual([
      2,
      "",
      `pistectl: The Api documents that the configuration names cannot be used as they are:\n  apis.yaml${line}`,
    ]);
    const [status, stdout] = unprivileged("validate", "--format", "compact");
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining("apis.yaml:1:1: error[yaml/syntax]: This cannot be read: permission denied"),
    ]);
  });

  test("a folder and a .gitignore that cannot be read are findings, and the rest is checked", () => {
    mkdirSync(at("closed"));
    mkdirSync(at("open"));
    writeFileSync(at("open/.gitignore"), "*\n");
    writeFileSync(at("open/b.piste.yaml"), TIDY);
    chmodSync(at("closed"), 0);
    chmodSync(at("open/.gitignore"), 0);
    if (isRoot) for (const name of ["open/.gitignore", "open/b.piste.yaml"]) chownSync(at(name), NOBODY, NOBODY);
    const [status, stdout] = unprivileged("validate", "--format", "compact");
    chmodSync(at("closed"), 0o700);
    const places = stdout.split("\n").map((line) => line.replace(/:.*?\[/, " [").replace(/\].*/, "]"));
    expect(status).toBe(1);
    expect(places).toEqual(expect.arrayContaining(["closed [yaml/syntax]", "open/.gitignore [yaml/syntax]"]));
    expect(places.some((place) => place.startsWith("open/b.piste.yaml"))).toBe(true);
  });

  test("a file that cannot be read does not keep the others from it", () => {
    writeFileSync(at("b.piste.yaml"), UGLY);
    chmodSync(at("a.piste.yaml"), 0);
    const denied = 'pistectl: "a.piste.yaml" could not be formatted: permission denied.\n';
    expect(unprivileged("fmt")).toEqual([2, "b.piste.yaml\n", denied]);
  });
});
