import type { GraphEdge, GraphNode, SubscriptionState } from "@pistectl/config-schema/graph";
import type { GroupName } from "../graph-words.ts";
import type { FittedText, TextStyle } from "./text-width.ts";

/** Where everything of a diagram stands, in pixels from its upper left corner. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** Title, numbers, titles of the bands and of the legend. */
  readonly texts: readonly PlacedText[];
  readonly bands: readonly PlacedBand[];
  readonly cards: readonly PlacedCard[];
  readonly arrows: readonly PlacedArrow[];
  readonly legend: readonly LegendItem[];
}

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text. */
export interface PlacedText {
  readonly role: "title" | "counts" | "band" | "name" | "note" | "row" | "detail" | "legend";
  /** Of the left end, or of the right one. */
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Of the line that letters stand on. */
  readonly baseline: number;
  readonly style: TextStyle;
  readonly shown: FittedText;
  /** Before it was cut. */
  readonly full: string;
}

/** The background of an environment. */
export interface PlacedBand extends Box {
  readonly name: GroupName;
}

/** One node. */
export interface PlacedCard extends Box {
  readonly id: string;
  readonly look: GraphNode["type"];
  readonly muted: boolean;
  /** Everything that is written on it, uncut, for who points at it. */
  readonly description: string;
  readonly texts: readonly PlacedText[];
  readonly signs: readonly PlacedSign[];
}

/** The mark of a state, a disc around this point. */
export interface PlacedSign {
  readonly x: number;
  readonly y: number;
  readonly state: SubscriptionState;
}

/** An arrow from the right side of a card to the left side of another. */
export interface PlacedArrow {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly type: GraphEdge["type"];
  readonly state: SubscriptionState | null;
}

/** A sample of a state with its words; null for that of a missing application. */
export interface LegendItem {
  readonly state: SubscriptionState | null;
  readonly x: number;
  /** Of the sample's middle. */
  readonly y: number;
  readonly text: PlacedText;
}
