import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { defaultScenario, type Simulator, startSimulator } from "@pistectl/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PreparedFolder, prepareFolder } from "./prepared-folder.ts";
import { ROOT } from "./workflows/workflow.ts";

// Every block of shell in both READMEs and in the guides is run, in the order of the page, or says why it cannot be: `<!-- not run: reason -->` before it.
// A block with `<!-- snippet: name -->` has a test of its own, in a file here that names the page.

const PAGES = ["README.md", "README.fr.md", ...globSync("docs/guides/*.md", { cwd: ROOT }).sort()];
const READY = "COTATION_METROPOLE_EXEMPLE";
const TESTS = globSync("**/*.test.ts", { cwd: import.meta.dirname }).map((name) => readFileSync(join(import.meta.dirname, name), "utf8"));

interface ShellBlock {
  readonly line: number;
  /** What a comment before the block says. */
  readonly mark: string | null;
  readonly script: string;
}

function shellBlocks(page: string): readonly ShellBlock[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [
    ...text.matchAll(/(?:^ *<!-- ((?:not run|snippet|clone)[^\n]*) -->\n\n)?^ *```(?:sh|bash|shell|console)\n([\s\S]*?)^ *```/gm),
  ].map((found) => ({
    line: text.slice(0, found.index).split("\n").length,
    mark: found[1] ?? null,
    script: found[2] ?? "",
  }));
}

function hasOwnTest(page: string, snippet: string): boolean {
  const guide = basename(page).replace(/(?:\.fr)?\.md$/, "");
  return TESTS.some((text) => text.includes(guide) && text.includes(`"${snippet}"`));
}

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ scenario: defaultScenario, tls: false, seed: 1 });
});
afterAll(() => simulator.close());

/** A repository on its branch `main`, with a change of the manifests that is not committed. */
function repository(): PreparedFolder {
  const folder = prepareFolder(simulator, READY);
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=Camille", "-c", "user.email=camille@metropole.example", ...args], {
      cwd: folder.cwd,
      encoding: "utf8",
    });
  git("init", "--quiet", "--initial-branch=main");
  git("commit", "--quiet", "--allow-empty", "--message", "Base");
  return folder;
}

describe.each(PAGES.filter((page) => shellBlocks(page).length > 0))("%s", (page) => {
  const blocks = shellBlocks(page);
  let folder: PreparedFolder;
  beforeAll(() => {
    folder = repository();
    // The READMEs make their own.
    if (page.startsWith("README")) rmSync(join(folder.cwd, "piste"), { recursive: true });
  });

  test.each(blocks)("the block of line $line", async ({ mark, script }) => {
    if (mark?.startsWith("not run: ")) return expect(mark.length).toBeGreaterThan("not run: ".length);
    if (mark?.startsWith("snippet: ")) return expect(hasOwnTest(page, mark.slice("snippet: ".length))).toBe(true);
    if (mark === "clone") {
      const [clone = "", ...rest] = script.trim().split("\n");
      expect(clone).toBe("git clone https://github.com/pistectl/pistectl && cd pistectl && npm start");
      const { status, stdout } = await folder.run(`shopt -s expand_aliases\ncd "${ROOT}"\n${rest.join("\n")}\npistectl version`);
      return expect([status, stdout]).toEqual([0, expect.stringMatching(/^pistectl \d/)]);
    }
    const typed = script.replace(/^export PISTE_CLIENT_(?:ID|SECRET)=….*$/gm, "");
    const { status, stderr } = await folder.run(typed, { PISTE_CLIENT_SECRET: secret(), PISTE_CLIENT_ID: clientId() });
    // A remark on standard error is no failure.
    expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
  });
});

describe.each(["README.md", "README.fr.md"])("%s", (page) => {
  const rows = [...readFileSync(join(ROOT, page), "utf8").matchAll(/^\|.*\| `(pistectl [^`]+)` \|$/gm)].map(([, command = ""]) => command);

  test("each row of the table has a command that runs", async () => {
    expect(rows.length).toBeGreaterThan(5);
    const folder = repository();
    for (const command of rows) {
      const { status } = await folder.run(command);
      expect([command, status]).toEqual([command, 0]);
    }
  });

  test("leads somewhere by every link and picture", () => {
    const targets = [...readFileSync(join(ROOT, page), "utf8").matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !/^https?:/.test(target) && !existsSync(join(ROOT, target.replace(/#.*/, ""))))).toEqual([]);
  });
});

function clientId(): string {
  return defaultScenario.applications.find(({ name }) => name === READY)?.clientId ?? "";
}

function secret(): string {
  return defaultScenario.applications.find(({ name }) => name === READY)?.clientSecret ?? "";
}
