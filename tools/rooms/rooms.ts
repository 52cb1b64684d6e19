import { VERBS } from "../../packages/cli/src/verbs.ts";

/** A package of the house: what it may stand on, and its rooms from the entrance down. */
export interface Storey {
  /** Folder from the root of the repository. */
  readonly folder: string;
  /** What it is, in a few words. */
  readonly about: string;
  /** Names of our packages that it may import. */
  readonly standsOn: readonly string[];
  /** Folders under `src`, the highest first: a room imports from lower ones only. Files of `src` itself and its `doors` are the entrance, above them all. */
  readonly rooms: readonly string[];
}

/** The whole house, from the edges down to the ground. */
export const HOUSE: readonly Storey[] = [
  {
    folder: "packages/cli",
    about: "the command `pistectl`, one folder a verb",
    standsOn: [
      "@pistectl/language-server",
      "@pistectl/action-kit",
      "@pistectl/simulator",
      "@pistectl/report",
      "@pistectl/config-schema",
      "@pistectl/auth-core",
      "@pistectl/words",
    ],
    rooms: [
      "demo",
      // Each in a folder of its name: one may take from those that the help tells first.
      ...VERBS.map(({ name }) => name).reverse(),
      ...["manifests", "command-line", "machine"],
    ],
  },
  {
    folder: "editors/vscode",
    about: "the extension for Visual Studio Code",
    standsOn: ["@pistectl/language-server"],
    rooms: [],
  },
  {
    folder: "site/playground",
    about: "the manifests in a page",
    standsOn: ["@pistectl/language-server", "@pistectl/report", "@pistectl/config-schema", "@pistectl/words"],
    rooms: ["views", "editor", "page", "project", "server", "node"],
  },
  {
    folder: "actions/preflight",
    about: "the action that checks before a deploy",
    standsOn: ["@pistectl/action-kit", "@pistectl/report", "@pistectl/config-schema", "@pistectl/auth-core", "@pistectl/words"],
    rooms: [],
  },
  {
    folder: "actions/manifest-lint",
    about: "the action that reviews manifests",
    standsOn: ["@pistectl/action-kit", "@pistectl/report", "@pistectl/config-schema", "@pistectl/words"],
    rooms: [],
  },
  {
    folder: "packages/language-server",
    about: "the manifests in an editor or a page",
    standsOn: ["@pistectl/action-kit", "@pistectl/report", "@pistectl/config-schema", "@pistectl/words"],
    rooms: ["node", "server", "features", "workspace", "text"],
  },
  {
    folder: "packages/action-kit",
    about: "what the edges share: projects, targets, disk, git, the GitHub runner",
    standsOn: ["@pistectl/report", "@pistectl/config-schema", "@pistectl/auth-core", "@pistectl/words"],
    rooms: ["comment", "targets", "project", "base", "github", "runner", "secrets", "git", "process", "disk"],
  },
  {
    folder: "packages/report",
    about: "findings, plans and preflights as text, JSON, SARIF…",
    standsOn: ["@pistectl/config-schema", "@pistectl/auth-core", "@pistectl/words"],
    rooms: ["error", "pages", "graph", "plan", "validation", "preflight", "layout", "escaping"],
  },
  {
    folder: "packages/simulator",
    about: "a PISTE on loopback",
    standsOn: ["@pistectl/config-schema", "@pistectl/words"],
    rooms: ["server", "faults", "piste", "scenario", "generated"],
  },
  {
    folder: "packages/config-schema",
    about: "manifests, catalogue, rules, fmt, plan",
    standsOn: ["@pistectl/words"],
    rooms: [
      ...["plan", "graph", "targets", "project", "discovery", "lint", "configuration", "rules", "domain"],
      ...["fmt", "reading", "schema", "generated", "catalogue", "secrets", "findings", "document"],
    ],
  },
  {
    folder: "packages/auth-core",
    about: "token, connection, health checks, diagnoses",
    standsOn: ["@pistectl/words"],
    rooms: [
      "doors",
      "client",
      "preflight",
      "health",
      "token",
      "connection",
      "retry",
      "secret",
      "endpoint",
      "diagnoses",
      "machine",
      "domain",
    ],
  },
  { folder: "packages/words", about: "texts in two languages, outcomes", standsOn: [], rooms: [] },
];
