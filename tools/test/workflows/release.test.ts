import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { KNOWN_ACTIONS, rehearseWorkflow } from "../../rehearsal/rehearse-workflow.ts";
import { readWorkflow, runScript, scriptOf, temporaryFolder, type Workflow } from "./workflow.ts";

const RELEASE = ".github/workflows/release.yml";
const DEPENDABOT = ".github/workflows/dependabot-dist.yml";

/** A clone and its origin, on disk. */
interface Clone {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, content: string) => void;
  /** Commits everything, and gives the commit. */
  readonly commit: () => string;
}

function createClone(files: Readonly<Record<string, string>>): Clone {
  const origin = join(temporaryFolder(), "origin.git");
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", origin]);
  const folder = temporaryFolder();
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=Camille", "-c", "user.email=camille@metropole.example", ...args], {
      cwd: folder,
      encoding: "utf8",
    }).trim();
  const write = (path: string, content: string): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const commit = (): string => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "A change");
    git("push", "--quiet", "origin", "HEAD:main");
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", origin);
  for (const [path, content] of Object.entries(files)) write(path, content);
  commit();
  return { folder, git, write, commit };
}

/** A program that records its arguments and says what `answers` has for the first two of them. */
function createProgram(
  name: string,
  answers: Readonly<Record<string, string>> = {},
): { readonly path: string; readonly calls: () => string } {
  const path = temporaryFolder();
  writeFileSync(join(path, "calls"), "");
  const cases = Object.entries(answers).map(([call, answer]) => `"${call}") echo '${answer}' ;;`);
  writeFileSync(join(path, name), `#!/bin/sh\necho "$*" >> "${path}/calls"\ncase "$1 $2" in\n${cases.join("\n")}\nesac\n`);
  chmodSync(join(path, name), 0o755);
  return { path, calls: () => readFileSync(join(path, "calls"), "utf8") };
}

const MANIFEST = { "packages/cli/package.json": '{"version":"1.2.3"}', ".changeset/README.md": "" };

describe("what is due", () => {
  const script = scriptOf(RELEASE, "plan", "Compare changesets, version and tags");

  test("a version while changesets wait, a release once they are used up, nothing once it is tagged", () => {
    const { folder, git, write } = createClone(MANIFEST);
    const due = () => runScript(script, {}, { cwd: folder }).outputs;
    write(".changeset/a-change.md", "");
    expect(due()).toEqual({ due: "version", version: "1.2.3" });
    git("clean", "--quiet", "--force");
    // A longer version is another one.
    git("push", "--quiet", "origin", "HEAD:refs/tags/v1.2.34");
    expect(due()).toEqual({ due: "release", version: "1.2.3" });
    git("push", "--quiet", "origin", "HEAD:refs/tags/v1.2.3");
    expect(due()).toEqual({ due: "nothing", version: "1.2.3" });
  });

  test("a version that is none is refused", () => {
    const { folder } = createClone({ ...MANIFEST, "packages/cli/package.json": '{"version":"1.2.3-next.0"}' });
    expect(runScript(script, {}, { cwd: folder }).status).toBe(1);
  });
});

test("the tags of the major and the minor version move together, and the others stay", () => {
  const { folder, git, write, commit } = createClone(MANIFEST);
  const gh = createProgram("gh");
  const script = scriptOf(RELEASE, "release", "Move the tags of the major and the minor version");
  const move = (version: string, sha: string) =>
    runScript(script, { VERSION: version, GITHUB_SHA: sha, GH_TOKEN: "token" }, { cwd: folder, path: gh.path });
  const tags = () =>
    git("ls-remote", "--tags", "origin")
      .split("\n")
      .map((line) => line.replace("\trefs/tags/", " "));
  const first = git("rev-parse", "HEAD");
  expect(move("1.2.3", first).status).toBe(0);
  write("a", "b");
  const second = commit();
  expect(move("1.3.0", second).status).toBe(0);
  expect(tags()).toEqual([`${second} v1`, `${first} v1.2`, `${second} v1.3`]);
  expect(gh.calls()).toBe("auth setup-git\nauth setup-git\n");
});

