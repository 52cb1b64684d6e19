import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fail } from "@pistectl/words";
import { afterEach, expect, test } from "vitest";
import { connectGithub } from "../../src/github/connect-github.ts";
import type { GithubAnswer, GithubApi } from "../../src/github/github-api.ts";
import { pullRequestHistory } from "../../testing/git-history.ts";
import { type StandInGithub, type StandInOptions, startStandInGithub } from "../../testing/github/stand-in-github.ts";

const TOKEN = "ghs_standInToken0123456789";
const REPOSITORY = "commune-exemple/piste";
const HISTORY = pullRequestHistory({
  base: { "a.txt": "a\n", "b/ü.txt": new Uint8Array([0xff, 0x00, 0x0a]) },
  change: { "a.txt": "b\n" },
  meanwhile: { "c.txt": "c\n" },
});

let standIn: StandInGithub | undefined;
afterEach(() => standIn?.close());

async function connect(options: StandInOptions = {}): Promise<GithubApi> {
  standIn = await startStandInGithub({ git: HISTORY.origin, ...options });
  return connectGithub({ token: TOKEN, repository: REPOSITORY, apiUrl: standIn.apiUrl });
}

async function value<T>(answer: Promise<GithubAnswer<T>>): Promise<T> {
  const found = await answer;
  expect(standIn?.violations).toEqual([]);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.value;
}

test.each([false, true])("everything that is asked is as GitHub describes it (Enterprise Server: %s)", async (enterprise) => {
  const api = await connect({ enterprise });
  expect(await value(api.mergeBase(HISTORY.base, HISTORY.head))).toBe(HISTORY.fork);
  const { entries, truncated } = await value(api.tree(HISTORY.fork));
  expect({ paths: entries.map(({ path }) => path), truncated }).toEqual({ paths: ["a.txt", "b/ü.txt"], truncated: false });
  expect([...(await value(api.blob(entries[1]?.sha ?? "")))]).toEqual([0xff, 0x00, 0x0a]);
  const url = await value(api.createComment(7, "one"));
  expect(await value(api.ownComments(7))).toEqual([{ id: 3_000_000_001, body: "one", url }]);
  expect(await value(api.updateComment(3_000_000_001, "two"))).toBe(url);
  expect(standIn?.comments.map(({ body }) => body)).toEqual(["two"]);
});

test("a comment that is too long is a refusal", async () => {
  const api = await connect();
  expect(await api.createComment(7, "x".repeat(65_537))).toEqual(fail({ code: "refused", status: 422 }));
  expect(standIn?.violations).toEqual([]);
});

test.each<readonly [status: number, requests: number]>([
  [401, 1],
  [403, 1],
  [404, 1],
  [429, 3],
  [500, 3],
  [503, 3],
])("%d to a question: asked %d times", async (status, requests) => {
  const api = await connect({ faults: [{ operation: "git/get-tree", status }] });
  expect(await api.tree(HISTORY.fork)).toEqual(fail({ code: "refused", status }));
  expect(standIn?.exchanges).toHaveLength(requests);
});

test("a question that gets no answer ends with the time for all of them", async () => {
  const api = await connect({ faults: [{ operation: "git/get-blob", delayMs: 60_000 }] });
  const answers = await Promise.all([api.blob("a".repeat(40)), api.blob("b".repeat(40))]);
  expect(answers).toEqual([fail({ code: "no-answer", reason: "ETIMEDOUT" }), fail({ code: "no-answer", reason: "ETIMEDOUT" })]);
  // Each was asked twice; nothing is left for a third time, nor for a further one.
  expect(await api.blob("c".repeat(40))).toEqual(fail({ code: "no-answer", reason: "ETIMEDOUT" }));
  expect(standIn?.exchanges).toHaveLength(4);
});

test.each<readonly [title: string, answer: string, expected: object]>([
  ["no JSON", "<html>::error::forged</html>", fail({ code: "no-answer", reason: "unreadable answer" })],
  ["JSON of another shape", '{"tree":"::error::forged"}', fail({ code: "no-answer", reason: "unreadable answer" })],
  ["nothing", "", fail({ code: "no-answer", reason: "unreadable answer" })],
])("an answer that is %s is a failure that quotes nothing of it", async (_title, answer, expected) => {
  const server = createServer((_request, response) => response.writeHead(200, { "content-type": "application/json" }).end(answer));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const api = connectGithub({ token: TOKEN, repository: REPOSITORY, apiUrl: `http://127.0.0.1:${port}` });
  const answers = await Promise.all([
    api.tree("a".repeat(40)),
    api.blob("a".repeat(40)),
    api.mergeBase("a", "b"),
    api.ownComments(7),
    api.createComment(7, "x"),
  ]);
  server.close();
  for (const found of answers) {
    expect(found).toMatchObject(expected);
    expect(JSON.stringify(found)).not.toMatch(/forged|html/);
  }
});
