import { execFile } from "node:child_process";
import type { Lookup } from "@pistectl/auth-core/preflight";
import { canBeReplaced } from "./end-process.ts";

/** For where `endProcess` would have to wait for a look-up under way: resolves host names as the machine does, in processes that end with this one. */
export const lookupApart: Lookup | undefined = canBeReplaced() ? undefined : resolveApart;

function resolveApart(hostname: string): ReturnType<Lookup> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ["--eval", PROGRAM, "--", hostname], { windowsHide: true }, (error, stdout) => {
      process.off("exit", end);
      if (error !== null) return reject(error);
      const answer: Answer = JSON.parse(stdout);
      if ("code" in answer) reject(Object.assign(new Error(`look-up of ${hostname}`), answer));
      else resolve(answer.addresses);
    });
    const end = (): void => void child.kill("SIGKILL");
    process.once("exit", end);
  });
}

type Answer = { readonly addresses: Awaited<ReturnType<Lookup>> } | { readonly code: string };

const PROGRAM = `
require("node:dns").lookup(process.argv[1], { all: true }, (error, addresses) => {
  process.stdout.write(JSON.stringify(error === null ? { addresses } : { code: error.code }));
});
`;
