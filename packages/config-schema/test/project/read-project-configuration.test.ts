import { expect, test } from "vitest";
import type { ProjectFiles } from "../../src/discovery/project-files.ts";
import { readProjectConfiguration } from "../../src/project/read-project-configuration.ts";

/** Files by their path; a link is written `-> PATH`. */
function filesOf(contents: Readonly<Record<string, string>>): ProjectFiles {
  const follow = (path: string): string => (contents[path]?.startsWith("-> ") ? (contents[path] ?? "").slice(3) : path);
  return {
    list: () => [],
    kindOf: (path) => (follow(path) in contents ? "file" : null),
    realPath: (path) => (path === "/project" || follow(path) in contents ? follow(path) : null),
    sizeOf: () => 0,
    read: (path) => Buffer.from(contents[follow(path)] ?? ""),
  };
}

const LEVELS = "rules: { api/known: off }\n";

test.each<readonly [title: string, path: string, contents: Readonly<Record<string, string>>, outcome: string]>([
  ["in the project", "/project/.pistectl.yaml", { "/project/.pistectl.yaml": LEVELS }, "configuration"],
  [
    "a link in the project",
    "/project/.pistectl.yaml",
    { "/project/.pistectl.yaml": "-> /project/x.yaml", "/project/x.yaml": LEVELS },
    "configuration",
  ],
  [
    "a link that leaves the project",
    "/project/.pistectl.yaml",
    { "/project/.pistectl.yaml": "-> /etc/passwd", "/etc/passwd": "root:x:0" },
    "configuration-outside",
  ],
  ["named outside of the project", "/levels.yaml", { "/levels.yaml": LEVELS }, "configuration"],
])("%s", (_title, path, contents, outcome) => {
  const reading = readProjectConfiguration(path, "/project", filesOf(contents));
  expect(reading.ok ? "configuration" : reading.failure.code).toBe(outcome);
});
