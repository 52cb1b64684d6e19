import type { Finding } from "@pistectl/config-schema/findings";
import { codeSpan, escapeMarkdown } from "@pistectl/report/escaping";
import { type PrintableFinding, printableFinding, sourceViews } from "@pistectl/report/findings";
import { type Language, type Localized, say, typeset, visibleText } from "@pistectl/words";
import type { Lint } from "./lint.ts";
import { secretsOf } from "./to-report.ts";

/** Things that keep findings from being seen, all of one sort. */
export interface Hiding {
  readonly title: Localized;
  /** How many there are; the first of them are told. */
  readonly count: number;
  readonly rows: readonly HidingRow[];
}

interface HidingRow {
  /** Paths, rules and levels. */
  readonly codes: readonly string[];
  readonly text: string;
}

/** Longest part of a path or a text, characters. */
const CODE_LENGTH = 160;
const TEXT_LENGTH = 240;

/** What hides findings, and whether this change brings it, with `maxRows` rows of each sort at most: whoever sends a pull request may not do that unseen. */
export function hidings(lint: Lint, language: Language, maxRows: number): readonly Hiding[] {
  const { hidden, isBaseKnown } = lint;
  const viewOf = sourceViews(secretsOf(lint));
  const rowOf = (finding: Finding): HidingRow => findingRow(printableFinding(finding, language, viewOf));
  const told = <Item>(title: Localized, items: readonly Item[], row: (item: Item) => HidingRow): Hiding => ({
    title,
    count: items.length,
    rows: items.slice(0, maxRows).map(row),
  });
  return [
    told(isBaseKnown ? LOWERED_BY_CHANGE : LOWERED, hidden.levels, ({ rule, from, to, paths }) => ({
      codes: [rule, `${from} → ${to}`, ...paths],
      text: "",
    })),
    told(isBaseKnown ? SILENCED_BY_CHANGE : SILENCED, hidden.byConfiguration, rowOf),
    told(isBaseKnown ? COMMENTED_BY_CHANGE : COMMENTED, hidden.byComments, rowOf),
    told(LEFT_OUT, hidden.leftOut, (path) => ({ codes: [path], text: "" })),
  ].filter(({ count }) => count > 0);
}

function findingRow({ path, range, rule, summary, suppression }: PrintableFinding): HidingRow {
  return { codes: [`${path}:${range.start.line}`, rule], text: suppression === null ? summary : `${summary} (${suppression})` };
}

/** One sort as Markdown. */
export function hidingMarkdown({ title, count, rows }: Hiding, language: Language): string {
  const items = rows.map(({ codes, text }) =>
    ["-", ...codes.map((code) => codeSpan(visibleText(code, CODE_LENGTH))), escapeMarkdown(visibleText(text, TEXT_LENGTH))]
      .join(" ")
      .trimEnd(),
  );
  const rest = count > rows.length ? [`- ${typeset(MORE[language](count - rows.length), language)}`] : [];
  if (items.length === 0) return `**${say(title, language)} (${count})**`;
  return [`**${say(title, language)} (${count})**`, "", ...items, ...rest].join("\n");
}

/** One sort as lines of text. */
export function hidingText({ title, count, rows }: Hiding, language: Language): string {
  const items = rows.map(({ codes, text }) =>
    ["  -", ...codes.map((code) => visibleText(code, CODE_LENGTH)), visibleText(text, TEXT_LENGTH)].join(" ").trimEnd(),
  );
  const rest = count > rows.length ? [`  - ${typeset(MORE[language](count - rows.length), language)}`] : [];
  return [`${say(title, language)} (${count})`, ...items, ...rest].join("\n");
}

const MORE: { readonly [L in Language]: (count: number) => string } = {
  en: (count) => `and ${count} more`,
  fr: (count) => `et ${count} de plus`,
};

const LOWERED_BY_CHANGE: Localized = {
  en: "🔇 Rules that the configuration of this change switches off or lowers",
  fr: "🔇 Règles que la configuration de ce changement désactive ou atténue",
};

const LOWERED: Localized = {
  en: "🔇 Rules that the configuration switches off or lowers",
  fr: "🔇 Règles que la configuration désactive ou atténue",
};

const SILENCED_BY_CHANGE: Localized = {
  en: "🔇 Findings that the configuration of this change hides or lowers",
  fr: "🔇 Constats que la configuration de ce changement masque ou atténue",
};

const SILENCED: Localized = {
  en: "🔇 Findings that the configuration hides or lowers",
  fr: "🔇 Constats que la configuration masque ou atténue",
};

const COMMENTED_BY_CHANGE: Localized = {
  en: "🔕 Findings that comments of this change hide",
  fr: "🔕 Constats que des commentaires de ce changement masquent",
};

const COMMENTED: Localized = {
  en: "🔕 Findings that comments hide",
  fr: "🔕 Constats que des commentaires masquent",
};

const LEFT_OUT: Localized = {
  en: "🙈 Manifests that git tracks and that were not checked: .gitignore leaves them out, they are in node_modules, or they are links out of the repository",
  fr: "🙈 Manifestes suivis par git qui n'ont pas été vérifiés : .gitignore les écarte, ils sont dans node_modules, ou ce sont des liens hors du dépôt",
};
