import { existsSync, statSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path/posix";
import type { Language } from "@pistectl/words";
import { pageAddress, REPOSITORY_URL, SITE_BASE, SITE_URL, twinPath } from "./site-address.ts";
import type { SourcePage } from "./source-page.ts";

const PICTURES = new Set([".svg", ".png"]);
const PUBLISHED_SCHEMA = /^schemas\/.+\.schema\.json$/;
const MAIN = `${REPOSITORY_URL}/blob/main/`;

/** What the targets of links mean on the site. */
export interface PageLinks {
  /** The target of a link of a page, as the site writes it. */
  readonly onPage: (page: SourcePage, target: string) => string;
  /** The same for the Markdown twin of the page: whole addresses, of twins. */
  readonly onTwin: (page: SourcePage, target: string) => string;
  /** Pictures that pages show, from the root of the repository. */
  readonly pictures: ReadonlySet<string>;
}

/** Knows the pages, and so what a link between files of the repository means between pages; what is no page is shown by the repository. */
export function pageLinks(root: string, pages: readonly SourcePage[]): PageLinks {
  const slugs = new Map<string, string>();
  // Of a file that is several pages, the first one.
  for (const { source, slug } of pages) if (!slugs.has(source)) slugs.set(source, slug);
  // A folder is the page of its README.
  for (const [source, slug] of [...slugs]) if (source.endsWith("/README.md")) slugs.set(dirname(source), slug);
  const pictures = new Set<string>();

  const resolve = (page: SourcePage, target: string, address: (slug: string, language: Language) => string): string => {
    if (target === "" || target.startsWith("#")) return target;
    if (target.startsWith(SITE_URL)) return SITE_BASE + target.slice(SITE_URL.length);
    const path = target.startsWith(MAIN) ? target.slice(MAIN.length) : target;
    if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return target;
    const [, file = "", rest = ""] = /^([^?#]*)(.*)$/.exec(path) ?? [];
    const found = normalize(target === path ? join(dirname(page.source), file) : file).replace(/\/$/, "");
    const slug = slugs.get(found);
    if (slug !== undefined) return address(slug, found.endsWith(".fr.md") ? "fr" : page.language) + rest;
    if (PUBLISHED_SCHEMA.test(found)) return `${SITE_BASE}${found}`;
    if (!existsSync(join(root, found))) throw new Error(`${page.source} links to ${target}, which is no file of the repository`);
    if (PICTURES.has(extname(found))) {
      pictures.add(found);
      return SITE_BASE + found;
    }
    return `${REPOSITORY_URL}/${statSync(join(root, found)).isDirectory() ? "tree" : "blob"}/main/${found}${rest}`;
  };

  return {
    onPage: (page, target) => resolve(page, target, pageAddress),
    onTwin: (page, target) => {
      const address = resolve(page, target, (slug, language) => SITE_BASE + twinPath(slug, language));
      return address.startsWith("/") ? new URL(address, SITE_URL).href : address;
    },
    pictures,
  };
}
