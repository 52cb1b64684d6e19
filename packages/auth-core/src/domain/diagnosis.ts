import type { Localized } from "@pistectl/words";

/** The stages of a preflight, in order. */
export const STAGES = ["config", "dns", "tcp", "tls", "token", "gateway", "api"] as const;
/** One of `STAGES`. */
export type Stage = (typeof STAGES)[number];

/** Whose turn it is: the team, PISTE (AIFE), the API's provider, or the network between. */
export type Responsible = "you" | "piste" | "provider" | "network";

/** How well the fact behind a diagnosis is known. */
export type Certainty = "confirmed" | "likely" | "unknown";

/** Everything there is to say about one diagnosis; its page, its `explain` entry and its wording come from here alone. */
export interface DiagnosisDeclaration<Code extends string = string, Evidence = never> {
  /** Public and stable: `family/name`. */
  readonly code: Code;
  readonly stage: Stage;
  /** `who` of an instance, unless the evidence says otherwise. */
  readonly responsible: Responsible;
  readonly certainty: Certainty;
  /** The API works, but something needs attention. */
  readonly degraded?: true;
  /** Asking again a moment later may go well: retried within the limits of the settings. */
  readonly transient?: true;
  /** PISTE support can only act with date, path, status and correlation id in hand. */
  readonly supportNote?: true;
  /** A few words, without a full stop. */
  readonly title: Localized;
  /** What is seen on the wire, one sentence. */
  readonly seen: Localized;
  /** Why it happens, a short paragraph. */
  readonly why: Localized;
  /** One sentence about this very case. */
  readonly summary: (evidence: Evidence) => Localized;
  /** What to do, most likely first, each an imperative sentence. */
  readonly remedies: (evidence: Evidence) => readonly Localized[];
  /** Evidence that the page shows as an example. */
  readonly example: NoInfer<Evidence>;
  /** Where the fact comes from. */
  readonly source: string;
}

/** One diagnosis of one target, worded. Safe to print: it holds no secret, body or header. */
export interface Diagnosis {
  readonly code: string;
  readonly stage: Stage;
  readonly responsible: Responsible;
  readonly certainty: Certainty;
  readonly degraded: boolean;
  readonly transient: boolean;
  readonly supportNote: boolean;
  /** Error code that the server gave beside its refusal, ready to be shown; absent where the summary speaks of it already, or there is none. */
  readonly ownCode?: string;
  readonly summary: Localized;
  readonly remedies: readonly Localized[];
  /** When asking again makes sense, if the answer said so. */
  readonly retryAt: Date | null;
  /** Page of the diagnosis, in each language. */
  readonly url: Localized;
}

/** Checks a declaration against its evidence type and keeps its code literal. */
export function declareDiagnosis<const Code extends string, Evidence>(
  declaration: DiagnosisDeclaration<Code, Evidence>,
): DiagnosisDeclaration<Code, Evidence> {
  return declaration;
}

/** Where the generated pages are published. */
const PAGES = "https://github.com/pistectl/pistectl/blob/main/docs/diagnoses";

/** Address of the page of a diagnosis, in each language. */
export function diagnosisUrl(code: string): Localized {
  return { en: `${PAGES}/${code}.md`, fr: `${PAGES}/${code}.fr.md` };
}

/** Words a declaration for one case. `overrides` holds what only the case can tell. */
export function diagnose<Evidence>(
  declaration: DiagnosisDeclaration<string, Evidence>,
  evidence: NoInfer<Evidence>,
  overrides: Partial<Pick<Diagnosis, "responsible" | "certainty" | "supportNote" | "retryAt">> = {},
): Diagnosis {
  return {
    code: declaration.code,
    stage: declaration.stage,
    responsible: overrides.responsible ?? declaration.responsible,
    certainty: overrides.certainty ?? declaration.certainty,
    degraded: declaration.degraded === true,
    transient: declaration.transient === true,
    supportNote: overrides.supportNote ?? declaration.supportNote === true,
    summary: declaration.summary(evidence),
    remedies: declaration.remedies(evidence),
    retryAt: overrides.retryAt ?? null,
    url: diagnosisUrl(declaration.code),
  };
}
