import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Why a test in a browser is left out. */
export const NO_CHROMIUM = "no Chromium on the path, and none that PISTECTL_CHROMIUM names";

/** The browser that `PISTECTL_CHROMIUM` names, else the first on the path. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [process.env.PISTECTL_CHROMIUM ?? "", ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== "";
  } catch {
    return false;
  }
}
