/** Something to be put into a column: where its middle would best be, and how high it is, in pixels. */
export interface Wish {
  readonly middle: number;
  readonly height: number;
}

/**
 * Tops of things in a column, in their order, as near to their wishes as they get (least squares) without coming nearer to each other than
 * the gap or above the start: neighbours that would overlap become one block around the mean of their wishes.
 */
export function spread(wishes: readonly Wish[], { gap, start }: { readonly gap: number; readonly start: number }): readonly number[] {
  const blocks: { count: number; height: number /** Sum of the tops that its members wish for it. */; sum: number; top: number }[] = [];
  for (const { middle, height } of wishes) {
    let block = { count: 1, height, sum: middle - height / 2, top: Math.max(start, middle - height / 2) };
    let above = blocks.at(-1);
    while (above !== undefined && above.top + above.height + gap > block.top) {
      blocks.pop();
      const sum = above.sum + block.sum - block.count * (above.height + gap);
      const count = above.count + block.count;
      block = { count, height: above.height + gap + block.height, sum, top: Math.max(start, sum / count) };
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  const tops: number[] = [];
  let index = 0;
  for (const { count, top } of blocks) {
    let next = top;
    for (let member = 0; member < count; member += 1) {
      tops.push(Math.round(next));
      next = Math.round(next) + (wishes[index]?.height ?? 0) + gap;
      index += 1;
    }
  }
  return tops;
}
