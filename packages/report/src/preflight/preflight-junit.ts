import type { PreflightReport } from "@pistectl/auth-core/preflight";
import { type Language, say } from "@pistectl/words";
import { escapeXml, escapeXmlText } from "../escaping/escape-xml.ts";
import { rfc3339, zonedTime } from "../layout/instant-text.ts";
import { uniqueNames } from "../layout/unique-names.ts";
import { driftText, LABELS, labelled } from "./preflight-words.ts";
import { type PrintableTarget, printableTarget } from "./printable-target.ts";
import { CERTAINTY_WORDS, environmentWord, RESPONSIBLE_WORDS } from "./value-words.ts";

/**
 * A preflight report as JUnit XML: a suite per application, a test case per target. A degraded target passes, with what was found as its
 * output. Names are unique within a suite, since GitLab drops the second of two.
 */
export function renderPreflightJunit(report: PreflightReport, options: { readonly language: Language }): string {
  const { language } = options;
  const suites = new Map<string, PrintableTarget[]>();
  for (const target of report.targets.map((each) => printableTarget(each, language))) {
    const name = suiteName(target, language);
    suites.set(name, [...(suites.get(name) ?? []), target]);
  }
  const all = [...suites.values()].flat();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pistectl check" ${counts(all)} time="${seconds(report.durationMs)}" timestamp="${rfc3339(report.at)}">`,
    ...[...suites].flatMap(([name, targets]) => suite(name, targets, report.at, language)),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteName({ application, environment, api }: PrintableTarget, language: Language): string {
  return `${application ?? (environment === null ? api : "PISTE")} (${environmentWord(environment, language)})`;
}

function suite(name: string, targets: readonly PrintableTarget[], at: Date, language: Language): readonly string[] {
  const time = seconds(Math.max(0, ...targets.map(endMs)));
  const names = uniqueNames(targets.map(({ api }) => api));
  return [
    `  <testsuite name="${escapeXml(name)}" ${counts(targets)} time="${time}" timestamp="${rfc3339(at)}">`,
    ...targets.flatMap((target, index) => testCase(target, name, names[index] ?? target.api, language)),
    "  </testsuite>",
  ];
}

function testCase(target: PrintableTarget, suiteTitle: string, name: string, language: Language): readonly string[] {
  const opening = `    <testcase classname="${escapeXml(suiteTitle)}" name="${escapeXml(name)}" time="${seconds(endMs(target))}"`;
  const content = outcome(target, language);
  return content === null ? [`${opening}/>`] : [`${opening}>`, `      ${content}`, "    </testcase>"];
}

function outcome(target: PrintableTarget, language: Language): string | null {
  const message = `message="${escapeXml(target.summary)}"`;
  const body = escapeXmlText(details(target, language));
  switch (target.verdict) {
    case "blocked":
      return `<failure type="${escapeXml(target.diagnosis?.code ?? target.verdict)}" ${message}>${body}</failure>`;
    case "skipped":
      return `<skipped ${message}/>`;
    case "degraded":
      return `<system-out>${body}</system-out>`;
    case "ready":
      return null;
  }
}

function details({ diagnosis, summary, drift, supportNote }: PrintableTarget, language: Language): string {
  return [
    summary,
    ...(diagnosis === null
      ? []
      : [
          labelled(LABELS.code, diagnosis.code, language),
          labelled(LABELS.responsible, say(RESPONSIBLE_WORDS[diagnosis.responsible], language), language),
          labelled(LABELS.certainty, say(CERTAINTY_WORDS[diagnosis.certainty], language), language),
          ...(diagnosis.retryAt === null ? [] : [labelled(LABELS.retryAt, zonedTime(diagnosis.retryAt, "UTC"), language)]),
        ]),
    ...(drift === null ? [] : [labelled(LABELS.drift, driftText(drift, language), language)]),
    ...(diagnosis?.remedies ?? []).map((remedy, index) => `${index + 1}. ${remedy}`),
    ...(diagnosis === null ? [] : [diagnosis.url]),
    ...(supportNote === null ? [] : ["", `${say(LABELS.supportNote, language)}`, supportNote]),
  ].join("\n");
}

function counts(targets: readonly PrintableTarget[]): string {
  const of = (verdict: string): number => targets.filter((target) => target.verdict === verdict).length;
  return `tests="${targets.length}" failures="${of("blocked")}" errors="0" skipped="${of("skipped")}"`;
}

/** When the last stage that was reached ended, milliseconds since the preflight began. */
function endMs({ stages }: PrintableTarget): number {
  return Math.max(0, ...stages.filter(({ status }) => status !== "skipped").map((record) => record.startMs + record.durationMs));
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
