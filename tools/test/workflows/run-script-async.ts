import { spawn } from "node:child_process";
import type { ScriptResult } from "./workflow.ts";

/** Runs a script as `runScript` does, without stopping servers of this process meanwhile. */
export async function runScriptAsync(
  script: string,
  env: Readonly<Record<string, string>>,
  { cwd, path }: { readonly cwd: string; readonly path: string },
): Promise<Omit<ScriptResult, "outputs">> {
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd,
    env: { PATH: `${path}:${process.env.PATH}`, LC_ALL: "C.UTF-8", HOME: cwd, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      written[name] += text;
    });
  }
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, ...written };
}
