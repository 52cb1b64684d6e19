import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ROOT } from "./workflows/workflow.ts";

/** Made by tools, large, and of no use to a copy. */
const LEFT_OUT = new Set([".git", "coverage", ".turbo"]);

/** A copy of the repository that a test may change. Packages from outside are those of the original. */
export function copyOfRepository(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-copy-")));
  const modules = join(ROOT, "node_modules");
  cpSync(ROOT, copy, { recursive: true, verbatimSymlinks: true, filter: (path) => path !== modules && !LEFT_OUT.has(basename(path)) });
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(modules)) {
    const own = name === "@pistectl";
    if (own) cpSync(join(modules, name), join(copy, "node_modules", name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(join(modules, name), join(copy, "node_modules", name));
  }
  return copy;
}
