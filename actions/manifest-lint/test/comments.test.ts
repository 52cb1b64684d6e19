import { request as connect, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { annotations, pullRequestHistory, type StandInComment, type StandInFault, startStandInGithub } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { type LintRun, REPOSITORY, runLint, runLintWith } from "./run-lint.ts";
import { application, wrongApplication } from "./sample-manifests.ts";

const WRONG: LintRun = {
  contents: { base: { "a.piste.yaml": application("A") }, change: { "a.piste.yaml": wrongApplication("A") } },
  depth: 2,
  inputs: { comment: "true" },
};
const OTHER_TEXT = "Nothing to do with us.";

/** What became of the comment in the log, and the requests that led there. */
async function fate(run: LintRun): Promise<readonly string[]> {
  const result = await runLint(run);
  expect(result.violations).toEqual([]);
  expect(result.outputs).toMatchObject({ valid: "false", errors: "1" });
  expect(result.summary).toContain("1 error in 1 file");
  const own = annotations(result).filter(({ properties }) => properties.title === "PISTE manifests");
  return [
    ...result.exchanges.map((exchange) => exchange.split("\n")[0] ?? ""),
    ...result.stdout.split("\n").filter((line) => /^[+~=] http/.test(line)),
    ...own.map(({ name, data }) => `${name}: ${data}`),
  ];
}

const LIST = (after: string | null = null): string =>
  `POST /graphql {"owner":"commune-exemple","repo":"piste","pullRequest":7,"after":${JSON.stringify(after)}}`;
const CREATE = `POST /repos/${REPOSITORY}/issues/7/comments`;
const SAME_ELSEWHERE = "The job summary says the same.";

const FAULTS: readonly (readonly [title: string, faults: readonly StandInFault[], fate: readonly string[]])[] = [
  [
    "it may not be written",
    [{ operation: "issues/create-comment", status: 403 }],
    [
      `${LIST()} → 200`,
      `${CREATE} → 403`,
      `warning: The comment was refused (HTTP 403): the job needs the permission pull-requests: write. ${SAME_ELSEWHERE}`,
    ],
  ],
  [
    "the token is no longer good",
    [{ operation: "graphql", status: 401 }],
    [
      `${LIST()} → 401`,
      `warning: The comment was refused (HTTP 401): the job needs the permission pull-requests: write. ${SAME_ELSEWHERE}`,
    ],
  ],
  [
    "the pull request cannot be seen",
    [{ operation: "issues/create-comment", status: 404 }],
    [
      `${LIST()} → 200`,
      `${CREATE} → 404`,
      `warning: The comment was refused (HTTP 404): the job needs the permission pull-requests: write. ${SAME_ELSEWHERE}`,
    ],
  ],
  [
    "GitHub stumbles once",
    [{ operation: "graphql", status: 502, times: 1 }],
    [`${LIST()} → 502`, `${LIST()} → 200`, `${CREATE} → 201`, `+ https://github.com/${REPOSITORY}/pull/7#issuecomment-3000000001`],
  ],
  [
    "GitHub asks for patience once",
    [{ operation: "graphql", status: 429, times: 1 }],
    [`${LIST()} → 429`, `${LIST()} → 200`, `${CREATE} → 201`, `+ https://github.com/${REPOSITORY}/pull/7#issuecomment-3000000001`],
  ],
  [
    "GitHub is down",
    [{ operation: "graphql", status: 503 }],
    [`${LIST()} → 503`, `${LIST()} → 503`, `${LIST()} → 503`, `warning: The comment could not be written (HTTP 503). ${SAME_ELSEWHERE}`],
  ],
  [
    "a comment is never written twice",
    [{ operation: "issues/create-comment", status: 500 }],
    [`${LIST()} → 200`, `${CREATE} → 500`, `warning: The comment could not be written (HTTP 500). ${SAME_ELSEWHERE}`],
  ],
  [
    "the connection breaks",
    [{ operation: "issues/create-comment", reset: true }],
    [`${LIST()} → 200`, `${CREATE} → connection reset`, `warning: The comment could not be written (ECONNRESET). ${SAME_ELSEWHERE}`],
  ],
  [
    "GitHub does not answer",
    [{ operation: "issues/create-comment", delayMs: 60_000 }],
    [`${LIST()} → 200`, `${CREATE} → nothing within 60 s`, `warning: The comment could not be written (ETIMEDOUT). ${SAME_ELSEWHERE}`],
  ],
];

test.each(FAULTS)("%s: the verdict stays", async (_title, faults, expected) => {
  expect(await fate({ ...WRONG, github: { faults } })).toEqual(expected);
});

test("the comment is written once, left alone while it says the same, and brought up to date", async () => {
  const wrong = pullRequestHistory(WRONG.contents);
  const github = await startStandInGithub({ git: wrong.origin });
  try {
    await runLintWith(WRONG, wrong, github);
    await runLintWith({ ...WRONG, env: { GITHUB_RUN_ID: "1234567891" } }, wrong, github);
    const right = pullRequestHistory({ base: WRONG.contents.base, change: { "README.md": "x" } });
    await runLintWith(WRONG, right, github);
    expect(github.exchanges.map((exchange) => exchange.split("\n")[0])).toEqual([
      `${LIST()} → 200`,
      `${CREATE} → 201`,
      `${LIST()} → 200`,
      `${LIST()} → 200`,
      `PATCH /repos/${REPOSITORY}/issues/comments/3000000001 → 200`,
    ]);
    expect(github.comments.map(({ body }) => body.split("\n").slice(1, 2).join())).toEqual(["## ✅ No findings in 1 file"]);
    expect(github.violations).toEqual([]);
  } finally {
    await github.close();
  }
});

test("a comment of an earlier run does not outlive a configuration that cannot be read", async () => {
  const wrong = pullRequestHistory(WRONG.contents);
  const github = await startStandInGithub({ git: wrong.origin });
  try {
    await runLintWith(WRONG, wrong, github);
    const broken = pullRequestHistory({ base: WRONG.contents.base, change: { ".pistectl.yaml": "rules: [\n" } });
    const result = await runLintWith(WRONG, broken, github);
    expect(result.status).toBe(1);
    expect(github.comments.map(({ body }) => body.split("\n").slice(1, 2).join())).toEqual(["## ❌ The manifests could not be checked"]);
  } finally {
    await github.close();
  }
});

test("nothing to say: no new comment", async () => {
  const result = await runLint({ ...WRONG, contents: { base: WRONG.contents.base, change: { "README.md": "x" } } });
  expect(result.exchanges).toEqual([`${LIST()} → 200`]);
});

test("only our own comment is touched, whoever writes our marker, and it is found on the last page", async () => {
  const first = await runLint(WRONG);
  const marker = first.comments[0]?.body.split("\n")[0] ?? "";
  expect(marker).toMatch(/^<!-- pistectl [0-9a-f]{16} [0-9a-f]{16} -->$/);
  const comment = (id: number, author: string | null, body: string): StandInComment => ({ id, author, body });
  const comments = [
    comment(1, "someone", `${marker}\n${OTHER_TEXT}`),
    comment(2, null, `${marker}\n${OTHER_TEXT}`),
    comment(3, "another-app[bot]", `${marker}\n${OTHER_TEXT}`),
    comment(4, "github-actions", `${marker}\n${OTHER_TEXT}`),
    comment(5, "github-actions[bot]", `> ${marker}\n${OTHER_TEXT}`),
    ...Array.from({ length: 210 }, (_, index) => comment(index + 10, "someone", OTHER_TEXT)),
    comment(999, "github-actions[bot]", `${marker.replace(/[0-9a-f]{16} -->/, "0000000000000000 -->")}\nold`),
  ];
  const result = await runLint({ ...WRONG, github: { comments } });
  expect(result.exchanges.map((exchange) => exchange.split("\n")[0])).toEqual([
    `${LIST()} → 200`,
    `${LIST("100")} → 200`,
    `${LIST("200")} → 200`,
    `PATCH /repos/${REPOSITORY}/issues/comments/999 → 200`,
  ]);
  expect(result.comments.filter(({ id, body }) => id !== 999 && body.endsWith(OTHER_TEXT))).toHaveLength(215);
  expect(result.violations).toEqual([]);
});

test("legs of a matrix, jobs and folders keep comments of their own; where the workspace stands makes no difference", async () => {
  const markers = new Map<string, string>();
  const variants: Readonly<Record<string, Partial<LintRun>>> = {
    first: {},
    again: {},
    leg: { matrix: '{"environment":"sandbox"}' },
    otherLeg: { matrix: '{"environment":"production"}' },
    job: { env: { GITHUB_JOB: "other" } },
    workflow: { env: { GITHUB_WORKFLOW: "other" } },
    paths: { inputs: { comment: "true", paths: "a.piste.yaml" } },
  };
  for (const [name, variant] of Object.entries(variants)) {
    const { comments } = await runLint({ ...WRONG, ...variant });
    markers.set(name, comments[0]?.body.split("\n")[0]?.split(" ")[2] ?? "");
  }
  expect(markers.get("again")).toBe(markers.get("first"));
  expect(new Set(markers.values()).size).toBe(markers.size - 1);
});

test.each([
  ["push", "notice: No comment: this run belongs to no pull request."],
  ["merge_group", "notice: No comment: this run belongs to no pull request."],
] as const)("on %s there is nowhere to comment", async (event, expected) => {
  expect(await fate({ ...WRONG, event })).toEqual([expected]);
});

test("GitHub is reached through the proxy that the environment names", async () => {
  const history = pullRequestHistory(WRONG.contents);
  const github = await startStandInGithub({ git: history.origin });
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    const { host, pathname, search } = new URL(request.url ?? "");
    asked.push(`${request.method} ${host}${pathname}`);
    const onward = connect(`${github.apiUrl}${pathname}${search}`, { method: request.method, headers: { ...request.headers, host } });
    onward.on("response", (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)));
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = proxy.address() as AddressInfo;
    const env = { GITHUB_API_URL: "http://api.github.example", http_proxy: `http://127.0.0.1:${port}` };
    const { stdout } = await runLintWith({ ...WRONG, env }, history, github);
    expect(asked).toEqual(["POST api.github.example/graphql", `POST api.github.example/repos/${REPOSITORY}/issues/7/comments`]);
    expect(stdout).toContain(`+ https://github.com/${REPOSITORY}/pull/7#issuecomment-3000000001`);
  } finally {
    proxy.close();
    await github.close();
  }
});
