import type { Finding, Severity } from "@pistectl/config-schema/findings";
import { alternatives, COLON, counted, type Language, type Localized, quote, say, typeset } from "@pistectl/words";
import type { ValidationReport } from "./validation-report.ts";

/** Severities as a person reads them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { en: "error", fr: "erreur" },
  warning: { en: "warning", fr: "avertissement" },
  info: { en: "info", fr: "info" },
};

/** Labels of a finding. */
export const FINDING_LABELS = {
  help: { en: "help", fr: "aide" },
  fix: { en: "fix", fr: "correction" },
  safeFix: { en: "safe fix", fr: "correction sûre" },
  more: { en: "more", fr: "voir" },
  hidden: { en: "hidden", fr: "masqué" },
  here: { en: "here", fr: "ici" },
  rule: { en: "Rule", fr: "Règle" },
  severity: { en: "Severity", fr: "Gravité" },
  place: { en: "Place", fr: "Endroit" },
  finding: { en: "Finding", fr: "Constat" },
} satisfies Record<string, Localized>;

/** How many findings of each severity count, and how many are hidden. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hiddenByComment: number;
  readonly hiddenByBaseline: number;
  /** More warnings than are let pass. */
  readonly tooManyWarnings: boolean;
}

/** Counts the findings of a report. */
export function countFindings(report: ValidationReport): FindingCounts {
  const of = (severity: Severity): number =>
    report.findings.filter((finding) => finding.suppressed === null && finding.severity === severity).length;
  const hidden = [...report.suppressed, ...report.findings.filter(({ suppressed }) => suppressed !== null)];
  const by = (who: "comment" | "baseline"): number => hidden.filter(({ suppressed }) => suppressed?.by === who).length;
  const warning = of("warning");
  return {
    error: of("error"),
    warning,
    info: of("info"),
    hiddenByComment: by("comment"),
    hiddenByBaseline: by("baseline"),
    tooManyWarnings: report.maxWarnings !== null && warning > report.maxWarnings,
  };
}

/** `2 errors, 1 warning in 3 files; 1 hidden by comments`. */
export function tallyText(report: ValidationReport, language: Language): string {
  const counts = countFindings(report);
  const found = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], language, say(SEVERITY_WORDS[severity], language)));
  const files = counted(report.filesChecked, language, language === "fr" ? "fichier" : "file");
  const what = found.length > 0 ? found.join(", ") : language === "fr" ? "rien à signaler" : "no findings";
  const hidden = hiddenText(counts, language);
  return `${what} ${language === "fr" ? "dans" : "in"} ${files}${hidden === "" ? "" : `${typeset(language === "fr" ? " ;" : ";", language)} ${hidden}`}`;
}

function hiddenText({ hiddenByComment, hiddenByBaseline }: FindingCounts, language: Language): string {
  const word = language === "fr" ? (hiddenByComment + hiddenByBaseline > 1 ? "masqués" : "masqué") : "hidden";
  const by = [
    ...(hiddenByComment > 0 ? [[hiddenByComment, language === "fr" ? "par des commentaires" : "by comments"] as const] : []),
    ...(hiddenByBaseline > 0 ? [[hiddenByBaseline, language === "fr" ? "par la référence" : "by the baseline"] as const] : []),
  ];
  return by.map(([count, who], index) => (index === 0 ? `${count} ${word} ${who}` : `${count} ${who}`)).join(", ");
}

/** That there are too many warnings; empty when there are not. */
export function maxWarningsText(report: ValidationReport, language: Language): string {
  const { tooManyWarnings, warning } = countFindings(report);
  if (!tooManyWarnings) return "";
  return language === "fr"
    ? typeset(`trop d'avertissements : ${warning}, pour ${report.maxWarnings} au plus (--max-warnings)`, language)
    : `too many warnings: ${warning}, where at most ${report.maxWarnings} may be (--max-warnings)`;
}

/** How many findings have a safe fix, and the command that applies them; empty when none has. */
export function fixableText({ findings, fixCommand = "pistectl validate --fix" }: ValidationReport, language: Language): string {
  const count = findings.filter(({ fix, suppressed }) => fix?.safe === true && suppressed === null).length;
  if (count === 0) return "";
  if (language === "fr") return typeset(`${counted(count, "fr", "correction")} sans risque : `, language) + fixCommand;
  return `${counted(count, "en", "safe fix", "safe fixes")}: ${fixCommand}`;
}

/** `did you mean "a", "b" or "c"?`; what is to be written with its quotes has them. */
export function suggestionText(suggestions: readonly string[], language: Language): string {
  const list = alternatives(suggestions.map((text) => (/^(["'])(?:(?!\1).)*\1$/.test(text) ? text : quote(text))));
  return say({ en: `did you mean ${list.en}?`, fr: `vouliez-vous dire ${list.fr} ?` }, language);
}

/** Who hides a finding, and why. */
export function suppressionText(suppressed: NonNullable<Finding["suppressed"]>, language: Language): string {
  const by = { comment: { en: "by a comment", fr: "par un commentaire" }, baseline: { en: "by the baseline", fr: "par la référence" } }[
    suppressed.by
  ];
  const hidden = `${say(FINDING_LABELS.hidden, language)} ${say(by, language)}`;
  return suppressed.reason === null ? hidden : `${hidden}${COLON[language]} ${suppressed.reason}`;
}

/** A label and its value in running text. */
export function withLabel(label: Localized, value: string, language: Language): string {
  return `${label[language]}${COLON[language]} ${value}`;
}

/** Words of ours as a sentence, with a capital and a full stop. */
export function asSentence(text: string): string {
  return closed(text.charAt(0).toUpperCase() + text.slice(1));
}

/** A message with its full stop; its first word may be a name, whose case matters. */
export function closed(text: string): string {
  return /[.!?…]["'»”)]*$/.test(text) || text === "" ? text : `${text}.`;
}
