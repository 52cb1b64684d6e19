import { readFile } from "node:fs/promises";
import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findChromium, NO_CHROMIUM } from "../../../tools/find-chromium.ts";
import { type ServedFolder, serveFolder } from "../../../tools/playground/serve-folder.ts";
import { brokenLinks } from "../../../tools/site/broken-links.ts";
import { LANGUAGE_FOLDER, SITE_BASE, SITE_URL } from "../../../tools/site/site-address.ts";
import { builtPages, NOT_BUILT, SITE } from "./built-site.ts";
import { QUERIES } from "./queries.ts";

const WIDE = { width: 1360, height: 900 };
const NARROW = { width: 360, height: 740 };
/** Widths of screens that no page is wider than. */
const PHONES = [320, NARROW.width, 390];
/** WCAG 2.2 AA, and what axe knows of the RGAA. */
const EVERYTHING = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4"] } };
/** What a theme can change. */
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
const ALL_BUT_COLOURS = { ...EVERYTHING, rules: { "color-contrast": { enabled: false }, "link-in-text-block": { enabled: false } } };
/** One page in so many is looked at whole in every look. */
const WHOLE_EVERY = 10;
/** Results in which a page is to be found. */
const FIRST_RESULTS = 3;
/** More stops than it takes from the search field to any of its first results. */
const SEARCH_STOPS = 25;
/** Pages looked at at once. */
const TABS = 2;
/** Two minutes of two quiet cores; a busy machine takes many times that. */
const WALK_TIMEOUT_MS = 3_600_000;
/** A quiet machine answers a query in a second: the search waits for the end of the typing. */
const SEARCH_TIMEOUT_MS = 600_000;

const executablePath = findChromium();
let served: ServedFolder;
let browser: Browser | null = null;

beforeAll(async () => {
  if (NOT_BUILT !== null) return;
  served = await serveFolder(SITE, 0, SITE_BASE);
  // Neither root nor a container has a sandbox to give.
  if (executablePath !== null) browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
});

// A page behind another gets no time for what waits until nothing else is to do, the search among it.
afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

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

describe("in a browser", () => {
  beforeEach(({ skip }) => skip(executablePath === null, NO_CHROMIUM));

  test(
    "no barrier that axe finds on any page, light and dark, wide and narrow; nothing is asked of another host, and no page is wider than a phone of 320, 360 or 390 pixels",
    async () => {
      const queue = builtPages().entries();
      const found: string[] = [];
      await Promise.all(Array.from({ length: TABS }, async () => lookAt(queue, found)));
      expect(found).toEqual([]);
    },
    WALK_TIMEOUT_MS,
  );

  test.each(["en", "fr"] as const)(
    "the search finds the page among its first three, in %s",
    async (language) => {
      const page = await openPage(LANGUAGE_FOLDER[language]);
      await page.keyboard.press("Control+k");
      await page.waitForSelector("#starlight__search input:focus");
      const missing: unknown[] = [];
      for (const [query, wanted] of QUERIES[language]) {
        const results = await search(page, query);
        if (!results.includes(`${LANGUAGE_FOLDER[language]}${wanted}`)) missing.push({ query, wanted, results });
      }
      expect(missing).toEqual([]);
    },
    SEARCH_TIMEOUT_MS,
  );

  test("an answer that is pasted whole into the search finds its page", async () => {
    const page = await openPage("fr/");
    await page.keyboard.press("Control+k");
    await page.waitForSelector("#starlight__search input:focus");
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", '{"error":"invalid_client","error_description":"Client authentication failed"}');
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.waitForSelector('.pagefind-ui__result-link[href*="fr/diagnoses/token/client-refused/"]');
  });

  test("everything by the keyboard", async () => {
    const page = await openPage("rules/api/terms/");
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        return at.getAttribute("aria-label") || at.closest("label")?.textContent.trim() || at.textContent.trim();
      });
    /** Where the key leads, at most so many times, up to a link that is looked for. */
    const tabs = async (most: number, until: (href: string) => boolean = () => false): Promise<readonly string[]> => {
      const stops: string[] = [];
      for (let found = false; !found && stops.length < most; ) {
        await page.keyboard.press("Tab");
        stops.push(await focused());
        found = until(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href ?? ""));
      }
      return stops;
    };

    // From the top: to the text, or through the header.
    expect(await tabs(1)).toEqual(["Skip to content"]);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#_top");
    await page.goto(page.url().replace("#_top", ""));
    expect(await tabs(7)).toEqual([
      "Skip to content",
      "pistectl",
      "Search",
      "Playground",
      "GitHub",
      expect.stringContaining("Select theme"),
      "Français",
    ]);

    // The theme is chosen, and kept on the next page.
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("d");
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");

    // The other language, on the page of the same rule.
    await page.keyboard.press("Tab");
    await Promise.all([page.waitForURL("**/fr/rules/api/terms/"), page.keyboard.press("Enter")]);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual(["fr", "dark"]);

    // The search: opened, asked, followed, closed.
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Control+k");
    await page.waitForSelector("#starlight__search input:focus");
    await page.keyboard.type("quota");
    await page.waitForSelector(".pagefind-ui__result-link");
    // The key also empties the field.
    await page.keyboard.press("Escape");
    await page.waitForSelector("site-search dialog:not([open])", { state: "attached" });
    await page.keyboard.press("Control+k");
    await page.waitForSelector("#starlight__search input:focus");
    await page.keyboard.type("ERRAUTUSR0001");
    const wanted = "fr/diagnoses/api/no-business-profile/";
    await page.waitForSelector(`.pagefind-ui__result-link[href*="${wanted}"]`);
    const stops = await tabs(SEARCH_STOPS, (href) => href.includes(wanted));
    expect(stops.length, stops.join(", ")).toBeLessThan(SEARCH_STOPS);
    await Promise.all([page.waitForURL("**/fr/diagnoses/api/no-business-profile/**"), page.keyboard.press("Enter")]);

    // On a phone the menu opens, holds the focus, and closes.
    await page.setViewportSize(NARROW);
    await page.goto(`${served.url}rules/`);
    for (let stop = 0; stop < 8 && (await focused()) !== "Menu"; stop++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#starlight__sidebar:popover-open");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#starlight__sidebar:not(:popover-open)", { state: "attached" });
  }, 60_000);
});

