import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const EXTENSION = join(import.meta.dirname, "..");
const VSCE = join(EXTENSION, "node_modules/@vscode/vsce/vsce");

/** A package for Visual Studio Code. */
interface PackedExtension {
  readonly path: string;
  /** What `vsce` said of it. */
  readonly told: string;
}

/** Whether there is something to pack. */
export function isBuilt(): boolean {
  return existsSync(join(EXTENSION, "dist/server.mjs")) && existsSync(join(EXTENSION, "dist/extension.cjs"));
}

/** Packs the extension as it is built into a folder, as for the marketplace: throws where that would refuse it. */
export function packExtension(folder: string): PackedExtension {
  const path = join(folder, "pistectl.vsix");
  const told = execFileSync(process.execPath, [VSCE, "package", "--no-dependencies", "--out", path], { cwd: EXTENSION, encoding: "utf8" });
  return { path, told };
}
