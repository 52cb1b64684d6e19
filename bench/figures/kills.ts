import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BIN } from "./command.ts";

const FILES = 60;

/** Kills `fmt` and `validate --fix` so many times, each a little later than the last: how many left every file as it was or as it should be, and what the others left. */
export async function killWhileWriting(times: number): Promise<{ readonly survived: number; readonly faults: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "pistectl-kills-"));
  const project = join(folder, "project");
  try {
    const faults: string[] = [];
    for (const args of [["fmt"], ["validate", "--fix", "--quiet"]]) {
      const before = writeProject(project);
      const started = performance.now();
      await run(project, folder, args, null);
      const wholeMs = performance.now() - started;
      const after = contents(project);
      for (let index = 0; index < times / 2; index++) {
        writeProject(project);
        // Over the last half of a run, in which it writes.
        await run(project, folder, args, wholeMs * (0.5 + (0.5 * index) / (times / 2)));
        const mixed = Array.from(contents(project)).filter(
          ([name, text]) => before.has(name) && text !== before.get(name) && text !== after.get(name),
        );
        // The next run is not misled by what was left, and clears it.
        await run(project, folder, args, null);
        const strays = Array.from(contents(project)).filter(([name, text]) => text !== after.get(name));
        faults.push(...[...mixed, ...strays].map(([name]) => `${args.join(" ")}: ${name} is neither as it was nor as it should be`));
      }
    }
    return { survived: times - new Set(faults).size, faults };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Files that `fmt` lays out and `--fix` repairs. */
function writeProject(project: string): ReadonlyMap<string, string> {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project);
  for (let index = 0; index < FILES; index++) {
    writeFileSync(
      join(project, `${index}.piste.yaml`),
      `apiVersion: pistectl/v1
kind:   Application
name: APPLICATION_${index}
environment: production
organization: MTES
structure: { name: Commune,   siret: 24000010900019 }
contacts:
- { role: application-manager, name: Camille Martin, email: camille.martin@commune.example }
apis:
- { name: SNE-Cotation, version: "1.0" }
`,
    );
  }
  return contents(project);
}

function contents(project: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(project).map((name) => [name, readFileSync(join(project, name), "utf8")]));
}

/** Null: to its end. */
async function run(cwd: string, home: string, args: readonly string[], killAfterMs: number | null): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    stdio: "ignore",
    env: { HOME: home, XDG_CACHE_HOME: join(home, "cache"), PATH: process.env.PATH },
  });
  const timer = killAfterMs === null ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  await once(child, "close");
  clearTimeout(timer);
}
