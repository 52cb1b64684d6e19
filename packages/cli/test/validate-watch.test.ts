import { mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

test("validate --watch checks again when a manifest changes, and ends with 130", async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-watch-")));
  const write = (text: string): void => writeFileSync(join(folder, "a.piste.yaml"), text);
  write("kind: x\n");
  const controller = new AbortController();
  const io = memoryIo({ folder, interrupted: controller.signal });
  const ended = run(["validate", "--watch", "--format", "compact"], io);
  const seen = async (text: string): Promise<void> => {
    while (!io.written.stdout.includes(text)) await new Promise((done) => setTimeout(done, 10));
  };
  await seen("schema/unknown-kind");
  write("apiVersion: pistectl/v2\nkind: Application\n");
  await seen("schema/unknown-version");
  controller.abort("SIGINT");
  expect(await ended).toBe(130);
});
