import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerCell, connectCell, connectionCell, expectedOf } from "./faults/expected-cell.ts";
import { ANSWER_STAGES, CONNECTION_PLACES } from "./faults/fault-row.ts";
import { ANSWERS, CONNECTIONS, CONNECTS } from "./faults/fault-table.ts";
import { playAnswer } from "./faults/play-answer.ts";
import { createMachinery, type Machinery, playConnect, playConnection } from "./faults/play-connection.ts";
import type { Play, Seen } from "./faults/played-check.ts";

const BOTH: readonly Play[] = ["every", "first"];
const THREE: readonly Play[] = [...BOTH, "proxied"];

/** Plays the cells of a row, which are compared together: what was expected of each, and what was seen. */
async function play<Place extends string>(
  places: readonly Place[],
  plays: readonly Play[],
  cell: { readonly expected: (place: Place, play: Play) => Seen; readonly seen: (place: Place, play: Play) => Promise<Seen> },
): Promise<void> {
  const cells = places.flatMap((place) => plays.map((one) => [place, one] as const));
  const seen: [string, Seen][] = [];
  for (const [place, one] of cells) seen.push([`${place}, ${one}`, await cell.seen(place, one)]);
  expect(Object.fromEntries(seen)).toEqual(
    Object.fromEntries(cells.map(([place, one]) => [`${place}, ${one}`, cell.expected(place, one)])),
  );
}

/** The tests name the token endpoint: an answer that is none of a token endpoint is then theirs to mend. */
function ofOurEndpoint(seen: Seen): Seen {
  return { ...seen, finding: seen.finding.replace("token/unexpected-answer piste", "token/unexpected-answer you") };
}

/** Whether a connection that ends as soon as it is accepted is seen to be gone before the first request is chance: another is then opened, at no attempt's cost. */
function isSeenEarly({ finding, tries, milliseconds }: Seen): boolean {
  return finding === "ready" && tries === 1 && milliseconds === 0;
}

let machinery: Machinery;
beforeAll(async () => {
  machinery = await createMachinery();
});
afterAll(() => machinery.silent.close());

describe("a connection meets", () => {
  test.each(CONNECTIONS.map((row) => ({ row, title: `${row[1].stage}: ${row[0]}` })))("$title", async ({ row }) => {
    const [, fault] = row;
    await play(CONNECTION_PLACES, BOTH, {
      expected: (place, one) => expectedOf(connectionCell(row, place), one),
      async seen(place, one) {
        const seen = await playConnection(fault, place, one, machinery);
        const endsEarly = fault.stage === "tcp" && fault.handshake !== undefined && place !== "proxy" && one === "first";
        return endsEarly && isSeenEarly(seen) ? expectedOf(connectionCell(row, place), one) : seen;
      },
    });
  });
});

describe("a proxy answers CONNECT with", () => {
  test.each(CONNECTS.map((row) => ({ row, title: row[0] })))("$title", async ({ row }) => {
    await play(["token host", "API host"], BOTH, {
      expected: (_place, one) => expectedOf(connectCell(row), one),
      seen: (place, one) => playConnect(row[1], place, one),
    });
  });
});

describe("a request is answered by", () => {
  test.each(ANSWERS.map((row) => ({ row, title: row[0] })))("$title", async ({ row }) => {
    await play(ANSWER_STAGES, THREE, {
      expected: (stage, one) => ofOurEndpoint(expectedOf(answerCell(row, stage), one)),
      seen: (stage, one) => playAnswer(row[1], stage, one),
    });
  });
});