test("pre-commit gets a commit of its own, once, whose root is the folder that npm installs", () => {
  const { folder, git } = createClone({ ...MANIFEST, "channels/pre-commit/package.json": "{}", "channels/pre-commit/bin.js": "" });
  const gh = createProgram("gh");
  const script = scriptOf(RELEASE, "release", "Tag the root that pre-commit installs");
  const env = { VERSION: "1.2.3", GITHUB_SHA: git("rev-parse", "HEAD"), GH_TOKEN: "token" };
  const tag = () => {
    const { status } = runScript(script, env, { cwd: folder, path: gh.path });
    return [status, git("ls-remote", "--tags", "origin").replace("\trefs/tags/", " ")];
  };
  const first = tag();
  expect(first).toEqual([0, expect.stringMatching(/^[0-9a-f]{40} pre-commit-v1\.2\.3$/)]);
  git("fetch", "--quiet", "origin", "tag", "pre-commit-v1.2.3");
  expect(git("ls-tree", "-r", "--name-only", "pre-commit-v1.2.3").split("\n")).toEqual(["bin.js", "package.json"]);
  expect(git("rev-list", "--count", "pre-commit-v1.2.3")).toBe("1");
  expect(tag()).toEqual(first);
});

describe("a version's branch", () => {
  const script = scriptOf(RELEASE, "version-pull-request", "Push the branch");
  const push = (files: Readonly<Record<string, string>>, answers: Readonly<Record<string, string>>) => {
    const { folder, git, write } = createClone(MANIFEST);
    for (const [path, content] of Object.entries(files)) write(path, content);
    git("add", "--all");
    const temporary = temporaryFolder();
    writeFileSync(join(temporary, "version.patch"), `${git("diff", "--cached", "--binary")}\n`);
    git("reset", "--quiet", "--hard");
    const gh = createProgram("gh", answers);
    const result = runScript(script, { BRANCH: "release/next", RUNNER_TEMP: temporary, GH_TOKEN: "token" }, { cwd: folder, path: gh.path });
    return { ...result, branches: git("ls-remote", "--heads", "origin"), calls: gh.calls() };
  };

  test("is pushed, gets a pull request, and is checked", () => {
    const { status, branches, calls } = push({ "packages/cli/package.json": '{"version":"1.3.0"}' }, {});
    expect([status, branches]).toEqual([0, expect.stringContaining("refs/heads/release/next")]);
    expect(calls).toMatch(/^pr create --head release\/next --base main --title Version 1\.3\.0 /m);
    expect(calls).toMatch(/\nworkflow run ci\.yml --ref release\/next\n$/);
  });

  test("keeps its pull request", () => {
    const { status, calls } = push({ "packages/cli/package.json": '{"version":"1.3.0"}' }, { "pr list": "12" });
    expect([status, calls.includes("pr create")]).toEqual([0, false]);
    expect(calls).toMatch(/^pr edit 12 --title Version 1\.3\.0 /m);
  });

  test("never holds a change of the workflows", () => {
    const { status, branches } = push({ "packages/cli/package.json": '{"version":"1.3.0"}', ".github/workflows/x.yml": "on: push\n" }, {});
    expect([status, branches]).toEqual([1, expect.not.stringContaining("release/next")]);
  });
});

