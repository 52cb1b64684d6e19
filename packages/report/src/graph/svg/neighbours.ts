import type { GraphEdge } from "@pistectl/config-schema/graph";

/** What each node is joined to, by id, in either direction. */
export function neighbours(edges: readonly Pick<GraphEdge, "from" | "to">[]): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, string[]>();
  const join = (id: string, other: string): void => {
    const others = joined.get(id);
    if (others === undefined) joined.set(id, [other]);
    else others.push(other);
  };
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  return joined;
}
