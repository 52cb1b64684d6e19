import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { builtPages } from "./built-site.ts";
import { NARROW, siteInBrowser, WIDE } from "./site-in-browser.ts";

/** Widths of screens that no page is wider than; the first is looked at already. */
const PHONES = [NARROW.width, 320, 390];
/** WCAG 2.2 AA, and what axe knows of the RGAA. */
const EVERYTHING = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4"] } };
/** What a theme can change, looked at where it is marked. */
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
const WHERE_MARKED = { rules: COLOURS.runOnly.values.map((id) => ({ id, selector: "[data-colours]" })) };
/** One page in so many is looked at whole in every look. */
const WHOLE_EVERY = 25;
/** Ends the address of such a page. */
const WHOLE = "?whole";
/** Pages looked at at once. */
const TABS = 2;
/** Minutes of two quiet cores; a busy machine takes many times that. */
const WALK_TIMEOUT_MS = 3_600_000;

const { url, openPage } = siteInBrowser();

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

/**
 * Looks at pages until none is left; what is wrong is added to `found`. A theme changes colours alone: all else is looked at in one theme at each width. One page in so many
 * has everything looked at in every look, repeated parts included.
 */
async function lookAt(pages: Iterator<readonly [number, string]>, found: string[]): Promise<void> {
  const page = await openPage("");
  await page.addInitScript({ content: `${axe.source}; axe.configure(${JSON.stringify(WHERE_MARKED)})` });
  await page.addInitScript(removeRepeated, WHOLE);
  page.on("request", (request) => {
    if (!request.url().startsWith(url()) && !request.url().startsWith("data:")) found.push(`${page.url()} asks for ${request.url()}`);
  });
  for (let next = pages.next(); next.done !== true; next = pages.next()) {
    const [index, path] = next.value;
    const whole = index % WHOLE_EVERY === 0;
    await page.setViewportSize(WIDE);
    await page.goto(`${url()}${path}${whole ? WHOLE : ""}`, { waitUntil: "load" });
    const examine = async (look: string, options: Readonly<Record<string, unknown>>): Promise<void> => {
      await page.evaluate(markColours, whole);
      const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ resultTypes: ["violations"], ...options })})`);
      for (const { id, nodes } of violations)
        found.push(`${path}, ${look}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
    };
    await settled(page);
    await examine("light, wide", EVERYTHING);
    await dress(page, "dark");
    await examine("dark, wide", whole ? EVERYTHING : COLOURS);
    await page.setViewportSize(NARROW);
    await settled(page);
    await examine("dark, narrow", EVERYTHING);
    if (whole) {
      await dress(page, "light");
      await examine("light, narrow", EVERYTHING);
    }
    for (const width of PHONES) {
      await page.setViewportSize({ width, height: NARROW.height });
      const taken = await page.evaluate(() => document.documentElement.scrollWidth);
      if (taken > width) found.push(`${path} is ${taken} pixels wide on a screen of ${width}`);
    }
  }
}

/**
 * Marks what is looked at for its colours: everything of a page that is looked at whole, else one element of each combination of the colour, size and weight of a text,
 * what lies behind it and, of a link, the text around it.
 */
function markColours(whole: boolean): void {
  const behind = new Map<Element | null, string>();
  const seen = new Set<string>();
  for (const element of document.querySelectorAll("html, body, body *")) {
    const style = getComputedStyle(element);
    const { color, fontSize, fontWeight, backgroundColor, backgroundImage, opacity, textShadow, filter } = style;
    const isClear = backgroundColor === "rgba(0, 0, 0, 0)" && backgroundImage === "none" && opacity === "1" && filter === "none";
    const before = behind.get(element.parentElement) ?? "";
    const ground = isClear ? before : [before, backgroundColor, backgroundImage, opacity, filter].join();
    behind.set(element, ground);
    const around = element.matches("a") && element.parentElement !== null ? getComputedStyle(element.parentElement).color : "";
    const key = [color, fontSize, fontWeight, textShadow, ground, around].join();
    const isShown =
      element.matches("input, select, textarea") ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "");
    const isLookedAt = whole || (isShown && !seen.has(key) && element.checkVisibility({ visibilityProperty: true }));
    if (isLookedAt) seen.add(key);
    element.toggleAttribute("data-colours", isLookedAt);
  }
}

/**
 * Takes away what other pages show as well, before it is laid out: the entries of the menu but for that of the page, the colours of code, and an English text that the
 * French site shows. A page whose address ends with `whole` is left as it is.
 */
function removeRepeated(whole: string): void {
  if (location.search === whole) return;
  document.addEventListener("DOMContentLoaded", () => {
    for (const entry of document.querySelectorAll(".sidebar-content li:not(:has([aria-current]))")) entry.remove();
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
