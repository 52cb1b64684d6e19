import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { processIo } from "../src/machine/process-io.ts";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

const { git: realGit } = processIo();
const IDENTITY = ["-c", "user.name=test", "-c", "user.email=test@metropole.example", "-c", "protocol.file.allow=always"];

const PEOPLE = ["--manager-name", "Camille Martin", "--manager-email", "camille.martin@metropole.example"];

/** Where everything of a test stands; `folder` is the repository. */
let place = "";
let folder = "";
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-git-")));
  folder = join(place, "repository");
  mkdirSync(folder);
});
afterEach(() => rmSync(place, { recursive: true }));

function gitIn(at: string, ...args: readonly string[]): string {
  return execFileSync("git", [...IDENTITY, ...args], { cwd: at, stdio: "pipe", encoding: "utf8" }).trim();
}

function git(...args: readonly string[]): string {
  return gitIn(folder, ...args);
}

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function commit(): void {
  git("add", "--all", "--force");
  git("commit", "--quiet", "--message=change");
}

/** A repository with `a`, `b` and `sub/é e` committed. */
function init(...options: readonly string[]): void {
  git("init", "--quiet", "--initial-branch=main", ...options);
  for (const name of ["a", "b", "sub/é e"]) write(`${name}.piste.yaml`, manifest(name.toUpperCase()));
  commit();
}

/** An application without a finding but that of `notifications`. */
function manifest(name: string, more = ""): string {
  return `apiVersion: pistectl/v1
kind: Application
name: ${JSON.stringify(name)}
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
apis:
  - { name: SNE-Cotation, version: "1.0", terms: not-required, approval: granted, profile: granted }
${more}`;
}

/** Files that findings are reported on; standard error where there are none for another reason. */
async function changedSince(reference: string, ...args: readonly string[]): Promise<readonly string[] | string> {
  const io = memoryIo({ folder, git: realGit });
  const status = await run(["validate", "--now", "2026-11-21", "--format", "json", `--changed-since=${reference}`, ...args], io);
  if (status !== 0) return io.written.stderr;
  const { diagnostics } = JSON.parse(io.written.stdout) as {
    readonly diagnostics: readonly { readonly range: { readonly filename: string } }[];
  };
  return diagnostics.map(({ range }) => range.filename);
}

