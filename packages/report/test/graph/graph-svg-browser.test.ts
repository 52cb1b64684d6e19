import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { findChromium, NO_CHROMIUM } from "../../../../tools/find-chromium.ts";
import { renderGraphSvg } from "../../src/graph/graph-svg.ts";
import { graphNamed, graphOfSize } from "./sample-graph.ts";

/** Runs in the page: what leaves its card or the page, and which texts meet. Half a pixel is what rounding makes. */
const MEASURE = `
const SLACK = 0.5;
const inside = (a, b) => a.left >= b.left - SLACK && a.right <= b.right + SLACK && a.top >= b.top - SLACK && a.bottom <= b.bottom + SLACK;
const meets = (a, b) => a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;
// The lines of a font reach higher and lower than its letters: what is looked at is the letters' own height.
const inked = (text) => {
  const box = text.getBoundingClientRect();
  const size = parseFloat(getComputedStyle(text).fontSize);
  const baseline = Number(text.getAttribute("y")) + page.top;
  return { left: box.left, right: box.right, top: baseline - size * 0.8, bottom: baseline + size * 0.25 };
};
const page = document.querySelector("svg").getBoundingClientRect();
const problems = [];
const texts = [...document.querySelectorAll("text")].map((text) => ({ text, box: inked(text), words: text.lastChild.data }));
for (const { text, box, words } of texts) {
  const card = text.parentNode.querySelector(":scope > .card");
  if (!inside(box, card === null ? page : card.getBoundingClientRect())) problems.push("leaves its box: " + words);
}
for (const [index, one] of texts.entries())
  for (const other of texts.slice(index + 1)) if (meets(one.box, other.box)) problems.push(one.words + " meets " + other.words);
document.body.innerHTML = "";
document.body.append(JSON.stringify({ texts: texts.length, problems: problems.slice(0, 20) }));
`;

const chromium = findChromium();

describe("in a browser", () => {
  beforeEach(({ skip }) => skip(chromium === null, NO_CHROMIUM));

  test.each([
    ["one of each", graphNamed((place) => place), ""],
    ["wide letters", graphNamed((place) => `${place} ${"WQm@ ".repeat(20)}`), ""],
    ["wide letters, in a wide font", graphNamed((place) => `${place} ${"WQm@ ".repeat(20)}`), "DejaVu Sans"],
    ["French, in a wide font", graphNamed((place) => `Dématérialisation ${place} de l'État`), "Verdana, DejaVu Sans"],
    ["Chinese", graphNamed((place) => `${place}公共住房评分系统应用程序名称非常非常长的示例`), ""],
    ["Arabic, Hebrew, emoji", graphNamed((place) => `${place} تطبيق تسجيل الطلبات والفواتير שלום 👩🏽‍💻🇫🇷 ﷽﷽`), ""],
    ["200 applications", graphOfSize(200, 24, 5), ""],
  ])("no text leaves its box or meets another: %s", (_, graph, font) => {
    const folder = mkdtempSync(join(tmpdir(), "pistectl-svg-"));
    try {
      const svg = renderGraphSvg(graph, { language: "fr" }).replace(/^<\?xml.*\n/, "");
      const fontRule = font === "" ? "" : `<style>.pistectl-graph text { font-family: ${font} !important; }</style>`;
      writeFileSync(
        join(folder, "page.html"),
        `<!doctype html><meta charset="utf-8"><body style="margin:0">${svg}${fontRule}<script>${MEASURE}</script>`,
      );
      const flags = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${join(folder, "profile")}`, "--dump-dom"];
      const page = execFileSync(chromium ?? "", [...flags, `file://${join(folder, "page.html")}`], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      const { texts, problems } = JSON.parse(/<body[^>]*>(.*)<\/body>/s.exec(page)?.[1] ?? "null") as {
        readonly texts: number;
        readonly problems: readonly string[];
      };
      expect(problems).toEqual([]);
      expect(texts).toBeGreaterThan(30);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
