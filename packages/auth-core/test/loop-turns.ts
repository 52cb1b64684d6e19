/** Lets what was written to a socket of this process arrive at its other end, which is in this process too: a turn of the event loop takes in all that has come. */
export async function loopTurns(turns = 20): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}
