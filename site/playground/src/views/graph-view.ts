import { byId } from "../page/element.ts";
import { isDark } from "../page/theme.ts";

/** Shows a picture of the server in the theme of the page, which need not be the system's. */
export function showGraph(svg: string): void {
  const { documentElement: picture } = new DOMParser().parseFromString(svg, "image/svg+xml");
  for (const style of picture.querySelectorAll("style"))
    style.textContent = style.textContent.replaceAll("(prefers-color-scheme: dark)", isDark() ? "all" : "not all");
  byId("view-graph").replaceChildren(document.importNode(picture, true));
}
