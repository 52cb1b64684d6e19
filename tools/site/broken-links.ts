import { glob, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { SITE_BASE, SITE_URL } from "./site-address.ts";

const ID = /\s(?:id|name)="([^"]*)"/g;
const TARGET = /<(?!base)[a-z][^>]*?\s(?:href|src)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&#38;": "&",
  "&#x26;": "&",
};

/** Links and sources of the pages of a built site that lead nowhere in it, each as `page: target`; a page that lacks the anchor counts. Other hosts are not asked. */
export async function brokenLinks(folder: string): Promise<readonly string[]> {
  const pages = new Map<string, { ids: ReadonlySet<string>; targets: ReadonlySet<string> }>();
  for await (const file of glob("**/*.html", { cwd: folder })) {
    const html = (await readFile(join(folder, file), "utf8")).replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, (whole) =>
      whole.slice(0, whole.indexOf(">") + 1),
    );
    pages.set(file.replaceAll("\\", "/"), { ids: values(html, ID), targets: values(html, TARGET) });
  }
  const broken: string[] = [];
  for (const [page, { targets }] of pages)
    for (const target of targets) {
      const url = new URL(target, new URL(page.replace(/index\.html$/, ""), SITE_URL));
      if (!url.href.startsWith(SITE_URL)) {
        if (url.origin === new URL(SITE_URL).origin) broken.push(`${page}: ${target}`);
        continue;
      }
      const path = decodeURIComponent(url.pathname.slice(SITE_BASE.length));
      if (path.startsWith("/")) broken.push(`${page}: ${target}`);
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      const anchor = decodeURIComponent(url.hash.slice(1));
      const known = pages.get(file);
      // What follows # in the playground is what it shows, not a place in it.
      if (
        known === undefined
          ? !(await isFile(join(folder, file)))
          : anchor !== "" && !known.ids.has(anchor) && file !== "playground/index.html"
      )
        broken.push(`${page}: ${target}`);
    }
  return broken.sort();
}

function values(html: string, pattern: RegExp): ReadonlySet<string> {
  return new Set(
    [...html.matchAll(pattern)].map(([, value = ""]) =>
      value.replace(/&(?:amp|quot|lt|gt|#39|#x27|#38|#x26);/g, (entity) => ENTITIES[entity] ?? entity),
    ),
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
