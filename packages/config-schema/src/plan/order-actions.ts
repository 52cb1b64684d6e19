import { type DraftAction, STAGES } from "./walkthroughs/draft-action.ts";

/**
 * Puts actions in an order that respects what they depend on, stage by stage; what this plan does not need is no dependency, nor what another one implies.
 * An action that several objects ask for is one, after what any of them waits for, declared when all of them say so. What a declared one could not do without is declared with it.
 */
export function orderActions(drafts: readonly DraftAction[]): readonly DraftAction[] {
  const byId = new Map<string, DraftAction>();
  for (const draft of drafts) {
    const same = byId.get(draft.id);
    byId.set(draft.id, same === undefined ? draft : merged(same, draft));
  }
  const byStage = [...byId.values()].sort((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage));
  const ordered: DraftAction[] = [];
  const placed = new Map<string, ReadonlySet<string>>();
  const ranks = new Map<string, number>();
  const rankOf = (id: string): number => ranks.get(id) ?? 0;
  const place = (draft: DraftAction): ReadonlySet<string> => {
    const known = placed.get(draft.id);
    if (known !== undefined) return known;
    const needs = [...new Set(draft.dependsOn)].flatMap((id) => byId.get(id) ?? []);
    const implied = needs.map((need) => ({ id: need.id, ancestors: place(need) }));
    // Of one alone nothing is implied by another.
    if (implied.length > 1) implied.sort((one, other) => rankOf(one.id) - rankOf(other.id));
    const dependsOn = implied.filter(({ id }) => !implied.some(({ ancestors }) => ancestors.has(id))).map(({ id }) => id);
    const ancestors = implied.length === 0 ? NONE : new Set(implied.flatMap((need) => [need.id, ...need.ancestors]));
    placed.set(draft.id, ancestors);
    ranks.set(draft.id, ordered.length);
    ordered.push({ ...draft, dependsOn });
    return ancestors;
  };
  for (const draft of byStage) place(draft);
  const done = impliedActions(ordered, byId);
  return ordered.map((draft) => (done.has(draft.id) ? { ...draft, declared: true } : draft));
}

const NONE: ReadonlySet<string> = new Set();

/** Ids of the actions without which something that is declared done could not be. */
function impliedActions(ordered: readonly DraftAction[], byId: ReadonlyMap<string, DraftAction>): ReadonlySet<string> {
  const done = new Set<string>();
  for (const { id, declared } of ordered.toReversed()) {
    if (!declared && !done.has(id)) continue;
    for (const need of byId.get(id)?.dependsOn ?? []) if (byId.get(need)?.implied === true) done.add(need);
  }
  return done;
}

function merged(one: DraftAction, other: DraftAction): DraftAction {
  return {
    ...one,
    dependsOn: [...one.dependsOn, ...other.dependsOn],
    declared: one.declared && other.declared,
    provable: one.provable || other.provable,
    implied: one.implied || other.implied,
  };
}

/** Ids of the actions that no other waits for. */
export function lastActions(actions: readonly DraftAction[]): readonly string[] {
  const awaited = new Set(actions.flatMap(({ dependsOn }) => dependsOn));
  return actions.map(({ id }) => id).filter((id) => !awaited.has(id));
}
