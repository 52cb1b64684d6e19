import type { ManifestNode, MappingEntry, Span } from "@pistectl/config-schema/editing";

/** A node around an offset, with what leads to it. */
export interface NodeStep {
  readonly node: ManifestNode;
  /** The entry of a mapping whose value it is. */
  readonly entry?: MappingEntry;
  /** Keys from the root, `*` for an item. */
  readonly path: readonly string[];
}

/** The nodes around an offset, outermost first; on a key, the last one is its value. */
export function nodePath(root: ManifestNode, offset: number): readonly NodeStep[] {
  const steps: NodeStep[] = [{ node: root, path: [] }];
  for (let step = stepInto(steps[0] as NodeStep, offset); step !== null; step = stepInto(step, offset)) steps.push(step);
  return steps;
}

function stepInto({ node, path }: NodeStep, offset: number): NodeStep | null {
  if (node.kind === "mapping") {
    const entry = node.entries.find(({ keySpan, value }) =>
      holds({ start: keySpan.start, end: Math.max(keySpan.end, value.span.end) }, offset),
    );
    return entry === undefined ? null : { node: entry.value, entry, path: [...path, entry.key] };
  }
  if (node.kind === "sequence") {
    const item = node.items.find(({ span }) => holds(span, offset));
    return item === undefined ? null : { node: item, path: [...path, "*"] };
  }
  return null;
}

/** Whether an offset is inside a stretch, its end included. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
