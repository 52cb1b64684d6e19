import type { Localized } from "@pistectl/words";
import { SECTIONS } from "./sections.ts";
import type { SourcePage } from "./source-page.ts";

/** An entry of Starlight's `sidebar`: a page, or a group of entries. */
export type MenuEntry =
  | { readonly slug: string; readonly label?: string }
  | { readonly label: string; readonly translations: Localized; readonly collapsed: boolean; readonly items: readonly MenuEntry[] };

/** The menu of the site. */
export function menu(pages: readonly SourcePage[]): readonly MenuEntry[] {
  return SECTIONS.map((section) => {
    const own = pages.filter((page) => page.language === "en" && page.section === section && page.slug !== "");
    return group(section.title, section.nested === true, section.nested ? nested(own) : own.map(entry));
  });
}

/** Pages of a nested section: those right in its folder, then a group for each folder below. */
function nested(pages: readonly SourcePage[]): readonly MenuEntry[] {
  const folders = Map.groupBy(pages, ({ slug }) => slug.split("/")[1] ?? "");
  return [...folders].flatMap(([folder, members]) =>
    folder === "" ? members.map(entry) : [group({ en: folder, fr: folder }, true, members.map(lastPart))],
  );
}

function group(title: Localized, collapsed: boolean, items: readonly MenuEntry[]): MenuEntry {
  return { label: title.en, translations: title, collapsed, items };
}

function entry({ slug }: SourcePage): MenuEntry {
  return { slug };
}

function lastPart({ slug, title, source }: SourcePage): MenuEntry {
  return { slug, label: source.endsWith("README.md") ? title : slug.slice(slug.lastIndexOf("/") + 1) };
}
