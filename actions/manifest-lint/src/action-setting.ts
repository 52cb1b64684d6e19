import type { GithubApi, RunEvent, Step } from "@pistectl/action-kit";
import type { Git } from "@pistectl/action-kit/git";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";

/** What the action needs besides its inputs. */
export interface ActionSetting extends Omit<Step, "masker" | "learned"> {
  readonly files: ProjectFiles;
  readonly git: Git;
  readonly event: RunEvent;
  /** GitHub's API, loaded when it is first asked for; null without a token or outside of GitHub. */
  readonly github: () => Promise<GithubApi | null>;
  /** Day of the check, `YYYY-MM-DD`. */
  readonly today: string;
}
