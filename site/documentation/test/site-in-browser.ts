import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { findChromium, NO_CHROMIUM } from "../../../tools/find-chromium.ts";
import { type ServedFolder, serveFolder } from "../../../tools/playground/serve-folder.ts";
import { SITE_BASE } from "../../../tools/site/site-address.ts";
import { NOT_BUILT, SITE } from "./built-site.ts";

/** Sizes in pixels of a screen and of a phone. */
export const WIDE = { width: 1360, height: 900 };
export const NARROW = { width: 360, height: 740 };

/** Time for what a quiet machine does at once. */
const PATIENCE_MS = 300_000;

/** The built site, served on loopback, and a browser to look at it. */
export interface SiteInBrowser {
  /** Of its start page. */
  readonly url: () => string;
  /** Opens a page, light and wide, given as a path from the root of the site. */
  readonly openPage: (path: string) => Promise<Page>;
}

/** Gives the tests of a file, or of a group, the site in a browser; they are left out where there is no site or no browser. */
export function siteInBrowser(): SiteInBrowser {
  const executablePath = findChromium();
  let served: ServedFolder;
  let browser: Browser;

  beforeAll(async () => {
    if (NOT_BUILT !== null || executablePath === null) return;
    served = await serveFolder(SITE, 0, SITE_BASE);
    // Neither root nor a container has a sandbox to give.
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"], timeout: PATIENCE_MS });
  }, PATIENCE_MS);

  beforeEach(({ skip }) => {
    skip(NOT_BUILT !== null, NOT_BUILT ?? "");
    skip(executablePath === null, NO_CHROMIUM);
  });

  // A page behind another gets no time for what waits until nothing else is to do, the search among it.
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  }, PATIENCE_MS);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  }, PATIENCE_MS);

  return {
    url: () => served.url,
    openPage: async (path) => {
      const context = await browser.newContext({ viewport: WIDE, colorScheme: "light", reducedMotion: "reduce" });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(`${served.url}${path}`, { waitUntil: "networkidle" });
      return page;
    },
  };
}
