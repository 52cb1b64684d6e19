import type { Annotation, AnnotationLevel } from "@pistectl/action-kit";
import type { PreflightReport, Requirement, TargetReport } from "@pistectl/auth-core/preflight";
import { type Language, say, typeset } from "@pistectl/words";
import type { MissingSecretsPolicy } from "./inputs.ts";
import { lacksCredentials } from "./missing-secrets-policy.ts";

/** How the run was judged. */
export interface Judgement {
  readonly requirement: Requirement;
  /** Whether the requirement is met, and so the step passes. */
  readonly met: boolean;
  readonly onMissingSecrets: MissingSecretsPolicy;
}

/** One annotation for each target that is not ready. Errors are for runs that fail; what is let pass is a warning. */
export function annotate(report: PreflightReport, judgement: Judgement, language: Language): readonly Annotation[] {
  return report.targets.flatMap((target) => {
    const { diagnosis } = target;
    if (target.verdict === "ready") return [];
    if (diagnosis === null) {
      return [
        { level: levelOf(target, judgement), title: `PISTE ${target.api}: ${target.verdict}`, message: say(target.summary, language) },
      ];
    }
    const remedies = diagnosis.remedies.map((remedy, index) => `${index + 1}. ${say(remedy, language)}`);
    const message = [say(target.summary, language), ...remedies, diagnosis.url[language]].join("\n");
    return [{ level: levelOf(target, judgement), title: `PISTE ${target.api}: ${diagnosis.code}`, message }];
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

function levelOf(target: TargetReport, { met, onMissingSecrets }: Judgement): AnnotationLevel {
  if (target.verdict === "skipped") return lacksCredentials(target) && onMissingSecrets === "skip" ? "notice" : "warning";
  return target.verdict === "blocked" && !met ? "error" : "warning";
}
