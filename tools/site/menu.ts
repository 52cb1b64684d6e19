import { type Localized, localized, same } from "@pistectl/words";
import { type FolderTitles, SECTIONS } from "./sections.ts";
import type { SourcePage } from "./source-page.ts";

/** An entry of Starlight's `sidebar`: a page, or a group of entries. */
export type MenuEntry =
  | { readonly slug: string; readonly label: string; readonly translations: Localized }
  | { readonly label: string; readonly translations: Localized; readonly collapsed: boolean; readonly items: readonly MenuEntry[] };

/** The menu of the site. */
export function menu(pages: readonly SourcePage[]): readonly MenuEntry[] {
  return SECTIONS.map(({ title, mounts, nested }) => {
    const own = pages.filter((page) => page.section.mounts === mounts && page.slug !== "");
    const titled = [...Map.groupBy(own, ({ slug }) => slug)].map(([slug, versions]) => ({ slug, title: titleOf(versions) }));
    return group(title, nested !== undefined, nested === undefined ? titled.map(entry) : byFolder(titled, nested));
  });
}

interface TitledPage {
  readonly slug: string;
  readonly title: Localized;
}

/** The title of a page in the menu of each language. An id stands before it on the page alone: `api/terms: Terms of use not accepted`. */
function titleOf(versions: readonly SourcePage[]): Localized {
  return localized((wanted) => versions.find(({ language }) => language === wanted)?.title.replace(/^[a-z-]+\/[a-z-]+\s?: /, "") ?? "");
}

/** Pages of a nested section: those right in its folder, then a group for each folder below. */
function byFolder(pages: readonly TitledPage[], titles: FolderTitles): readonly MenuEntry[] {
  const folders = Map.groupBy(pages, ({ slug }) => slug.split("/")[1] ?? "");
  const order = [...new Set(["", ...Object.keys(titles), ...folders.keys()])];
  return order.flatMap((folder) => {
    const entries = (folders.get(folder) ?? []).map(entry);
    return folder === "" || entries.length === 0 ? entries : [group(titles[folder] ?? same(folder), true, entries)];
  });
}

function group(title: Localized, collapsed: boolean, items: readonly MenuEntry[]): MenuEntry {
  return { label: title.en, translations: title, collapsed, items };
}

function entry({ slug, title }: TitledPage): MenuEntry {
  return { slug, label: title.en, translations: title };
}
