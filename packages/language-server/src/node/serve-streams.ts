import { beSparingForLong } from "@pistectl/action-kit/disk";
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { serve } from "../server/serve.ts";
import { committedBases } from "./committed-base.ts";
import type { NodeMachine } from "./node-machine.ts";

/** Milliseconds in which the last messages of a client that is gone are answered. */
const GRACE_MS = 300;

/** Serves the client at the other end of two streams until it goes: 0 when it said so before, 1 when it was just gone. */
export async function serveStreams({ input, output, git, base: revision, ...machine }: NodeMachine): Promise<number> {
  beSparingForLong();
  const bases = committedBases(git);
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(input), new StreamMessageWriter(output));
  const isLeaving = serve(connection, {
    ...machine,
    base: (root, asked) => bases(root, asked ?? revision),
    schedule: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const ended = new Promise<number>((resolve) => {
    const end = (): void => resolve(isLeaving() ? 0 : 1);
    connection.onExit(end);
    // What came before the end is still being answered.
    input.once("end", () => setTimeout(end, GRACE_MS));
  });
  connection.listen();
  return ended;
}
