import type { PreflightEvent } from "@pistectl/auth-core/preflight";
import { expect, test } from "vitest";
import { showProgress } from "../src/check/progress.ts";
import { memoryIo } from "./memory-io.ts";

const EVENTS: readonly PreflightEvent[] = [
  { kind: "begin", api: null, stage: "token", host: "oauth.piste.gouv.fr:443" },
  { kind: "attempt", api: null, record: { stage: "token", attempt: 1, status: 429, delayMs: 0, reason: "token/throttled" } },
  { kind: "wait", api: null, delayMs: 1200, reason: "token/throttled" },
  { kind: "attempt", api: null, record: { stage: "token", attempt: 2, status: 200, delayMs: 1200, reason: null } },
  { kind: "begin", api: "SNE-Cotation", stage: "gateway", host: "api.piste.gouv.fr:443" },
  { kind: "attempt", api: "SNE-Cotation", record: { stage: "gateway", attempt: 1, status: null, delayMs: 0, reason: "gateway/timeout" } },
];

/** What a person sees of each state of the line: the text after each erasure. */
const linesOf = (stderr: string): readonly string[] => stderr.split("\r\u001b[2K").slice(1);

test("a terminal gets one line that erases itself", () => {
  const io = memoryIo({ columns: 200 });
  const progress = showProgress(io, { language: "en", verbose: false, quiet: false });
  for (const event of EVENTS) {
    progress.onEvent(event);
    for (let elapsed = 0; elapsed < 1500; elapsed += 250) io.tick();
  }
  progress.end();
  expect(linesOf(io.written.stderr)).toEqual([
    "… connecting",
    "… asking oauth.piste.gouv.fr:443 for an access token",
    "… asking oauth.piste.gouv.fr:443 for an access token (1 s)",
    "… asking oauth.piste.gouv.fr:443 for an access token",
    "… asking oauth.piste.gouv.fr:443 for an access token (1 s)",
    "… asking oauth.piste.gouv.fr:443 for an access token · again in 2 s (token/throttled)",
    "… asking oauth.piste.gouv.fr:443 for an access token · again in 1 s (token/throttled)",
    "… asking oauth.piste.gouv.fr:443 for an access token (1 s)",
    "… asking oauth.piste.gouv.fr:443 for an access token",
    "… asking oauth.piste.gouv.fr:443 for an access token (1 s)",
    "… asking api.piste.gouv.fr:443 how SNE-Cotation is",
    "… asking api.piste.gouv.fr:443 how SNE-Cotation is (1 s)",
    "… asking api.piste.gouv.fr:443 how SNE-Cotation is",
    "… asking api.piste.gouv.fr:443 how SNE-Cotation is (1 s)",
    "",
  ]);
});

test("nothing is drawn once it has ended", () => {
  const io = memoryIo({ columns: 200 });
  showProgress(io, { language: "en", verbose: false, quiet: false }).end();
  const { stderr } = io.written;
  for (let ticks = 0; ticks < 10; ticks++) io.tick();
  expect(io.written.stderr).toBe(stderr);
});

test("a narrow terminal never wraps the line", () => {
  const io = memoryIo({ columns: 30 });
  const progress = showProgress(io, { language: "fr", verbose: false, quiet: false });
  for (const event of EVENTS) progress.onEvent(event);
  progress.end();
  expect(linesOf(io.written.stderr)).toContain("… demande d'un jeton d'accès ");
  expect(Math.max(...linesOf(io.written.stderr).map((line) => line.length))).toBeLessThan(30);
});

test("without a terminal, --verbose gives a plain line per attempt and nothing else", () => {
  const io = memoryIo();
  const progress = showProgress(io, { language: "en", verbose: true, quiet: false });
  for (const event of EVENTS) progress.onEvent(event);
  progress.end();
  expect(io.written.stderr).toBe(
    [
      "token, attempt 1: HTTP 429, token/throttled",
      "token, attempt 2 (after 1200 ms): HTTP 200",
      "gateway, SNE-Cotation, attempt 1: no answer, gateway/timeout",
      "",
    ].join("\n"),
  );
});

test("--quiet draws nothing on a terminal", () => {
  const io = memoryIo({ columns: 200 });
  const progress = showProgress(io, { language: "en", verbose: false, quiet: true });
  for (const event of EVENTS) progress.onEvent(event);
  progress.end();
  expect(io.written.stderr).toBe("");
});
