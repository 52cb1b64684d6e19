import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { replaceTargets, wrapTables } from "../site/markdown-targets.ts";
import { type MenuEntry, menu } from "../site/menu.ts";
import { pageLinks } from "../site/page-links.ts";
import { SEARCH_WORDS, searchWords } from "../site/search-words.ts";
import { readSourcePages } from "../site/source-page.ts";
import { stackTables } from "../site/stack-tables.ts";
import { typesetHtml } from "../site/typeset-html.ts";
import { ROOT } from "./workflows/workflow.ts";

test.each([
  ["a link", "see [this](a.md#b) and [that](c.md).", "see [this](<a.md#b>) and [that](<c.md>)."],
  ["a link with a title", '[this](a.md "Title")', '[this](<a.md> "Title")'],
  ["a picture in a link", "[![alt](a.svg)](b.md)", "[![alt](<a.svg>)](<b.md>)"],
  ["parentheses in a target", "[this](a_(b).md)", "[this](<a_(b).md>)"],
  ["a definition", "[name]: a.md\n", "[name]: <a.md>\n"],
  ["HTML", '<img src="a.svg" alt="x">', '<img src="<a.svg>" alt="x">'],
  [
    "one picture for a phone and one for others",
    '<source srcset="a.svg"><img src="b.svg">',
    '<source srcset="<a.svg>"><img src="<b.svg>">',
  ],
  ["a code span", "`[a](b)` and ``[`](c)``", "`[a](b)` and ``[`](c)``"],
  ["a fenced block", "```md\n[a](b)\n```\n[c](d)", "```md\n[a](b)\n```\n[c](<d>)"],
  ["a fence in a list", "- x\n\n  ```sh\n  [a](b)\n  ```\n", "- x\n\n  ```sh\n  [a](b)\n  ```\n"],
  ["a longer fence around another", "````md\n```\n[a](b)\n```\n````\n", "````md\n```\n[a](b)\n```\n````\n"],
])("targets: %s", (_title, markdown, replaced) => {
  expect(replaceTargets(markdown, (target) => `<${target}>`)).toBe(replaced);
});

test("a table gets a box, what only looks like one in code does not", () => {
  const table = "| a |\n|---|\n| b |\n";
  expect(wrapTables(`Text\n\n${table}\n\`\`\`\n\n${table}\`\`\`\n`, "fr")).toBe(
    `Text\n\n<div class="table" data-label="Tableau">\n\n${table}\n</div>\n\n\`\`\`\n\n${table}\`\`\`\n`,
  );
});

test.each([
  ["prose", "<p>Le mot : « ici » ?</p>", "<p>Le mot\u00a0: «\u00a0ici\u00a0»\u00a0?</p>"],
  ["prose after code", "<p><code>a : b</code> : le voici ;</p>", "<p><code>a : b</code>\u00a0: le voici\u00a0;</p>"],
  ["what an attribute holds", '<button data-code="a > b : c">Copier !</button>', '<button data-code="a > b : c">Copier\u00a0!</button>'],
  ["blocks of code, scripts and drawings", "<pre>a : b</pre><script>a ? b : c</script><svg>a : b</svg>", null],
  ["a comment", "<!-- <p>a : b -->", null],
  ["the English text of a page", '<main data-x lang="en"><p>a : b</p></main>', null],
])("no-break spaces: %s", (_title, html, set) => {
  expect(typesetHtml(html)).toBe(set ?? html);
});

const boxed = (head: string, row: string): string =>
  `<div class="table" data-label="Table">\n<table><thead><tr>${head}</tr></thead><tbody><tr>${row}</tr></tbody></table>\n</div>`;

test("a table of three columns and more says at each cell what its column is, and what each of its elements is", () => {
  const table = boxed('<th align="left"><code>a</code></th><th>The "b"</th><th></th>', "<td>1</td><td>2</td><td>3</td>");
  expect(stackTables(table)).toBe(
    '<div class="table stacked" data-label="Table"><table role="table"><thead role="rowgroup"><tr role="row">' +
      '<th role="columnheader" align="left"><code>a</code></th><th role="columnheader">The "b"</th><th role="columnheader"></th></tr></thead>' +
      '<tbody role="rowgroup"><tr role="row"><td role="cell">1</td><td role="cell" data-column="The &quot;b&quot;">2</td><td role="cell">3</td></tr></tbody></table>\n</div>',
  );
});

test("a table of two columns has room as it is", () => {
  const table = boxed("<th>a</th><th>b</th>", "<td>1</td><td>2</td>");
  expect(stackTables(table)).toBe(table);
});

