import type { PreflightReport, Verdict } from "@pistectl/auth-core/preflight";
import { COLON, counted, type Language } from "@pistectl/words";
import { type PrintableTarget, printableTarget } from "./printable-target.ts";
import { ownWords, type Piece, piecesOf, saySame, sharedText } from "./shared-text.ts";
import { environmentWord } from "./value-words.ts";

/** Targets of which the same is to be said. */
export interface TargetGroup {
  readonly targets: readonly [PrintableTarget, ...PrintableTarget[]];
  /** What is said of them all, of several without their exchanges: the first of them, its sentences as far as they hold for all. */
  readonly shared: PrintableTarget;
  /** What the summary of each has of its own, beside the names of its application and API; empty for nothing. */
  readonly details: readonly string[];
}

/** What asks for attention comes first. */
const RANKS: readonly Verdict[] = ["blocked", "degraded", "skipped", "ready"];

/** Targets by what asks for attention most, otherwise in their order. */
export function byUrgency(targets: readonly PrintableTarget[]): readonly PrintableTarget[] {
  return RANKS.flatMap((rank) => targets.filter(({ verdict }) => verdict === rank));
}

/** Whether there is more to say of a target than that it is ready. */
export function needsAttention({ verdict, drift }: PrintableTarget): boolean {
  return verdict !== "ready" || drift !== null;
}

/** What annotations are made of, the most urgent first: each target, or identical diagnoses together when there are more targets than the runner shows annotations. */
export function annotationGroups(report: PreflightReport, language: Language): readonly TargetGroup[] {
  const targets = report.targets.map((target) => printableTarget(target, language));
  return targets.length > ANNOTATIONS_PER_LEVEL ? groupTargets(targets, language) : byUrgency(targets).map(alone);
}

/** The runner keeps ten annotations of each level of a step and drops the others without a word (actions/runner, `_maxCountPerIssueType`, seen 2026-08-17). */
export const ANNOTATIONS_PER_LEVEL = 10;

/** Most targets of a group that an annotation names. */
const NAMED_TARGETS = 10;

/** A line for each target of a group, up to a number: `SNE-Cotation 1.0, production, APPLICATION`. */
export function nameTargets({ targets, details }: TargetGroup, language: Language): readonly string[] {
  const lines = targets.slice(0, NAMED_TARGETS).map(({ api, environment, application }, index) => {
    const name = [api, environmentWord(environment, language), ...(application === null ? [] : [application])].join(", ");
    const detail = details[index] ?? "";
    return detail === "" ? name : `${name}${COLON[language]} ${detail}`;
  });
  const more = targets.length - lines.length;
  if (more === 0) return lines;
  return [...lines, language === "fr" ? `et ${counted(more, language, "autre")}` : `and ${more} more`];
}

/** Identical diagnoses together, the most urgent first. */
export function groupTargets(targets: readonly PrintableTarget[], language: Language): readonly TargetGroup[] {
  const kinds = new Map<string, Members[]>();
  for (const target of byUrgency(targets)) {
    const member: Member = { target, texts: sentences(target).map((text) => piecesOf(text, [target.application, target.apiName])) };
    const key = kindOf(member);
    const groups = kinds.get(key) ?? [];
    kinds.set(key, groups);
    const group = groups.find(([lead]) => lead.texts.every((text, index) => saySame(text, member.texts[index] ?? [])));
    if (group === undefined) groups.push([member]);
    else group.push(member);
  }
  const order = new Map(targets.map((target, index) => [target, index]));
  const groups = [...kinds.values()].flat().map((members) => toGroup(members, language));
  const rank = ({ targets: [first] }: TargetGroup): number => RANKS.indexOf(first.verdict) * targets.length + (order.get(first) ?? 0);
  return groups.sort((one, other) => rank(one) - rank(other));
}

/** In place of the names of an application and of an API. */
const NAMED: Readonly<Record<Language, readonly string[]>> = { en: ["the application", "the API"], fr: ["l'application", "l'API"] };

interface Member {
  readonly target: PrintableTarget;
  readonly texts: readonly (readonly Piece[])[];
}

type Members = [Member, ...Member[]];

function sentences({ summary, diagnosis }: PrintableTarget): readonly string[] {
  return [summary, ...(diagnosis?.remedies ?? [])];
}

/** Equal for targets that can be of one group. */
function kindOf({ target: { verdict, environment, diagnosis, drift }, texts }: Member): string {
  const found = diagnosis === null ? [] : [diagnosis.code, diagnosis.responsible, diagnosis.certainty];
  return JSON.stringify([verdict, environment, ...found, drift?.declared, drift?.observed, texts.map(({ length }) => length)]);
}

/** A target that shares nothing with another. */
export function alone(target: PrintableTarget): TargetGroup {
  return { targets: [target], shared: target, details: [""] };
}

function toGroup(members: Readonly<Members>, language: Language): TargetGroup {
  const [{ target: first }, ...others] = members;
  const targets = [first, ...others.map(({ target }) => target)] as const;
  if (others.length === 0) return alone(first);
  const texts = (index: number): readonly (readonly Piece[])[] => members.map((member) => member.texts[index] ?? []);
  const latest = Math.max(...targets.map(({ diagnosis }) => diagnosis?.retryAt?.getTime() ?? 0));
  return {
    targets: [...targets],
    details: ownWords(texts(0)),
    shared: {
      ...first,
      summary: sharedText(texts(0), NAMED[language]),
      diagnosis:
        first.diagnosis === null
          ? null
          : {
              ...first.diagnosis,
              remedies: first.diagnosis.remedies.map((_, index) => sharedText(texts(index + 1), NAMED[language])),
              retryAt: latest === 0 ? null : new Date(latest),
            },
      stages: [],
      attempts: [],
      http: null,
    },
  };
}
