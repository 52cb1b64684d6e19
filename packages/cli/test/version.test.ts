import { CATALOGUE } from "@pistectl/config-schema/catalogue";
import { expect, test } from "vitest";
import { VERSION } from "../src/machine/version.ts";
import { run } from "../src/run.ts";
import { VERBS } from "../src/verbs.ts";
import { memoryIo } from "./memory-io.ts";

async function output(...args: readonly string[]): Promise<string> {
  const io = memoryIo();
  expect(await run(args, io)).toBe(0);
  expect(io.written.stderr).toBe("");
  return io.written.stdout;
}

test.each(["version --format json", "--version --format json", "-V --format=json", "--format json -V"])("%s", async (line) => {
  const { catalogue_date: date, ...rest } = JSON.parse(await output(...line.split(" "))) as Record<string, string>;
  expect(rest).toEqual({
    format_version: "1.0",
    version: VERSION,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
  });
  expect(CATALOGUE.map(({ seen }) => seen)).toContain(date);
  expect(CATALOGUE.every(({ seen }) => seen <= (date ?? ""))).toBe(true);
});

interface Command {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly { readonly name: string; readonly help: string }[];
  readonly exit_statuses: readonly { readonly status: string; readonly help: string }[];
}

test("the help of the tool in JSON holds every command as its own help does", async () => {
  const { commands, common_flags: common } = JSON.parse(await output("--help", "--format", "json", "--lang", "fr")) as {
    readonly commands: readonly Command[];
    readonly common_flags: Command["flags"];
  };
  expect(commands.map(({ name }) => name)).toEqual(VERBS.map(({ name }) => name));
  expect(common.map(({ name }) => name)).toEqual(["--lang", "--config", "--quiet", "--no-color", "--help"]);
  for (const { summary, ...command } of commands) {
    expect(JSON.parse(await output(command.name, "-h", "--format=json", "--lang=fr"))).toEqual({ format_version: "1.0", ...command });
    const page = (await output("help", command.name, "--lang", "fr")).replace(/\s+/g, " ");
    for (const text of [...command.flags, ...command.exit_statuses].map(({ help }) => help))
      expect(page).toContain(text.replace(/\s+/g, " "));
    expect(await output("--help", "--lang", "fr")).toContain(summary.split(" ").slice(0, 4).join(" "));
  }
});
