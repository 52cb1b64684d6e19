import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./workflows/workflow.ts";

const PAGES = globSync(["README.fr.md", "GLOSSARY.fr.md", "docs/**/*.fr.md", "actions/*/README.fr.md"], { cwd: ROOT }).sort();

const MARK = /^[`*]*[\s\u00a0]\((?:pages? )?en anglais/;

/** The link at the top of a page to the same in English. */
const SAME_PAGE = /english$/i;

test.each(PAGES)("%s leads to French pages, and says of a page that it is in English only", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8").replace(/^ *```[\s\S]*?^ *```/gm, "");
  const wrong = [...text.matchAll(/\[((?:[^\][]|\[[^\]]*\])*)\]\(([^)\s#]+\.md)(?:#[^)\s]*)?\)/g)].flatMap(
    ({ 0: link, 1: label = "", 2: target = "", index }) => {
      if (/^https?:/.test(target) || target.endsWith(".fr.md") || SAME_PAGE.test(label)) return [];
      const file = normalize(join(dirname(page), target));
      if (existsSync(join(ROOT, file.replace(/\.md$/, ".fr.md")))) return [`${target} is there in French`];
      return MARK.test(text.slice(index + link.length)) ? [] : [`${target} is in English only`];
    },
  );
  expect(wrong).toEqual([]);
});

/** Sites in French, and our own. */
const FRENCH_SITES = /^https?:\/\/(?:[\w.-]+\.)?(?:gouv\.fr|pistectl\.github\.io|github\.com\/pistectl)(?=[/?#]|$)/;

test.each(PAGES)("%s says of a site that it is in English", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8").replace(/^ *```[\s\S]*?^ *```/gm, "");
  const links = [...text.matchAll(/\]\((https?:[^)\s]+)\)/g)].filter(([, target = ""]) => !FRENCH_SITES.test(target));
  expect(links.filter(({ 0: link, index }) => !MARK.test(text.slice(index + link.length))).map(([, target]) => target)).toEqual([]);
});
