import type { Actor } from "@pistectl/config-schema/plan";
import { groupBy } from "@pistectl/words";
import type { PrintableAction } from "./printable-plan.ts";

/** What one person has to do, in the order of the plan. */
export interface ActionGroup {
  readonly who: Actor;
  readonly actions: readonly PrintableAction[];
  /** Remarks that several of them share, with their numbers: told once. */
  readonly shared: readonly SharedRemark[];
}

/** A remark of several actions. */
export interface SharedRemark {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** The actions of each person, the one who begins first. */
export function actionGroups(actions: readonly PrintableAction[]): readonly ActionGroup[] {
  const groups = groupBy(actions, ({ who }) => who);
  return Array.from(groups, ([who, own]) => ({ who, actions: own, shared: sharedRemarks(own) }));
}

/** What is declared done shows no remark. */
function sharedRemarks(actions: readonly PrintableAction[]): readonly SharedRemark[] {
  const numbers = new Map<string, number[]>();
  for (const { number, remarks, declared } of actions) {
    for (const text of declared ? [] : new Set(remarks)) {
      const known = numbers.get(text);
      if (known === undefined) numbers.set(text, [number]);
      else known.push(number);
    }
  }
  return Array.from(numbers, ([text, of]) => ({ text, numbers: of })).filter((remark) => remark.numbers.length > 1);
}
