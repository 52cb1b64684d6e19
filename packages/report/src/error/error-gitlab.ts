import { createHash } from "node:crypto";
import { printableJson } from "../escaping/printable-json.ts";

/** What went wrong before there was a report, where GitLab Code Quality is expected: one issue, at the place that a report must name. */
export function renderErrorGitlab(code: string, message: string): string {
  const fingerprint = createHash("sha256").update(code).digest("hex").slice(0, 32);
  const location = { path: ".", lines: { begin: 1, end: 1 } };
  return printableJson([{ description: message, check_name: `pistectl/${code}`, fingerprint, severity: "blocker", location }]);
}
