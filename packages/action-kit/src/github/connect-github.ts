import { setTimeout as wait } from "node:timers/promises";
import { getOctokit } from "@actions/github";
import { errorCode, fail, propertyOf, succeed } from "@pistectl/words";
import type { GithubAnswer, GithubApi, GithubFailure, OwnComment } from "./github-api.ts";

/** Longest wait for one answer, milliseconds. */
const REQUEST_TIMEOUT_MS = 10_000;
/** Requests that change nothing are repeated after these waits, milliseconds. */
const RETRY_DELAYS_MS = [500, 2000];
/** All that is read of a repository, and all that is read of comments, repetitions included, milliseconds: whoever waits for a verdict gets it without. */
const READING_TIMEOUT_MS = 20_000;
/** Pages of a hundred comments that are looked through for our own. */
const MAX_COMMENT_PAGES = 30;

/** Where GitHub is and who asks. */
export interface GithubConnection {
  readonly token: string;
  /** `GITHUB_REPOSITORY`: owner and name. */
  readonly repository: string;
  /** `GITHUB_API_URL`: of GitHub itself or of a GitHub Enterprise Server. */
  readonly apiUrl: string;
}

/** GitHub's API through the official client (which honours the proxy variables), narrowed to what the actions need. */
export function connectGithub({ token, repository, apiUrl }: GithubConnection): GithubApi {
  const github = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ""), log: SILENT });
  let ofRepository: AbortSignal | undefined;
  const reading = (): AbortSignal => (ofRepository ??= AbortSignal.timeout(READING_TIMEOUT_MS));
  github.hook.before("request", (options) => {
    const signal: AbortSignal | undefined = options.request?.signal;
    const own = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    options.request = { ...options.request, signal: signal === undefined ? own : AbortSignal.any([own, signal]) };
  });
  const [owner = "", repo = ""] = repository.split("/");
  const { issues, git, repos } = github.rest;

  return {
    ownComments: (pullRequest) =>
      repeated(AbortSignal.timeout(READING_TIMEOUT_MS), async (request) => {
        const found: OwnComment[] = [];
        let after: string | null = null;
        for (let page = 0; page < MAX_COMMENT_PAGES; page++) {
          const answer: CommentsPage = await github.graphql<CommentsPage>(OWN_COMMENTS, { owner, repo, pullRequest, after, request });
          const comments = answer.repository?.pullRequest?.comments;
          found.push(...(comments?.nodes ?? []).filter((node) => isOwn(node, answer.viewer.login)).map(ownComment));
          if (comments?.pageInfo.hasNextPage !== true) break;
          after = comments.pageInfo.endCursor;
        }
        return found;
      }),
    createComment: (pullRequest, body) =>
      asked(async () => matching(URL_TEXT, (await issues.createComment({ owner, repo, issue_number: pullRequest, body })).data.html_url)),
    updateComment: (id, body) =>
      asked(async () => matching(URL_TEXT, (await issues.updateComment({ owner, repo, comment_id: id, body })).data.html_url)),
    mergeBase: (base, head) =>
      repeated(reading(), async (request) => {
        const { data } = await repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, request });
        return matching(OBJECT_NAME, data.merge_base_commit.sha);
      }),
    tree: (commit) =>
      repeated(reading(), async (request) => {
        const { data } = await git.getTree({ owner, repo, tree_sha: commit, recursive: "1", request });
        const files = data.tree.filter(({ type }) => type === "blob" || type === "commit");
        return { entries: files.map(({ path, mode, sha }) => ({ path, mode, sha })), truncated: data.truncated };
      }),
    blob: (sha) =>
      repeated(reading(), async (request) => {
        const { data } = await git.getBlob({ owner, repo, file_sha: sha, request });
        return Buffer.from(matching(ANY_TEXT, data.content), data.encoding === "base64" ? "base64" : "utf8");
      }),
  };
}

const URL_TEXT = /^https?:\/\/\S+$/;
const ANY_TEXT = /^/;
const OBJECT_NAME = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** What stands between may answer in place of GitHub, with anything. */
function matching(pattern: RegExp, text: unknown): string {
  if (typeof text === "string" && pattern.test(text)) return text;
  throw new TypeError("unreadable answer");
}

/** The client would print warnings to the log, past every filter. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** Only our own comments may be changed: anyone can write our marker. A bot's login has a suffix for the viewer that it lacks for the author. */
const OWN_COMMENTS = `query ($owner: String!, $repo: String!, $pullRequest: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pullRequest) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body url viewerDidAuthor author { __typename login } }
      }
    }
  }
}`;

interface CommentNode {
  /** Text: it outgrew the 32 bits of `databaseId`. */
  readonly fullDatabaseId: string | number;
  readonly body: string;
  readonly url: string;
  readonly viewerDidAuthor: boolean;
  readonly author: { readonly __typename: string; readonly login: string } | null;
}

interface CommentsPage {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly CommentNode[];
      };
    } | null;
  } | null;
}

function isOwn({ viewerDidAuthor, author }: CommentNode, viewer: string): boolean {
  if (viewerDidAuthor) return true;
  return author?.__typename === "Bot" && viewer === `${author.login}[bot]`;
}

function ownComment({ fullDatabaseId, body, url }: CommentNode): OwnComment {
  return { id: Number(fullDatabaseId), body, url };
}

async function asked<T>(request: () => Promise<T>): Promise<GithubAnswer<T>> {
  try {
    return succeed(await request());
  } catch (error) {
    const status = propertyOf(error, "status");
    // The client gives 500 to what never reached GitHub.
    if (typeof status === "number" && hasResponse(error)) return fail({ code: "refused", status });
    return fail({ code: "no-answer", reason: reasonOf(error) });
  }
}

/** Asks again what may be answered the next time, until the signal ends it all. */
async function repeated<T>(
  signal: AbortSignal,
  request: (options: { readonly signal: AbortSignal }) => Promise<T>,
): Promise<GithubAnswer<T>> {
  let answer = await asked(() => request({ signal }));
  for (const delay of RETRY_DELAYS_MS) {
    if (answer.ok || isFinal(answer.failure)) return answer;
    await wait(delay, undefined, { signal }).catch(() => {});
    if (signal.aborted) return answer;
    answer = await asked(() => request({ signal }));
  }
  return answer;
}

function isFinal(failure: GithubFailure): boolean {
  return failure.code === "refused" && failure.status < 500 && failure.status !== 429;
}

function hasResponse(error: unknown): boolean {
  return propertyOf(error, "response") !== undefined;
}

/** A code of the system where there is one: a message could quote an answer. */
function reasonOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = errorCode(at);
    if (code !== null) return code;
    if (at.name === "TimeoutError" || at.name === "AbortError") return "ETIMEDOUT";
  }
  return error instanceof TypeError || hasResponse(error) ? "unreadable answer" : "no answer";
}
