import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { shellWord } from "@pistectl/words";
import { expect, test } from "vitest";

const COMMAND = [process.execPath, "--conditions=source", join(import.meta.dirname, "../src/bin.ts"), "--help", "--no-color"];
const ENVIRONMENT = { env: { ...process.env, LC_ALL: "C.UTF-8" }, encoding: "utf8" } as const;

// A container's terminal, or one that a program opens, often has no size.
test("a terminal that does not say how wide it is is no narrow one", () => {
  const [file = "", ...args] = COMMAND;
  const plain = spawnSync(file, args, ENVIRONMENT).stdout;
  const line = COMMAND.map(shellWord).join(" ");
  const seen = spawnSync("script", ["-qfec", `stty cols 0 && ${line}`, "/dev/null"], ENVIRONMENT).stdout;
  expect(seen.replaceAll("\r\n", "\n")).toBe(plain);
});
