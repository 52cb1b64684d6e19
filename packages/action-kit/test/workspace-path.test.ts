import { existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createRunner } from "../src/runner/runner.ts";
import { resolveInside } from "../src/runner/workspace-path.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-path-")));
const workspace = join(root, "work");
mkdirSync(join(workspace, "inner"), { recursive: true });
mkdirSync(join(root, "outside"));
symlinkSync(join(root, "outside"), join(workspace, "out-link"));
symlinkSync(join(workspace, "inner"), join(workspace, "in-link"));
symlinkSync(join(root, "outside", "nothing"), join(workspace, "dangling"));
writeFileSync(join(root, "outside", "file"), "kept");
symlinkSync(join(root, "outside", "file"), join(workspace, "file-link"));
symlinkSync(workspace, join(root, "alias"));
symlinkSync("circle", join(workspace, "circle"));

const { writeFile } = createRunner();

test.each([
  { path: "report.json", expected: "work/report.json" },
  { path: "new/folder/report.json", expected: "work/new/folder/report.json" },
  { path: "inner/../report.json", expected: "work/report.json" },
  { path: "..report.json", expected: "work/..report.json" },
  { path: "in-link/report.json", expected: "work/inner/report.json" },
  { path: join(workspace, "report.json"), expected: "work/report.json" },
  { path: join(root, "alias", "report.json"), expected: "work/report.json" },
  { path: "../report.json", expected: null },
  { path: "inner/../../report.json", expected: null },
  { path: "out-link/report.json", expected: null },
  { path: "out-link/new/report.json", expected: null },
  { path: "file-link", expected: null },
  { path: "dangling", expected: null },
  { path: "circle", expected: null },
  { path: ".", expected: null },
  { path: "/etc/passwd", expected: null },
])("$path", ({ path, expected }) => {
  expect(resolveInside([workspace], path)).toBe(expected === null ? null : join(root, expected));
});

test("a second folder is allowed too", () => {
  expect(resolveInside([workspace, join(root, "outside")], join(root, "outside", "report.json"))).toBe(join(root, "outside/report.json"));
});

test("a link that leads nowhere yet is not written through", () => {
  expect(() => writeFile(join(workspace, "dangling"), "text")).toThrow(expect.objectContaining({ code: "ELOOP" }));
  expect(existsSync(join(root, "outside", "nothing"))).toBe(false);
});
