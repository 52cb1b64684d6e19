import type { Step } from "@pistectl/action-kit";
import type { PreflightClient, PreflightReport, PreflightSettings } from "@pistectl/auth-core/preflight";

/** What the action needs besides its inputs. */
export interface ActionSetting extends Omit<Step, "masker" | "learned"> {
  readonly check: (applications: readonly PreflightClient[], settings: PreflightSettings) => Promise<PreflightReport>;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
}
