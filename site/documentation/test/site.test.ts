import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { brokenLinks } from "../../../tools/site/broken-links.ts";
import { LANGUAGE_FOLDER, SITE_BASE, SITE_URL } from "../../../tools/site/site-address.ts";
import { builtPages, NOT_BUILT, SITE } from "./built-site.ts";

beforeEach(({ skip }) => skip(NOT_BUILT !== null, NOT_BUILT ?? ""));

test("no link and no anchor leads nowhere", async () => {
  expect(await brokenLinks(SITE)).toEqual([]);
});

test("each page has its Markdown twin, and llms.txt lists those of its language", async () => {
  const missing: string[] = [];
  for (const folder of Object.values(LANGUAGE_FOLDER)) {
    const listed = await readFile(join(SITE, folder, "llms.txt"), "utf8");
    for (const path of builtPages().filter((page) => page !== "404.html" && page.startsWith("fr/") === (folder === "fr/"))) {
      const html = await readFile(join(SITE, path, "index.html"), "utf8");
      const [, twin = ""] = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(html) ?? [];
      const text = await readFile(join(SITE, twin.slice(SITE_BASE.length)), "utf8").catch(() => "");
      if (!text.startsWith("# ")) missing.push(`${path} has no twin`);
      if (!listed.includes(`(${new URL(twin, SITE_URL).href})`)) missing.push(`${folder}llms.txt does not list ${twin}`);
    }
  }
  expect(missing).toEqual([]);
});
