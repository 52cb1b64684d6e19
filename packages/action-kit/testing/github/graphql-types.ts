/** A field: its type as GraphQL writes it, and its arguments. */
export interface GraphqlField {
  readonly type: string;
  readonly arguments?: Readonly<Record<string, string>>;
}

/**
 * The types of GitHub's GraphQL API that the actions ask for, with the fields that they use (npm `@octokit/graphql-schema` 15.26.1, MIT,
 * `schema.graphql`). `Query` is where a query begins.
 */
export const GITHUB_TYPES: Readonly<Record<string, Readonly<Record<string, GraphqlField>>>> = {
  Query: {
    repository: { type: "Repository", arguments: { followRenames: "Boolean", name: "String!", owner: "String!" } },
    viewer: { type: "User!" },
  },
  User: { login: { type: "String!" } },
  Repository: { pullRequest: { type: "PullRequest", arguments: { number: "Int!" } } },
  PullRequest: {
    comments: {
      type: "IssueCommentConnection!",
      arguments: { after: "String", before: "String", first: "Int", last: "Int", orderBy: "IssueCommentOrder" },
    },
  },
  IssueCommentConnection: {
    nodes: { type: "[IssueComment]" },
    pageInfo: { type: "PageInfo!" },
    totalCount: { type: "Int!" },
  },
  PageInfo: { endCursor: { type: "String" }, hasNextPage: { type: "Boolean!" } },
  IssueComment: {
    author: { type: "Actor" },
    body: { type: "String!" },
    databaseId: { type: "Int" },
    fullDatabaseId: { type: "BigInt" },
    url: { type: "URI!" },
    viewerDidAuthor: { type: "Boolean!" },
  },
  Actor: { login: { type: "String!" } },
};
