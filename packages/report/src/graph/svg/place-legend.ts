import { type ProjectGraph, SUBSCRIPTION_STATES, type SubscriptionState } from "@pistectl/config-schema/graph";
import { type Language, say } from "@pistectl/words";
import { NODE_WORDS, STATE_WORDS } from "../graph-words.ts";
import type { LegendItem } from "./graph-layout.ts";
import { placeText } from "./place-text.ts";
import { type TextStyle, textWidth } from "./text-width.ts";

const LINE_HEIGHT = 26;
/** From the left end of an item to its words. */
const SAMPLE_WIDTH = 66;
const GAP = 28;
const STYLE: TextStyle = { size: 12, bold: false };

/** A sample for each state that occurs, and for missing applications, on as many lines as it takes between two margins. */
export function placeLegend(
  { nodes, edges }: ProjectGraph,
  { top, left, right }: { readonly top: number; readonly left: number; readonly right: number },
  language: Language,
): readonly LegendItem[] {
  const states: readonly (SubscriptionState | null)[] = [
    ...SUBSCRIPTION_STATES.filter((state) => edges.some(({ subscription }) => subscription?.state === state)),
    ...(nodes.some(({ type }) => type === "missing-application") ? [null] : []),
  ];
  let x = left;
  let y = top + LINE_HEIGHT / 2;
  return states.map((state) => {
    const words = state === null ? say(NODE_WORDS["missing-application"], language) : say(STATE_WORDS[state], language);
    const width = SAMPLE_WIDTH + textWidth(words, STYLE);
    if (x > left && x + width > right) {
      x = left;
      y += LINE_HEIGHT;
    }
    const place = { x: x + SAMPLE_WIDTH, baseline: y + 4 };
    const item = { state, x, y, text: placeText("legend", words, place, STYLE, right - place.x) };
    x += width + GAP;
    return item;
  });
}