describe("bundles for Dependabot", () => {
  const script = scriptOf(DEPENDABOT, "push", "Commit what was built, and only that");
  const push = (files: Readonly<Record<string, string>>) => {
    const { folder, git, write } = createClone({ "actions/preflight/dist/index.js": "old\n", "package.json": "{}" });
    for (const [path, content] of Object.entries(files)) write(path, content);
    git("add", "--all");
    const temporary = temporaryFolder();
    writeFileSync(join(temporary, "dist.patch"), `${git("diff", "--cached", "--binary")}\n`);
    git("reset", "--quiet", "--hard");
    const gh = createProgram("gh");
    const branch = "dependabot/npm_and_yarn/undici-9";
    const { status } = runScript(script, { BRANCH: branch, RUNNER_TEMP: temporary, GH_TOKEN: "token" }, { cwd: folder, path: gh.path });
    return { status, pushed: git("ls-remote", "--heads", "origin", branch) !== "", calls: gh.calls() };
  };

  test("are committed to its branch, which is checked again", () => {
    const files = [
      "actions/preflight/dist/index.js",
      "actions/preflight/dist/THIRD-PARTY-LICENSES.txt",
      "actions/manifest-lint/README.md",
      "examples/workflows/github-enterprise-server/piste-watch.yml",
      "docs/guides/permissions.fr.md",
    ];
    expect(push(Object.fromEntries(files.map((file) => [file, "new\n"])))).toEqual({
      status: 0,
      pushed: true,
      calls: "auth setup-git\nworkflow run ci.yml --ref dependabot/npm_and_yarn/undici-9\n",
    });
  });

  test.each(["package.json", ".github/workflows/ci.yml", "actions/preflight/action.yml", "actions/preflight/dist/é.js"])(
    "come alone: a patch with %s is refused",
    (path) => {
      expect(push({ "actions/preflight/dist/index.js": "new\n", [path]: "x\n" })).toEqual({ status: 1, pushed: false, calls: "" });
    },
  );
});

test("the inventory of packages that is made is the one that is attested, with every file that holds code, and verified", () => {
  const [, name = ""] = /sbom .* --out "\$assets\/(\S+)"/.exec(scriptOf(RELEASE, "build", "Pack")) ?? [];
  const attested = readWorkflow(RELEASE).jobs.attest?.steps?.find((step) => step.with?.["sbom-path"] !== undefined)?.with ?? {};
  expect(name).toBe("pistectl-$VERSION.cdx.json");
  expect(attested["sbom-path"]).toMatch(new RegExp(`/${name.replace("$VERSION", "\\$\\{\\{ needs.plan.outputs.version \\}\\}")}$`));
  expect(attested["subject-path"]?.trim().split("\n")).toEqual([
    "actions/*/dist/*",
    `\${{ runner.temp }}/assets/*.tgz`,
    `\${{ runner.temp }}/assets/*.tar.gz`,
  ]);
  const verified = (scriptOf(RELEASE, "release", "Verify the attestations").match(/^ *gh attestation verify .*$/gm) ?? []).map(
    (line) => /--predicate-type (\S+)/.exec(line)?.[1] ?? "provenance",
  );
  expect(verified).toEqual(["provenance", "https://cyclonedx.org/bom"]);
});

describe("the release on GitHub", () => {
  const script = scriptOf(RELEASE, "release", "Draft, fill, publish");
  const CHANGELOG = "# pistectl\n\n## 1.2.3\n\n### Patch Changes\n\n- Newest.\n\n## 1.2.2\n\n- Older.\n";
  const release = (isDraft: string) => {
    const { folder } = createClone({ "packages/cli/CHANGELOG.md": CHANGELOG });
    const temporary = temporaryFolder();
    mkdirSync(join(temporary, "assets"));
    writeFileSync(join(temporary, "assets/pistectl-1.2.3.tgz"), "");
    const gh = createProgram("gh", { "release view": isDraft });
    const image = { IMAGE: "ghcr.io/pistectl/pistectl", DIGEST: "sha256:0123" };
    const env = { VERSION: "1.2.3", GITHUB_SHA: "0123abc", GH_TOKEN: "token", RUNNER_TEMP: temporary, ...image };
    const { status } = runScript(script, env, { cwd: folder, path: gh.path });
    return { status, calls: gh.calls().replaceAll(temporary, "TEMP").trimEnd().split("\n").slice(1), temporary };
  };

  test("is a draft until it holds its assets, with the newest section of the changelog", () => {
    const { status, calls, temporary } = release("");
    expect([status, calls]).toEqual([
      0,
      [
        "release create v1.2.3 TEMP/assets/pistectl-1.2.3.tgz --draft --target 0123abc --title v1.2.3 --notes-file TEMP/notes.md",
        "release edit v1.2.3 --draft=false",
      ],
    ]);
    expect(readFileSync(join(temporary, "notes.md"), "utf8")).toBe(
      "\n### Patch Changes\n\n- Newest.\n\n\nPin by commit: `0123abc` # v1.2.3\n\nThe image: `ghcr.io/pistectl/pistectl:1.2.3@sha256:0123`\n",
    );
  });

  test("replaces a draft that was left behind, and never what is published", () => {
    expect(release("true").calls.map((call) => call.split(" ").slice(0, 2).join(" "))).toEqual([
      "release delete",
      "release create",
      "release edit",
    ]);
    expect(release("false")).toMatchObject({ status: 0, calls: [] });
  });
});

