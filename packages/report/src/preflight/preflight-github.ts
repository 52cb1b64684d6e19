import type { PreflightReport, Verdict } from "@pistectl/auth-core/preflight";
import { type Language, say, typeset } from "@pistectl/words";
import { ANNOTATION_LEVELS, type AnnotationLevel, workflowCommand } from "../escaping/workflow-command.ts";
import { LABELS, labelled } from "./preflight-words.ts";
import { ANNOTATIONS_PER_LEVEL, annotationGroups, nameTargets, needsAttention, type TargetGroup } from "./target-groups.ts";
import { RESPONSIBLE_WORDS } from "./value-words.ts";

const LEVELS: Readonly<Record<Verdict, AnnotationLevel>> = { blocked: "error", degraded: "warning", skipped: "notice", ready: "notice" };

/** A preflight report as annotations of a GitHub Actions run, most serious first, within the number that the runner shows. `quiet`: none for what needs no attention. */
export function renderPreflightGithub(report: PreflightReport, options: { readonly language: Language; readonly quiet?: boolean }): string {
  const { language, quiet = false } = options;
  const groups = annotationGroups(report, language).filter(({ shared }) => !quiet || needsAttention(shared));
  const shown = ANNOTATION_LEVELS.flatMap((level) =>
    groups.filter(({ shared }) => LEVELS[shared.verdict] === level).slice(0, ANNOTATIONS_PER_LEVEL),
  );
  const lines = shown.map((group) => {
    const { verdict, diagnosis } = group.shared;
    return workflowCommand(LEVELS[verdict], diagnosis?.code ?? verdict, message(group, language));
  });
  const leftOut = countTargets(groups) - countTargets(shown);
  return [...lines, ...(leftOut > 0 ? [leftOutText(leftOut, language)] : []), ""].join("\n");
}

function message(group: TargetGroup, language: Language): string {
  const { diagnosis, summary } = group.shared;
  const advice =
    diagnosis === null
      ? []
      : [
          labelled(LABELS.responsible, say(RESPONSIBLE_WORDS[diagnosis.responsible], language), language),
          ...diagnosis.remedies.map((remedy, index) => `${index + 1}. ${remedy}`),
          labelled(LABELS.more, `pistectl explain ${diagnosis.code}`, language),
          diagnosis.url,
        ];
  return [...nameTargets(group, language), summary, ...advice].join("\n");
}

function countTargets(groups: readonly TargetGroup[]): number {
  return groups.reduce((sum, { targets }) => sum + targets.length, 0);
}

function leftOutText(count: number, language: Language): string {
  if (language === "fr")
    return typeset(
      count > 1
        ? `${count} autres cibles sont sans annotation : GitHub en montre ${ANNOTATIONS_PER_LEVEL} par niveau.`
        : `1 autre cible est sans annotation : GitHub en montre ${ANNOTATIONS_PER_LEVEL} par niveau.`,
      language,
    );
  return `${count} more ${count > 1 ? "targets have" : "target has"} no annotation: GitHub shows ${ANNOTATIONS_PER_LEVEL} of each level.`;
}
