import type { GraphEdge } from "@pistectl/config-schema/graph";
import { type CardRow, HEADER_MIDDLE } from "./card-content.ts";
import type { PlacedArrow, PlacedCard } from "./graph-layout.ts";

/** Where arrows may end on a card, from its corners. */
const PORT_INSET = 10;

/** A card with its rows in the order in which they stand on it. */
export interface CardWithRows {
  readonly card: PlacedCard;
  readonly rows: readonly CardRow[];
}

/** Arrows that end on one card end at as many heights, in the order of their beginnings. */
export function placeArrows(edges: readonly GraphEdge[], cards: readonly CardWithRows[]): readonly PlacedArrow[] {
  const byId = new Map(cards.map((placed) => [placed.card.id, placed]));
  const begun = edges.flatMap(({ from, to, type, subscription }) => {
    const source = byId.get(from);
    const target = byId.get(to);
    if (source === undefined || target === undefined) return [];
    const row = subscription === null ? -1 : source.rows.findIndex((candidate) => candidate.to === to);
    const start = { x: source.card.x + source.card.width, y: source.card.signs[row]?.y ?? source.card.y + HEADER_MIDDLE };
    return [{ start, target: target.card, type, state: subscription?.state ?? null }];
  });
  const byTarget = new Map<PlacedCard, (typeof begun)[number][]>();
  for (const arrow of begun) {
    const others = byTarget.get(arrow.target);
    if (others === undefined) byTarget.set(arrow.target, [arrow]);
    else others.push(arrow);
  }
  return [...byTarget].flatMap(([target, arrows]) =>
    arrows
      .toSorted((a, b) => a.start.y - b.start.y)
      .map(({ start, type, state }, index): PlacedArrow => {
        // On an application between the header's corners: below are its rows.
        const room = Math.min(target.height, 2 * HEADER_MIDDLE) - 2 * PORT_INSET;
        const y = target.y + PORT_INSET + (room * (index + 1)) / (arrows.length + 1);
        return { from: start, to: { x: target.x, y }, type, state };
      }),
  );
}