describe("--changed-since", () => {
  interface Row {
    readonly title: string;
    /** What is done after the first commit. */
    readonly change: () => void;
    readonly expected: readonly string[] | RegExp;
    readonly since?: string;
    readonly options?: readonly string[];
    readonly paths?: readonly string[];
  }

  const ROWS: readonly Row[] = [
    { title: "nothing", change: () => {}, expected: [] },
    {
      title: "changed files and untracked ones",
      change: () => {
        write("b.piste.yaml", `${manifest("B")}# changed\n`);
        write("sub/é e.piste.yaml", manifest("É"));
        write("new.piste.yaml", manifest("NEW"));
      },
      expected: ["b.piste.yaml", "new.piste.yaml", "sub/é e.piste.yaml"],
    },
    {
      title: "of two files that bear one name, the one that has changed",
      change: () => write("a.piste.yaml", manifest("b")),
      expected: ["a.piste.yaml", "a.piste.yaml"],
    },
    {
      title: "what is committed and what is only staged",
      change: () => {
        write("a.piste.yaml", `${manifest("A")}# changed\n`);
        commit();
        write("b.piste.yaml", `${manifest("B")}# changed\n`);
        git("add", ".");
      },
      since: "HEAD~1",
      expected: ["a.piste.yaml", "b.piste.yaml"],
    },
    {
      title: "what was staged and taken back on disk has not changed",
      change: () => {
        write("a.piste.yaml", `${manifest("A")}# changed\n`);
        git("add", ".");
        write("a.piste.yaml", manifest("A"));
      },
      expected: [],
    },
    {
      title: "not what another branch has done since",
      change: () => {
        git("checkout", "--quiet", "-b", "work");
        write("new.piste.yaml", manifest("NEW"));
        commit();
        git("checkout", "--quiet", "main");
        write("a.piste.yaml", manifest("A", "description: changed on main\n"));
        commit();
        git("checkout", "--quiet", "work");
      },
      since: "main",
      expected: ["new.piste.yaml"],
    },
    {
      title: "a renamed file is new, a deleted one is gone",
      change: () => {
        git("mv", "a.piste.yaml", "renamed.piste.yaml");
        git("rm", "--quiet", "b.piste.yaml");
      },
      expected: ["renamed.piste.yaml"],
    },
    {
      title: "names with a line break, quotes, and letters beyond ASCII",
      change: () => {
        for (const name of ['x\n"y"', "Œ ☃", "tab\there"]) write(`${name}.piste.yaml`, manifest(`N${name.length}`));
        commit();
        write('x\n"y".piste.yaml', manifest("CHANGED"));
      },
      expected: ['x\n"y".piste.yaml'],
    },
    {
      title: "only from a folder below",
      change: () => {
        write("a.piste.yaml", manifest("CHANGED"));
        write("sub/é e.piste.yaml", manifest("CHANGED_TOO"));
      },
      paths: ["sub"],
      expected: ["sub/é e.piste.yaml"],
    },
    {
      title: "the permissions of a file are no change",
      change: () => chmodSync(join(folder, "a.piste.yaml"), 0o755),
      expected: [],
    },
    {
      title: "line ends of Windows, as git checks files out there",
      change: () => {
        git("config", "core.autocrlf", "true");
        rmSync(join(folder, "a.piste.yaml"));
        git("checkout", "--quiet", "--", "a.piste.yaml");
        expect(readFileSync(join(folder, "a.piste.yaml"), "utf8")).toContain("\r\n");
      },
      expected: [],
    },
    {
      title: "what an attribute changes at the checkout counts as changed",
      change: () => {
        write(".gitattributes", "b.piste.yaml ident\n");
        write("b.piste.yaml", manifest("B", "# $Id$\n"));
        commit();
        rmSync(join(folder, "b.piste.yaml"));
        git("checkout", "--quiet", "--", "b.piste.yaml");
      },
      expected: ["b.piste.yaml"],
    },
    {
      title: "a file behind a link has changed with the file",
      change: () => {
        write("notes.txt", manifest("NOTES"));
        write("other.txt", manifest("OTHER"));
        symlinkSync("notes.txt", join(folder, "link.piste.yaml"));
        symlinkSync("other.txt", join(folder, "other.piste.yaml"));
        commit();
        write("notes.txt", manifest("CHANGED"));
      },
      expected: ["link.piste.yaml"],
    },
    {
      title: "a link that leads elsewhere than before",
      change: () => {
        write("notes.txt", manifest("NOTES"));
        write("other.txt", manifest("OTHER"));
        symlinkSync("notes.txt", join(folder, "link.piste.yaml"));
        commit();
        rmSync(join(folder, "link.piste.yaml"));
        symlinkSync("other.txt", join(folder, "link.piste.yaml"));
      },
      expected: ["link.piste.yaml"],
    },
    {
      title: "a repository of the object format SHA-256",
      options: ["--object-format=sha256"],
      change: () => write("a.piste.yaml", manifest("CHANGED")),
      expected: ["a.piste.yaml"],
    },
    {
      title: "a long history",
      change: () => {
        const commits = Array.from({ length: 3000 }, (_, index) => {
          const from = index === 0 ? "from refs/heads/main^0\n" : "";
          const text = `notes ${index}\n`;
          return `commit refs/heads/main\ncommitter a <a@b.example> ${1_800_000_000 + index} +0000\ndata 2\nm\n${from}M 100644 inline notes.txt\ndata ${text.length}\n${text}\n`;
        });
        execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: folder, input: commits.join("") });
        git("reset", "--quiet", "--hard", "main");
        write("a.piste.yaml", manifest("CHANGED"));
      },
      since: "main~3000",
      expected: ["a.piste.yaml"],
    },
    {
      title: "a sparse checkout",
      change: () => {
        git("sparse-checkout", "set", "--no-cone", "/a.piste.yaml", "/sub/");
        write("a.piste.yaml", manifest("CHANGED"));
      },
      expected: ["a.piste.yaml"],
    },
    {
      title: "objects that stand in for others are not looked at",
      change: () => {
        write("a.piste.yaml", manifest("CHANGED"));
        const stand = git("hash-object", "-w", "a.piste.yaml");
        git("replace", git("rev-parse", "HEAD:a.piste.yaml"), stand);
        git("update-index", "--assume-unchanged", "b.piste.yaml");
        write("b.piste.yaml", manifest("CHANGED_TOO"));
      },
      expected: ["a.piste.yaml", "b.piste.yaml"],
    },
    {
      title: "a shallow clone that lacks the commit",
      change: () => {
        write("a.piste.yaml", manifest("CHANGED"));
        commit();
        const whole = folder;
        folder = join(place, "clone");
        gitIn(place, "clone", "--quiet", "--depth=1", `file://${whole}`, folder);
      },
      since: "main~1",
      expected:
        /^pistectl: --changed-since: git knows no commit "main~1". In a pipeline, fetch it first \(actions\/checkout: fetch-depth: 0\)\.\n$/,
    },
    {
      title: "a shallow clone that knows no common commit: everything that differs",
      change: () => {
        const whole = folder;
        git("checkout", "--quiet", "-b", "work");
        write("b.piste.yaml", manifest("CHANGED"));
        commit();
        git("checkout", "--quiet", "main");
        write("a.piste.yaml", manifest("CHANGED_ON_MAIN"));
        commit();
        folder = join(place, "clone");
        gitIn(place, "clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=work", `file://${whole}`, folder);
      },
      since: "origin/main",
      expected: ["a.piste.yaml", "b.piste.yaml"],
    },
    {
      title: "a partial clone, whose contents are not at hand",
      change: () => {
        git("config", "uploadpack.allowFilter", "true");
        write("a.piste.yaml", manifest("CHANGED"));
        commit();
        const whole = folder;
        folder = join(place, "clone");
        gitIn(place, "clone", "--quiet", "--filter=blob:none", `file://${whole}`, folder);
        renameSync(whole, `${whole}-gone`);
      },
      since: "main~1",
      expected: ["a.piste.yaml"],
    },
    {
      title: "a work tree of its own for a branch",
      change: () => {
        git("worktree", "add", "--quiet", "-b", "work", join(place, "work"));
        folder = join(place, "work");
        write("b.piste.yaml", manifest("CHANGED"));
        commit();
        write("new.piste.yaml", manifest("NEW"));
      },
      since: "main",
      expected: ["b.piste.yaml", "new.piste.yaml"],
    },
    {
      title: "a submodule: what differs from its own commit, whatever its line ends",
      change: () => {
        const library = join(place, "library");
        gitIn(place, "init", "--quiet", "--initial-branch=main", library);
        for (const name of ["same", "windows", "changed"]) writeFileSync(join(library, `${name}.piste.yaml`), manifest(name));
        gitIn(library, "add", ".");
        gitIn(library, "commit", "--quiet", "--message=first");
        git("submodule", "--quiet", "add", library, "vendor/library");
        commit();
        write("vendor/library/windows.piste.yaml", manifest("windows").replaceAll("\n", "\r\n"));
        write("vendor/library/changed.piste.yaml", manifest("changed", "# changed\n"));
        write("vendor/library/new.piste.yaml", manifest("new"));
        write("vendor/other/unrelated.piste.yaml", manifest("unrelated"));
      },
      expected: ["vendor/library/changed.piste.yaml", "vendor/library/new.piste.yaml", "vendor/other/unrelated.piste.yaml"],
    },
    {
      title: "a submodule that has moved on",
      change: () => {
        const library = join(place, "library");
        gitIn(place, "init", "--quiet", "--initial-branch=main", library);
        for (const name of ["one", "two"]) writeFileSync(join(library, `${name}.piste.yaml`), manifest(name));
        gitIn(library, "add", ".");
        gitIn(library, "commit", "--quiet", "--message=first");
        git("submodule", "--quiet", "add", library, "vendor/library");
        commit();
        write("vendor/library/two.piste.yaml", manifest("two", "# changed\n"));
        gitIn(join(folder, "vendor/library"), "commit", "--quiet", "--all", "--message=second");
        commit();
      },
      since: "HEAD~1",
      expected: ["vendor/library/two.piste.yaml"],
    },
    { title: "no such commit", change: () => {}, since: "nowhere", expected: /^pistectl: --changed-since: git knows no commit "nowhere"/ },
    { title: "all but a commit", change: () => {}, since: "^HEAD", expected: /^pistectl: --changed-since: git knows no commit "\^HEAD"/ },
    { title: "a flag of git", change: () => {}, since: "--output=x", expected: /^pistectl: --changed-since: git knows no commit/ },
    {
      title: "a file of a commit",
      change: () => {},
      since: "main:a.piste.yaml",
      expected: /^pistectl: --changed-since: git knows no commit/,
    },
    { title: "nothing at all", change: () => {}, since: "", expected: /^pistectl: --changed-since/ },
    {
      title: "no repository",
      change: () => rmSync(join(folder, ".git"), { recursive: true }),
      expected: /^pistectl: --changed-since: this project is not in a git repository\.\n$/,
    },
  ];

  test.each(ROWS)("$title", async ({ change, expected, since = "HEAD", options = [], paths = [] }) => {
    init(...options);
    change();
    const found = await changedSince(since, ...paths);
    if (expected instanceof RegExp) expect(found).toMatch(expected);
    else expect(found).toEqual(expected);
  });

  test("in a hook of git, whose variables speak of another index and another repository", async () => {
    init();
    write("a.piste.yaml", manifest("CHANGED"));
    const other = join(place, "other");
    gitIn(place, "init", "--quiet", other);
    const variables = {
      GIT_DIR: join(other, ".git"),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: join(other, "index"),
      GIT_OBJECT_DIRECTORY: other,
    };
    Object.assign(process.env, variables);
    try {
      expect(await changedSince("HEAD")).toEqual(["a.piste.yaml"]);
    } finally {
      for (const name of Object.keys(variables)) delete process.env[name];
    }
  });

  test("without git", async () => {
    init();
    const io = memoryIo({ folder });
    expect(await run(["validate", "--changed-since", "HEAD"], io)).toBe(2);
    expect(io.written.stderr).toBe("pistectl: --changed-since: there is no git on this machine.\n");
  });
});

