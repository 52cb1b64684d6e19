import type { GraphEdge, GraphNode, SubscriptionState } from "@pistectl/config-schema/graph";
import type { GroupName } from "./graph-words.ts";

/** A graph as a notation of boxes and arrows draws it: every text is worded, on one line each, and still of any characters. */
export interface Diagram {
  /** Boxes outside any group. */
  readonly boxes: readonly DiagramBox[];
  readonly groups: readonly DiagramGroup[];
  readonly arrows: readonly DiagramArrow[];
  /** What was folded so that it fits; null for nothing. */
  readonly remark: string | null;
}

/** Boxes of one environment. */
export interface DiagramGroup {
  readonly name: GroupName;
  readonly title: string;
  readonly boxes: readonly DiagramBox[];
}

/** One box. */
export interface DiagramBox {
  /** Letters, digits and underscores. */
  readonly id: string;
  readonly look: GraphNode["type"];
  readonly lines: readonly string[];
}

/** One arrow between boxes. */
export interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  readonly type: GraphEdge["type"];
  /** Null for an arrow that is no subscription. */
  readonly state: SubscriptionState | null;
  readonly label: string | null;
}
