// One cold `pistectl check` against the two curl commands it replaces, over links made 30 ms long each way.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { measure, median, ratio } from "./measure.ts";

const ROUNDS = 15;
const DELAY_MS = 30;
const BUDGET = 0.95;
/** TCP, TLS 1.3 and one request, for each of the two hosts in turn. */
const CURL_ROUND_TRIPS = 6;
/** The second host's TCP and TLS pass while the first host's do. */
const CHECK_ROUND_TRIPS = 4;
const ROOT = fileURLToPath(new URL("..", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "pistectl-bench-"));
const piste = spawn(process.execPath, ["--conditions=source", join(ROOT, "bench/distant-piste.ts"), String(DELAY_MS)], {
  stdio: ["pipe", "pipe", "inherit"],
});
try {
  const { tokenUrl, apiBaseUrl, caPem, clientId, clientSecret } = await readReady();
  const ca = join(folder, "ca.pem");
  writeFileSync(ca, caPem);
  const timings = measure(
    [
      {
        name: "two curls",
        command: "sh",
        args: ["-c", twoCurls(), "two-curls", ca, tokenUrl, apiBaseUrl],
        env: { CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, PATH: process.env.PATH ?? "" },
      },
      {
        name: "pistectl check",
        command: process.execPath,
        args: [
          join(ROOT, "packages/cli/dist/bin.js"),
          ...[
            "check",
            "--environment",
            "production",
            "--api",
            "SNE-Cotation",
            "--token-url",
            tokenUrl,
            "--api-base-url",
            apiBaseUrl,
            "--ca",
            ca,
          ],
        ],
        env: { PISTE_CLIENT_ID: clientId, PISTE_CLIENT_SECRET: clientSecret },
      },
    ],
    ROUNDS,
  );
  report(timings);
} finally {
  piste.stdin.end();
  rmSync(folder, { recursive: true });
}

function report([curls, check]: ReturnType<typeof measure>): void {
  if (curls === undefined || check === undefined) throw new Error("nothing was measured");
  const roundTripMs = 2 * DELAY_MS;
  const result = ratio(check, curls);
  console.log(`Node ${process.version}, ${DELAY_MS} ms added each way, ${ROUNDS} rounds, medians of whole processes`);
  for (const [timing, roundTrips] of [
    [curls, CURL_ROUND_TRIPS],
    [check, CHECK_ROUND_TRIPS],
  ] as const) {
    const time = median(timing.times).toFixed(0).padStart(4);
    console.log(`${timing.name.padEnd(15)} ${time} ms   floor ${roundTrips} round trips = ${roundTrips * roundTripMs} ms`);
  }
  const within = result <= BUDGET;
  console.log(`ratio ${result.toFixed(2)}   ${within ? "within" : "OVER"} ${BUDGET}`);
  if (!within) process.exitCode = 1;
}

/** What a team writes by hand: ask for a token, cut it out of the answer, call the health check. Secrets go through standard input, not the process list. */
function twoCurls(): string {
  return [
    'TOKEN=$(printf "client_id=%s&client_secret=%s&grant_type=client_credentials" "$CLIENT_ID" "$CLIENT_SECRET" |',
    '  curl -sS --fail --cacert "$1" -d @- "$2" | sed -n \'s/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p\')',
    'printf "header = \\"Authorization: Bearer %s\\"" "$TOKEN" |',
    '  curl -sS --fail --cacert "$1" -K - "$3/mtes/sne-cotation/v1.0/healthcheck" >/dev/null',
  ].join("\n");
}

interface Ready {
  readonly tokenUrl: string;
  readonly apiBaseUrl: string;
  readonly caPem: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

async function readReady(): Promise<Ready> {
  for await (const line of createInterface({ input: piste.stdout })) return JSON.parse(line) as Ready;
  throw new Error("the simulator ended before it was ready");
}
