import { access, glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language, Localized } from "@pistectl/words";
import { SECTIONS, type Section } from "./sections.ts";

/** A file of the repository that is a page of the site, in one language. */
export interface SourcePage {
  /** Path from the root of the repository, with `/`. */
  readonly source: string;
  /** Path of the page from the folder of its language, such as `rules/api/terms`. */
  readonly slug: string;
  readonly language: Language;
  /** True: the page is of the French site and there is only the English text. */
  readonly untranslated: boolean;
  readonly section: Section;
  /** How much its words count for the search. */
  readonly weight: number;
  /** Its first table gets a filter. */
  readonly filtered: boolean;
  /** Its first heading, as plain text. */
  readonly title: string;
  /** Its first paragraph of prose, as plain text of at most 160 characters; empty when it has none. */
  readonly description: string;
  /** The Markdown that follows the heading and the line of the other language. */
  readonly body: string;
}

const HEADING = /^# (.+)\n+/m;
/** The line that leads to the page in the other language, and to the pages above: the site has a menu. */
const OTHER_LANGUAGE = /^\[(?:Français|English)\]\([^)\n]*\)[^\n]*\n+/;
const PART = /^<!-- page: (.+) -->\n([\s\S]*?)^<!-- \/page -->$/gm;
const CODE_OR_COMMENT = /^ *(`{3,})[\s\S]*?^ *\1$|<!--[\s\S]*?-->/gm;
const DESCRIPTION_LENGTH = 160;
/** How much the words of an English page count for the search of the French site. */
const UNTRANSLATED_WEIGHT = 0.3;

/** Every page of every section, in both languages; the French one is the English text where nobody translated it. */
export async function readSourcePages(root: string): Promise<readonly SourcePage[]> {
  const pages: SourcePage[] = [];
  for (const section of SECTIONS)
    for (const { files, from, to, part, title, description, weight = 1, filtered = false } of section.mounts) {
      const found: string[] = [];
      for await (const file of glob(files, { cwd: root })) found.push(file.replaceAll("\\", "/"));
      for (const source of found.sort()) {
        if (source.endsWith(".fr.md")) continue;
        const slug = slugOf(source.replace(from, to));
        const french = source.replace(/\.md$/, ".fr.md");
        const translated = await exists(join(root, french));
        const english: Place = {
          slug,
          language: "en",
          untranslated: false,
          section,
          part,
          given: { title, description },
          weight,
          filtered,
        };
        pages.push(await readPage(root, source, english));
        pages.push(
          await readPage(root, translated ? french : source, {
            ...english,
            language: "fr",
            untranslated: !translated,
            weight: translated ? weight : weight * UNTRANSLATED_WEIGHT,
          }),
        );
      }
    }
  return pages;
}

/** The slug of a path: without its ending, `README` being the folder itself, in small letters. */
function slugOf(path: string): string {
  return path
    .replace(/\.md$/, "")
    .replace(/(^|\/)README$/, "")
    .toLowerCase();
}

interface Place extends Pick<SourcePage, "slug" | "language" | "untranslated" | "section" | "weight" | "filtered"> {
  /** The part of the file that is the page; the whole without. */
  readonly part: string | undefined;
  /** In place of its heading and of its first paragraph. */
  readonly given: { readonly title: Localized | undefined; readonly description: Localized | undefined };
}

async function readPage(root: string, source: string, { part, given, ...place }: Place): Promise<SourcePage> {
  const text = await readFile(join(root, source), "utf8");
  const heading = HEADING.exec(text);
  if (heading === null) throw new Error(`${source} has no heading, and a page needs a title`);
  const whole = text.slice(heading.index + heading[0].length).replace(OTHER_LANGUAGE, "");
  const body = part === undefined ? whole : partOf(whole, part, source);
  return {
    source,
    ...place,
    title: given.title === undefined ? plainText(heading[1] ?? "") : given.title[place.language],
    description: given.description === undefined ? describe(body) : given.description[place.language],
    body,
  };
}

/** What stands between the marks of a part, one after the other where there are several. */
function partOf(text: string, part: string, source: string): string {
  const pieces = [...text.matchAll(PART)].filter(([, name]) => name === part).map(([, , piece = ""]) => piece.trim());
  if (pieces.length === 0) throw new Error(`${source} has no part ${part}`);
  return `${pieces.join("\n\n")}\n`;
}

/** The first paragraph of prose of a page, as plain text. */
function describe(body: string): string {
  const paragraphs = body.replace(CODE_OR_COMMENT, "").split(/\n{2,}/);
  const prose = paragraphs.find((paragraph) => paragraph.trim() !== "" && !/^(?:[|#>`\-*!<]|\d+\. )/.test(paragraph)) ?? "";
  const text = plainText(prose.replaceAll("\n", " "));
  return text.length <= DESCRIPTION_LENGTH ? text : `${text.slice(0, text.lastIndexOf(" ", DESCRIPTION_LENGTH - 1))}…`;
}

/** Inline Markdown without its marks. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|`/g, "")
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "")
    .trim();
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
