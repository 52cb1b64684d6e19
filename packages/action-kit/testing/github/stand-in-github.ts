import { execFileSync } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerSelection, graphqlViolations, readGraphqlQuery } from "./graphql-query.ts";
import { findRestCall, type RestCall, restViolations } from "./openapi-check.ts";

/** A comment on a pull request. */
export interface StandInComment {
  readonly id: number;
  /** `login[bot]` for an app. */
  readonly author: string | null;
  body: string;
}

/** What goes wrong on the way: a refusal, no answer for a while, or a connection that breaks. Repeated for `times` requests, for all without. */
export interface StandInFault {
  /** `operationId`, or `graphql`. */
  readonly operation: string;
  readonly status?: number;
  readonly delayMs?: number;
  readonly reset?: true;
  readonly times?: number;
}

/** What the stand-in knows. */
export interface StandInOptions {
  /** `owner/name`. */
  readonly repository?: string;
  /** Folder of a git repository whose objects it serves. */
  readonly git?: string;
  readonly comments?: readonly StandInComment[];
  /** Who the token belongs to. */
  readonly viewer?: string;
  readonly faults?: readonly StandInFault[];
  /** Tokens that may write comments; others may read. */
  readonly token?: string;
  /** Whether addresses are those of a GitHub Enterprise Server. */
  readonly enterprise?: boolean;
}

/** One request as it came, on one line, and the body of a comment below it. */
export type SeenExchange = string;

