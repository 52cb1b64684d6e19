import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const TEXT = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
const [, DEFENCES = ""] = /<!-- defences: .*? -->([\s\S]*?)<!-- \/defences -->/.exec(TEXT) ?? [];

/** Cells of every row of every table, headings left out. */
const ROWS = DEFENCES.split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Defended"))
  .map((line) => line.slice(2, -2).split(" | "));

describe("SECURITY.md", () => {
  test("speaks of each of those from whom something is defended", () => {
    expect(DEFENCES.match(/^### .*/gm)).toHaveLength(5);
    expect(ROWS.length).toBeGreaterThan(20);
  });

  test.each(ROWS)("%s: by %s, held by what is there", (...[defended, means, held]) => {
    expect([defended, means]).not.toContain("");
    const files = Array.from((held ?? "").matchAll(/\]\(([^)]+)\)/g), ([, path = ""]) => path);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((path) => !/\.test\.ts$|^tools\/check-[\w-]+\.ts$/.test(path))).toEqual([]);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("leads nowhere that is not there, and is found from both front pages", () => {
    const targets = Array.from(TEXT.matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target).filter((target) => !/^https?:/.test(target));
    expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
    for (const page of ["README.md", "README.fr.md"]) expect(readFileSync(join(ROOT, page), "utf8")).toContain("](SECURITY.md)");
  });

  test("has vulnerabilities reported where the forms send them", () => {
    const [address] = /https:\S+advisories\/new/.exec(readFileSync(join(ROOT, ".github/ISSUE_TEMPLATE/config.yml"), "utf8")) ?? [];
    expect(TEXT).toContain(`](${address})`);
  });
});