async function openPage(path: string): Promise<Page> {
  const context = await browser?.newContext({ viewport: WIDE, colorScheme: "light", reducedMotion: "reduce" });
  const page = await context?.newPage();
  if (page === undefined) throw new Error("no browser");
  page.setDefaultTimeout(20_000);
  await page.goto(`${served.url}${path}`, { waitUntil: "networkidle" });
  return page;
}

/**
 * Looks at pages until none is left; what is wrong is added to `found`. Colours depend on the theme and not on the width, all else on the width and not on the theme, and
 * much stands on every page: one page in ten has everything looked at in every look.
 */
async function lookAt(pages: Iterator<readonly [number, string]>, found: string[]): Promise<void> {
  const page = await openPage("");
  page.on("request", (request) => {
    if (!request.url().startsWith(served.url) && !request.url().startsWith("data:")) found.push(`${page.url()} asks for ${request.url()}`);
  });
  for (let next = pages.next(); next.done !== true; next = pages.next()) {
    const [index, path] = next.value;
    const whole = index % WHOLE_EVERY === 0;
    await page.setViewportSize(WIDE);
    await page.goto(`${served.url}${path}`, { waitUntil: "load" });
    if (!whole) await removeRepeated(page);
    await page.evaluate(axe.source);
    const examine = async (look: string, options: Readonly<Record<string, unknown>>): Promise<void> => {
      await settled(page);
      const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ resultTypes: ["violations"], ...options })})`);
      for (const { id, nodes } of violations)
        found.push(`${path}, ${look}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
    };
    await examine("light, wide", EVERYTHING);
    await dress(page, "dark");
    await examine("dark, wide", whole ? EVERYTHING : COLOURS);
    await page.setViewportSize(NARROW);
    if (whole) await examine("dark, narrow", EVERYTHING);
    await dress(page, "light");
    await examine("light, narrow", whole ? EVERYTHING : ALL_BUT_COLOURS);
    for (const width of PHONES) {
      await page.setViewportSize({ width, height: NARROW.height });
      const taken = await page.evaluate(() => document.documentElement.scrollWidth);
      if (taken > width) found.push(`${path} is ${taken} pixels wide on a screen of ${width}`);
    }
  }
}

/** Takes away what other pages show as well: the entries of the menu, the colours of code, and an English text that the French site shows. */
async function removeRepeated(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector(".sidebar-content")?.replaceChildren();
    for (const code of document.querySelectorAll("pre > code")) {
      const lines = [...code.querySelectorAll(".ec-line")].map((line) => line.textContent);
      if (lines.length > 0) code.replaceChildren(lines.join(""));
    }
    document.querySelector("html[lang=fr] main[lang=en] .sl-markdown-content")?.replaceChildren();
  });
}

async function dress(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.evaluate((to) => {
    document.documentElement.dataset.theme = to;
  }, theme);
}

/** Waits until what scrolls can be reached by keyboard: the page looks at that a moment after its size has changed. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("main pre, main .table")].every(
      (box) => box.scrollWidth <= box.clientWidth || box.getAttribute("tabindex") === "0",
    ),
  );
}

/** Paths of the first pages that the search shows for a query, in order. */
async function search(page: Page, query: string): Promise<readonly string[]> {
  await page.fill("#starlight__search input", "");
  await page.waitForFunction(() => document.querySelector(".pagefind-ui__result") === null);
  await page.fill("#starlight__search input", query);
  // A result stands there before its page is known.
  await page.waitForFunction((most) => {
    const [, count] = /^(\d+) /.exec(document.querySelector(".pagefind-ui__message")?.textContent.trim() ?? "") ?? [];
    const first = [...document.querySelectorAll(".pagefind-ui__result")].slice(0, most);
    return (
      count !== undefined && first.length === Math.min(most, Number(count)) && first.every((result) => result.querySelector("a") !== null)
    );
  }, FIRST_RESULTS);
  const paths = await page.$$eval(".pagefind-ui__result:has(a)", (results) =>
    results.map((result) => new URL(result.querySelector("a")?.href ?? "").pathname),
  );
  return paths.slice(0, FIRST_RESULTS).map((path) => path.slice(SITE_BASE.length));
}
