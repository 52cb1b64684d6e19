import { expect, test } from "vitest";
import { readRunEvent } from "../../src/github/run-event.ts";

const SHA = (digit: string): string => digit.repeat(40);
const PULL_REQUEST = {
  pull_request: {
    number: 7,
    base: { sha: SHA("a"), repo: { full_name: "commune-exemple/piste" } },
    head: { sha: SHA("b"), repo: { full_name: "commune-exemple/piste" } },
  },
};
const READ = { kind: "pull-request", number: 7, baseSha: SHA("a"), headSha: SHA("b"), fromFork: false, onBase: false };
const withHead = (repo: unknown): unknown => ({ pull_request: { ...PULL_REQUEST.pull_request, head: { sha: SHA("b"), repo } } });

test.each<readonly [name: string | undefined, payload: unknown, expected: object]>([
  ["pull_request", PULL_REQUEST, READ],
  ["pull_request_review", PULL_REQUEST, READ],
  ["pull_request_target", PULL_REQUEST, { ...READ, onBase: true }],
  ["pull_request", withHead({ full_name: "camille-martin/piste" }), { ...READ, fromFork: true }],
  ["pull_request", withHead(null), { ...READ, fromFork: true }],
  ["push", { before: SHA("a") }, { kind: "push", before: SHA("a") }],
  ["push", { before: "a".repeat(64) }, { kind: "push", before: "a".repeat(64) }],
  ["push", { before: SHA("0") }, { kind: "push", before: null }],
  ["push", { before: "--upload-pack=x" }, { kind: "push", before: null }],
  ["push", null, { kind: "push", before: null }],
  ["merge_group", { merge_group: { base_sha: SHA("a") } }, { kind: "merge-group", baseSha: SHA("a") }],
  ["merge_group", {}, { kind: "other" }],
  ["pull_request", undefined, { kind: "other" }],
  ["pull_request", { pull_request: { ...PULL_REQUEST.pull_request, number: "7/../8" } }, { kind: "other" }],
  ["pull_request", { pull_request: { ...PULL_REQUEST.pull_request, number: -1 } }, { kind: "other" }],
  ["pull_request", { pull_request: { ...PULL_REQUEST.pull_request, base: { sha: "HEAD" } } }, { kind: "other" }],
  ["pull_request", JSON.parse('{"__proto__":{"pull_request":{"number":7}}}'), { kind: "other" }],
  ["workflow_dispatch", PULL_REQUEST, { kind: "other" }],
  [undefined, PULL_REQUEST, { kind: "other" }],
])("%s %j", (name, payload, expected) => {
  expect(readRunEvent(name, payload)).toEqual(expected);
});
