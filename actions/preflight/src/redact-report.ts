import type { PreflightReport, TargetReport } from "@pistectl/auth-core/preflight";
import type { Localized } from "@pistectl/words";

/**
 * The report with known secrets removed from every text that could hold one. The engine has already done so with the secrets it was given; this adds
 * those that only the action knows (a proxy's password, pairs, later tokens). Texts, not the rendered file: a secret made of braces cannot break its format.
 */
export function redactReport(report: PreflightReport, redact: (text: string) => string): PreflightReport {
  return { ...report, targets: report.targets.map((target) => redactTarget(target, redact)) };
}

function redactTarget(target: TargetReport, redact: (text: string) => string): TargetReport {
  const { diagnosis, drift, http } = target;
  const optional = (text: string | null): string | null => (text === null ? null : redact(text));
  const localized = ({ en, fr }: Localized): Localized => ({ en: redact(en), fr: redact(fr) });
  return {
    ...target,
    application: optional(target.application),
    api: redact(target.api),
    version: optional(target.version),
    diagnosis:
      diagnosis === null ? null : { ...diagnosis, summary: localized(diagnosis.summary), remedies: diagnosis.remedies.map(localized) },
    summary: localized(target.summary),
    drift: drift === null ? null : { declared: redact(drift.declared), observed: redact(drift.observed) },
    proxy: optional(target.proxy),
    supportNote: target.supportNote === null ? null : localized(target.supportNote),
    stages: target.stages.map((stage) => ({ ...stage, host: optional(stage.host) })),
    http: http === null ? null : { ...http, path: redact(http.path), correlationId: optional(http.correlationId) },
    notes: target.notes.map(localized),
  };
}