describe("no program that the folder names is run", () => {
  /** A command that leaves a file of this name behind. */
  const program = (name: string): string => `touch '${join(place, "marks", name)}'; cat`;

  function hook(at: string, name: string): void {
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, name), `#!/bin/sh\ntouch '${join(place, "marks", name)}'\n`);
    chmodSync(join(at, name), 0o755);
  }

  const HOOKS = ["post-index-change", "pre-auto-gc", "reference-transaction", "post-checkout"];
  const SETTINGS = [
    "core.fsmonitor",
    "core.pager",
    "core.editor",
    "core.sshCommand",
    "core.askPass",
    "core.alternateRefsCommand",
    "diff.external",
    "diff.x.textconv",
    "diff.x.command",
    "gpg.program",
    "interactive.diffFilter",
    "credential.helper",
    "uploadpack.packObjectsHook",
    "filter.x.clean",
    "filter.x.smudge",
    "filter.x.process",
  ];

  /** Everything at once that a repository can name, its `.git` a folder of any name. */
  function arm(gitFolder: string): void {
    for (const name of HOOKS) {
      hook(join(gitFolder, "hooks"), name);
      hook(join(gitFolder, "more-hooks"), name);
    }
    write(".gitattributes", "*.yaml filter=x diff=x\n");
    for (const name of SETTINGS) gitIn(place, "config", "--file", join(gitFolder, "config"), name, program(name));
    gitIn(place, "config", "--file", join(gitFolder, "config"), "alias.rev-parse", `!${program("alias")}`);
    appendFileSync(join(folder, "a.piste.yaml"), "# changed\n");
  }

  /** It asks git which of its files are ignored. */
  const INIT = [
    "init",
    "--organization",
    "MTES",
    "--api",
    "SNE-Cotation",
    "--structure-name",
    "Métropole",
    "--siret",
    "24000010900019",
    ...PEOPLE,
  ];

  interface Row {
    readonly title: string;
    readonly prepare: () => void;
    readonly found: readonly string[] | RegExp;
  }

  const NO_REPOSITORY = /this project is not in a git repository/;

  const ROWS: readonly Row[] = [
    {
      title: "settings, filters and hooks of .git",
      prepare: () => {
        init();
        arm(join(folder, ".git"));
      },
      found: ["a.piste.yaml"],
    },
    {
      title: "a folder of hooks",
      prepare: () => {
        init();
        arm(join(folder, ".git"));
        git("config", "core.hooksPath", join(folder, ".git/more-hooks"));
      },
      found: ["a.piste.yaml"],
    },
    {
      title: "a .git that is a file, and leads to a folder beside the manifests",
      prepare: () => {
        init();
        renameSync(join(folder, ".git"), join(folder, "innocent"));
        write(".git", "gitdir: innocent\n");
        arm(join(folder, "innocent"));
      },
      found: ["a.piste.yaml"],
    },
    {
      title: "a .git that is a link to such a folder",
      prepare: () => {
        init();
        renameSync(join(folder, ".git"), join(folder, "innocent"));
        symlinkSync("innocent", join(folder, ".git"));
        arm(join(folder, "innocent"));
      },
      found: ["a.piste.yaml"],
    },
    {
      title: "what a partial clone would fetch by a program",
      prepare: () => {
        init();
        const blob = git("rev-parse", "HEAD:b.piste.yaml");
        rmSync(join(folder, ".git/objects", blob.slice(0, 2), blob.slice(2)));
        for (const [name, value] of [
          ["core.repositoryFormatVersion", "1"],
          ["extensions.partialClone", "origin"],
          ["remote.origin.promisor", "true"],
          ["remote.origin.url", `ext::sh -c touch% '${join(place, "marks", "ext")}'`],
          ["protocol.allow", "always"],
          ["protocol.ext.allow", "always"],
        ] as const)
          git("config", name, value);
        arm(join(folder, ".git"));
      },
      found: ["a.piste.yaml"],
    },
    {
      title: "no .git: files that look like a repository, as an archive may hold them",
      prepare: () => {
        init();
        for (const name of readdirSync(join(folder, ".git"))) renameSync(join(folder, ".git", name), join(folder, name));
        rmSync(join(folder, ".git"), { recursive: true });
        arm(folder);
        gitIn(place, "config", "--file", join(folder, "config"), "core.bare", "false");
        gitIn(place, "config", "--file", join(folder, "config"), "core.worktree", ".");
      },
      found: NO_REPOSITORY,
    },
  ];

  test.each(ROWS)("$title", async ({ prepare, found }) => {
    mkdirSync(join(place, "marks"));
    prepare();
    rmSync(join(place, "marks"), { recursive: true });
    mkdirSync(join(place, "marks"));
    const changed = await changedSince("HEAD");
    if (found instanceof RegExp) expect(changed).toMatch(found);
    else expect(changed).toEqual(found);
    for (const args of [["plan", "--base", "HEAD"], ["plan", "--base", "mian"], INIT]) {
      const io = memoryIo({ folder, git: realGit });
      expect([0, 1]).toContain(await run(args, io));
    }
    expect(readdirSync(join(place, "marks"))).toEqual([]);
  });

  test("git would run some of them: the traps are real", () => {
    mkdirSync(join(place, "marks"));
    init();
    arm(join(folder, ".git"));
    execFileSync("git", ["status"], { cwd: folder, stdio: "ignore" });
    expect(readdirSync(join(place, "marks")).length).toBeGreaterThan(1);
  });
});
