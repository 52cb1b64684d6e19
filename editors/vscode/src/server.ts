import { DISK_FILES } from "@pistectl/action-kit/disk";
import { runGit } from "@pistectl/action-kit/git";
import { serveStreams } from "@pistectl/language-server/node";

/** The server in a process of its own, which asks the editor for its settings. */
process.exitCode = await serveStreams({
  input: process.stdin,
  output: process.stdout,
  files: DISK_FILES,
  git: runGit,
  today: localDay,
  base: null,
});

function localDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
