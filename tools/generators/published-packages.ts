import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What npm shows of a published package. */
export interface PublishedPackage {
  /** From the root, with `/`. */
  readonly folder: string;
  readonly name: string;
}

/** The packages that are published on npm: those that are not private. */
export async function publishedPackages(root: string): Promise<readonly PublishedPackage[]> {
  const names = (await readdir(join(root, "packages"))).toSorted();
  const packages = await Promise.all(
    names.map(async (folder) => ({
      folder: `packages/${folder}`,
      ...(JSON.parse(await readFile(join(root, "packages", folder, "package.json"), "utf8")) as { name: string; private?: boolean }),
    })),
  );
  return packages.filter((entry) => entry.private !== true);
}
