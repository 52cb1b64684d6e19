import { expect, test } from "vitest";
import { renderError } from "../src/error/render-error.ts";
import { preflightJson, renderPreflightJson } from "../src/preflight/preflight-json.ts";
import { apiNotGranted, quotaExceeded, readyTarget, reportOf, skippedTarget } from "./reports.ts";

const TARGET_KEYS = [
  "application",
  "environment",
  "api",
  "version",
  "verdict",
  "code",
  "responsible",
  "certainty",
  "summary",
  "remedies",
  "url",
  "drift",
  "retry_at",
  "proxy",
  "support_note",
  "notes",
  "stages",
  "attempts",
  "http",
];

test("has these keys in this order", () => {
  const json = JSON.parse(renderPreflightJson(reportOf(apiNotGranted()), { language: "en" }));
  const [target] = json.targets;
  expect(Object.keys(json)).toEqual(["format_version", "verdict", "duration_ms", "targets"]);
  expect(Object.keys(target)).toEqual(TARGET_KEYS);
  expect(Object.keys(target.drift)).toEqual(["declared", "observed"]);
  expect(Object.keys(target.stages[0])).toEqual(["stage", "host", "status", "start_ms", "duration_ms"]);
  expect(Object.keys(target.attempts[0])).toEqual(["stage", "attempt", "status", "delay_ms", "reason"]);
  expect(Object.keys(target.http)).toEqual(["method", "path", "status", "correlation_id", "at"]);
});

test.each([
  ["ready", readyTarget()],
  ["skipped", skippedTarget()],
])("a %s target has nobody's turn and nothing to do", (_, target) => {
  const [json] = preflightJson(reportOf(target), "en").targets;
  expect(json).toMatchObject({
    code: null,
    responsible: null,
    certainty: null,
    url: null,
    remedies: [],
    retry_at: null,
    support_note: null,
  });
});

test("times are whole and carry their offset", () => {
  const [json] = preflightJson(reportOf(quotaExceeded()), "fr").targets;
  expect(json?.retry_at).toBe("2026-11-20T14:30:00Z");
  expect(json?.http?.at).toBe("2026-11-20T12:00:00Z");
  expect(json?.stages[1]).toEqual({ stage: "dns", host: "oauth.piste.gouv.fr:443", status: "ok", start_ms: 1, duration_ms: 3 });
});

test("a time to try again is never early", () => {
  const target = quotaExceeded();
  const found = target.diagnosis === null ? null : { ...target.diagnosis, retryAt: new Date("2026-11-20T14:30:00.001Z") };
  expect(preflightJson(reportOf({ ...target, diagnosis: found }), "en").targets[0]?.retry_at).toBe("2026-11-20T14:30:01Z");
});

test("no target, no trouble", () => {
  expect(renderPreflightJson({ ...reportOf(), durationMs: 0 }, { language: "en" })).toBe(
    '{\n  "format_version": "1.0",\n  "verdict": "skipped",\n  "duration_ms": 0,\n  "targets": []\n}\n',
  );
});

test("an error", () => {
  expect(renderError("json", "usage", 'unknown flag "--x"', { version: "1.2.3" })).toBe(
    '{\n  "format_version": "1.0",\n  "error": {\n    "code": "usage",\n    "message": "unknown flag \\"--x\\""\n  }\n}\n',
  );
});
