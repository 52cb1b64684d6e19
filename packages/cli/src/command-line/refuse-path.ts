import type { Failed, Localized } from "@pistectl/words";
import { quoted } from "./quoting.ts";
import { type Refusal, refused } from "./refusal.ts";

/** Refuses the path that a flag names: `--out "plan.md": permission denied.` */
export function refusePath(flag: string, path: string, reason: Localized): Failed<Refusal> {
  const shown = quoted(path);
  return refused({ en: `${flag} ${shown.en}: ${reason.en}.`, fr: `${flag} ${shown.fr} : ${reason.fr}.` });
}
