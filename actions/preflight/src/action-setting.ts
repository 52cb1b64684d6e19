import type { Runner, SafeLog } from "@pistectl/action-kit";
import type { PreflightClient, PreflightReport, PreflightSettings } from "@pistectl/auth-core/preflight";

/** What the action needs besides its inputs. */
export interface ActionSetting {
  readonly runner: Runner;
  readonly log: SafeLog;
  /** Removes unmistakable secrets from rendered text, the last guard: the runner masks the log and the summary, but neither files nor outputs. */
  readonly guard: (rendered: string) => string;
  /** Removes every secret from a value. */
  readonly redact: (value: string) => string;
  readonly check: (applications: readonly PreflightClient[], settings: PreflightSettings) => Promise<PreflightReport>;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
}
