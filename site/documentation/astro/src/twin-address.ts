import type { StarlightRouteData } from "@astrojs/starlight/route-data";

/** Address of the page as Markdown; that of the English one where there is no French text. */
export function twinAddress({ id, entry }: Pick<StarlightRouteData, "id" | "entry">): string {
  const path = entry.data.untranslated ? id.replace(/^fr\//, "") : id;
  const home = path === "" || path === "fr";
  return `${import.meta.env.BASE_URL}${home ? `${path}/index`.replace(/^\//, "") : path}.md`;
}
