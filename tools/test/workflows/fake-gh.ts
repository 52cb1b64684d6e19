import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./workflow.ts";

/** An issue of the stand-in. */
export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string | null;
  state: string;
  readonly labels: readonly string[];
  readonly login: string;
  readonly comments: string[];
}

/** A `gh` that keeps issues in a file and records its calls. */
export interface FakeGh {
  /** Folder to put before the machine's programs. */
  readonly path: string;
  readonly issues: () => readonly FakeIssue[];
  /** Arguments of every call so far. */
  readonly calls: () => readonly (readonly string[])[];
}

const PROGRAM = `const { existsSync, readFileSync, writeFileSync, appendFileSync } = require("node:fs");
const args = process.argv.slice(2);
appendFileSync(__dirname + "/calls", JSON.stringify(args) + "\\n");
const issues = JSON.parse(readFileSync(__dirname + "/issues.json", "utf8"));
const flags = { fields: {} };
const rest = [];
for (let i = 0; i < args.length; i += 1) {
  const arg = args[i];
  if (arg === "-f" || arg === "-F") {
    const [name, ...value] = args[++i].split("=");
    flags.fields[name] = value.join("=");
  } else if (["--jq", "--method", "--input"].includes(arg)) flags[arg.slice(2)] = args[++i];
  else if (["--silent", "--paginate"].includes(arg)) flags[arg.slice(2)] = true;
  else rest.push(arg);
}
if (!process.env.GH_TOKEN || process.env.GH_HOST !== "github.example") throw new Error("no token or another host");
const body = flags.input === "-" ? JSON.parse(readFileSync(0, "utf8")) : flags.fields;
const path = rest[1];
const method = flags.method ?? "POST";
const shown = (issue) => ({ ...issue, user: { login: issue.login }, labels: issue.labels.map((name) => ({ name })) });
const answer = () => {
  if (rest[0] !== "api") throw new Error("unexpected " + args.join(" "));
  if (path === "graphql") return { data: { viewer: { login: "github-actions[bot]" } } };
  const [, number, part] = /^repos\\/metropole\\/factures\\/issues(?:\\/(\\d+)(\\/comments|\\/labels)?)?$/.exec(path) ?? [, "?"];
  if (number === undefined && method === "GET") {
    return issues.filter((issue) => issue.state === body.state && issue.labels.includes(body.labels)).map(shown);
  }
  if (number === undefined && method === "POST") {
    if (body.body.length > 65536) throw new Error("HTTP 422: body is too long");
    const issue = { number: issues.length + 1, state: "open", login: "github-actions[bot]", comments: [], ...body };
    if (existsSync(__dirname + "/drop-labels")) issue.labels = [];
    issues.push(issue);
    return shown(issue);
  }
  const issue = issues.find((candidate) => String(candidate.number) === number);
  if (!issue) throw new Error("HTTP 404: " + path);
  if (part === "/comments" && method === "POST") return issue.comments.push(body.body), {};
  if (part === "/labels" && method === "POST") return issue.labels.push(...body.labels), {};
  if (method === "PATCH") return shown(Object.assign(issue, body));
  throw new Error("unexpected " + method + " " + path);
};
const result = answer();
writeFileSync(__dirname + "/issues.json", JSON.stringify(issues));
if (flags.silent) process.exit(0);
const member = (value, name) => value[name];
console.log(flags.jq ? flags.jq.split(".").slice(1).reduce(member, result) : JSON.stringify(result));
`;

/** Makes a `gh` for the repository metropole/factures of github.example. With `dropLabels`, a new issue gets none. */
export function createFakeGh(issues: readonly Partial<FakeIssue>[] = [], { dropLabels = false } = {}): FakeGh {
  const path = temporaryFolder();
  if (dropLabels) writeFileSync(join(path, "drop-labels"), "");
  writeFileSync(join(path, "gh.cjs"), PROGRAM);
  // The path of Node may hold a blank, which an interpreter line does not take.
  symlinkSync(process.execPath, join(path, "node"));
  writeFileSync(join(path, "gh"), `#!/bin/sh\nexec "\${0%/*}/node" "$0.cjs" "$@"\n`, { mode: 0o755 });
  writeFileSync(
    join(path, "issues.json"),
    JSON.stringify(issues.map((issue, index) => ({ number: index + 1, state: "open", labels: [], comments: [], ...issue }))),
  );
  const calls = join(path, "calls");
  return {
    path,
    issues: () => JSON.parse(readFileSync(join(path, "issues.json"), "utf8")) as FakeIssue[],
    calls: () =>
      existsSync(calls)
        ? readFileSync(calls, "utf8")
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line) as string[])
        : [],
  };
}
