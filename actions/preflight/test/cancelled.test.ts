import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { runAction } from "./run-action.ts";

test.each<readonly [signal: NodeJS.Signals, status: number]>([
  ["SIGINT", 130],
  ["SIGTERM", 143],
])("a job cancelled by %s tells what is known, and ends with %i", async (signal, status) => {
  let cancel: (signal: NodeJS.Signals) => void = () => {};
  // Accepts connections and never says a word.
  const silent = createServer(() => cancel(signal));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void silent.close());
  const address = silent.address();
  const url = `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
  const result = await runAction({
    inputs: {
      "client-id": "0d2f4b68-1a3c-4e5f-8a9b-c0d1e2f3a4b5",
      "client-secret": "1d2f4b68-1a3c-4e5f-8a9b-c0d1e2f3a4b5",
      "token-url": url,
      "api-base-url": url,
    },
    onStart: (kill) => {
      cancel = kill;
    },
  });
  expect([result.status, result.outputs.verdict, result.outputs.code]).toEqual([status, "skipped", ""]);
  expect(result.summary).toContain("The check was interrupted before there was an answer.");
  expect(JSON.parse(result.report ?? "")).toMatchObject({ verdict: "skipped", targets: [{ verdict: "skipped" }] });
});
