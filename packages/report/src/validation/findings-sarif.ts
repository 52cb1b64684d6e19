import { type Finding, type SourceFile, type Span, wholeText } from "@pistectl/config-schema/findings";
import { groupBy, type Language, printableJson, typeset } from "@pistectl/words";
import { codeSnippet } from "./code-snippet.ts";
import type { FindingsOptions } from "./findings-options.ts";
import { asSentence, closed, countFindings, suggestionText } from "./findings-words.ts";
import { lineHashes } from "./line-hashes.ts";
import { printableEdits } from "./printable-finding.ts";
import { SARIF_LEVELS, type SarifRule, sarifRules } from "./sarif-rules.ts";
import { countLeftOut, leftOutText, shownFindings, weight } from "./shown-findings.ts";
import { type SourceView, sourceViews } from "./source-view.ts";
import { structuralFingerprints } from "./structural-fingerprints.ts";
import type { ValidationReport } from "./validation-report.ts";
import { pointedSpan } from "./visible-span.ts";

/** Results of one run that GitHub takes; an upload with more is refused as a whole ("SARIF support for code scanning", seen 2026-08). */
const MOST_RESULTS = 25_000;

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const ROOT = "%SRCROOT%";
const HOME = "https://github.com/pistectl/pistectl";

/** How findings are shown as SARIF. */
export interface FindingsSarifOptions extends FindingsOptions {
  /** Version of pistectl. */
  readonly version: string;
  /** Fewer results than GitHub takes, for a file that would be too large. */
  readonly mostResults?: number;
}

/** What the results of one run share. */
interface Run {
  readonly language: Language;
  readonly viewOf: (file: SourceFile) => SourceView;
  readonly rules: readonly SarifRule[];
  readonly lineHashOf: (finding: Finding) => string | undefined;
  /** Whether any result is suppressed: then every result says whether it is (SARIF §3.27.23). */
  readonly suppressions: boolean;
}

/** Findings as SARIF 2.1.0 for GitHub code scanning; the hidden ones are there too, marked as suppressed. */
export function renderFindingsSarif(report: ValidationReport, options: FindingsSarifOptions): string {
  const { language, secrets, version, mostResults = MOST_RESULTS } = options;
  const ofFiles = shownFindings([...report.findings, ...report.suppressed]);
  const all = ofFiles.shown;
  // What counts comes first when there is too much; within a level the order stays.
  const shown = all.length > mostResults ? [...all].sort((one, other) => weight(one) - weight(other)).slice(0, mostResults) : all;
  const fingerprints = structuralFingerprints(shown);
  const viewOf = sourceViews(secrets);
  const run: Run = {
    language,
    viewOf,
    rules: sarifRules(report, language),
    lineHashOf: hashesOfLines(shown, viewOf),
    suppressions: shown.some(({ suppressed }) => suppressed !== null),
  };
  const { error, tooManyWarnings } = countFindings(report);
  const notifications = [
    leftOutText(countLeftOut(ofFiles.leftOut), language),
    all.length > shown.length ? refusedText(all.length - shown.length, language) : "",
  ].filter((text) => text !== "");
  return printableJson({
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "pistectl", semanticVersion: version, informationUri: HOME, rules: run.rules } },
        invocations: [
          {
            executionSuccessful: true,
            exitCode: error > 0 || tooManyWarnings ? 1 : 0,
            ...(notifications.length === 0
              ? {}
              : { toolExecutionNotifications: notifications.map((text) => ({ level: "warning", message: { text: closed(text) } })) }),
          },
        ],
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        originalUriBaseIds: {
          [ROOT]: { description: { text: language === "fr" ? "La racine du dépôt." : "The root of the repository." } },
        },
        results: shown.map((finding, index) => result(finding, fingerprints[index] ?? "", run)),
      },
    ],
  });
}

function refusedText(count: number, language: Language): string {
  if (language === "fr") {
    return typeset(
      `${count > 1 ? `${count} constats ne sont pas` : "1 constat n'est pas"} dans ce fichier : GitHub refuse plus de ${MOST_RESULTS} résultats ou de 10 Mo compressés.`,
      language,
    );
  }
  return `${count > 1 ? `${count} findings are` : "1 finding is"} not in this file: GitHub refuses more than ${MOST_RESULTS} results or 10 MB compressed.`;
}

