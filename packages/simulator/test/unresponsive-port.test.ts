import { connect } from "node:net";
import { startUnresponsivePort } from "@pistectl/simulator";
import { expect, test } from "vitest";

test("a connection neither comes about nor is refused", async ({ skip }) => {
  skip(process.platform !== "linux", "only Linux drops the handshake when the queue is full");
  const { host, port, close } = await startUnresponsivePort();
  const events: string[] = [];
  const socket = connect({ host, port, timeout: 300 });
  for (const event of ["connect", "error", "timeout"]) socket.once(event, () => events.push(event));
  await new Promise((resolve) => socket.once("timeout", resolve));
  expect(events).toEqual(["timeout"]);
  socket.destroy();
  await close();
});
