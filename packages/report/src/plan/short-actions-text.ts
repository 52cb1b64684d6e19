import { COLON, type Language } from "@pistectl/words";
import { padStart } from "../layout/display-width.ts";
import { wrapText } from "../layout/wrap-text.ts";
import { type ActionBundle, bundleActions } from "./action-bundles.ts";
import type { PlanTextContext } from "./plan-text-context.ts";
import { ACTION_MARKS, sameNames } from "./plan-words.ts";
import type { PrintableAction } from "./printable-plan.ts";

/** Fewer names are written out each time. */
const MANY_NAMES = 5;

/** Actions of one person, each in a line; those that differ in names only together, with the number before each name. `told` has the lists of names that stand above, by their first number. */
export function shortActions(
  actions: readonly PrintableAction[],
  digits: number,
  told: Map<string, number>,
  context: PlanTextContext,
): string {
  return bundleActions(actions, context.language)
    .map((bundle) => bundleText(bundle, digits, told, context))
    .join("\n");
}

function bundleText({ title, members, first }: ActionBundle, digits: number, told: Map<string, number>, context: PlanTextContext): string {
  const { language, width, style } = context;
  const margin = " ".repeat(digits + 3);
  const word = ACTION_MARKS[first.kind]?.[language];
  const marks = `${first.declared ? "✓ " : ""}${word === undefined ? "" : `[${word}] `}`;
  const lead = members.length === 0 ? `${padStart(String(first.number), digits + 1)}. ` : margin;
  const end = members.length === 0 ? "" : COLON[language];
  const head = wrapText(`${marks}${title}${end}`, { width, first: lead, rest: margin });
  const shown = first.declared ? style.dim(head) : head;
  if (members.length === 0) return shown;
  return `${shown}\n${wrapText(namesText(members, told, language), { width, first: `${margin}  `, rest: `${margin}  ` })}`;
}

/** Names that have been written out as one list are told by it. */
function namesText(members: ActionBundle["members"], told: Map<string, number>, language: Language): string {
  const numbers = members.map(({ number }) => number);
  const [first = 0] = numbers;
  const key = JSON.stringify(members.map(({ names }) => names));
  const known = told.get(key);
  if (known !== undefined && members.length >= MANY_NAMES)
    return sameNames(members.length, known, [first, numbers.at(-1) ?? first], language);
  told.set(key, first);
  // A number stays with its name.
  return members.map(({ number, names }) => `${number}\u00a0${names.replaceAll(" ", "\u00a0")}`).join(", ");
}
