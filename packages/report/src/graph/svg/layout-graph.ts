import type { ProjectGraph } from "@pistectl/config-schema/graph";
import { keysOf, type Language, say } from "@pistectl/words";
import { countText, GRAPH_TITLE, GROUP_WORDS, type GroupName, groupOf } from "../graph-words.ts";
import { type CardContent, cardContents, MAX_APPLICATION_WIDTH, placeCard } from "./card-content.ts";
import type { Box, GraphLayout, PlacedBand } from "./graph-layout.ts";
import { neighbours } from "./neighbours.ts";
import { orderColumns } from "./order-columns.ts";
import { type CardWithRows, placeArrows } from "./place-arrows.ts";
import { placeLegend } from "./place-legend.ts";
import { placeText } from "./place-text.ts";
import { spread } from "./spread.ts";
import type { TextStyle } from "./text-width.ts";

const MARGIN = 24;
const MIN_PAGE_WIDTH = 640;
/** Of a card; longer texts are cut. */
const MIN_CARD_WIDTH = 150;
const MAX_CARD_WIDTH = 340;
const CARD_GAP = 14;
const BAND_GAP = 20;
const BAND_PADDING = 16;
const BAND_TITLE_HEIGHT = 40;
/** Between two columns: more where many arrows bend. */
const MIN_GUTTER = 96;
const MAX_GUTTER = 280;
const HEADER_HEIGHT = 72;
const BELOW_LEGEND = 13;

const TITLE: TextStyle = { size: 20, bold: true };
const COUNTS: TextStyle = { size: 12, bold: false };
const BAND: TextStyle = { size: 13, bold: true };

/**
 * Places a graph in columns: organizations and connectors, then applications, then APIs and connections; the latter two in a band for each
 * environment. Arrows join neighbouring columns only, so that none passes behind a card or a text.
 */
export function layoutGraph(graph: ProjectGraph, language: Language): GraphLayout {
  const contents = cardContents(graph, language);
  const groups = groupsOf(graph);
  const joined = neighbours(graph.edges);
  const idsOf = (types: readonly string[]): readonly string[] => graph.nodes.filter(({ type }) => types.includes(type)).map(({ id }) => id);
  const columns = orderColumns(
    {
      left: idsOf(["organization", "connector"]),
      middle: groups.flatMap(({ middle }) => middle),
      right: groups.flatMap(({ right }) => right),
    },
    joined,
  );
  const width = (ids: readonly string[], max: number): number =>
    ids.length === 0 ? 0 : clamp(Math.max(...ids.map((id) => contents.get(id)?.naturalWidth ?? 0)), MIN_CARD_WIDTH, max);
  const outside = new Set(groups.flatMap(({ name, middle }) => (name === "outside" ? middle : [])));
  const widths = {
    left: width(columns.left, MAX_CARD_WIDTH),
    middle:
      width(
        columns.middle.filter((id) => !outside.has(id)),
        MAX_APPLICATION_WIDTH,
      ) || width([...outside], MAX_CARD_WIDTH),
    right: width(columns.right, MAX_CARD_WIDTH),
  };
  const ofLeft = graph.edges.filter(({ type }) => type === "owns" || type === "uses").length;
  const x = placeColumns(widths, gutter(ofLeft), gutter(graph.edges.length - ofLeft));

  const bands: PlacedBand[] = [];
  const boxes = new Map<string, Box>();
  let y = MARGIN + HEADER_HEIGHT;
  for (const { name, ...group } of groups) {
    const inGroup = new Set([...group.middle, ...group.right]);
    const middle = columns.middle.filter((id) => inGroup.has(id));
    const right = columns.right.filter((id) => inGroup.has(id));
    const isRight = new Set(right);
    const top = y + BAND_TITLE_HEIGHT;
    const tops = placeBand({ middle, right, top }, joined, contents);
    for (const [id, cardTop] of tops) {
      const column = isRight.has(id) ? "right" : "middle";
      boxes.set(id, { x: x[column], y: cardTop, width: widths[column], height: contents.get(id)?.height ?? 0 });
    }
    const bottom = Math.max(...[...tops].map(([id, cardTop]) => cardTop + (contents.get(id)?.height ?? 0)));
    bands.push({ name, x: x.band, y, width: x.bandEnd - x.band, height: bottom + BAND_PADDING - y });
    y = bottom + BAND_PADDING + BAND_GAP;
  }
  const wishes = columns.left.map((id) => ({ middle: meanMiddle(joined.get(id), boxes) ?? y, height: contents.get(id)?.height ?? 0 }));
  const start = MARGIN + HEADER_HEIGHT + (bands.length === 0 ? 0 : BAND_TITLE_HEIGHT);
  for (const [index, top] of spread(wishes, { gap: CARD_GAP, start }).entries()) {
    const id = columns.left[index] ?? "";
    boxes.set(id, { x: x.left, y: top, width: widths.left, height: contents.get(id)?.height ?? 0 });
    y = Math.max(y, top + (contents.get(id)?.height ?? 0) + BAND_GAP);
  }

  const pageWidth = Math.max(MIN_PAGE_WIDTH, x.bandEnd + MARGIN);
  const cards = placeCards(graph, contents, boxes);
  const legend = placeLegend(graph, { top: y, left: MARGIN, right: pageWidth - MARGIN }, language);
  const last = legend.at(-1);
  return {
    width: pageWidth,
    height: (last === undefined ? y - BAND_GAP : last.y + BELOW_LEGEND) + MARGIN,
    texts: [
      placeText("title", say(GRAPH_TITLE, language), { x: MARGIN, baseline: MARGIN + 20 }, TITLE, pageWidth - 2 * MARGIN),
      placeText("counts", countText(graph.nodes, language), { x: MARGIN, baseline: MARGIN + 42 }, COUNTS, pageWidth - 2 * MARGIN),
      ...bands.map((band) =>
        placeText("band", say(GROUP_WORDS[band.name], language), { x: band.x + BAND_PADDING, baseline: band.y + 26 }, BAND, widths.middle),
      ),
    ],
    bands,
    cards: cards.map(({ card }) => card),
    arrows: placeArrows(graph.edges, cards),
    legend,
  };
}

