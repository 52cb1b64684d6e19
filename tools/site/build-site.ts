import { spawn } from "node:child_process";
import { glob, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "../bundle-options.ts";
import { buildPlayground } from "../playground/build-playground.ts";
import { brokenLinks } from "./broken-links.ts";
import { layContent } from "./lay-content.ts";
import { LANGUAGE_FOLDER, SITE_URL } from "./site-address.ts";
import { stackTables } from "./stack-tables.ts";
import { typesetHtml } from "./typeset-html.ts";

const ASTRO = join(REPOSITORY_ROOT, "site/documentation/astro");

/** Builds the site into a folder, which is emptied; gives the number of its pages. Throws when a link leads nowhere, or Astro cannot build it. */
export async function buildSite(folder: string): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await run("pnpm", ["install", "--frozen-lockfile", "--ignore-scripts", "--prefer-offline", "--reporter=append-only", "--silent"]);
  const pages = await layContent(REPOSITORY_ROOT, ASTRO);
  await run(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--outDir", folder]);
  await finishPages(folder);
  await buildPlayground(join(folder, "playground"));
  const broken = await brokenLinks(folder);
  if (broken.length > 0) throw new Error(`Links that lead nowhere:\n${broken.join("\n")}`);
  return pages;
}

/** Labels the tables of each page of a folder, and gives the French ones their no-break spaces; the search has read them by then, and finds what is typed with ordinary ones. */
async function finishPages(folder: string): Promise<void> {
  for await (const page of glob("**/*.html", { cwd: folder })) {
    const file = join(folder, page);
    const html = await readFile(file, "utf8");
    await writeFile(file, stackTables(page.startsWith(LANGUAGE_FOLDER.fr) ? typesetHtml(html) : html));
  }
}

/** Runs a program in the folder of Astro's project and waits for it. Throws when it fails. */
async function run(program: string, words: readonly string[]): Promise<void> {
  const child = spawn(program, words, {
    cwd: ASTRO,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", CI: "true", SITE_URL },
  });
  const status = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (status !== 0) throw new Error(`${[program, ...words].join(" ")} ended with status ${status}`);
}
