import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ruleDescriptions, ruleExamples } from "@pistectl/config-schema/rules";
import { SEVERITY_WORDS } from "@pistectl/report/findings";
import { playgroundSampleUrl, renderRulePage } from "@pistectl/report/pages";
import { type Language, say } from "@pistectl/words";
import axe, { type AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findChromium, NO_CHROMIUM } from "../../../tools/find-chromium.ts";
import { buildPlayground } from "../../../tools/playground/build-playground.ts";
import { type ServedFolder, serveFolder } from "../../../tools/playground/serve-folder.ts";
import { projectAddress } from "../src/project/address.ts";

const VIEWS = ["findings", "plan", "graph", "format"] as const;
const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 360, height: 740 };

const SOME_FILES = [{ name: "piste.yaml", text: "apiVersion: pistectl/v1\nkind: Application\nname: EXEMPLE\nenvironment: production\n" }];
/** An address as a mail that breaks long lines leaves it. */
const CUT = (await projectAddress({ files: SOME_FILES, opened: SOME_FILES, day: null, sizes: {} }))?.slice(0, -20) ?? "";

const executablePath = findChromium();
let folder: string;
let served: ServedFolder;
let browser: Browser | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pistectl-playground-"));
  // Throws when it is too large.
  await buildPlayground(folder);
  served = await serveFolder(folder);
  // Neither root nor a container has a sandbox to give.
  if (executablePath !== null) browser = await chromium.launch({ executablePath, args: ["--no-sandbox"], timeout: 300_000 });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

test("built twice, it is the same", async () => {
  const again = join(folder, "again");
  await buildPlayground(again);
  const files = (await readdir(again)).sort();
  expect([...files, "again"].sort()).toEqual((await readdir(folder)).sort());
  for (const file of files)
    expect((await readFile(join(again, file), "utf8")) === (await readFile(join(folder, file), "utf8")), file).toBe(true);
  await rm(again, { recursive: true });
});

/** Opens the playground and waits until it has looked at everything. */
async function openPage(
  hash: string,
  { language = "en", dark = false, viewport = WIDE }: { language?: Language; dark?: boolean; viewport?: typeof WIDE } = {},
): Promise<Page> {
  const context = await browser?.newContext({ viewport, locale: language, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  const page = await context?.newPage();
  if (page === undefined) throw new Error("no browser");
  page.setDefaultTimeout(300_000);
  page.on("pageerror", (error) => expect.unreachable(error.message));
  await page.goto(`${served.url}${hash}`, { waitUntil: "networkidle" });
  await settled(page);
  return page;
}

/** Waits until the page has looked at everything. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#main[aria-busy="false"]');
}

/** Opens something else in the page that is there. */
async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (to) => {
    if (to === location.hash) return;
    await new Promise((resolve) => {
      addEventListener("hashchange", resolve, { once: true });
      location.hash = to;
    });
  }, hash);
  await settled(page);
}

async function choose(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  await page.click(`#tab-${view}`);
  await settled(page);
}

/** The findings that are shown: rule, the page that it links to, line and words, without the marks of code. */
function findingsOf(page: Page): Promise<readonly { rule: string; url: string; line: string }[]> {
  return page.$$eval(".findings > li", (items) =>
    items.map((item) => ({
      rule: item.querySelector("a")?.textContent ?? "",
      url: item.querySelector("a")?.href ?? "",
      line: `${item.querySelector(".place")?.textContent}, ${item.querySelector(".severity")?.textContent}: ${item.querySelector("strong")?.textContent}`,
    })),
  );
}