interface Group {
  readonly name: GroupName;
  readonly middle: readonly string[];
  readonly right: readonly string[];
}

function groupsOf({ nodes }: ProjectGraph): readonly Group[] {
  return keysOf(GROUP_WORDS).flatMap((name) => {
    const members = nodes.filter((node) => groupOf(node) === name);
    const ofTypes = (...types: readonly string[]): readonly string[] =>
      members.filter(({ type }) => types.includes(type)).map(({ id }) => id);
    const middle = ofTypes("application", "missing-application", "partner");
    // A connection's arrow begins above those of the APIs.
    return members.length === 0 ? [] : [{ name, middle, right: [...ofTypes("connection"), ...ofTypes("api")] }];
  });
}

function gutter(arrows: number): number {
  return clamp(MIN_GUTTER + arrows * 2, MIN_GUTTER, MAX_GUTTER);
}

function placeColumns(
  widths: { readonly left: number; readonly middle: number; readonly right: number },
  leftGutter: number,
  rightGutter: number,
): Readonly<Record<"left" | "band" | "middle" | "right" | "bandEnd", number>> {
  const band = widths.left === 0 ? MARGIN : MARGIN + widths.left + leftGutter - BAND_PADDING;
  const middle = band + BAND_PADDING;
  const right = middle + widths.middle + (widths.middle === 0 ? 0 : rightGutter);
  const end = widths.right === 0 ? middle + widths.middle : right + widths.right;
  return { left: MARGIN, band, middle, right, bandEnd: end + BAND_PADDING };
}

/** Tops of the cards of a band: the higher column is packed, the other one goes to what it is joined to. */
function placeBand(
  { middle, right, top }: { readonly middle: readonly string[]; readonly right: readonly string[]; readonly top: number },
  joined: ReadonlyMap<string, readonly string[]>,
  contents: ReadonlyMap<string, CardContent>,
): ReadonlyMap<string, number> {
  const heightOf = (id: string): number => contents.get(id)?.height ?? 0;
  const total = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + heightOf(id) + CARD_GAP, 0);
  const [packed, loose] = total(middle) >= total(right) ? [middle, right] : [right, middle];
  const boxes = new Map<string, Box>();
  let y = top;
  for (const id of packed) {
    boxes.set(id, { x: 0, y, width: 0, height: heightOf(id) });
    y += heightOf(id) + CARD_GAP;
  }
  const wishes = loose.map((id) => ({ middle: meanMiddle(joined.get(id), boxes) ?? top, height: heightOf(id) }));
  const tops = spread(wishes, { gap: CARD_GAP, start: top });
  return new Map([...[...boxes].map(([id, box]) => [id, box.y] as const), ...loose.map((id, index) => [id, tops[index] ?? top] as const)]);
}

/** Mean height of what a node is joined to and has a place; null when it is joined to nothing. */
function meanMiddle(joined: readonly string[] | undefined, boxes: ReadonlyMap<string, Box>): number | null {
  const middles = (joined ?? []).flatMap((other) => boxes.get(other) ?? []).map(({ y, height }) => y + height / 2);
  return middles.length === 0 ? null : middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
}

/** Rows stand in the order of the APIs that their arrows go to. */
function placeCards(
  { nodes }: ProjectGraph,
  contents: ReadonlyMap<string, CardContent>,
  boxes: ReadonlyMap<string, Box>,
): readonly CardWithRows[] {
  return nodes.flatMap(({ id }) => {
    const content = contents.get(id);
    const box = boxes.get(id);
    if (content === undefined || box === undefined) return [];
    const rows = content.rows.toSorted((a, b) => (boxes.get(a.to)?.y ?? 0) - (boxes.get(b.to)?.y ?? 0));
    return [{ card: placeCard({ ...content, rows }, box), rows }];
  });
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
