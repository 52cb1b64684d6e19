import { DISK_FILES } from "@pistectl/action-kit/disk";
import { runGit } from "@pistectl/action-kit/git";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";
import type { HostLanguage } from "../workspace/host.ts";

/** What the server uses of a machine. */
export interface NodeMachine {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly files: ProjectFiles;
  readonly git: RunGit;
  /** Day of the rules that count days, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Commit that plans are compared with, a revision of git, unless the client asks for another; null for the usual ones. */
  readonly base: string | null;
  /** Language of the messages. */
  readonly language: HostLanguage;
  /** Absolute path of a configuration in place of the nearest; null for that one. */
  readonly configuration: string | null;
}

/** Runs git on the repository whose root is a folder, with what it reads on standard input; null when there is no git. Said here, since what npm users read names no private package. */
export type RunGit = (
  args: readonly string[],
  root: string,
  input?: string,
) => Promise<{ readonly status: number; readonly stdout: Buffer; readonly stderr: string } | null>;

/** The machine that this runs on: standard input and output, its files, its git, its day. */
export function thisMachine(): NodeMachine {
  return {
    ...{ input: process.stdin, output: process.stdout, files: DISK_FILES, git: runGit, today: localDay },
    ...{ base: null, language: { asked: null, usual: "en" }, configuration: null },
  };
}

function localDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
