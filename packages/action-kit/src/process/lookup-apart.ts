import type { Lookup } from "@pistectl/auth-core/preflight";
import type { Outcome } from "@pistectl/words";
import { canBeReplaced } from "./end-process.ts";

/** For where `endProcess` would have to wait for a look-up under way: resolves host names as the machine does, in processes that end with this one. */
export const lookupApart: Lookup | undefined = canBeReplaced() ? undefined : resolveApart;

async function resolveApart(hostname: string): ReturnType<Lookup> {
  // Most runs never need it, and every check would pay for its loading.
  const { execFile } = await import("node:child_process");
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ["--eval", PROGRAM, "--", hostname], { windowsHide: true }, (error, stdout) => {
      process.off("exit", end);
      if (error !== null) return reject(error);
      const answer: Answer = JSON.parse(stdout);
      if (answer.ok) resolve(answer.value);
      else reject(Object.assign(new Error(`look-up of ${hostname}`), { code: answer.failure }));
    });
    const end = (): void => void child.kill("SIGKILL");
    process.once("exit", end);
  });
}

/** The failure is a code of `node:dns`. */
type Answer = Outcome<Awaited<ReturnType<Lookup>>, string>;

const PROGRAM = `
require("node:dns").lookup(process.argv[1], { all: true }, (error, addresses) => {
  process.stdout.write(JSON.stringify({ ok: error === null, value: addresses, failure: error?.code }));
});
`;
