import { copyFile, cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { LANGUAGES } from "@pistectl/words";
import { homePage } from "./home-page.ts";
import { llmsText } from "./llms-text.ts";
import { replaceTargets, wrapTables } from "./markdown-targets.ts";
import { menu } from "./menu.ts";
import { notFoundPage } from "./not-found-page.ts";
import { pageLinks } from "./page-links.ts";
import { searchWords } from "./search-words.ts";
import { LANGUAGE_FOLDER, REPOSITORY_URL, twinPath } from "./site-address.ts";
import { readSourcePages, type SourcePage } from "./source-page.ts";

/** Folders of schemas to download. */
const SCHEMAS = ["schemas/v1", "schemas/outputs/v1"];

/** Lays everything that Starlight reads and that is written elsewhere in the repository: pages, menu, files to download. `astro` is the folder of its project. */
export async function layContent(root: string, astro: string): Promise<number> {
  const pages = await readSourcePages(root);
  const links = pageLinks(root, pages);
  const content = join(astro, "src/content/docs");
  const files = join(astro, "public");
  for (const folder of [content, files]) await rm(folder, { recursive: true, force: true });

  for (const page of pages) {
    const body = replaceTargets(page.body, (target) => links.onPage(page, target));
    const laid = page.slug === "" ? homePage(page, body) : { front: {}, body };
    const file = join(content, LANGUAGE_FOLDER[page.language], `${page.slug || "index"}.md`);
    await write(file, `${frontMatter(page, laid.front)}\n${wrapTables(laid.body, page.language)}`);
    if (page.untranslated) continue;
    const twin = replaceTargets(page.body, (target) => links.onTwin(page, target));
    await write(join(files, twinPath(page.slug, page.language)), `# ${page.title}\n\n${twin}`);
  }
  for (const language of LANGUAGES) await write(join(files, LANGUAGE_FOLDER[language], "llms.txt"), llmsText(pages, language));
  for (const picture of links.pictures) await copy(join(root, picture), join(files, picture));
  await copy(join(astro, "src/logo.svg"), join(files, "favicon.svg"));
  for (const folder of SCHEMAS) await cp(join(root, folder), join(files, folder), { recursive: true });
  await write(join(astro, "src/generated/menu.json"), JSON.stringify(menu(pages)));
  await write(join(astro, "src/generated/not-found.json"), JSON.stringify(notFoundPage(pages)));
  return pages.length;
}

/** What Starlight is told of a page; JSON is YAML. */
function frontMatter(
  { title, description, source, slug, language, body, untranslated, weight, filtered }: SourcePage,
  more: Readonly<Record<string, unknown>>,
): string {
  const known = {
    title,
    ...(description === "" ? {} : { description }),
    editUrl: `${REPOSITORY_URL}/blob/main/${source}`,
    untranslated,
    weight,
    filtered,
    words: searchWords(slug, body, language),
    ...more,
  };
  return `---\n${Object.entries(known)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("")}---\n`;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