describe("in a browser", () => {
  beforeEach(({ skip }) => skip(executablePath === null, NO_CHROMIUM));

  test.each([
    ["en", Number.POSITIVE_INFINITY],
    ["fr", 1],
  ] as const)("wrong samples show what the page of their rule says, in %s, at most %d of each", async (language, most) => {
    const page = await openPage(`?lang=${language}`);
    const missing: unknown[] = [];
    const opened = new Set<string>();
    for (const rule of ruleDescriptions()) {
      const examples = ruleExamples(rule.id);
      const ruled = renderRulePage(rule, examples, language);
      const linked = examples.flatMap(({ findings }, index) => {
        const url = playgroundSampleUrl(rule.id, index, language);
        return ruled.includes(`(${url})`) ? [{ url, findings }] : [];
      });
      for (const { url, findings } of linked.slice(0, most)) {
        opened.add(rule.id);
        await go(page, new URL(url).hash);
        const own = (await findingsOf(page)).filter((finding) => finding.rule === rule.id);
        const shown = own.map(({ line }) => line);
        const pages = new Set(own.map((finding) => finding.url));
        if (pages.size !== 1 || !pages.has(language === "fr" ? rule.url.replace(/\.md$/, ".fr.md") : rule.url))
          missing.push({ url, pages: [...pages] });
        const claimed = findings.map(
          ({ line, severity, summary }) =>
            `${language === "fr" ? "ligne" : "line"} ${line}, ${say(SEVERITY_WORDS[severity], language)}: ${say(summary, language)}`,
        );
        if (JSON.stringify(shown) !== JSON.stringify(claimed.map((line) => line.replaceAll("`", ""))))
          missing.push({ url, claimed, shown });
      }
    }
    expect(missing).toEqual([]);
    // The playground holds no baseline.
    expect(ruleDescriptions().flatMap(({ id }) => (opened.has(id) ? [] : id))).toEqual(["baseline/stale"]);
    await page.context().close();
  });

  test("every example: what is found, planned and drawn", async () => {
    const page = await openPage("");
    const names = await page.$$eval("#example option[value]:not([value=''])", (options) =>
      options.map((option) => (option as HTMLOptionElement).value),
    );
    const rows: string[] = [];
    for (const name of names) {
      await choose(page, "findings");
      await go(page, `#example=${name}`);
      const found = await page.textContent("#status");
      await choose(page, "plan");
      const plan = await page.textContent("#view-plan h2");
      await choose(page, "graph");
      const cards = await page.locator("#view-graph svg .card").count();
      await choose(page, "format");
      const format = (await page.locator("#view-format pre").count()) > 0 ? "changes" : await page.textContent("#view-format");
      rows.push(`${name}: ${found}\n  ${plan}\n  ${cards} cards; ${format}`);
    }
    expect(`${rows.join("\n")}\n`).toMatchInlineSnapshot(`
      "broken/chorus-pro-universal: 2 files: 5 errors, 3 warnings
        📋 Plan: 2 to create, 0 to change, 0 to delete; 10 portal actions, 2 waits
        8 cards; This file is laid out already.
      broken/cynod-partner: 2 files: 4 errors, 1 warning
        📋 Plan: 1 to create, 0 to change, 0 to delete; 4 portal actions, 1 wait
        1 cards; This file is laid out already.
      broken/dume-and-chorus-pro: 3 files: 3 errors, 3 warnings
        📋 Plan: 3 to create, 1 to change, 0 to delete; 26 portal actions, 5 waits
        12 cards; This file is laid out already.
      broken/open-bee-recipient: 2 files: 4 errors
        📋 Plan: 3 to create, 0 to change, 0 to delete; 16 portal actions, 3 waits
        10 cards; This file is laid out already.
      broken/open-bee-supplier: 4 files: 3 errors, 1 warning
        📋 Plan: 3 to create, 0 to change, 0 to delete; 15 portal actions, 3 waits
        10 cards; This file is laid out already.
      broken/platform-team: 4 files: 7 errors, 7 warnings
        📋 Plan: 4 to create, 0 to change, 0 to delete; 19 portal actions, 2 waits
        14 cards; This file cannot be laid out: see the findings.
      broken/sne-cotation: 3 files: 6 errors, 5 warnings
        📋 Plan: 1 to create, 1 to change, 0 to delete; 15 portal actions, 4 waits
        5 cards; This file is laid out already.
      chorus-pro-universal: 3 files: no findings
        📋 Plan: 3 to create, 1 to change, 0 to delete; 27 portal actions, 6 waits
        13 cards; This file is laid out already.
      cynod-partner: 2 files: no findings
        📋 Plan: 1 to create, 0 to change, 0 to delete; 4 portal actions, 1 wait
        1 cards; This file is laid out already.
      dume-and-chorus-pro: 3 files: no findings
        📋 Plan: 3 to create, 1 to change, 0 to delete; 27 portal actions, 6 waits
        19 cards; This file is laid out already.
      open-bee-recipient: 2 files: no findings
        📋 Plan: 3 to create, 0 to change, 0 to delete; 16 portal actions, 3 waits
        8 cards; This file is laid out already.
      open-bee-supplier: 4 files: no findings
        📋 Plan: 5 to create, 0 to change, 0 to delete; 27 portal actions, 5 waits
        10 cards; This file is laid out already.
      platform-team: 8 files: no findings
        📋 Plan: 10 to create, 1 to change, 0 to delete; 59 portal actions, 11 waits
        29 cards; This file is laid out already.
      sne-cotation: 3 files: no findings
        📋 Plan: 1 to create, 1 to change, 0 to delete; 15 portal actions, 4 waits
        5 cards; This file is laid out already.
      "
    `);
    await page.context().close();
  });

  test("nothing is asked of anybody once the page is there", async () => {
    const page = await openPage("");
    const before = served.requests.length;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const view of VIEWS) await choose(page, view);
    await page.click(".cm-content");
    await page.keyboard.type("a: b\n");
    await settled(page);
    await page.click("#language");
    await settled(page);
    await page.click("#dark");
    await page.selectOption("#example", "platform-team");
    await page.fill("#day", "2027-01-31");
    await settled(page);
    await go(page, "#rule=api/environment&sample=2");
    expect(asked).toEqual([]);
    expect(served.requests.slice(before)).toEqual([]);
    await page.context().close();
  });

  test.each([
    { language: "en", dark: false, viewport: WIDE },
    { language: "fr", dark: true, viewport: WIDE },
    { language: "fr", dark: false, viewport: NARROW },
    { language: "en", dark: true, viewport: NARROW },
  ] as const)("no barrier that axe finds: %j", async (looks) => {
    const page = await openPage("#example=broken/sne-cotation", looks);
    await page.evaluate(axe.source);
    const barriers: string[] = [];
    const examine = async (where: string): Promise<void> => {
      const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
      for (const { id, nodes } of violations) barriers.push(`${where}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`);
    };
    for (const view of VIEWS) {
      await choose(page, view);
      await examine(view);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${view} is wider than the page`).toBe(true);
    }
    await page.click("#add");
    await examine("the dialog");
    expect(barriers).toEqual([]);
    await page.context().close();
  });

  test("everything by the keyboard", async () => {
    const page = await openPage("#example=sne-cotation");
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        return at.id || at.getAttribute("aria-label") || at.textContent.trim();
      });
    const press = async (...keys: readonly string[]): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key);
      await settled(page);
      return focused();
    };
    const walk = [
      await press("Tab"),
      await press("Tab"),
      await press("Enter"),
      await press("Tab"),
      await press("ArrowRight"),
      await press("ArrowRight"),
      await press("End"),
      await press("Home"),
      await press("Tab"),
      await press(...Array<string>(2).fill("Shift+Tab")),
      await press(...Array<string>(5).fill("Shift+Tab")),
    ];
    expect(walk).toMatchInlineSnapshot(`
      [
        "Skip to the text",
        "Skip to the results",
        "results",
        "tab-findings",
        "tab-plan",
        "tab-graph",
        "tab-format",
        "tab-findings",
        "view-findings",
        "Text of the file production.piste.yaml",
        "dark",
      ]
    `);
    await page.context().close();
  });

  test("what is known of a word, words to choose from, a name in every file", async () => {
    const page = await openPage("#example=open-bee-supplier");
    const line = (text: string): ReturnType<Page["locator"]> => page.locator(".cm-line", { hasText: text }).first();
    await line("environment: production").hover({ position: { x: 30, y: 8 } });
    expect(await page.textContent(".cm-tooltip-hover")).toContain("PISTE's production");
    await line("kind: Application").click();
    await page.keyboard.press("End");
    await page.keyboard.type("\ndescr");
    // The first letters alone may offer another word first.
    await page.locator('.cm-tooltip-autocomplete [aria-selected="true"]', { hasText: /^description$/ }).waitFor();
    await page.keyboard.press("Escape");
    for (const _ of "\ndescr") await page.keyboard.press("Backspace");
    await line("name: FACTURES_FOURNISSEUR_EXEMPLE").click({ position: { x: 120, y: 8 } });
    await page.keyboard.press("F2");
    await page.waitForSelector(".cm-panel input");
    await page.fill(".cm-panel input", "FACTURES");
    await page.keyboard.press("Enter");
    await line("renamedFrom: FACTURES_FOURNISSEUR_EXEMPLE").waitFor();
    await settled(page);
    // Away from the text, what is known of a word no longer lies over it.
    await page.mouse.move(1000, 600);
    await page.waitForSelector(".cm-tooltip-hover", { state: "detached" });
    await page.click('#files [role="tab"]:nth-child(2)');
    await line("application: FACTURES").waitFor();
    expect(await page.textContent("#status")).toBe("4 files: no findings");
    await page.context().close();
  });

  test("files are added, renamed and removed", async () => {
    const page = await openPage("#example=cynod-partner");
    const names = (): Promise<readonly string[]> => page.locator("#files [role=tab]").allTextContents();
    const before = await names();
    const give = async (button: string, name: string): Promise<void> => {
      await page.click(button);
      await page.fill("#name", name);
      await page.keyboard.press("Enter");
    };
    await give("#add", "notes.txt");
    expect(await page.locator("dialog[open]").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await names()).toEqual(before);
    await give("#add", "teams/piste.yaml");
    await page.waitForFunction(() => document.querySelector('#files [aria-selected="true"]')?.textContent === "teams/piste.yaml");
    await settled(page);
    await page.waitForSelector(".cm-focused");
    await page.keyboard.type("apiVersion: pistectl/v1\nkind: Partner\nname: cynod\n");
    await settled(page);
    expect((await findingsOf(page)).map(({ rule }) => rule)).toContain("schema/missing-key");
    await give("#rename", "other.piste.yaml");
    await page.waitForFunction(() => document.querySelector('#files [aria-selected="true"]')?.textContent === "other.piste.yaml");
    await settled(page);
    await page.click("#remove");
    await page.waitForFunction((count) => document.querySelectorAll("#files [role=tab]").length === count, before.length);
    await settled(page);
    expect(await names()).toEqual(before);
    expect(await findingsOf(page)).toEqual([]);
    await page.context().close();
  });

  test("an edit is in the address, which opens the same elsewhere", async () => {
    const page = await openPage("#example=broken/cynod-partner");
    await page.click(".cm-content");
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("# mine\n");
    await page.waitForFunction(() => location.hash.startsWith("#text="));
    const other = await openPage(await page.evaluate(() => location.search + location.hash));
    expect(await other.textContent(".cm-line")).toBe("# mine");
    expect(await findingsOf(other)).toEqual(await findingsOf(page));
    await page.context().close();
    await other.context().close();
  });

  test("a plan counts what has changed since the text was opened, there and where the link is opened, or all of it", async () => {
    const page = await openPage("#example=sne-cotation");
    const plan = async (at: Page): Promise<readonly (string | null)[]> => [
      await at.inputValue("#base"),
      await at.textContent("#plan h2"),
      await at.textContent("#plan p"),
    ];
    await choose(page, "plan");
    expect(await plan(page)).toEqual(["nothing", expect.stringContaining("1 to create"), expect.stringContaining("Compared with nothing")]);
    const line = page.locator(".cm-line", { hasText: "name: " }).first();
    await line.click();
    await page.keyboard.press("End");
    await page.keyboard.type("_BIS");
    await page.waitForFunction(() => location.hash.startsWith("#text="));
    await settled(page);
    const changed = await plan(page);
    expect(changed).toEqual(["opened", expect.not.stringContaining("15 portal actions"), "Changes since the texts were opened."]);
    const other = await openPage(`?lang=fr${await page.evaluate(() => location.hash)}`);
    await choose(other, "plan");
    expect(await plan(other)).toEqual(["opened", expect.stringContaining("Plan"), "Changements depuis l'ouverture des textes."]);
    await other.selectOption("#base", "nothing");
    await other.waitForFunction(() => document.querySelector("#plan p")?.textContent?.startsWith("Sans comparaison"));
    await other.context().close();
    await page.context().close();
  });

  test.each([
    ["a text that is cut", CUT, "cannot be read"],
    ["a megabyte of nothing", `#text=${"A".repeat(1_000_000)}`, "cannot be read"],
    ["no text", "#text=", "cannot be read"],
    ["a rule that is not there", "#rule=constructor&sample=1", "not there"],
    ["a sample that is not there", "#rule=api/known&sample=-1e9", "not there"],
    ["an example that is not there", "#example=__proto__", "not there"],
  ])("a link that asks for %s is told, and an example shown", async (_what, hash, words) => {
    const page = await openPage("");
    expect(await page.textContent("#problem")).toBe("");
    await go(page, hash);
    expect(await page.textContent("#problem")).toContain(words);
    expect(await findingsOf(page)).not.toEqual([]);
    await page.click("#language");
    await settled(page);
    expect(await page.textContent("#problem")).toMatch(/illisible|n'existe pas/);
    await go(page, "#example=cynod-partner");
    expect(await page.textContent("#problem")).toBe("");
    await page.context().close();
  });

  test("a link that was copied is told, and one that is too long", async () => {
    const page = await openPage("");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    // What is said stays for some seconds, in which a busy machine may not look.
    const copied = (): Promise<string> =>
      page.evaluate(() => {
        const notice = document.querySelector("#notice");
        if (notice === null) throw new Error("no notice");
        notice.replaceChildren();
        const said = new Promise<string>((resolve) => {
          new MutationObserver((_, observer) => {
            if (notice.textContent === "") return;
            observer.disconnect();
            resolve(notice.checkVisibility() ? notice.textContent : "hidden");
          }).observe(notice, { childList: true });
        });
        document.querySelector<HTMLElement>("#copy")?.click();
        return said;
      });
    const paste = async (text: string): Promise<void> => {
      await page.click(".cm-content");
      await page.keyboard.press("Control+a");
      await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
      await page.keyboard.press("Control+v");
    };
    expect(await copied()).toBe("Link copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    // Each line another: little can be packed.
    const lines = Array.from({ length: 3000 }, (_, index) => `# ${((index * 7_919_377) % 1e9).toString(36)}\n`).join("");
    await paste(lines);
    await page.waitForFunction(() => location.hash.length > 8000);
    expect(await copied()).toMatch(/^Link copied\. It has [\d,]+ characters: some mail and chat programs cut such a link\.$/);
    await paste("#".repeat(2_000_000));
    await page.waitForFunction(() => location.hash === "");
    const tooLong = "This is too long for a link: the address of the page does not hold the text.";
    expect(await copied()).toBe(tooLong);
    expect(await page.textContent("#problem")).toBe(tooLong);
    await page.context().close();
  });

  test("repairs leave what cannot be repaired", async () => {
    const page = await openPage("#example=broken/sne-cotation");
    const before = await findingsOf(page);
    await page.click("#findings > button");
    await settled(page);
    const after = await findingsOf(page);
    expect({ before: before.length, after: after.map(({ rule }) => rule) }).toMatchInlineSnapshot(`
      {
        "after": [
          "application/organization-code",
          "contact/email",
          "contact/phone",
          "security/inline-secret",
          "application/sandbox-name",
          "identity/siret",
          "api/profile",
          "security/rotation",
        ],
        "before": 11,
      }
    `);
    await page.context().close();
  });

  test("a text from anybody brings nothing with it", async () => {
    const evil = '<img src="https://evil.example/x" onerror="window.evil = 1"><script>window.evil = 1</script>';
    const text = `apiVersion: pistectl/v1\nkind: Application\nname: ${JSON.stringify(evil)}\nenvironment: ${JSON.stringify(evil)}\n`;
    const files = [{ name: `${evil}.piste.yaml`, text }];
    const page = await openPage((await projectAddress({ files, opened: files, day: null, sizes: {} })) ?? "");
    for (const view of VIEWS) {
      await choose(page, view);
      expect(await page.locator("body img, body script, body [onerror]").count()).toBe(0);
    }
    expect(await page.evaluate(() => "evil" in window)).toBe(false);
    await page.context().close();
  });
});