/** A server that answers as GitHub does, as far as the actions ask. */
export interface StandInGithub {
  /** For `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly exchanges: readonly SeenExchange[];
  readonly comments: readonly StandInComment[];
  /** What of the requests, and of the stand-in's own answers, is not as GitHub describes it. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const NOT_FOUND: Answer = { status: 404, body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" } };
const FIRST_ID = 3_000_000_001;
const INSTANT = "2026-11-20T09:00:00Z";
/** Longest body of a comment, characters. */
const COMMENT_LIMIT = 65_536;

/** Starts one on a free port of this machine. */
export async function startStandInGithub(options: StandInOptions = {}): Promise<StandInGithub> {
  const { repository = "commune-exemple/piste", viewer = "github-actions[bot]", token = "ghs_standInToken0123456789" } = options;
  const comments = (options.comments ?? []).map((comment) => ({ ...comment }));
  const exchanges: string[] = [];
  const violations: string[] = [];
  const faults = (options.faults ?? []).map((fault) => ({ ...fault, left: fault.times ?? Number.POSITIVE_INFINITY }));

  const restAnswer = ({ operationId, parameters }: RestCall, body: unknown): Answer => {
    if (`${parameters.owner}/${parameters.repo}` !== repository) return NOT_FOUND;
    switch (operationId) {
      case "issues/create-comment": {
        const text = textOf(body);
        if (text.length > COMMENT_LIMIT) return tooLong;
        const comment = { id: FIRST_ID + comments.length, author: viewer, body: text };
        comments.push(comment);
        return { status: 201, body: commentJson(comment, parameters.issue_number ?? "") };
      }
      case "issues/update-comment": {
        const comment = comments.find(({ id }) => String(id) === parameters.comment_id);
        if (comment === undefined) return NOT_FOUND;
        if (textOf(body).length > COMMENT_LIMIT) return tooLong;
        comment.body = textOf(body);
        return { status: 200, body: commentJson(comment, "7") };
      }
      case "repos/compare-commits-with-basehead":
        return compareAnswer(options.git, parameters.basehead ?? "", apiOf(repository));
      case "git/get-tree":
        return treeAnswer(options.git, parameters.tree_sha ?? "", apiOf(repository));
      case "git/get-blob":
        return blobAnswer(options.git, parameters.file_sha ?? "", apiOf(repository));
      default:
        return NOT_FOUND;
    }
  };

  const graphqlAnswer = (body: unknown): Answer => {
    const { query = "", variables = {} } = body as { readonly query?: string; readonly variables?: Readonly<Record<string, unknown>> };
    const asked = readGraphqlQuery(query);
    violations.push(...graphqlViolations(asked, variables).map((violation) => `graphql: ${violation}`));
    const start = Number(variables.after ?? 0);
    const first = Number(
      asked.fields.flatMap((field) => inner(field, "comments")).find(({ name }) => name === "comments")?.arguments.first,
    );
    const page = comments.slice(start, start + first);
    const here = `${variables.owner}/${variables.repo}` === repository;
    const data = {
      viewer: { login: viewer },
      repository: here
        ? {
            pullRequest: {
              comments: {
                pageInfo: { hasNextPage: start + first < comments.length, endCursor: String(start + page.length) },
                nodes: page.map((comment) => commentNode(comment, viewer, repository)),
              },
            },
          }
        : null,
    };
    return { status: 200, body: { data: answerFields(data, asked.fields) } };
  };

  const root = options.enterprise === true ? "/api/v3" : "";
  const graphqlPath = options.enterprise === true ? "/api/graphql" : "/graphql";

  const listener = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url = "", headers } = message;
    const body = await jsonBody(message);
    const path = url.startsWith(root) ? url.slice(root.length) : url;
    const isGraphql = method === "POST" && url === graphqlPath;
    const call = isGraphql ? null : findRestCall(method, path);
    const fault = faults.find(({ operation, left }) => left > 0 && operation === (isGraphql ? "graphql" : call?.operationId));
    if (fault !== undefined) fault.left--;
    if (headers["user-agent"] === undefined) violations.push("no user-agent");
    if (headers.authorization !== `token ${token}` && headers.authorization !== `bearer ${token}`) {
      violations.push(`authorization ${headers.authorization}`);
    }
    const log = (outcome: string): void => void exchanges.push(describe(method, url, body, outcome));
    if (fault?.reset === true) {
      log("connection reset");
      message.socket.resetAndDestroy();
      return;
    }
    if (fault?.delayMs !== undefined) {
      log(`nothing within ${fault.delayMs / 1000} s`);
      setTimeout(() => response.destroy(), fault.delayMs).unref();
      return;
    }
    const answer =
      fault?.status !== undefined
        ? {
            status: fault.status,
            body: { message: "Resource not accessible by integration", documentation_url: "https://docs.github.com/rest" },
          }
        : isGraphql
          ? graphqlAnswer(body)
          : call === null
            ? NOT_FOUND
            : restAnswer(call, body);
    if (!isGraphql) violations.push(...restViolations({ method, path, body, status: answer.status, answer: answer.body }));
    log(String(answer.status));
    response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(answer.body));
  };
  const server = createServer((message, response) => {
    listener(message, response).catch((cause: unknown) => {
      violations.push(`the stand-in failed: ${String(cause)}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}${root}`,
    exchanges,
    comments,
    violations,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function jsonBody(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

function describe(method: string, url: string, body: unknown, outcome: string): string {
  const { query, variables, body: text } = (body ?? {}) as { readonly query?: string; readonly variables?: object; readonly body?: string };
  const detail = query === undefined ? "" : ` ${JSON.stringify(variables)}`;
  const below = text === undefined ? "" : `\n${text.replace(/^/gm, "    ")}`;
  return `${method} ${url}${detail} → ${outcome}${below}`;
}

function inner(
  field: { readonly name: string; readonly fields: readonly unknown[] },
  name: string,
): readonly ReturnType<typeof readGraphqlQuery>["fields"][number][] {
  const fields = field.fields as ReturnType<typeof readGraphqlQuery>["fields"];
  return field.name === name ? [field as (typeof fields)[number]] : fields.flatMap((inside) => inner(inside, name));
}

function answerFields(data: unknown, fields: ReturnType<typeof readGraphqlQuery>["fields"]): unknown {
  return answerSelection("Query", data, fields);
}

function textOf(body: unknown): string {
  return (body as { readonly body?: string } | undefined)?.body ?? "";
}

const tooLong: Answer = {
  status: 422,
  body: {
    message: "Validation Failed",
    documentation_url: "https://docs.github.com/rest",
    errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message: "Body is too long (maximum is 65536 characters)" }],
  },
};

function apiOf(repository: string): string {
  return `https://api.github.com/repos/${repository}`;
}

function commentUrl(id: number): string {
  return `https://github.com/commune-exemple/piste/pull/7#issuecomment-${id}`;
}

function commentNode({ id, author, body }: StandInComment, viewer: string, repository: string): object {
  const login = author?.replace(/\[bot\]$/, "");
  return {
    fullDatabaseId: String(id),
    databaseId: id <= 2_147_483_647 ? id : null,
    body,
    url: `https://github.com/${repository}/pull/7#issuecomment-${id}`,
    viewerDidAuthor: author === viewer,
    author: author === null ? null : { __typename: author.endsWith("[bot]") ? "Bot" : "User", login },
  };
}

function commentJson({ id, body }: StandInComment, issue: string): object {
  return {
    id,
    node_id: `IC_${id}`,
    url: `${apiOf("commune-exemple/piste")}/issues/comments/${id}`,
    html_url: commentUrl(id),
    issue_url: `${apiOf("commune-exemple/piste")}/issues/${issue}`,
    body,
    user: null,
    created_at: INSTANT,
    updated_at: INSTANT,
    author_association: "NONE",
  };
}

function git(folder: string | undefined, ...args: readonly string[]): string | null {
  try {
    return execFileSync("git", ["-C", folder ?? "/nowhere", ...args], { encoding: "latin1", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null;
  }
}

function compareAnswer(folder: string | undefined, basehead: string, api: string): Answer {
  const [base = "", head = ""] = basehead.split("...");
  const found = git(folder, "merge-base", base, head)?.trim();
  if (found === undefined) return NOT_FOUND;
  const url = (sha: string): string => `${api}/commits/${sha}`;
  const person = { name: "Camille Martin", email: "camille.martin@metropole.example", date: INSTANT };
  const commit = (sha: string): object => ({
    url: url(sha),
    sha,
    node_id: `C_${sha}`,
    html_url: url(sha),
    comments_url: `${url(sha)}/comments`,
    commit: { url: url(sha), author: person, committer: person, message: "change", comment_count: 0, tree: { sha, url: url(sha) } },
    author: null,
    committer: null,
    parents: [],
  });
  return {
    status: 200,
    body: {
      url: `${api}/compare/${basehead}`,
      html_url: url(head),
      permalink_url: url(head),
      diff_url: url(head),
      patch_url: url(head),
      base_commit: commit(base),
      merge_base_commit: commit(found),
      status: "ahead",
      ahead_by: 0,
      behind_by: 0,
      total_commits: 0,
      commits: [],
      files: [],
    },
  };
}

function treeAnswer(folder: string | undefined, sha: string, api: string): Answer {
  const listed = git(folder, "ls-tree", "-r", "-t", "-l", "-z", sha);
  if (listed === null) return NOT_FOUND;
  const tree = listed
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const [, mode, type, name, size, path = ""] = /^(\d+) (\w+) (\w+) +([\d-]+)\t(.*)$/s.exec(line) ?? [];
      return {
        path: Buffer.from(path, "latin1").toString("utf8"),
        mode,
        type,
        sha: name,
        ...(size === "-" ? {} : { size: Number(size) }),
        url: `${api}/git/${type}s/${name}`,
      };
    });
  return { status: 200, body: { sha, url: `${api}/git/trees/${sha}`, tree, truncated: false } };
}

function blobAnswer(folder: string | undefined, sha: string, api: string): Answer {
  const text = git(folder, "cat-file", "blob", sha);
  if (text === null) return NOT_FOUND;
  const content = Buffer.from(text, "latin1");
  return {
    status: 200,
    body: {
      sha,
      node_id: `B_${sha}`,
      size: content.length,
      url: `${api}/git/blobs/${sha}`,
      encoding: "base64",
      content: content.toString("base64"),
    },
  };
}
