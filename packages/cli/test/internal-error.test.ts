import { expect, test } from "vitest";
import { VERSION } from "../src/machine/version.ts";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

test("a thrown bug gives one line and how to report it, without the secret it was about", async () => {
  const env = { PISTE_CLIENT_ID: "51300000-0000-4000-a000-000000000001", PISTE_CLIENT_SECRET: "hunter2-hunter2" };
  const io = {
    ...memoryIo({ env, columns: 80 }),
    every: (): never => {
      throw new TypeError("no timer for\nhunter2-hunter2");
    },
  };
  const status = await run(["check", "--api", "SNE-Cotation", "--format", "json"], io);
  const placeless = (text: string): string => text.replace(/ \([\w-]+\.test\.ts:\d+:\d+\)/, " (<place>)").replaceAll(VERSION, "<version>");
  expect(status).toBe(4);
  expect(placeless(io.written.stderr)).toBe(
    [
      "pistectl <version> stopped on an internal error: TypeError: no timer for<U+000A>******** (<place>)",
      "This is a bug of pistectl. Please report this line and the command, without any secret, at https://github.com/pistectl/pistectl/issues",
      "",
    ].join("\n"),
  );
  expect(JSON.parse(placeless(io.written.stdout))).toEqual({
    format_version: "1.0",
    error: {
      code: "internal",
      message: "pistectl <version> stopped on an internal error: TypeError: no timer for<U+000A>******** (<place>)",
    },
  });
});