test("the pages made of a part of the README: what a newcomer needs first, and what there is besides", async () => {
  const pages = (await readSourcePages(ROOT)).filter(({ source }) => /^README/.test(source));
  const headings = (language: string) =>
    pages
      .filter((page) => page.language === language)
      .map(({ slug, title, body }) => [slug, title, ...[...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)]);
  expect(headings("en")).toEqual([
    ["start", "Get started", "Install", "The two commands", "In a deploy", "Validate"],
    ["beside-other-tools", "Beside other tools", "What it does that others do not", "How fast"],
  ]);
  expect(headings("fr")).toEqual([
    ["start", "Premiers pas", "Installer", "Les deux commandes", "Dans un déploiement", "Valider"],
    ["beside-other-tools", "À côté d'autres outils", "Ce que d'autres ne font pas", "À quelle vitesse"],
  ]);
});

test("the menu shows titles, of pages and of the folders of rules and diagnoses, in the language of its page", async () => {
  const pages = await readSourcePages(ROOT);
  const labels = (entries: readonly MenuEntry[]): readonly string[] =>
    entries.flatMap((entry) => [entry.translations.fr, ...("items" in entry ? labels(entry.items) : [])]);
  const groups = menu(pages).filter(({ label }) => label === "Rules" || label === "Diagnoses");
  expect(groups.flatMap((group) => labels([group])).filter((label) => label === "" || /^[a-z-]+(?:\/|$)/.test(label))).toEqual([]);
  expect(labels(groups)).toEqual(
    expect.arrayContaining(["Diagnostics", "Passerelle", "API non accordée à l'application", "Règles", "CGU non acceptées"]),
  );
});

test("a page without a description says nothing to who shares it: few have none", async () => {
  const pages = await readSourcePages(ROOT);
  expect(pages.filter(({ description }) => description === "").map(({ source }) => source)).toEqual([]);
});

test("words to be found by belong to a page; one about an answer is found by the names of its statuses, too", async () => {
  const slugs = new Set((await readSourcePages(ROOT)).map(({ slug }) => slug));
  expect(Object.keys(SEARCH_WORDS).filter((slug) => !slugs.has(slug))).toEqual([]);
  expect(searchWords("diagnoses/gateway/unavailable", "Status 502 or 503, within 999 ms; 503 again.", "fr")).toBe(
    "en panne, indisponible, 502 Bad Gateway, 503 Service Unavailable",
  );
  expect(searchWords("rules/api/scope", "Status 403.", "en")).toBe("");
});

test("every Markdown file of docs is a page, in both languages, and no two pages have one address", async () => {
  const pages = await readSourcePages(ROOT);
  const sources = new Set(pages.map(({ source }) => source));
  expect(globSync("docs/**/*.md", { cwd: ROOT }).filter((file) => !sources.has(file.replaceAll("\\", "/")))).toEqual([]);
  const addresses = pages.map(({ language, slug }) => `${language} ${slug}`);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  const slugs = (language: string): readonly string[] => pages.filter((page) => page.language === language).map(({ slug }) => slug);
  expect(slugs("fr")).toEqual(slugs("en"));
});

test.each([
  ["a page beside it", "which-form.md", "/pistectl/guides/which-form/"],
  ["an anchor of a page", "../reference/cli.md#pistectl-check", "/pistectl/reference/cli/#pistectl-check"],
  ["an anchor of its own", "#here", "#here"],
  ["the French page", "plan.fr.md", "/pistectl/fr/guides/plan/"],
  ["a folder with a README", "../rules", "/pistectl/rules/"],
  ["a folder without", "../../examples/workflows/", "https://github.com/pistectl/pistectl/tree/main/examples/workflows"],
  ["a file that is no page", "../../LICENSE", "https://github.com/pistectl/pistectl/blob/main/LICENSE"],
  ["a published schema", "../../schemas/v1/manifest.schema.json", "/pistectl/schemas/v1/manifest.schema.json"],
  ["a page, by its address in the repository", "https://github.com/pistectl/pistectl/blob/main/GLOSSARY.md", "/pistectl/glossary/"],
  ["the playground", "https://pistectl.github.io/pistectl/playground/?lang=en#a", "/pistectl/playground/?lang=en#a"],
  ["another host", "https://piste.gouv.fr", "https://piste.gouv.fr"],
])("a link of a guide to %s", async (_title, target, address) => {
  const pages = await readSourcePages(ROOT);
  const guide = pages.find(({ source }) => source === "docs/guides/plan.md");
  if (guide === undefined) throw new Error("no such guide");
  expect(pageLinks(ROOT, pages).onPage(guide, target)).toBe(address);
});
