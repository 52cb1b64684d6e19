import { COLON, type Language, say, shorten, visibleText } from "@pistectl/words";
import { breakLogCommands } from "../escaping/log-commands.ts";
import type { FindingsOptions } from "./findings-options.ts";
import { asSentence, closed, fixableText, maxWarningsText, SEVERITY_WORDS, suggestionText, tallyText } from "./findings-words.ts";
import { type PrintableFinding, type PrintableRelated, printableFinding } from "./printable-finding.ts";
import { countLeftOut, leftOutText, shownFindings } from "./shown-findings.ts";
import { sourceViews } from "./source-view.ts";
import type { ValidationReport } from "./validation-report.ts";

/** Characters of a line that are read out. */
const LINE_LENGTH = 200;

/** Findings as sentences for a screen reader, the numbers first: no drawing, nothing that alignment says, one thought on each line. */
export function renderFindingsNarrated(report: ValidationReport, { language, secrets }: FindingsOptions): string {
  const viewOf = sourceViews(secrets);
  const { shown, leftOut } = shownFindings(report.findings);
  const opening = [tallyText(report, language), leftOutText(countLeftOut(leftOut), language), maxWarningsText(report, language)]
    .filter((line) => line !== "")
    .map(asSentence);
  const blocks = shown.map((finding, index) =>
    narrate(printableFinding(finding, language, viewOf), index + 1, shown.length, language).join("\n"),
  );
  const fixable = fixableText(report, language);
  return `${breakLogCommands([opening.join("\n"), ...blocks, ...(fixable === "" ? [] : [asSentence(fixable)])].join("\n\n"))}\n`;
}

function narrate(finding: PrintableFinding, number: number, total: number, language: Language): readonly string[] {
  const { severity, rule, summary, detail, suggestions, related, fix, suppression, url } = finding;
  const french = language === "fr";
  const kind = say(SEVERITY_WORDS[severity], language);
  return [
    asSentence(french ? `constat ${number} sur ${total}, ${kind}` : `finding ${number} of ${total}, ${kind}`),
    closed(summary),
    asSentence(placeText(finding, language)),
    ...lineText(finding, language),
    ...(suggestions.length > 0 ? [asSentence(suggestionText(suggestions, language))] : []),
    ...related.flatMap((other) => relatedTexts(other, finding, language)),
    ...detail.map(asSentence),
    ...(fix === null ? [] : [asSentence(fixText(fix, language))]),
    ...(suppression === null ? [] : [asSentence(suppression)]),
    `${french ? `Règle ${rule}. Pour en savoir plus` : `Rule ${rule}. To know more`}${say(COLON, language)} pistectl explain ${rule}`,
    url,
  ];
}

function placeText({ path, range, document }: PrintableFinding, language: Language): string {
  const { line, column } = range.start;
  const about = document === null ? "" : `${language === "fr" ? ", dans " : ", in "}${document}`;
  return language === "fr"
    ? `fichier ${path}, ligne ${line}, colonne ${column}${about}`
    : `file ${path}, line ${line}, column ${column}${about}`;
}

/** The line at fault, and the part of it if that is less than the line. */
function lineText({ view, span, range }: Pick<PrintableFinding, "view" | "span" | "range">, language: Language): readonly string[] {
  const french = language === "fr";
  const at = view.shownAt(span.start);
  const whole = view.line(at.line);
  if (whole.trim() === "") return [];
  const last = view.shownAt(span.end, "end");
  const end = last.line > at.line ? whole.length : last.unit;
  const part = quoted(whole.slice(at.unit, end), language);
  const line = quoted(whole, language);
  const said = `${french ? "La ligne se lit" : "The line reads"}${say(COLON, language)} ${line}`;
  if (last.line > at.line + 1 || (last.line > at.line && last.unit > 0)) {
    const until = range.end.column === 1 ? range.end.line - 1 : range.end.line;
    return [said, french ? `Le passage va jusqu'à la ligne ${until}.` : `The passage goes on to line ${until}.`];
  }
  const fault = `${french ? "En cause" : "At fault"}${say(COLON, language)} ${part}`;
  // Of a line too long to listen to only the part matters.
  if (part === line || part === "") return [said];
  return whole.length > LINE_LENGTH ? [fault] : [said, fault];
}

/** Asterisks would be read out one by one. */
function quoted(text: string, language: Language): string {
  const hidden = language === "fr" ? "(secret masqué)" : "(masked secret)";
  return visibleText(shorten(text.trim(), LINE_LENGTH)).replace(/\*{4,}/g, hidden);
}

function relatedTexts(related: PrintableRelated, finding: PrintableFinding, language: Language): readonly string[] {
  const { line, column } = related.range.start;
  const same = related.view.file === finding.view.file;
  const sameLine = same && line === finding.range.start.line;
  const file = same ? "" : language === "fr" ? `fichier ${related.path}, ` : `file ${related.path}, `;
  const place = `${file}${language === "fr" ? "ligne" : "line"} ${line}, ${language === "fr" ? "colonne" : "column"} ${column}${say(COLON, language)} `;
  return [
    asSentence(`${language === "fr" ? "voir aussi " : "see also "}${place}${related.message}`),
    ...(sameLine ? [] : lineText(related, language)),
  ];
}

function fixText(fix: NonNullable<PrintableFinding["fix"]>, language: Language): string {
  const words = fix.safe ? { en: "safe fix", fr: "correction sans risque" } : { en: "fix to be reviewed", fr: "correction à vérifier" };
  return `${say(words, language)}${say(COLON, language)} ${fix.title}`;
}
