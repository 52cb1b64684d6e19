import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { secretForms } from "@pistectl/auth-core/redaction";
import { ruleDescriptions } from "@pistectl/config-schema/rules";
import { parseScenario, ScenarioError, type Simulator, startSimulator } from "@pistectl/simulator";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { VERSION } from "../src/machine/version.ts";

// The built command line, in a process of its own.
const DIST = join(import.meta.dirname, "..", "dist");
const BIN = join(DIST, "bin.js");

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = mkdtempSync(join(tmpdir(), "pistectl-cli-test-"));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  if (!existsSync(BIN)) throw new Error(`${BIN} is missing: build first (pnpm run build)`);
});

function start(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  // TMPDIR: temporary folders left behind would show in `folder`.
  const child = spawn(process.execPath, [script, ...args], {
    env: { TMPDIR: folder, XDG_CACHE_HOME: join(folder, "cache"), LC_ALL: "C.UTF-8", ...env },
    cwd: folder,
  });
  started.push(child);
  const written = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    written.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    written.stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on("close", (status) => resolve({ status, ...written })));
  return { child, ended };
}

/** Resolves with the first text that a process writes to its standard output. */
function firstOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => child.stdout?.once("data", (text: string) => resolve(text)));
}

test("--version", async () => {
  expect(await start(BIN, ["--version"]).ended).toEqual({ status: 0, stdout: `pistectl ${VERSION}\n`, stderr: "" });
});

/** The text of the built file whose name starts so. */
function built(name: "program" | "network" | "simulator"): string {
  const found = readdirSync(DIST).filter((file) => file.startsWith(`${name}-`));
  expect(found).toHaveLength(1);
  return readFileSync(join(DIST, found[0] ?? ""), "latin1");
}

test("what opens a socket is in a file of its own, which only check reads, and so is the simulator", () => {
  const network = /\brequire\("(?:node:)?(?:net|tls|http|https|http2|dns)(?:\/promises)?"\)|\/undici@/g;
  expect(built("program").match(network)).toBe(null);
  expect(built("network").match(network)).not.toBe(null);
  const simulator = /@peculiar\/x509|SANS_PROFIL_EXEMPLE/g;
  expect([built("program").match(simulator), built("network").match(simulator)]).toEqual([null, null]);
  expect(built("simulator").match(simulator)).not.toBe(null);
});

test("the files are read as one byte a character", () => {
  for (const name of ["program", "network", "simulator"] as const) expect(built(name)).not.toMatch(/[\x80-\xff]/);
});

