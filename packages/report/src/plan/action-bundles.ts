import { groupBy, type Language } from "@pistectl/words";
import type { PrintableAction } from "./printable-plan.ts";

/** Actions that differ in names only. */
export interface ActionBundle {
  /** Their title, with an ellipsis in the place of what differs; of one action, its own title. */
  readonly title: string;
  /** Each with the names that are its own, a middle dot between them; empty for one action. */
  readonly members: readonly { readonly number: number; readonly names: string }[];
  readonly first: PrintableAction;
}

const ELLIPSIS = "…";
/** What a title quotes, quotation marks included. */
const QUOTED: Readonly<Record<Language, RegExp>> = { en: /("[^"]*")/u, fr: /(«\s[^»]*\s»)/u };

/** Puts together the actions of a list whose titles are the same but for the names that they quote, at the place of the first. */
export function bundleActions(actions: readonly PrintableAction[], language: Language): readonly ActionBundle[] {
  const bundles = groupBy(actions, ({ kind, declared, portal, title }) =>
    JSON.stringify([kind, declared, portal, title.split(QUOTED[language]).filter((_, index) => index % 2 === 0)]),
  );
  return [...bundles.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [bundle(first, members, language)];
  });
}

function bundle(first: PrintableAction, members: readonly PrintableAction[], language: Language): ActionBundle {
  if (members.length === 1) return { title: first.title, members: [], first };
  const parts = members.map(({ title }) => title.split(QUOTED[language]));
  const own = new Set(
    [...(parts[0] ?? []).keys()].filter((index) => index % 2 === 1 && parts.some((part) => part[index] !== parts[0]?.[index])),
  );
  return {
    title: first.title
      .split(QUOTED[language])
      .map((part, index) => (own.has(index) ? ELLIPSIS : part))
      .join(""),
    members: members.map(({ number, object }, place) => {
      const names = (parts[place] ?? []).filter((_, index) => own.has(index)).map(withoutMarks);
      return { number, names: names.length === 0 ? object : names.join(" · ") };
    }),
    first,
  };
}

function withoutMarks(quoted: string): string {
  return quoted.replace(/^(?:"|«\s)|(?:"|\s»)$/gu, "");
}
