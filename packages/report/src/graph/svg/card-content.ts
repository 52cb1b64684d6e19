import type { GraphNode, ProjectGraph, SubscriptionState } from "@pistectl/config-schema/graph";
import { type Language, visibleText } from "@pistectl/words";
import { nodeName, nodeNote, subscriptionText } from "../graph-words.ts";
import type { Box, PlacedCard, PlacedSign, PlacedText } from "./graph-layout.ts";
import { fitName, fitText, type TextStyle, textWidth } from "./text-width.ts";

/** What is written on a card, before there is a place for it. */
export interface CardContent {
  readonly node: GraphNode;
  readonly name: string;
  readonly note: string;
  readonly rows: readonly CardRow[];
  readonly height: number;
  /** Width at which nothing would have to be cut. */
  readonly naturalWidth: number;
}

/** A subscription on the card of its application. */
export interface CardRow {
  /** Id of the API's node. */
  readonly to: string;
  readonly state: SubscriptionState;
  readonly label: string;
  readonly detail: string;
  /** The detail in lines of its own, below the label; none when there is room for it beside the label. */
  readonly below: readonly string[];
}

const NAME: TextStyle = { size: 14, bold: true };
const NOTE: TextStyle = { size: 11, bold: false };
const ROW: TextStyle = { size: 12, bold: false };
const PADDING = { left: 16, right: 12 };
/** Of an application, which has two texts side by side; longer names are cut, longer details stand below. */
export const MAX_APPLICATION_WIDTH = 500;
/** Middle of the first lines, from the top. */
export const HEADER_MIDDLE = 25;
const HEADER_HEIGHT = 50;
const ROW_HEIGHT = 22;
/** Of a line of detail below a label. */
const BELOW_HEIGHT = 15;
const BELOW_ROWS = 8;
/** From the left end of a row to its text: the sign and a blank. */
const SIGN_ROOM = 20;
const SIGN_RADIUS = 6;
/** Between the two texts of a row. */
const ROW_GAP = 16;
/** Largest part of a row that its right text takes from the left one. */
const DETAIL_SHARE = 0.5;
/** For the texts of a row on the widest card. */
const MAX_ROW_ROOM = MAX_APPLICATION_WIDTH - PADDING.left - PADDING.right - SIGN_ROOM;

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/** What is written on the cards of a graph, by id. */
export function cardContents({ nodes, edges }: ProjectGraph, language: Language): ReadonlyMap<string, CardContent> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = new Map<string, CardRow[]>();
  for (const { from, to, subscription } of edges) {
    const api = byId.get(to);
    if (subscription === null || api?.type !== "api") continue;
    const label = apiLabel(api, language);
    const detail = subscriptionText(subscription, language);
    const row = { to, state: subscription.state, label, detail, below: linesBelow(label, detail) };
    const ofCard = rows.get(from);
    if (ofCard === undefined) rows.set(from, [row]);
    else ofCard.push(row);
  }
  return new Map(nodes.map((node) => [node.id, contentOf(node, rows.get(node.id) ?? [], language)]));
}

/** A card with everything on it where it belongs. */
export function placeCard(content: CardContent, { x, y, width }: Omit<Box, "height">): PlacedCard {
  const { node, name, note, rows, height } = content;
  const left = x + PADDING.left;
  const right = x + width - PADDING.right;
  const line = (role: "name" | "note", full: string, baseline: number, style: TextStyle): PlacedText => {
    return { role, x: left, anchor: "start", baseline, style, shown: fitName(full, right - left, style), full };
  };
  const middles = rowMiddles(rows, y);
  const rowTexts = rows.flatMap(({ label, detail, below }, index): readonly PlacedText[] => {
    const baseline = (middles[index] ?? y) + 4;
    const start = left + SIGN_ROOM;
    const room = right - start;
    const forDetail = below.length > 0 ? 0 : textWidth(detail, NOTE) + ROW_GAP;
    const details = below.length > 0 ? below : [detail];
    return [
      { role: "row", x: start, anchor: "start", baseline, style: ROW, shown: fitName(label, room - forDetail, ROW), full: label },
      ...details.map((full, line): PlacedText => {
        const place = below.length > 0 ? ({ x: start, anchor: "start" } as const) : ({ x: right, anchor: "end" } as const);
        const lines = below.length > 0 ? line + 1 : 0;
        return { role: "detail", ...place, baseline: baseline + lines * BELOW_HEIGHT, style: NOTE, shown: fitText(full, room, NOTE), full };
      }),
    ];
  });
  const signs = rows.map(({ state }, index): PlacedSign => ({ x: left + SIGN_RADIUS, y: middles[index] ?? y, state }));
  return {
    id: node.id,
    look: node.type,
    muted: node.type === "application" && !node.enabled,
    x,
    y,
    width,
    height,
    description: [`${name} (${note})`, ...rows.map(({ label, detail }) => `${label}: ${detail}`)].join("\n"),
    texts: [line("name", name, y + 23, NAME), line("note", note, y + 39, NOTE), ...rowTexts],
    signs,
  };
}

/** Name and version; a bare number would go to the other side of a name that is written from right to left. */
function apiLabel(api: Extract<GraphNode, { readonly type: "api" }>, language: Language): string {
  const name = nodeName(api, language);
  if (RIGHT_TO_LEFT.test(name)) return `${name}, ${nodeNote(api, language)}`;
  return api.version === null ? name : `${name} ${visibleText(api.version)}`;
}

/** Of the labels, below the top of the card. */
function rowMiddles(rows: readonly CardRow[], top: number): readonly number[] {
  let y = top + HEADER_HEIGHT;
  return rows.map((row) => {
    const middle = y + ROW_HEIGHT / 2;
    y += rowHeight(row);
    return middle;
  });
}

function rowHeight({ below }: CardRow): number {
  return ROW_HEIGHT + below.length * BELOW_HEIGHT;
}

/** A state is never cut, as a name is: what does not fit beside the label is broken at its commas. */
function linesBelow(label: string, detail: string): readonly string[] {
  const beside = Math.max(MAX_ROW_ROOM - textWidth(label, ROW) - ROW_GAP, MAX_ROW_ROOM * DETAIL_SHARE - ROW_GAP);
  if (textWidth(detail, NOTE) <= beside) return [];
  const lines: string[] = [];
  for (const part of detail.split(/(?<=,) /)) {
    const longer = `${lines.at(-1)} ${part}`;
    if (lines.length > 0 && textWidth(longer, NOTE) <= MAX_ROW_ROOM) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function contentOf(node: GraphNode, rows: readonly CardRow[], language: Language): CardContent {
  const name = nodeName(node, language);
  const note = nodeNote(node, language);
  const lineWidths = [textWidth(name, NAME), textWidth(note, NOTE), ...rows.map((row) => SIGN_ROOM + rowWidth(row))];
  return {
    node,
    name,
    note,
    rows,
    height: HEADER_HEIGHT + (rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + rowHeight(row), BELOW_ROWS)),
    naturalWidth: Math.ceil(Math.max(...lineWidths)) + PADDING.left + PADDING.right,
  };
}

function rowWidth({ label, detail, below }: CardRow): number {
  if (below.length === 0) return textWidth(label, ROW) + ROW_GAP + textWidth(detail, NOTE);
  return Math.max(textWidth(label, ROW), ...below.map((line) => textWidth(line, NOTE)));
}
