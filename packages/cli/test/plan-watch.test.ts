import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readManifestFile } from "@pistectl/config-schema/reading";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Io } from "../src/machine/io.ts";
import { processIo } from "../src/machine/process-io.ts";
import { planOnce, rememberingWork } from "../src/plan/run-plan.ts";
import { memoryIo } from "./memory-io.ts";

// The plans of `--watch`, which remember from one to the next, are those that a fresh look makes.

const { git: realGit } = processIo();

function application(name: string, more = ""): string {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
  - { role: notifications, email: api@metropole.example }
apis:
  - { name: SNE-Cotation, version: "1.0", terms: not-required, approval: pending }
${more}`;
}

const CONNECTION = `apiVersion: pistectl/v1
kind: ChorusProConnection
name: facturation
portal: production
application: A
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
space: open
`;
const ENTRY = `apiVersion: pistectl/v1
kind: Api
name: SNE-Cotation
environments:
  production: { availability: offered, versions: ["2.0"], organizations: [MTES], approval: none, terms: none }
  sandbox: { availability: not-offered }
seen: 2026-11
source: Interface contract
`;
const TEXTS = [
  application("A"),
  application("B", "renamedFrom: A\n"),
  application("A", "credentials: { clientId: env:ID_A, clientSecret: env:SECRET_A }\n"),
  application("A", "enabled: false\n"),
  application("A", "unknown: 1\n"),
  `${application("A")}---\n${application("B")}`,
  CONNECTION,
  ENTRY,
  "a: [\n",
  "",
];
const NAMES = ["a.piste.yaml", "b.piste.yaml", "sub/piste.yaml", "sub/c.piste.json"];
const CONFIGURATIONS = ["lang: fr\n", "rules: { contact/notifications: off }\n", "lang: [\n"];

type Step =
  | { readonly do: "write"; readonly name: string; readonly text: string }
  | { readonly do: "remove"; readonly name: string }
  | { readonly do: "folder"; readonly name: string }
  | { readonly do: "commit" };

const name = fc.constantFrom(...NAMES);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("write" as const), name, text: fc.constantFrom(...TEXTS) }) },
  fc.record({ do: fc.constant("write" as const), name: fc.constant(".pistectl.yaml"), text: fc.constantFrom(...CONFIGURATIONS) }),
  fc.record({ do: fc.constant("remove" as const), name: fc.constantFrom(...NAMES, ".pistectl.yaml") }),
  fc.record({ do: fc.constant("folder" as const), name }),
  fc.record({ do: fc.constant("commit" as const) }),
);

interface Project {
  readonly folder: string;
  readonly take: (step: Step) => void;
}

function startProject(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-plan-watch-")));
  const git = (...args: readonly string[]): void =>
    void execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@metropole.example", ...args], { cwd: folder, stdio: "pipe" });
  const commit = (): void => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message=change");
  };
  git("init", "--quiet", "--initial-branch=main");
  writeFileSync(join(folder, "a.piste.yaml"), application("A"));
  commit();
  return {
    folder,
    take: (taken) => {
      if (taken.do === "commit") return commit();
      const path = join(folder, taken.name);
      rmSync(path, { recursive: true, force: true });
      if (taken.do === "folder") mkdirSync(path, { recursive: true });
      else if (taken.do === "write") {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, taken.text);
      }
    },
  };
}

/** A plan of a project, everything that is told with it, and how it ends. */
async function planOf(
  folder: string,
  base: string | undefined,
  work?: ReturnType<typeof rememberingWork>,
  git: Io["git"] = realGit,
): Promise<unknown> {
  const io = memoryIo({ folder, git });
  const flags = { base, now: undefined, format: "text", short: false, for: undefined, out: undefined, watch: true } as const;
  const outcome = await planOnce(
    {
      flags: { ...flags, "detailed-exitcode": true },
      ...{
        operands: [],
        io,
        language: "en",
        languageAsked: false,
        colour: false,
        quiet: false,
        hide: (text) => text,
        configurationFile: undefined,
      },
    },
    work,
  );
  return { outcome, ...io.written };
}

test("whatever changes, a plan that remembers is a fresh one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), fc.constantFrom(undefined, "HEAD"), async (steps, base) => {
      const project = startProject();
      const work = rememberingWork();
      for (const taken of steps) {
        project.take(taken);
        expect(await planOf(project.folder, base, work)).toEqual(await planOf(project.folder, base));
      }
      rmSync(project.folder, { recursive: true });
    }),
    { numRuns: 12 },
  );
});

test("a change of one manifest costs the reading of that one, and none costs nothing", async () => {
  const { folder, take } = startProject();
  for (const name of ["b.piste.yaml", "sub/piste.yaml"]) take({ do: "write", name, text: application(name.slice(0, 1).toUpperCase()) });
  take({ do: "commit" });
  const read: string[] = [];
  const work = rememberingWork((file) => {
    read.push(file.path);
    return readManifestFile(file);
  });
  const costOf = async (): Promise<readonly string[]> => {
    read.length = 0;
    await planOf(folder, "HEAD", work, (args, ...more) => {
      if (["ls-tree", "cat-file"].some((command) => args.includes(command))) read.push("the commit");
      return realGit(args, ...more);
    });
    return [...new Set(read)];
  };
  expect(await costOf()).toEqual(["the commit", "a.piste.yaml", "b.piste.yaml", "sub/piste.yaml"]);
  expect(await costOf()).toEqual([]);
  take({ do: "write", name: "b.piste.yaml", text: application("C") });
  expect(await costOf()).toEqual(["b.piste.yaml"]);
  take({ do: "remove", name: "a.piste.yaml" });
  expect(await costOf()).toEqual([]);
  rmSync(folder, { recursive: true });
});
