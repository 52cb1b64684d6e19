import { transcribe as transcribeStep } from "@pistectl/action-kit/testing";
import type { LintRunResult } from "./run-lint.ts";

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn: number };
    };
  }[];
  readonly suppressions?: readonly { readonly justification?: string }[];
}

/** The results of a SARIF file. */
export function sarifResults(text: string | undefined): readonly SarifResult[] {
  const { runs } = JSON.parse(text ?? '{"runs":[]}') as { readonly runs: readonly { readonly results: readonly SarifResult[] }[] };
  return runs.flatMap(({ results }) => results);
}

/** Everything a step did that somebody can see, in order, and the gist of the files it wrote. */
export function transcribe(result: LintRunResult): string {
  const { "sarif-path": sarif, "plan-path": plan } = result.files;
  return transcribeStep(result, {
    requests: result.exchanges,
    more: [
      ["SARIF", sarifResults(sarif).map(sarifLine)],
      ["plan", plan === undefined ? [] : planLines(plan)],
    ],
  });
}

function sarifLine({ ruleId, level, message, locations, suppressions = [] }: SarifResult): string {
  const [location] = locations;
  const { uri } = location?.physicalLocation.artifactLocation ?? {};
  const { startLine, startColumn } = location?.physicalLocation.region ?? {};
  const hidden = suppressions.map(({ justification }) => ` (suppressed: ${justification})`).join("");
  return `${uri}:${startLine}:${startColumn} ${level} ${ruleId}${hidden}: ${message.text.split(/(?<=\.) /)[0]}`;
}

function planLines(text: string): readonly string[] {
  const { resource_changes, portal_actions, summary } = JSON.parse(text) as {
    readonly resource_changes: readonly { readonly address: string; readonly change: { readonly actions: readonly string[] } }[];
    readonly portal_actions: readonly { readonly kind: string; readonly title: string }[];
    readonly summary: object;
  };
  return [
    ...resource_changes.map(({ address, change }) => `${change.actions.join(" and ")} ${address}`),
    ...portal_actions.map(({ kind, title }) => `${kind}: ${title}`),
    JSON.stringify(summary),
  ];
}