test("what the page of a rule says waits until it is asked for", () => {
  const count = (pattern: RegExp): number => built("program").match(pattern)?.length ?? 0;
  const { length } = ruleDescriptions();
  expect(length).toBeGreaterThan(40);
  expect([count(/\bdocs:\(\)=>/g), count(/\bexamples:\(\)=>/g), count(/\bdocs:\{/g)]).toEqual([length, length, 0]);
});

describe("compiled code", () => {
  const cache = join(folder, "compiled-code");
  const kept = join(cache, "pistectl", "compiled");
  const explain = (env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
    start(BIN, ["explain", "api/approval"], { XDG_CACHE_HOME: cache, ...env }).ended;
  const names = (): readonly string[] => readdirSync(kept).map((name) => name.replace(/-[0-9a-f]{8}\.cjs/, ""));
  const only = (): string => join(kept, readdirSync(kept)[0] ?? "");

  test("is kept for the user alone, by verb and Node, and used again", async () => {
    const first = await explain();
    const place = `explain-${process.version}-${process.arch}`;
    expect(names()).toEqual([`program-${place}`, `rule-examples-${place}`]);
    expect([statSync(kept).mode & 0o777, statSync(only()).mode & 0o777]).toEqual([0o700, 0o600]);
    const { mtimeMs } = statSync(only());
    expect(await explain()).toEqual(first);
    expect(statSync(only()).mtimeMs).toBe(mtimeMs);
  });

  test("of another shape is refused and written anew", async () => {
    const before = await explain();
    const whole = statSync(only()).size;
    for (const content of ["", "no code", readFileSync(only()).subarray(0, whole >> 1)]) {
      writeFileSync(only(), content);
      expect(await explain()).toEqual(before);
      expect(statSync(only()).size).toBeGreaterThan(whole / 2);
    }
  });

  test("heals where a byte of it is damaged, wherever that is", async () => {
    const before = await explain();
    const whole = readFileSync(only());
    const places = Array.from({ length: 12 }, (_, index) => Math.floor((index * (whole.length - 1)) / 11));
    for (const place of places) {
      const damaged = Buffer.from(whole);
      damaged[place] = (damaged[place] ?? 0) ^ 0x10;
      writeFileSync(only(), damaged);
      expect([place, await explain()]).toEqual([place, before]);
      expect(readFileSync(only()).equals(damaged)).toBe(false);
    }
  });

  test("learns at once from a run that ends otherwise than those before", async () => {
    const sizes: number[] = [];
    for (const id of ["api/approval", "api/aproval", "api/approval", "api/aproval"]) {
      await start(BIN, ["explain", id], { XDG_CACHE_HOME: join(folder, "learning") }).ended;
      const learning = join(folder, "learning", "pistectl", "compiled");
      sizes.push(statSync(join(learning, readdirSync(learning)[0] ?? "")).size);
    }
    const [first = 0, second = 0, third, fourth] = sizes;
    expect([second > first, third, fourth]).toEqual([true, second, second]);
  });

  test("is completed after a while, and removed when nobody used it for a month", async () => {
    const daysAgo = (days: number): number => Date.now() / 1000 - days * 24 * 60 * 60;
    utimesSync(only(), daysAgo(1), daysAgo(1));
    writeFileSync(join(kept, "of-an-older-program"), "");
    utimesSync(join(kept, "of-an-older-program"), daysAgo(31), daysAgo(31));
    await explain();
    expect(names()).toHaveLength(2);
    expect(statSync(only()).mtimeMs).toBeGreaterThan(daysAgo(1) * 1000 + 1000);
  });

  test("of somebody else is not run", async ({ skip }) => {
    skip(process.getuid?.() !== 0, "only root gives a file to somebody else");
    await explain();
    const { ino } = statSync(only());
    chownSync(only(), 65534, 65534);
    await explain();
    expect([statSync(only()).uid, statSync(only()).ino === ino]).toEqual([0, false]);
  });

  test.skipIf(process.platform === "win32").each<readonly [title: string, spoil: (place: string) => void]>([
    ["a file that others may write to", (place) => chmodSync(place, 0o622)],
    ["a folder that others may write to", (place) => chmodSync(dirname(place), 0o777)],
    ["a link", (place) => [renameSync(place, `${place}.moved`), symlinkSync(`${place}.moved`, place)]],
    ["a file with a second name", (place) => linkSync(place, `${place}.second`)],
    [
      "a folder behind a link",
      (place) => [renameSync(dirname(place), `${dirname(place)}-moved`), symlinkSync("compiled-moved", dirname(place))],
    ],
  ])("is not taken from %s", async (_title, spoil) => {
    const home = mkdtempSync(join(folder, "spoilt-"));
    const before = await explain({ XDG_CACHE_HOME: home });
    const compiled = join(home, "pistectl", "compiled");
    const place = join(compiled, readdirSync(compiled)[0] ?? "");
    // V8 would stumble over it: only its two halves agree.
    const poison = readFileSync(place);
    const half = poison.subarray(0, poison.length / 2);
    half.fill(0x5a, 1000, 200_000);
    poison.set(half, half.length);
    writeFileSync(place, poison);
    spoil(place);
    expect(await explain({ XDG_CACHE_HOME: home })).toEqual(before);
  });

  test("never stands outside its folder, and is optional", async () => {
    const other = join(folder, "other-cache");
    expect((await explain({ XDG_CACHE_HOME: other, NODE_DISABLE_COMPILE_CACHE: "1" })).status).toBe(0);
    expect(existsSync(other)).toBe(false);
    for (const slip of ["../../../escaped", "valdate", "constructor"]) {
      expect((await start(BIN, [slip], { XDG_CACHE_HOME: other }).ended).status).toBe(2);
      expect(existsSync(other)).toBe(false);
    }
    expect((await explain({ XDG_CACHE_HOME: "relative", HOME: join(folder, "home") })).status).toBe(0);
    expect([existsSync(join(folder, "relative")), existsSync(join(folder, "home", ".cache", "pistectl"))]).toEqual([false, true]);
    writeFileSync(join(folder, "a-file"), "");
    expect((await explain({ XDG_CACHE_HOME: join(folder, "a-file") })).status).toBe(0);
  });

  test("what a run over much compiled is taken by the next", async () => {
    const cache = join(folder, "compiled-over-much");
    const kept = join(cache, "pistectl", "compiled");
    writeFileSync(join(folder, "much.piste.yaml"), `${"# nothing\n".repeat(20_000)}...\n`);
    const run = (): Promise<Ended> => start(BIN, ["validate", "much.piste.yaml"], { XDG_CACHE_HOME: cache }).ended;
    const written = (): readonly number[] => readdirSync(kept).map((name) => statSync(join(kept, name)).mtimeMs);
    const { stderr } = await run();
    const first = written();
    expect((await run()).stderr).toBe(stderr);
    // The program, and the reader of what the plain one does not vouch for.
    expect([first.length, written()]).toEqual([2, first]);
  });
});

describe("check, against the simulator", () => {
  const secret = `p%c+t "é& ${"x".repeat(8)}/'<`.replaceAll(" ", "_");
  const reading = parseScenario(
    JSON.stringify({
      applications: [
        application("PRETE_EXEMPLE", 1, [{ api: "SNE-Cotation" }]),
        application("SANS_PROFIL_EXEMPLE", 2, [{ api: "SNE-Cotation", profile: "pending" }]),
        { ...application("SECRET_EXEMPLE", 3, [{ api: "SNE-Cotation", approval: "pending" }]), clientSecret: secret },
      ],
    }),
    "scenario",
  );
  if (!reading.ok) throw new ScenarioError(reading.failure);
  const scenario = reading.value;
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ scenario, tls: true });
    writeFileSync(join(folder, "ca.pem"), simulator.caPem ?? "");
  });
  afterAll(() => simulator.close());

  const check = (clientNumber: number, args: readonly string[], clientSecret = idOf(clientNumber, "b"), env = {}): Promise<Ended> =>
    start(
      BIN,
      [
        ...["check", "--api", "SNE-Cotation", "--ca", "ca.pem"],
        ...["--token-url", simulator.endpoints.production.tokenUrl, "--api-base-url", simulator.endpoints.production.apiBaseUrl],
        ...args,
      ],
      { PISTE_CLIENT_ID: idOf(clientNumber, "a"), PISTE_CLIENT_SECRET: clientSecret, ...env },
    ).ended;

  test("what a run that used the network compiled is taken by the next", async () => {
    const cache = join(folder, "compiled-by-check");
    const written = (): readonly number[] =>
      readdirSync(join(cache, "pistectl", "compiled")).map((name) => statSync(join(cache, "pistectl", "compiled", name)).mtimeMs);
    const run = (): Promise<Ended> => check(1, ["--format", "json"], undefined, { XDG_CACHE_HOME: cache });
    expect((await run()).status).toBe(0);
    const first = written();
    expect((await run()).status).toBe(0);
    expect([first.length, written()]).toEqual([2, first]);
  });

  test("a ready application: status 0 and nothing on standard error", async () => {
    const { status, stdout, stderr } = await check(1, []);
    expect([status, stderr]).toEqual([0, ""]);
    expect(withoutMeasures(stdout)).toMatchSnapshot();
  });

  test("a blocked one, in JSON: status 1", async () => {
    const { status, stdout, stderr } = await check(2, ["--format", "json"]);
    expect([status, stderr]).toEqual([1, ""]);
    const { verdict, targets } = JSON.parse(stdout);
    expect([verdict, targets[0].code, targets[0].responsible]).toEqual(["blocked", "api/no-business-profile", "provider"]);
  });

  test("--require authenticated lets it pass, the verdict unchanged", async () => {
    const { status, stdout } = await check(2, ["--format", "json", "--require", "authenticated"]);
    expect([status, JSON.parse(stdout).verdict]).toEqual([0, "blocked"]);
  });

  test("--quiet says nothing of what is ready", async () => {
    expect(await check(1, ["--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("missing credentials are a report, not a usage error", async () => {
    const { status, stdout, stderr } = await check(1, ["--format", "json"], "");
    expect([status, JSON.parse(stdout).targets[0].code, stderr]).toEqual([1, "config/missing-credentials", ""]);
  });

  test("a host that was not allowed is a report too", async () => {
    const { status, stdout } = await check(1, ["--format", "json", "--token-url", "https://token.example/token"]);
    expect([status, JSON.parse(stdout).targets[0].code]).toEqual([1, "config/untrusted-endpoint"]);
  });

  test.each(["text", "json", "markdown", "junit", "github"])("no form of an unusual secret comes out in %s", async (format) => {
    const { status, stdout, stderr } = await check(3, ["--format", format, "--verbose", "--support-note", `note-${format}.txt`], secret);
    expect(status).toBe(1);
    const note = readFileSync(join(folder, `note-${format}.txt`), "utf8");
    const everything = stdout + stderr + note;
    expect(everything).toContain("gateway/api-not-granted");
    expect(secretForms(secret).filter((form) => everything.includes(form))).toEqual([]);
  });

  test("--support-note says that there was nothing to write", async () => {
    const { status, stderr } = await check(1, ["--support-note", "nothing.txt"]);
    expect([status, stderr, existsSync(join(folder, "nothing.txt"))]).toEqual([
      0,
      "No support note was written: nothing here needs PISTE support.\n",
      false,
    ]);
  });
});

describe("Ctrl-C and requests to end", () => {
  let silent: Server;
  let port = 0;
  beforeAll(async () => {
    // Accepts connections and never says a word.
    silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    if (address !== null && typeof address === "object") port = address.port;
  });
  afterAll(() => silent.close());

  test.each<readonly [signal: NodeJS.Signals, status: number]>([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])("a check under way that %s ends prints what it knows, with status %i", async (signal, status) => {
    const url = `http://127.0.0.1:${port}`;
    const { child, ended } = start(BIN, ["check", "--api", "SNE-Cotation", "--token-url", url, "--api-base-url", url, "--format", "json"], {
      PISTE_CLIENT_ID: idOf(1, "a"),
      PISTE_CLIENT_SECRET: idOf(1, "b"),
    });
    await new Promise((resolve) => silent.once("connection", resolve));
    child.kill(signal);
    const { stdout, ...end } = await ended;
    expect(end).toEqual({ status, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "skipped", targets: [{ api: "SNE-Cotation", verdict: "skipped", code: null }] });
  });

  test.each<readonly [signal: NodeJS.Signals, args: readonly string[]]>([
    ["SIGINT", ["validate", "-"]],
    ["SIGTERM", ["validate", "-"]],
    ["SIGHUP", ["fmt", "-"]],
  ])("%s ends %j as the system does, whatever it is doing", async (signal, args) => {
    const { child } = start(BIN, args);
    const ended = new Promise((resolve) => child.on("close", (status, by) => resolve(status ?? by)));
    child.kill(signal);
    expect(await ended).toBe(signal);
  });
});

describe("simulate", () => {
  test("prints one JSON line when it listens, and leaves nothing behind when stopped", async () => {
    const { child, ended } = start(BIN, ["simulate", "--format", "json", "--ready-file", "ready.json"]);
    const sheet = JSON.parse(await firstOutput(child));
    expect(existsSync(sheet.ca_file)).toBe(true);
    const [first] = sheet.applications;
    const checked = await start(BIN, [...first.check, "--format", "json"], first.variables).ended;
    expect([checked.status, JSON.parse(checked.stdout).verdict]).toEqual([0, "ready"]);
    expect(JSON.parse(readFileSync(join(folder, "ready.json"), "utf8"))).toEqual(sheet);
    child.kill("SIGTERM");
    expect((await ended).status).toBe(0);
    expect([existsSync(sheet.ca_file), existsSync(join(folder, "ready.json"))]).toEqual([false, false]);
  });

  test("--print-env gives commands that a shell can run", async () => {
    const { child, ended } = start(BIN, ["simulate", "--print-env", "--http"]);
    const commands = await firstOutput(child);
    child.kill("SIGINT");
    await ended;
    expect(commands.replace(/127\.0\.0\.1:\d+/g, "<host>")).toBe(
      [
        "export PISTE_CLIENT_ID=51300000-0000-4000-a000-000000000001",
        "export PISTE_CLIENT_SECRET=51300000-0000-4000-b000-000000000001",
        "# pistectl check --environment production --api SNE-Cotation@1.0 --token-url http://<host>/api/oauth/token --api-base-url http://<host>",
        "",
      ].join("\n"),
    );
  });

  test("a port that is taken is a usage error", async () => {
    const holder = createServer();
    const port = await new Promise<number>((resolve) =>
      holder.listen(0, "127.0.0.1", () => resolve((holder.address() as { readonly port: number }).port)),
    );
    const ended = await start(BIN, ["simulate", "--port-base", String(port)]).ended;
    holder.close();
    expect(ended).toEqual({ status: 2, stdout: "", stderr: `pistectl: --port-base: port ${port} cannot be used (already in use).\n` });
  });
});

test("the tour of npm start ends well and does not use the credentials of the environment", async () => {
  const own = { PISTE_CLIENT_ID: "own-client-identifier", PISTE_CLIENT_SECRET: "own-client-secret" };
  const { status, stdout, stderr } = await start(join(DIST, "demo.js"), [], own).ended;
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.match(/^exit status: \d$/gm)).toEqual([0, 1, 0, 1, 1].map((ended) => `exit status: ${ended}`));
  expect(stdout).toContain("api/no-business-profile");
  expect(stdout).toContain("gateway/api-not-granted");
  expect(stdout).not.toContain("own-client");
  expect(stdout.slice(stdout.lastIndexOf("exit status: 1\n") + "exit status: 1\n".length)).toMatchInlineSnapshot(`
    "
    PISTE_CLIENT_ID and PISTE_CLIENT_SECRET are set: this tour did not use them. The command that does:

      node packages/cli/dist/bin.js check --environment production --api SNE-Cotation
    "
  `);
});

test("a reader that leaves early is no error", async () => {
  const { child, ended } = start(BIN, ["catalog", "--format", "json"]);
  child.stdout?.destroy();
  expect(await ended).toMatchObject({ status: 0, stderr: "" });
});

test("no temporary folder is left behind", () => {
  expect(readdirSync(folder).filter((name) => name.startsWith("pistectl-"))).toEqual([]);
});

function idOf(number: number, kind: "a" | "b"): string {
  return `51300000-0000-4000-${kind}000-${String(number).padStart(12, "0")}`;
}

function application(name: string, number: number, subscriptions: readonly object[]): object {
  return { name, environment: "production", clientId: idOf(number, "a"), clientSecret: idOf(number, "b"), subscriptions };
}

/** Ports, durations and the bars made of them differ from one run to the next. */
function withoutMeasures(text: string): string {
  return text
    .replace(/127\.0\.0\.1:\d+/g, (host) => "<host>".padEnd(host.length))
    .replace(/[▏▎▍▌▋▊▉█▐▕ ]*(?:\d+ ms|\d+\.\d+ s)/g, " <ms>")
    .replace(/ +$/gm, "");
}