function result(finding: Finding, fingerprint: string, run: Run): object {
  const { file, related, suppressed } = finding;
  const lineHash = run.lineHashOf(finding);
  const fixes = fixesOf(finding, run);
  return {
    ruleId: finding.rule,
    ruleIndex: run.rules.findIndex(({ id }) => id === finding.rule),
    level: SARIF_LEVELS[finding.severity],
    message: { text: messageText(finding, run) },
    locations: [
      {
        physicalLocation: physicalLocation(file, pointedSpan(finding), run),
        ...(finding.pointer === null || finding.document === null
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: logicalName(finding.document, finding.pointer), kind: "value" }] }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, index) => ({
            id: index + 1,
            physicalLocation: physicalLocation(other.file, pointedSpan(other), run),
            message: { text: escapeLinks(closed(typeset(other.message[run.language], run.language))) },
          })),
        }),
    partialFingerprints: { ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }), "pistectlFinding/v1": fingerprint },
    ...(fixes.length === 0 ? {} : { fixes }),
    ...(run.suppressions
      ? {
          suppressions:
            suppressed === null
              ? []
              : [
                  {
                    kind: suppressed.by === "comment" ? "inSource" : "external",
                    status: "accepted",
                    ...(suppressed.reason === null ? {} : { justification: suppressed.reason }),
                  },
                ],
        }
      : {}),
  };
}

/** The summary alone is the title of GitHub's alert; each other place is a link to its location. */
function messageText(finding: Finding, { language }: Run): string {
  const see = language === "fr" ? "Voir\u00a0: " : "See: ";
  const links = finding.related.map(({ message }, index) => `[${escapeLinks(typeset(message[language], language))}](${index + 1})`);
  return [
    escapeLinks(closed(typeset(finding.summary[language], language))),
    ...(finding.suggestions.length > 0 ? [escapeLinks(asSentence(suggestionText(finding.suggestions, language)))] : []),
    ...(links.length > 0 ? [`${see}${links.join(", ")}.`] : []),
    ...(finding.detail[language] === "" ? [] : [escapeLinks(closed(typeset(finding.detail[language], language)))]),
  ].join(" ");
}

/** Brackets in a text are not those of an embedded link (SARIF §3.11.6). */
function escapeLinks(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&");
}

function logicalName({ kind, name, index }: NonNullable<Finding["document"]>, pointer: string): string {
  return `${kind ?? "document"}/${name ?? index}#${pointer}`;
}

function physicalLocation(file: SourceFile, span: Span, run: Run): object {
  const { code, highlightStart, highlightEnd } = codeSnippet(run.viewOf(file), span);
  // Offsets of a snippet are bytes.
  const text = Buffer.from(code).subarray(highlightStart, highlightEnd).toString();
  return {
    artifactLocation: artifactLocation(file),
    region: { ...region(file, span, run), ...(text === "" ? {} : { snippet: { text } }) },
  };
}

function artifactLocation({ path }: SourceFile): object {
  return { uri: path.toWellFormed().split("/").map(encodeURIComponent).join("/"), uriBaseId: ROOT };
}

/** Lines and columns from 1, the end column behind the last character. */
function region(file: SourceFile, span: Span, { viewOf }: Run): object {
  const { start, end } = viewOf(file).range(span);
  return { startLine: start.line, startColumn: start.unitColumn, endLine: end.line, endColumn: end.unitColumn };
}

function fixesOf(finding: Finding, run: Run): readonly object[] {
  const edits = printableEdits(finding);
  if (finding.fix === null || edits.length === 0) return [];
  const files = [...new Set(edits.map(({ file }) => file))];
  return [
    {
      description: { text: escapeLinks(closed(finding.fix.title[run.language])) },
      artifactChanges: files.map((file) => ({
        artifactLocation: artifactLocation(file),
        replacements: edits
          .filter((edit) => edit.file === file)
          .map((edit) => ({
            deletedRegion: region(file, edit.span, run),
            ...(edit.text === "" ? {} : { insertedContent: { text: edit.text } }),
          })),
      })),
    },
  ];
}

/** Hash of the line of each finding, worked out once for all those of a file; the mark that begins a file is among what is hashed. */
function hashesOfLines(findings: readonly Finding[], viewOf: Run["viewOf"]): Run["lineHashOf"] {
  const lineOf = ({ file, span }: Finding): number => viewOf(file).range(span).start.line;
  const hashes = new Map(
    [...groupBy(findings, ({ file }) => file)].map(([file, found]) => [file, lineHashes(wholeText(file), found.map(lineOf))] as const),
  );
  return (finding) => hashes.get(finding.file)?.get(lineOf(finding));
}
