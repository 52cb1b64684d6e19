// Work that takes a while and is of no interest while it goes well. Plain JavaScript: the machine's Node runs it.
import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs a command under a line of its own, with the time that it took; when it fails, everything that it said follows, and this process ends with its status. */
export async function quietStep(title, [command, ...args], options = {}) {
  const started = performance.now();
  const said = [];
  process.stdout.write(`${title}…`);
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
  const status = await once(child, "close").then(
    ([code]) => code ?? 1,
    (error) => {
      said.push(Buffer.from(`${command} could not be started: ${error.message}\n`));
      return 1;
    },
  );
  process.stdout.write(` ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  if (status === 0) return;
  process.stderr.write(Buffer.concat(said));
  process.exit(status);
}
