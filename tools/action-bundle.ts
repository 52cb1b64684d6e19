import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { bundleOptions, REPOSITORY_ROOT, undiciFrom } from "./bundle-options.ts";
import { linkParts, type PartsFilePlan, PLAIN_MODULES } from "./link-parts.ts";
import { LATE, OTHER_KINDS, READER, WORDING } from "./parts-of-manifests.ts";
import { thirdPartyLicenses } from "./third-party-licenses.ts";

/** Oldest Node that runs `node24` actions (first shipped by actions/runner 2.327.1, July 2025). */
const TARGET = "node24.4";

/** One file of a bundle, by its name in `dist`. */
export interface BundledFile {
  readonly name: string;
  readonly text: string;
}

/** Files of a bundle. */
export type ActionBundle = readonly BundledFile[];

/** What the program of an action is made of. */
interface ActionProgram {
  /** What stands for undici, a file beside this one. */
  readonly undici: string;
  /** What a run without network and without findings does not read. */
  readonly files: readonly PartsFilePlan[];
  /** Entrances to what such a run shares with these files. */
  readonly shared: readonly string[];
  /** Modules of `src` that are bundled for themselves, with all that they need: asked for by `import()`, and as large as the rest. */
  readonly apart: readonly string[];
}

const PROGRAMS: Readonly<Record<string, ActionProgram>> = {
  "manifest-lint": {
    undici: "undici-for-github.cjs",
    files: [
      { name: "reader", sources: READER },
      { name: "kinds", sources: OTHER_KINDS },
      { name: "findings", sources: WORDING },
      { name: "configuration", sources: sources("config-schema", "configuration/read-configuration lint/path-matcher") },
      {
        name: "plan",
        sources: [
          ...sources("config-schema", "plan/plan-project"),
          ...sources("report", "plan/plan-json plan/plan-markdown plan/plan-text"),
        ],
      },
      { name: "github", sources: sources("action-kit", "github/connect-github") },
    ],
    shared: [
      ...sources("config-schema", "doors/catalogue doors/domain doors/secrets catalogue/api-finder configuration/rule-level"),
      ...sources(
        "config-schema",
        "domain/allowed-variables domain/calendar-date domain/name-difference domain/portal-pages domain/sandbox-account",
      ),
      ...sources("config-schema", "secrets/document-secrets secrets/masker-of"),
      ...sources("report", "doors/escaping layout/display-width layout/markdown-table layout/terminal-style"),
      ...sources("report", "layout/wrap-text"),
    ],
    apart: [],
  },
  preflight: {
    undici: "undici-lean.cjs",
    files: [
      {
        name: "network",
        sources: [
          ...sources("auth-core", "connection/exchange connection/tcp connection/tls connection/tunnel"),
          ...sources("auth-core", "health/health-call health/health-outcome health/health-response health/partner-response"),
          ...sources("auth-core", "health/reach-host health/refused-status health/unfinished-answer"),
          ...sources("auth-core", "diagnoses/api diagnoses/gateway diagnoses/network diagnoses/proxy diagnoses/tls diagnoses/token"),
        ],
      },
      { name: "undici", sources: ["tools/undici-lean.cjs"] },
    ],
    shared: sources("auth-core", "domain/peer"),
    apart: ["manifests"],
  },
};

/** Names of the actions of this repository: the folders under `actions`. */
export function listActions(): readonly string[] {
  return readdirSync(join(REPOSITORY_ROOT, "actions")).sort();
}

/** Folder of an action's bundle. */
export function distFolder(action: string): string {
  return join(REPOSITORY_ROOT, "actions", action, "dist");
}

/**
 * Bundles an action in memory: `index.js` starts the program, whose parts are in files by what they are needed for: V8 reads through all of a file before a
 * line of it runs, 1 MB in 20 ms (Node 24.21). Not minified: reviewers and users read it.
 */
export async function bundleAction(action: string): Promise<ActionBundle> {
  const { undici, files, shared, apart } = programOf(action);
  const source = `actions/${action}/src`;
  const plans = [{ name: "program", sources: [`${source}/main.ts`] }, ...files];
  const options = { ...bundleOptions(TARGET), outdir: distFolder(action), banner: {}, write: false } as const;
  const entries = new Set([...plans.flatMap(({ sources }) => sources), ...shared, ...LATE]);
  const program = await build({
    ...options,
    entryPoints: [...entries].map((path) => ({
      in: path,
      out: path === `${source}/main.ts` ? "main" : path.replace(/\.c?[jt]s$/, "").replaceAll("/", "-"),
    })),
    chunkNames: "[name]-[hash]",
    splitting: true,
    plugins: [keptApart(apart), undiciFrom(undici), sideEffectFreeToolkit],
  });
  const parts = await linkParts(program.outputFiles, program.metafile, plans, PLAIN_MODULES);
  const others = await Promise.all([
    build({ ...options, entryPoints: { index: "tools/action-start.ts" } }),
    ...apart.map((name) =>
      build({
        ...options,
        entryPoints: { [name]: `${source}/${name}.ts` },
        format: "cjs",
        outExtension: { ".js": ".cjs" },
        plugins: [sideEffectFreeToolkit],
      }),
    ),
  ]);
  const outputs = Object.assign({}, program.metafile.outputs, ...others.map(({ metafile }) => metafile.outputs));
  return [
    ...others.flatMap(({ outputFiles }) => outputFiles.map(({ path, text }) => ({ name: basename(path), text }))),
    ...parts,
    { name: "THIRD-PARTY-LICENSES.txt", text: await thirdPartyLicenses({ inputs: {}, outputs }) },
  ];
}

/** Paths of modules of a package. */
function sources(packageName: string, modules: string): readonly string[] {
  return modules.split(" ").map((module) => `packages/${packageName}/src/${module}.ts`);
}

/** What is asked for by `import("./NAME.ts")` is in a file of its own. */
function keptApart(names: readonly string[]): Plugin {
  return {
    name: "kept-apart",
    setup(build) {
      build.onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path, kind }) =>
        kind === "dynamic-import" && names.includes(basename(path, ".ts"))
          ? { path: path.replace(/\.ts$/, ".cjs"), external: true }
          : undefined,
      );
    },
  };
}

function programOf(action: string): ActionProgram {
  const program = PROGRAMS[action];
  if (program === undefined) throw new Error(`what the program of ${action} is made of is not said`);
  return program;
}

/**
 * The toolkit does not say that its modules can be left out when nothing of them is used, so every bundle would carry its OIDC client, an older
 * undici and a process runner, and load them at each start. They only declare: read in @actions/core 3.0.1, exec 3.0.0, http-client 4.0.1.
 */
export const sideEffectFreeToolkit: Plugin = {
  name: "side-effect-free-toolkit",
  setup(build) {
    build.onResolve({ filter: /^(@actions\/|\.)/ }, async ({ path, pluginData, ...args }) => {
      const fromToolkit = /[\\/]node_modules[\\/]@actions[\\/]/.test(args.importer);
      if (pluginData === RESOLVING || !(path.startsWith("@actions/") || fromToolkit)) return undefined;
      return { ...(await build.resolve(path, { ...args, pluginData: RESOLVING })), sideEffects: false };
    });
  },
};

const RESOLVING = Symbol("resolving");
