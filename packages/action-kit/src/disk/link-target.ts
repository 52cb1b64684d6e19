import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Links that lead from one to the next before they are taken for a circle, as on Linux. */
const MAX_LINKS = 40;

/** Where a file of this absolute path stands, or would be written: every link followed, one that leads to nothing as well. Throws `ELOOP` in a circle of links. */
export function linkTarget(path: string, links: number = MAX_LINKS): string {
  const real = ifThere(() => realpathSync(path));
  const above = dirname(path);
  if (real !== null || above === path) return real ?? path;
  const folder = linkTarget(above, links);
  const here = join(folder, basename(path));
  const leadsTo = ifThere(() => readlinkSync(here));
  if (leadsTo === null) return here;
  if (links === 0) throw Object.assign(new Error(path), { code: "ELOOP" });
  return linkTarget(resolve(folder, leadsTo), links - 1);
}

function ifThere(ask: () => string): string | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
