import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const END_PROCESS = fileURLToPath(new URL("../src/process/end-process.ts", import.meta.url));

/** A program that looks a name up, waits until the look-up is under way, says so and ends with status 7. */
const PROGRAM = `
import(${JSON.stringify(END_PROCESS)}).then(({ endProcess }) => {
  process.once("message", () => { process.stdout.write("said"); endProcess(7); });
  require("node:dns").lookup("name.invalid", () => {});
});
`;

/** A name server that takes every question, tells the program beside it of the first, and answers none; ends with the status of the program. */
const SILENT_NAME_SERVER = `
const server = require("node:dgram").createSocket("udp4").bind(53, "127.0.0.1", () => {
  const stdio = ["inherit", "inherit", "inherit", "ipc"];
  const program = require("node:child_process").spawn(process.execPath, ["--eval", process.argv[1]], { stdio });
  server.once("message", () => program.send("asked"));
  program.on("exit", (status) => process.exit(status));
});
`;

/** In a network of its own. The resolver waits for more than seven minutes. */
const SHELL = `
set -e
ip link set lo up
resolv=$(mktemp)
printf 'nameserver 127.0.0.1\nnameserver 127.0.0.1\nnameserver 127.0.0.1\noptions timeout:30 attempts:5\n' > "$resolv"
mount --bind "$resolv" /etc/resolv.conf
rm "$resolv" 2>/dev/null || true
exec "$@"
`;

function run(...args: readonly string[]) {
  return spawnSync("unshare", ["-rmn", ...args], { encoding: "utf8", timeout: 300_000 });
}

test.skipIf(run("true").status !== 0)("a look-up that nobody answers does not hold up the end", () => {
  const { status, stdout, stderr } = run("sh", "-c", SHELL, "sh", process.execPath, "--eval", SILENT_NAME_SERVER, "--", PROGRAM);
  expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: "said", stderr: "" });
});
