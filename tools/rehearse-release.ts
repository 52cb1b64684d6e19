// Plays the workflow of releases on this machine, from a clean clone of the last commit up to the last step before anything is published: first the version
// that the changesets ask for, then its release. With --without-tests, what is built
// is compared with its sources, and the suite of tests left out.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rehearseWorkflow, type Stage } from "./rehearsal/rehearse-workflow.ts";
import { writeStandIns } from "./rehearsal/stand-ins.ts";
import { ROOT, readWorkflow } from "./test/workflows/workflow.ts";

const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || (option !== undefined && option !== "--without-tests")) {
  console.error(`Unknown option ${[option, ...others].join(" ")}: only --without-tests is accepted.`);
  process.exit(2);
}
const absent = ["git", "tar", "jq", "sha256sum", "buildah", "skopeo"].filter((program) => !isThere(program));
if (absent.length > 0) {
  console.error(
    `A release is built with ${absent.join(", ")}, not on this machine. On Debian or Ubuntu: apt-get install ${absent.join(" ")}`,
  );
  process.exit(2);
}

/** What the packages are made of, and whether it is what its sources give. */
const WITHOUT_TESTS = `node scripts/bootstrap.mjs run build
node scripts/bootstrap.mjs exec node --conditions=source tools/generate.ts --check
node scripts/bootstrap.mjs exec node --conditions=source tools/check-dist.ts`;

const place = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-release-")));
const origin = join(place, "origin.git");
execFileSync("git", ["clone", "--quiet", "--bare", ROOT, origin]);
git("update-ref", "refs/heads/main", git("rev-parse", "HEAD"));
git("symbolic-ref", "HEAD", "refs/heads/main");
// Branches of this clone are nothing to it.
for (const branch of git("branch", "--format=%(refname)").split("\n")) if (branch !== "refs/heads/main") git("update-ref", "-d", branch);
const before = tags();
const workflow = readWorkflow(".github/workflows/release.yml");
const programs = [writeStandIns(place)];

try {
  let due = await push();
  if (due === "version") {
    console.log("\nThe pull request is merged");
    git("update-ref", "refs/heads/main", git("rev-parse", "refs/heads/release/next"));
    due = await push();
  }
  if (due === "release") showRelease();
  else console.log(`\nNothing is due: ${due}`);
  rmSync(place, { recursive: true });
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\nWhat was said before is in ${place}/log.txt`);
  process.exitCode = 1;
}

/** Plays the workflow on the tip of main; gives what was due. */
async function push(): Promise<string> {
  const stage: Stage = {
    place,
    origin,
    sha: git("rev-parse", "refs/heads/main"),
    programs,
    tell: (line) => console.log(line),
    inPlaceOf: (script) => (option === "--without-tests" && script.trim() === "npm test" ? WITHOUT_TESTS : script),
  };
  const { plan } = await rehearseWorkflow(workflow, stage);
  return plan?.outputs.due ?? "nothing";
}

function showRelease(): void {
  const assets = join(place, "artifacts/assets");
  const notes = join(place, "notes.md");
  const written = (file: string): string => `${file} (${(statSync(join(assets, file)).size / 1024).toFixed(0)} KiB)`;
  show("On npm", calls(/^npm publish \.\/(\S+)/));
  show("In the registry of images", calls(/docker:\/\/(\S+)/));
  show("Files of the release", readdirSync(assets).map(written));
  show(
    "Tags",
    tags()
      .filter((tag) => !before.includes(tag))
      .concat(calls(/^gh release create (\S+)/).map((tag) => `${tag} (with the release)`)),
  );
  if (existsSync(notes)) show("Notes of the release", readFileSync(notes, "utf8").trim().split("\n"));
}

function show(title: string, lines: readonly string[]): void {
  console.log(`\n${title}\n${lines.map((line) => `  ${line}`.trimEnd()).join("\n")}`);
}

/** First groups of the calls of stand-ins that fit. */
function calls(pattern: RegExp): readonly string[] {
  const lines = readFileSync(join(place, "calls"), "utf8").split("\n");
  return lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
}

function tags(): readonly string[] {
  return git("tag", "--list").split("\n").filter(Boolean);
}

function git(...args: readonly string[]): string {
  return execFileSync("git", ["--git-dir", origin, ...args], { encoding: "utf8" }).trim();
}

function isThere(program: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
