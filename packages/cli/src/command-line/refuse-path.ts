import type { Failed, Localized } from "@pistectl/words";
import { quoted } from "./quoting.ts";
import { type Refusal, refused } from "./refusal.ts";

/** Refuses the path that a flag names, or a part of its value: `--out "plan.md": permission denied.`, `--format …="report.sarif": …` */
export function refusePath(flag: string, path: string, reason: Localized): Failed<Refusal> {
  const shown = quoted(path);
  const named = flag.endsWith("=") ? flag : `${flag} `;
  return refused({ en: `${named}${shown.en}: ${reason.en}.`, fr: `${named}${shown.fr} : ${reason.fr}.` });
}
