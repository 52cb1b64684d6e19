import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keptResults } from "../src/machine/kept-results.ts";
import { run } from "../src/run.ts";
import { FINDINGS_FORMATS } from "../src/validate/findings-format.ts";
import { memoryIo } from "./memory-io.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-cache-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const APPLICATION = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organization: MTES
image: logo.png
structure: { name: Métropole d'Exemple, siret: 24000010900019 }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
apis:
  # pistectl-ignore api/profile: the provider is at work
  - { name: SNE-Cotation, version: "1.0", terms: not-required, approval: granted }
  - { name: SNE-Cotation, version: "1.0", approval: granted }
  - { name: SNE-Cotaton, version: "1.0" }
`;

/** Findings with fixes, with other places, hidden ones, in a file that is not UTF-8, of a disk that holds no such picture. */
function writeProject(): void {
  write("a.piste.yaml", APPLICATION);
  write("b/piste.yaml", `\ufeff${APPLICATION}environement: "\ud83d\ude00"\n`);
  write("c.piste.yaml", Uint8Array.of(0x61, 0xff));
}

async function validate(args: readonly string[], results: Map<string, string>, env: Readonly<Record<string, string>> = {}) {
  const io = memoryIo({ folder, results, env });
  const status = await run(["validate", ...args], io);
  return { status, ...io.written };
}

test.each(FINDINGS_FORMATS)("%s is the same to the byte with the cache, without it, and from it", async (format) => {
  writeProject();
  const results = new Map<string, string>();
  for (const lang of ["en", "fr"]) {
    const args = ["--format", format, "--lang", lang, "--max-warnings", "0"];
    const plain = await validate(args, results);
    const first = await validate([...args, "--cache"], results);
    const [name = ""] = [...results.keys()];
    const kept = results.get(name);
    expect(kept).toContain("api/duplicate");
    expect([first, await validate([...args, "--cache"], results)]).toEqual([plain, plain]);
    expect(results.get(name)).toBe(kept);
  }
});

test("an earlier result is given as it was kept", async () => {
  writeProject();
  const results = new Map<string, string>();
  const { stdout } = await validate(["--format", "compact", "--cache"], results);
  for (const [name, text] of results) {
    const [key = "", , body = ""] = text.split("\n");
    const changed = body.replaceAll("SNE-Cotation", "SNE-Kotation");
    results.set(name, [key, createHash("sha256").update(changed).digest("hex"), changed].join("\n"));
  }
  expect((await validate(["--format", "compact", "--cache"], results)).stdout).toBe(stdout.replaceAll("SNE-Cotation", "SNE-Kotation"));
});

describe("an earlier result is not given when", () => {
  const changes: readonly (readonly [title: string, change: () => unknown, args: readonly string[]])[] = [
    ["a text changes", () => write("a.piste.yaml", APPLICATION.replace("Cotaton", "Cotatoon")), []],
    ["a file comes", () => write("d.piste.yaml", APPLICATION), []],
    ["a file goes", () => rmSync(join(folder, "b/piste.yaml")), []],
    ["a file is renamed", () => renameSync(join(folder, "a.piste.yaml"), join(folder, "z.piste.yaml")), []],
    ["a byte order mark comes", () => write("a.piste.yaml", `\ufeff${APPLICATION}`), []],
    ["a picture comes", () => write("logo.png", "PNG"), []],
    ["the configuration changes", () => write(".pistectl.yaml", "rules: { api/known: error }\n"), []],
    ["the day changes", () => null, ["--now", "2027-11-21"]],
    ["a flag changes", () => null, ["--rule", "api/known=off"]],
  ];
  test.each(changes)("%s", async (_title, change, args) => {
    writeProject();
    const results = new Map<string, string>();
    await validate(["--cache"], results);
    const before = new Map(results);
    change();
    const remembered = await validate([...args, "--cache"], results);
    expect(remembered).toEqual(await validate(args, new Map()));
    expect(results).not.toEqual(before);
  });

  test.each([
    ["is cut", (text: string) => text.slice(0, -10)],
    ["has another character", (text: string) => text.replace("api/duplicate", "api/duplicata")],
    ["is of another program", () => "{}"],
    ["is empty", () => ""],
  ])("its entry %s", async (_title, damage) => {
    writeProject();
    const results = new Map<string, string>();
    const plain = await validate(["--cache"], results);
    const sound = new Map(results);
    for (const [name, text] of sound) results.set(name, damage(text));
    expect(results).not.toEqual(sound);
    expect(await validate(["--cache"], results)).toEqual(plain);
    expect(results).toEqual(sound);
  });
});

describe("of files that have not changed for a while", () => {
  /** What a run says with a clock that is ahead: the files are older than what could change unseen. */
  async function validateLater(results: Map<string, string>) {
    const io = memoryIo({ folder, results });
    const status = await run(["validate", "--cache", "--format", "compact"], { ...io, now: () => Date.now() + 60_000 });
    return { status, ...io.written, wasRead: io.files.wasRead(join(folder, "a.piste.yaml")) };
  }
  beforeEach(() => {
    writeProject();
    rmSync(join(folder, "c.piste.yaml"));
  });

  test("a result is given without their being read, and places are shown all the same", async () => {
    const results = new Map<string, string>();
    const first = await validateLater(results);
    for (const [name, text] of results) {
      const [keys = "", , body = ""] = text.split("\n");
      const changed = body.replaceAll("SNE-Cotation", "SNE-Kotation");
      // The key of the texts fits no more: that of the stamps alone finds it.
      const stamped = keys.replace(/^\S+/, "0");
      results.set(name, [stamped, createHash("sha256").update(changed).digest("hex"), changed].join("\n"));
    }
    expect(await validateLater(results)).toEqual({ ...first, stdout: first.stdout.replaceAll("SNE-Cotation", "SNE-Kotation") });
  });

  test.each<readonly [title: string, change: () => void]>([
    [
      "a text changes, its length and its time of change as before",
      () => keepTime(() => write("a.piste.yaml", APPLICATION.replace("Cotaton", "Cotatan"))),
    ],
    [
      "a file is replaced by another",
      () => {
        write("new", APPLICATION.replace("Cotaton", "Cotatan"));
        renameSync(join(folder, "new"), join(folder, "a.piste.yaml"));
      },
    ],
    ["a file goes", () => rmSync(join(folder, "b/piste.yaml"))],
    ["a picture comes", () => write("logo.png", "PNG")],
    ["a file comes that is no text", () => write("c.piste.yaml", Uint8Array.of(0x61, 0xff))],
  ])("not when %s", async (_title, change) => {
    const results = new Map<string, string>();
    await validateLater(results);
    change();
    expect(await validateLater(results)).toEqual(await validateLater(new Map()));
  });

  function keepTime(change: () => void): void {
    const path = join(folder, "a.piste.yaml");
    const { atime, mtime } = statSync(path);
    change();
    utimesSync(path, atime, mtime);
  }
});

test("a result that knows of secrets is not kept, nor one that quotes a secret of the environment", async () => {
  const results = new Map<string, string>();
  write("a.piste.yaml", `${APPLICATION}x-old:\n  client-secret: 0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa\n`);
  await validate(["--cache"], results);
  write("a.piste.yaml", APPLICATION);
  await validate(["--cache"], results, { PISTE_CLIENT_SECRET: "SNE-Cotaton" });
  expect(results).toEqual(new Map());
});

test("what writes files neither asks the cache nor adds to it", async () => {
  writeProject();
  const results = new Map<string, string>();
  for (const args of [["--fix"], ["--dry-run"], ["--baseline", "b.json", "--update-baseline"]]) {
    // `--update-baseline` reads back what a disk would hold: only the entries count here.
    await validate([...args, "--cache"], results);
  }
  expect(results).toEqual(new Map());
});

describe("in the user's folder", () => {
  test("a text is the user's alone and replaces the one before", async () => {
    const store = keptResults({ XDG_CACHE_HOME: join(folder, "cache") });
    expect(await store.read("a1")).toBeNull();
    await store.write("a1", "one");
    await Promise.all([store.write("a1", "two"), store.write("a1", "two")]);
    const results = join(folder, "cache/pistectl/results");
    expect([await store.read("a1"), readdirSync(results)]).toEqual(["two", ["a1"]]);
    if (process.platform !== "win32") expect(statSync(join(results, "a1")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(results, "a1"), "utf8")).toBe("two");
  });

  test.skipIf(process.platform === "win32").each<readonly [title: string, spoil: (place: string) => void]>([
    ["a file that others may write to", (place) => chmodSync(place, 0o620)],
    ["a folder that others may write to", (place) => chmodSync(dirname(place), 0o770)],
    ["a link", (place) => [renameSync(place, `${place}-moved`), symlinkSync(`${place}-moved`, place)]],
    ["a file with a second name", (place) => linkSync(place, `${place}-second`)],
    ["a pipe", (place) => [rmSync(place), execFileSync("mkfifo", [place])]],
    [
      "a folder behind a link",
      (place) => [renameSync(dirname(place), `${dirname(place)}-moved`), symlinkSync("results-moved", dirname(place))],
    ],
  ])("nothing is taken from %s", async (_title, spoil) => {
    const store = keptResults({ XDG_CACHE_HOME: join(folder, "cache") });
    await store.write("a1", "one");
    spoil(join(folder, "cache/pistectl/results/a1"));
    expect(await store.read("a1")).toBeNull();
  });

  test("nothing of somebody else is taken, and nothing put in their folder", async ({ skip }) => {
    skip(process.getuid?.() !== 0, "only root gives a file to somebody else");
    const store = keptResults({ XDG_CACHE_HOME: join(folder, "cache") });
    await store.write("a1", "one");
    chownSync(join(folder, "cache/pistectl/results/a1"), 65_534, 65_534);
    expect(await store.read("a1")).toBeNull();
    chownSync(join(folder, "cache/pistectl/results"), 65_534, 65_534);
    await store.write("a2", "two");
    expect(readdirSync(join(folder, "cache/pistectl/results"))).toEqual(["a1"]);
  });

  test("a relative cache folder is not taken: it would be in the project", async () => {
    const { HOME } = process.env;
    process.env.HOME = folder;
    try {
      await keptResults({ XDG_CACHE_HOME: "cache" }).write("a1", "one");
    } finally {
      process.env.HOME = HOME;
    }
    expect(readdirSync(folder)).toEqual([".cache"]);
  });

  test("a folder that cannot be made is done without", async () => {
    write("cache", "a file in its place");
    const store = keptResults({ XDG_CACHE_HOME: join(folder, "cache") });
    await store.write("a1", "one");
    expect(await store.read("a1")).toBeNull();
  });
});
