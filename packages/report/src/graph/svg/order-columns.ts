/** Rounds after which an order hardly changes any more. */
const ROUNDS = 4;

/** Ids of the three columns, in the order in which they stand above each other. */
export interface Columns {
  readonly left: readonly string[];
  readonly middle: readonly string[];
  readonly right: readonly string[];
}

/** Orders columns so that few arrows cross (barycentre method: each thing goes to the mean place of those it is joined to); what ties keeps its order. */
export function orderColumns(columns: Columns, joined: ReadonlyMap<string, readonly string[]>): Columns {
  let { left, middle, right } = columns;
  for (let round = 0; round < ROUNDS; round += 1) {
    left = orderBy(left, placesOf(middle), joined);
    right = orderBy(right, placesOf(middle), joined);
    middle = orderBy(middle, new Map([...placesOf(left), ...placesOf(right)]), joined);
  }
  return { left: orderBy(left, placesOf(middle), joined), middle, right: orderBy(right, placesOf(middle), joined) };
}

function orderBy(
  ids: readonly string[],
  places: ReadonlyMap<string, number>,
  joined: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const means = new Map(
    ids.map((id, index) => {
      const found = (joined.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
      return [id, found.length === 0 ? (index + 0.5) / ids.length : found.reduce((sum, place) => sum + place, 0) / found.length];
    }),
  );
  return ids.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
}

/** Places from 0 to 1, so that columns of different lengths can be compared. */
function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, (index + 0.5) / ids.length]));
}
