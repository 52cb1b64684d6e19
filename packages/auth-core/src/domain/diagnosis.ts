import { type Localized, MAX_QUOTED, visibleText } from "@pistectl/words";
import type { Met, Partner, Piste } from "./peer.ts";

/** The stages of a preflight, in order. */
export const STAGES = ["config", "dns", "tcp", "tls", "token", "gateway", "api"] as const;
/** One of `STAGES`. */
export type Stage = (typeof STAGES)[number];

/** Whose turn it is: the team, PISTE (AIFE), the API's provider, or the network between. */
export type Responsible = "you" | "piste" | "provider" | "network";

/** How well the fact behind a diagnosis is known. */
export type Certainty = "confirmed" | "likely" | "unknown";

/** How a partner is told what PISTE would be told otherwise. */
export interface PartnerWords<Evidence> {
  /** Absent: the same sentence holds for any server. */
  readonly summary?: (evidence: Evidence, partner: Partner) => Localized;
  /** Absent: the same remedies hold for any server. */
  readonly remedies?: (evidence: Evidence, partner: Partner) => readonly Localized[];
}

/** How a case is said of a partner: in words of its own, in the same ones, or never, since only PISTE's servers are diagnosed so. */
type AtPartner<Evidence> = PartnerWords<Evidence> | "alike" | "never";

/** An HTTP status, or words to be found to the letter but for case and quotation marks; `realm=NAME` for a realm, `ERRCOT*` for all that begin so. */
export type Symptom = number | string;

/** Everything there is to say about one diagnosis; its page, its `explain` entry and its wording come from here alone. */
export interface DiagnosisDeclaration<
  Code extends string = string,
  Evidence = never,
  Said extends AtPartner<Evidence> = AtPartner<Evidence>,
> {
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
  /** The same for a search: HTTP statuses, and words that an answer, a client's error or a log line gives it away by, the most telling first; of what only the report shows, none. */
  readonly symptoms: readonly Symptom[];
  /** Why it happens, a short paragraph. */
  readonly why: Localized;
  /** One sentence about this very case. */
  readonly summary: (evidence: Evidence) => Localized;
  /** What to do, most likely first, each an imperative sentence. */
  readonly remedies: (evidence: Evidence) => readonly Localized[];
  /** The same said of a partner's server, by which nobody is sent to PISTE. */
  readonly partner: Said;
  /** Evidence that the page shows as an example. */
  readonly example: NoInfer<Evidence>;
  /** Where the fact comes from; a text alone names it in both languages. */
  readonly source: string | Localized;
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
  readonly summary: Localized;
  readonly remedies: readonly Localized[];
  /** When asking again makes sense, if the answer said so. */
  readonly retryAt: Date | null;
  /** Page of the diagnosis, in each language. */
  readonly url: Localized;
}

/** Checks a declaration against its evidence type, and keeps its code and whether a partner can be met literal. */
export function declareDiagnosis<const Code extends string, Evidence, Said extends AtPartner<Evidence>>(
  declaration: DiagnosisDeclaration<Code, Evidence, Said>,
): DiagnosisDeclaration<Code, Evidence, Said> {
  return declaration;
}

/** Where the generated pages are published. */
const PAGES = "https://github.com/pistectl/pistectl/blob/main/docs/diagnoses";

/** Address of the page of a diagnosis, in each language. */
export function diagnosisUrl(code: string): Localized {
  return { en: `${PAGES}/${code}.md`, fr: `${PAGES}/${code}.fr.md` };
}

/** Evidence, with whose server it is about; a diagnosis that is never a partner's needs no word of that. */
type AboutPeer<Evidence, Said> = NoInfer<Evidence> & (Said extends "never" ? { readonly peer?: Piste } : Met);

/** What only the case can tell. */
interface Overrides extends Partial<Pick<Diagnosis, "responsible" | "certainty" | "transient" | "supportNote" | "retryAt">> {
  /** Error code that the server gave beside its refusal, where the summary does not speak of it; null for none. */
  readonly ownCode?: string | null;
}

/** Words a declaration for one case. What would be PISTE's turn is a partner's own at its servers, and PISTE's support has no part in it. */
export function diagnose<Evidence, Said extends AtPartner<Evidence>>(
  declaration: DiagnosisDeclaration<string, Evidence, Said>,
  evidence: AboutPeer<Evidence, Said>,
  overrides: Overrides = {},
): Diagnosis {
  const partner = evidence.peer?.kind === "partner" ? { ...evidence.peer, label: visibleText(evidence.peer.label, MAX_QUOTED) } : null;
  const said: AtPartner<Evidence> = declaration.partner;
  const words = partner === null || typeof said === "string" ? null : { ...said, partner };
  const responsible = overrides.responsible ?? declaration.responsible;
  return {
    code: declaration.code,
    stage: declaration.stage,
    responsible: partner !== null && responsible === "piste" ? "provider" : responsible,
    certainty: overrides.certainty ?? declaration.certainty,
    degraded: declaration.degraded === true,
    transient: overrides.transient ?? declaration.transient === true,
    supportNote: partner === null && (overrides.supportNote ?? declaration.supportNote === true),
    summary: withOwnCode(words?.summary?.(evidence, words.partner) ?? declaration.summary(evidence), overrides.ownCode ?? null),
    remedies: words?.remedies?.(evidence, words.partner) ?? declaration.remedies(evidence),
    retryAt: overrides.retryAt ?? null,
    url: diagnosisUrl(declaration.code),
  };
}

function withOwnCode({ en, fr }: Localized, ownCode: string | null): Localized {
  if (ownCode === null) return { en, fr };
  const code = visibleText(ownCode, MAX_QUOTED);
  return { en: `${en} Its own error code: ${code}.`, fr: `${fr} Son propre code d'erreur : ${code}.` };
}
