import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { secretSpellings } from "@pistectl/action-kit/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";
import { credentials, HEAD, PLACES, RANDOM, RUNS, tellingPieces, UUID } from "./planted-places.ts";

// A secret is planted in a manifest, whole or broken, and nothing that any verb writes holds it, nor a telling part of it.

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-planted-")));
  mkdirSync(join(folder, "base"));
  writeFileSync(join(folder, "base", "piste.yaml"), HEAD);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(PLACES)("%s", (_, file, content, secret) => {
  test("shows in no output", async () => {
    writeFileSync(join(folder, file), content);
    if (file.startsWith(".")) writeFileSync(join(folder, "piste.yaml"), HEAD);
    const leaks: string[] = [];
    for (const args of RUNS) {
      const results = new Map<string, string>();
      const io = memoryIo({ folder, results, env: { PISTE_CLIENT_ID: "id", PISTE_CLIENT_SECRET: "other-value-4711" } });
      const status = await run(args, io);
      const shown = [io.written.stdout, io.written.stderr, ...io.written.files.values(), ...results.values()].join("\n");
      expect(status, args.join(" ")).not.toBe(4);
      const found = [...secretSpellings(secret), ...tellingPieces(secret)].find((spelling) => shown.includes(spelling));
      if (found !== undefined) leaks.push(`${args.join(" ")}: ${found} in ${shown.split("\n").find((line) => line.includes(found))}`);
    }
    expect(leaks).toEqual([]);
  });
});

test.each([
  [["validate", RANDOM]],
  [["validate", "--format", RANDOM]],
  [["validate", "--rule", `${RANDOM}=off`]],
  [["validate", "--format", "json", "--changed-since", RANDOM]],
  [["check", `--client-secret=${RANDOM}`]],
  [["check", "--api", RANDOM, "--environment", "production"]],
  [["check", "--token-url", `http://a.example/?access_token=${UUID}`, "--environment", "production"]],
  [["plan", "--base", RANDOM]],
  [["graph", "--out", `${RANDOM}.txt`]],
  [["explain", RANDOM]],
  [["catalog", RANDOM]],
  [["fmt", RANDOM]],
  [["init", "--environment", RANDOM]],
  [[RANDOM]],
])("an error does not repeat a secret that was typed: %j", async (args) => {
  writeFileSync(join(folder, "piste.yaml"), HEAD);
  const io = memoryIo({ folder });
  expect(await run(args, io)).toBeGreaterThan(0);
  for (const secret of [RANDOM, UUID]) expect(io.written.stdout + io.written.stderr).not.toContain(secret);
});

test.each(["test", "blocked", "production", "Application", "A", "1.0"])(
  "%s as a credential is masked in its place and spoils nothing",
  async (word) => {
    const seen: unknown[] = [];
    for (const secret of [word, "zyxwvut"]) {
      writeFileSync(join(folder, "piste.yaml"), credentials(`"${secret}"`).replace("production", "prod"));
      const io = memoryIo({ folder });
      await run(["validate", "--format", "json", "piste.yaml"], io);
      const { diagnostics } = JSON.parse(io.written.stdout) as {
        readonly diagnostics: readonly Record<string, { readonly code: string }>[];
      };
      seen.push(
        diagnostics.map(({ summary, detail, suggestions, document, pointer, snippet }) => [
          summary,
          detail,
          suggestions,
          document,
          pointer,
          snippet?.code,
        ]),
      );
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(JSON.stringify(seen[0])).toContain("clientSecret: ********");
  },
);
