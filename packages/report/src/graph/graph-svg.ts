import { type ProjectGraph, SUBSCRIPTION_STATES, type SubscriptionState } from "@pistectl/config-schema/graph";
import { type Language, say } from "@pistectl/words";
import { escapeXml, escapeXmlText } from "../escaping/escape-xml.ts";
import { countText, GRAPH_TITLE } from "./graph-words.ts";
import type { LegendItem, PlacedArrow, PlacedBand, PlacedCard, PlacedSign, PlacedText } from "./svg/graph-layout.ts";
import { layoutGraph } from "./svg/layout-graph.ts";
import { svgStyle } from "./svg/svg-style.ts";

/** Least bend of an arrow, pixels. */
const MIN_BEND = 40;
const STRIPE_WIDTH = 4;
const SAMPLE_LENGTH = 34;

/** A picture that stands alone: no script, no font or image from elsewhere, light and dark, every cut text whole where one points at it. */
export function renderGraphSvg(graph: ProjectGraph, { language }: { readonly language: Language }): string {
  const { width, height, texts, bands, cards, arrows, legend } = layoutGraph(graph, language);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" class="pistectl-graph" lang="${language}" role="img" aria-labelledby="pistectl-graph-title pistectl-graph-counts" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="pistectl-graph-title">${escapeXmlText(say(GRAPH_TITLE, language))}</title>`,
    `<desc id="pistectl-graph-counts">${escapeXmlText(countText(graph.nodes, language))}</desc>`,
    `<style>\n${svgStyle()}\n</style>`,
    `<defs>\n${[plainHead(), ...SUBSCRIPTION_STATES.map(stateHead)].join("\n")}\n</defs>`,
    `<rect class="page" width="${width}" height="${height}"/>`,
    ...bands.map(bandElement),
    ...arrows.map((arrow) => arrowElement(arrow)),
    ...cards.map(cardElement),
    ...texts.map(textElement),
    ...legend.map(legendElement),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

function plainHead(): string {
  return marker("plain", '<path class="head" d="M0 0L8 4L0 8Z"/>');
}

/** Heads differ in shape: full, hollow, cross, none but a disc. */
function stateHead(state: SubscriptionState): string {
  switch (state) {
    case "granted":
      return marker(state, '<path class="head granted" d="M0 0L8 4L0 8Z"/>');
    case "waiting":
      return marker(state, '<path class="head-mark waiting" d="M1 1L7 4L1 7Z"/>');
    case "refused":
      return marker(state, '<path class="head-mark refused" d="M1 1L7 7M1 7L7 1"/>');
    case "unknown":
      return marker(state, '<circle class="head unknown" cx="4" cy="4" r="2.5"/>');
  }
}

function marker(name: string, shape: string): string {
  return `<marker id="pistectl-head-${name}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">${shape}</marker>`;
}

function bandElement({ x, y, width, height }: PlacedBand): string {
  return `<rect class="band" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/>`;
}

function arrowElement({ from, to, state }: Pick<PlacedArrow, "from" | "to" | "state">): string {
  const bend = Math.max(MIN_BEND, (to.x - from.x) / 2);
  const path = from.y === to.y ? `H${to.x}` : `C${from.x + bend} ${from.y} ${to.x - bend} ${pixels(to.y)} ${to.x} ${pixels(to.y)}`;
  const classes = state === null ? "arrow" : `arrow state ${state}`;
  return `<path class="${classes}" d="M${from.x} ${from.y}${path}" marker-end="url(#pistectl-head-${state ?? "plain"})"/>`;
}

function cardElement({ look, muted, x, y, width, height, description, texts, signs }: PlacedCard): string {
  return [
    `<g class="${look}${muted ? " muted" : ""}">`,
    `<title>${escapeXmlText(description)}</title>`,
    `<rect class="card" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    `<rect class="stripe" x="${x}" y="${y + 6}" width="${STRIPE_WIDTH}" height="${height - 12}" rx="2"/>`,
    ...signs.map(signElement),
    ...texts.map(textElement),
    "</g>",
  ].join("\n");
}

/** A tick in a disc, the hands of a clock in a disc, a cross in a square, a broken ring. */
function signElement({ x, y, state }: PlacedSign): string {
  const mark = (path: string): string => `<path class="sign-mark" d="${path}"/>`;
  const disc = `<circle class="sign-body" cx="${x}" cy="${y}" r="6"/>`;
  switch (state) {
    case "granted":
      return `<g class="sign granted">${disc}${mark(`M${x - 3} ${y}l2 2.5l4 -4.5`)}</g>`;
    case "waiting":
      return `<g class="sign waiting">${disc}${mark(`M${x} ${y - 3.5}v3.5h3`)}</g>`;
    case "refused":
      return `<g class="sign refused"><rect class="sign-body" x="${x - 6}" y="${y - 6}" width="12" height="12" rx="2"/>${mark(`M${x - 2.5} ${y - 2.5}l5 5m0 -5l-5 5`)}</g>`;
    case "unknown":
      return `<g class="sign unknown"><circle cx="${x}" cy="${y}" r="5"/></g>`;
  }
}

function textElement({ role, x, anchor, baseline, shown, full }: PlacedText): string {
  if (shown.text === "") return "";
  const end = anchor === "end" ? ' text-anchor="end"' : "";
  // Outside the table of widths the font decides; the reader is told what room there is.
  const room = shown.known ? "" : ` textLength="${shown.width}" lengthAdjust="spacingAndGlyphs"`;
  const whole = shown.text === full ? "" : `<title>${escapeXml(full)}</title>`;
  return `<text class="${role === "band" ? "band-title" : role}" x="${x}" y="${baseline}"${end}${room}>${whole}${escapeXml(shown.text)}</text>`;
}

function legendElement({ state, x, y, text }: LegendItem): string {
  const sample =
    state === null
      ? `<g class="missing-application"><rect class="card" x="${x}" y="${y - 8}" width="${SAMPLE_LENGTH + 20}" height="16" rx="4"/></g>`
      : `${signElement({ x: x + 6, y, state })}\n${arrowElement({ from: { x: x + 18, y }, to: { x: x + 18 + SAMPLE_LENGTH, y }, state })}`;
  return `${sample}\n${textElement(text)}`;
}

/** To a tenth, which no eye tells from less. */
function pixels(length: number): number {
  return Math.round(length * 10) / 10;
}
