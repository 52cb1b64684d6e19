import { gzipSync } from "node:zlib";
import { renderFindingsSarif, shownFindings } from "@pistectl/report/findings";
import type { Language } from "@pistectl/words";
import manifest from "../package.json" with { type: "json" };
import type { Lint } from "./lint.ts";
import { secretsOf, toReport } from "./to-report.ts";

/** Results that GitHub takes ("SARIF support for code scanning", seen 2026-08). */
const MOST_RESULTS = 25_000;
/** Size of an upload, compressed, that GitHub takes (same page). */
const UPLOAD_BYTES = 10_000_000;

/** SARIF as GitHub takes it, and how many findings are not in it. */
export interface Sarif {
  readonly text: string;
  readonly leftOut: number;
}

/** Findings as SARIF, the gravest of them when GitHub would refuse the whole; `uploadBytes` is what it takes, compressed. */
export function renderSarif(lint: Pick<Lint, "project" | "result">, language: Language, uploadBytes: number = UPLOAD_BYTES): Sarif {
  const report = toReport(lint);
  // What a file has more than any output shows is told with the findings.
  const count = shownFindings([...report.findings, ...report.suppressed]).shown.length;
  let most = MOST_RESULTS;
  for (;;) {
    const text = renderFindingsSarif(report, { language, secrets: secretsOf(lint), version: manifest.version, mostResults: most });
    if (most === 0 || Buffer.byteLength(text) <= uploadBytes || gzipSync(text).length <= uploadBytes) {
      return { text, leftOut: Math.max(0, count - most) };
    }
    most = Math.floor(Math.min(most, count) / 2);
  }
}