describe("the image", () => {
  const script = scriptOf(RELEASE, "image", "Push");

  test("is that of the release's file, under the owner's name in small letters, and its digest is told", () => {
    const temporary = temporaryFolder();
    mkdirSync(join(temporary, "assets"));
    const archive = "pistectl-1.2.3-linux-amd64.oci.tar.gz";
    execFileSync("sh", ["-c", `echo image | gzip > ${archive} && sha256sum -- ${archive} > SHA256SUMS`], {
      cwd: join(temporary, "assets"),
    });
    writeFileSync(join(temporary, "digest"), "sha256:0123");
    const skopeo = createProgram("skopeo");
    const env = {
      VERSION: "1.2.3",
      GH_TOKEN: "token",
      RUNNER_TEMP: temporary,
      GITHUB_REPOSITORY_OWNER: "Metropole",
      GITHUB_ACTOR: "camille",
    };
    const { status, outputs } = runScript(script, env, { path: skopeo.path });
    expect([status, outputs]).toEqual([0, { name: "ghcr.io/metropole/pistectl", digest: "sha256:0123" }]);
    expect(skopeo.calls().replaceAll(temporary, "TEMP").trim().split("\n")).toEqual([
      "login ghcr.io --username camille --password-stdin",
      "copy --quiet --preserve-digests --digestfile TEMP/digest oci-archive:TEMP/oci.tar:pistectl:1.2.3 docker://ghcr.io/metropole/pistectl:1.2.3",
    ]);
    expect(readFileSync(join(temporary, "oci.tar"), "utf8")).toBe("image\n");
  });

  test("is pushed by a job that may do nothing else to the repository", () => {
    expect(readWorkflow(RELEASE).jobs.image?.permissions).toEqual({ packages: "write", "id-token": "write", attestations: "write" });
  });
});

