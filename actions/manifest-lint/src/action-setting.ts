import type { GithubApi, RunEvent, Runner, SafeLog } from "@pistectl/action-kit";
import type { Git } from "@pistectl/action-kit/git";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";

/** What the action needs besides its inputs. */
export interface ActionSetting {
  readonly runner: Runner;
  readonly log: SafeLog;
  /** Removes unmistakable secrets from rendered text, the last guard: the runner masks the log and the summary, but neither files nor outputs. */
  readonly guard: (rendered: string) => string;
  /** Removes every secret from a value. */
  readonly redact: (value: string) => string;
  readonly files: ProjectFiles;
  readonly git: Git;
  readonly event: RunEvent;
  /** GitHub's API, loaded when it is first asked for; null without a token or outside of GitHub. */
  readonly github: () => Promise<GithubApi | null>;
  /** Day of the check, `YYYY-MM-DD`. */
  readonly today: string;
}
