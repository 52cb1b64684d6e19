import type { PreflightReport, Verdict } from "@pistectl/auth-core/preflight";
import { type Language, say, typeset } from "@pistectl/words";
import { ANNOTATION_LEVELS, type AnnotationLevel, workflowCommand } from "../escaping/workflow-command.ts";
import { LABELS, labelled } from "./preflight-words.ts";
import { type PrintableTarget, printableTarget } from "./printable-target.ts";
import { environmentWord, RESPONSIBLE_WORDS } from "./value-words.ts";

/** The runner keeps ten annotations of each level of a step and drops the others without a word (actions/runner, `_maxCountPerIssueType`, seen 2026-08-17). */
const PER_LEVEL = 10;

const LEVELS: Readonly<Record<Verdict, AnnotationLevel>> = { blocked: "error", degraded: "warning", skipped: "notice", ready: "notice" };

/** Within a level, what asks for attention comes first. */
const RANKS: readonly Verdict[] = ["blocked", "degraded", "skipped", "ready"];

/** A preflight report as annotations of a GitHub Actions run, most serious first, within the number that the runner shows. */
export function renderPreflightGithub(report: PreflightReport, options: { readonly language: Language }): string {
  const { language } = options;
  const targets = report.targets
    .map((target) => printableTarget(target, language))
    .sort((one, other) => RANKS.indexOf(one.verdict) - RANKS.indexOf(other.verdict));
  const lines = ANNOTATION_LEVELS.flatMap((level) =>
    targets
      .filter(({ verdict }) => LEVELS[verdict] === level)
      .slice(0, PER_LEVEL)
      .map((target) => workflowCommand(level, target.diagnosis?.code ?? target.verdict, message(target, language))),
  );
  const leftOut = targets.length - lines.length;
  return [...lines, ...(leftOut > 0 ? [leftOutText(leftOut, language)] : []), ""].join("\n");
}

function message(target: PrintableTarget, language: Language): string {
  const where = [target.api, environmentWord(target.environment, language), ...(target.application === null ? [] : [target.application])];
  const { diagnosis } = target;
  const advice =
    diagnosis === null
      ? []
      : [
          labelled(LABELS.responsible, say(RESPONSIBLE_WORDS[diagnosis.responsible], language), language),
          ...diagnosis.remedies.map((remedy, index) => `${index + 1}. ${remedy}`),
          labelled(LABELS.more, `pistectl explain ${diagnosis.code}`, language),
          diagnosis.url,
        ];
  return [where.join(", "), target.summary, ...advice].join("\n");
}

function leftOutText(count: number, language: Language): string {
  if (language === "fr")
    return typeset(
      count > 1
        ? `${count} autres cibles sont sans annotation : GitHub en montre ${PER_LEVEL} par niveau.`
        : `1 autre cible est sans annotation : GitHub en montre ${PER_LEVEL} par niveau.`,
      language,
    );
  return `${count} more ${count > 1 ? "targets have" : "target has"} no annotation: GitHub shows ${PER_LEVEL} of each level.`;
}