describe("the rehearsal", () => {
  const stage = (jobs: Workflow["jobs"]) => {
    const { folder, git } = createClone({ "name.txt": "pistectl\n" });
    const told: string[] = [];
    const place = temporaryFolder();
    const played = rehearseWorkflow(
      { jobs },
      {
        place,
        origin: git("remote", "get-url", "origin"),
        sha: git("rev-parse", "HEAD"),
        programs: [],
        tell: (line) => told.push(line.replace(/[\d.]+ s$/, "<n> s")),
        inPlaceOf: (script) => script,
      },
    );
    return { folder, told, played };
  };
  const CHECKOUT = { uses: "actions/checkout@v7" };

  test("hands outputs, artifacts and conditions on from job to job, as GitHub does", async () => {
    const { told, played } = stage({
      plan: {
        steps: [CHECKOUT, { id: "read", name: "Read", run: 'echo "name=$(cat name.txt)" >> "$GITHUB_OUTPUT"' }],
        outputs: { name: `\${{ steps.read.outputs.name }}` },
      },
      build: {
        needs: "plan",
        if: "needs.plan.outputs.name == 'pistectl'",
        steps: [
          {
            name: "Build",
            run: 'mkdir "$RUNNER_TEMP/assets"; echo "$NAME" > "$RUNNER_TEMP/assets/built"',
            env: { NAME: `\${{ needs.plan.outputs.name }}` },
          },
          { uses: "actions/upload-artifact@v7", with: { name: "assets", path: `\${{ runner.temp }}/assets` } },
        ],
      },
      other: { needs: "plan", if: "needs.plan.outputs.name == 'other'", steps: [{ run: "exit 1" }] },
      publish: {
        needs: ["plan", "build"],
        steps: [
          { uses: "actions/download-artifact@v8", with: { name: "assets", path: `\${{ runner.temp }}/assets` } },
          { name: "Publish", run: '[ "$(cat "$RUNNER_TEMP/assets/built")" = pistectl ]' },
        ],
      },
      last: { needs: ["other", "publish"], steps: [{ run: "exit 1" }] },
    });
    expect(Object.entries(await played).map(([name, { result }]) => `${name} ${result}`)).toEqual([
      "plan success",
      "build success",
      "other skipped",
      "publish success",
      "last skipped",
    ]);
    expect(told).toEqual([
      "\nplan",
      "  actions/checkout: cloned",
      "  Read: <n> s",
      "\nbuild",
      "  Build: <n> s",
      "  actions/upload-artifact: kept",
      "\npublish",
      "  actions/download-artifact: taken",
      "  Publish: <n> s",
    ]);
  });

  test("ends with what a step said when it fails, and with any action that it does not know", async () => {
    await expect(stage({ one: { steps: [{ run: "echo no disk; exit 3" }] } }).played).rejects.toThrow(
      "a step ended with status 3:\nno disk\n",
    );
    await expect(stage({ one: { steps: [{ uses: "metropole/deploy@v1" }] } }).played).rejects.toThrow("metropole/deploy@v1");
  });

  test("knows every action of the workflow of releases", () => {
    const used = Object.values(readWorkflow(RELEASE).jobs).flatMap(({ steps = [] }) =>
      steps.flatMap(({ uses }) => uses?.replace(/@.*/, "") ?? []),
    );
    expect(used.filter((action) => !KNOWN_ACTIONS.includes(action))).toEqual([]);
  });
});

describe("publishing on npm", () => {
  const script = scriptOf(RELEASE, "npm", "Publish what is not there yet");
  const publish = (there: Readonly<Record<string, string>>, tamper = false) => {
    const temporary = temporaryFolder();
    const assets = join(temporary, "assets");
    mkdirSync(join(temporary, "package"));
    mkdirSync(assets);
    for (const name of ["@pistectl/auth-core", "pistectl"]) {
      writeFileSync(join(temporary, "package/package.json"), JSON.stringify({ name, version: "1.2.3" }));
      execFileSync("tar", ["czf", join(assets, `${name.replace(/\W/g, "")}.tgz`), "-C", temporary, "package"]);
    }
    execFileSync("sh", ["-c", "sha256sum -- *.tgz > SHA256SUMS"], { cwd: assets });
    if (tamper) writeFileSync(join(assets, "pistectl.tgz"), "other");
    const npm = createProgram("npm", there);
    const { status } = runScript(script, { RUNNER_TEMP: temporary }, { path: npm.path });
    return { status, published: npm.calls().match(/^publish .*$/gm) ?? [] };
  };

  test("takes each package that the registry lacks, with its provenance", () => {
    const both = ["publish ./pistectl.tgz --access public --provenance", "publish ./pistectlauthcore.tgz --access public --provenance"];
    expect(publish({})).toEqual({ status: 0, published: both });
    expect(publish({ "view @pistectl/auth-core@1.2.3": "1.2.3" })).toEqual({ status: 0, published: both.slice(0, 1) });
  });

  test("takes nothing that was changed on the way", () => {
    expect(publish({}, true)).toEqual({ status: 1, published: [] });
  });
});
