import type { Annotation, AnnotationLevel } from "@pistectl/action-kit";
import type { PreflightReport, Requirement } from "@pistectl/auth-core/preflight";
import { annotationGroups, nameTargets, type TargetGroup } from "@pistectl/report/preflight";
import { type Language, typeset } from "@pistectl/words";
import type { MissingSecretsPolicy } from "./inputs.ts";
import { lacksCredentials } from "./missing-secrets-policy.ts";

/** How the run was judged. */
export interface Judgement {
  readonly requirement: Requirement;
  /** Whether the requirement is met, and so the step passes. */
  readonly met: boolean;
  readonly onMissingSecrets: MissingSecretsPolicy;
}

/** One annotation for each target that is not ready, or for identical diagnoses where there are too many. Errors are for runs that fail; what is let pass is a warning. */
export function annotate(report: PreflightReport, judgement: Judgement, language: Language): readonly Annotation[] {
  return annotationGroups(report, language).flatMap((group) => {
    const { verdict, diagnosis, summary } = group.shared;
    if (verdict === "ready") return [];
    const [{ apiName }, ...others] = group.targets;
    const about = group.targets.every((target) => target.apiName === apiName) ? ` ${apiName}` : "";
    const advice = diagnosis === null ? [] : [...diagnosis.remedies.map((remedy, index) => `${index + 1}. ${remedy}`), diagnosis.url];
    return [
      {
        level: levelOf(group.shared, judgement),
        title: `PISTE${about}: ${diagnosis?.code ?? verdict}`,
        message: [...(others.length === 0 ? [] : nameTargets(group, language)), summary, ...advice].join("\n"),
      },
    ];
  });
}

/** Says why the step fails when no blocked target does; null when there is nothing to add. */
export function annotateRequirement(report: PreflightReport, { requirement, met }: Judgement, language: Language): Annotation | null {
  if (met || report.verdict === "blocked") return null;
  return { level: "error", title: "PISTE preflight", message: typeset(NOT_MET[language](report.verdict, requirement), language) };
}

const NOT_MET = {
  en: (verdict: string, requirement: string) => `The verdict is ${verdict}; input require asks for ${requirement}.`,
  fr: (verdict: string, requirement: string) => `Le verdict est ${verdict} ; l'entrée require demande ${requirement}.`,
};

function levelOf(target: TargetGroup["shared"], { met, onMissingSecrets }: Judgement): AnnotationLevel {
  if (target.verdict === "skipped") return lacksCredentials(target) && onMissingSecrets === "skip" ? "notice" : "warning";
  return target.verdict === "blocked" && !met ? "error" : "warning";
}
