import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LANGUAGE_FOLDER, SITE_BASE } from "../../../tools/site/site-address.ts";
import { QUERIES } from "./queries.ts";
import { NARROW, siteInBrowser } from "./site-in-browser.ts";

/** Results in which a page is to be found. */
const FIRST_RESULTS = 3;
/** More stops than it takes from the search field to any of its first results. */
const SEARCH_STOPS = 25;

const { url, openPage } = siteInBrowser();

test.each(["en", "fr"] as const)("the search finds the page among its first three, in %s", async (language) => {
  const page = await openPage(LANGUAGE_FOLDER[language]);
  await page.keyboard.press("Control+k");
  await page.waitForSelector("#starlight__search input:focus");
  const missing: unknown[] = [];
  for (const [query, wanted] of QUERIES[language]) {
    const results = await search(page, query);
    if (!results.includes(`${LANGUAGE_FOLDER[language]}${wanted}`)) missing.push({ query, wanted, results });
  }
  expect(missing).toEqual([]);
});

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
  await page.goto(`${url()}rules/`);
  for (let stop = 0; stop < 8 && (await focused()) !== "Menu"; stop++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#starlight__sidebar:popover-open");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#starlight__sidebar:not(:popover-open)", { state: "attached" });
});

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
