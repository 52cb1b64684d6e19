import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { REPOSITORY_ROOT } from "./bundle-options.ts";

/** The licences of the outside packages whose code is in a bundle, as their authors ask; in alphabetical order, so that equal bundles have equal texts. */
export async function thirdPartyLicenses({ outputs }: Metafile): Promise<string> {
  const folders = new Set(
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0))
      .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []),
  );
  const sections = await Promise.all([...folders].map(readLicense));
  return `${sections.sort().join(`\n${"-".repeat(80)}\n\n`)}`;
}

async function readLicense(folder: string): Promise<string> {
  const path = join(REPOSITORY_ROOT, folder);
  const { name, version, license } = JSON.parse(await readFile(join(path, "package.json"), "utf8"));
  const file = (await readdir(path)).find((entry) => /^licen[cs]e(-mit)?(\.(md|txt))?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} has no licence file: say by hand how it may be distributed`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(path, file), "utf8")).trim()}\n`;
}
