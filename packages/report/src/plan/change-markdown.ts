import type { ObjectAction } from "@pistectl/config-schema/plan";
import { type Language, type Localized, say } from "@pistectl/words";
import { codeFence } from "../escaping/code-fence.ts";
import { codeSpan } from "../escaping/code-span.ts";
import { escapeHtml } from "../escaping/escape-html.ts";
import { escapeMarkdown } from "../escaping/escape-markdown.ts";
import { capitalised } from "../preflight/preflight-words.ts";
import type { Piece } from "./fitted-list.ts";
import { FORCES_REPLACEMENT, kindNoun, renamedText, SYMBOLS, unchangedText } from "./plan-words.ts";
import type { PrintableChange, PrintableField } from "./printable-plan.ts";

const VERDICTS: Readonly<Record<ObjectAction, Localized>> = {
  create: { en: "🟢 create", fr: "🟢 création" },
  update: { en: "🟡 update", fr: "🟡 modification" },
  replace: { en: "🔴 **replace**", fr: "🔴 **remplacement**" },
  delete: { en: "🔴 **delete**", fr: "🔴 **suppression**" },
  none: { en: "⚪ unchanged", fr: "⚪ inchangé" },
};

const LOSING_UPDATE: Localized = { en: "🟠 **update with removals**", fr: "🟠 **modification avec retraits**" };

/** Titles of the table of changes. */
export const CHANGE_TITLES: readonly Localized[] = [
  { en: "Change", fr: "Changement" },
  { en: "Object", fr: "Objet" },
  { en: "What it means", fr: "Conséquences" },
];

/** What happens to an object, in a few words. */
export function rowVerdict({ action, losing }: Pick<PrintableChange, "action" | "losing">, language: Language): string {
  return say(action === "update" && losing ? LOSING_UPDATE : VERDICTS[action], language);
}

/** A row of the table; in short with no more than the credentials that die with the object. */
export function changeRow(change: PrintableChange, language: Language): Piece {
  const { kind, name, previousName, remarks, dying } = change;
  const start = `| ${rowVerdict(change, language)} | ${kindNoun(kind, language)} ${inCell(name)} |`;
  const row = (meaning: string): string => (meaning === "" ? `${start} |` : `${start} ${meaning} |`);
  const short = row(dying.length === 0 ? "" : `🔑 ${dying.map(inCell).join(", ")}`);
  const meaning = (): string =>
    [
      ...(previousName === null ? [] : [capitalised(renamedText(previousName, language))]),
      ...replacementReason(change, language),
      ...removedLines(change, language),
      ...remarks,
    ]
      .map(escapeMarkdown)
      .join("<br>");
  return {
    short,
    full: () => {
      const text = meaning();
      return text === "" ? short : row(text);
    },
  };
}

/** What an update takes away: whole items of a list by the name that they had, else lines. */
function removedLines({ action, fields }: PrintableChange, language: Language): readonly string[] {
  const labels = fields.filter((field) => field.action === "delete").map(({ label }) => label);
  if (action !== "update" || labels.length === 0) return [];
  const items = new Set(labels.filter((label) => label.endsWith(ITEM_NAME)).map(parentOf));
  const list = [...new Set(labels.map((label) => (items.has(parentOf(label)) ? parentOf(label) : label)))].join(", ");
  return [say({ en: `Removed: ${list}.`, fr: `Retiré : ${list}.` }, language)];
}

/** Ends the label of the line that an item of a list is told by. */
const ITEM_NAME = "].name";

function parentOf(label: string): string {
  return label.slice(0, label.lastIndexOf("."));
}

function replacementReason({ action, fields }: PrintableChange, language: Language): readonly string[] {
  const labels = fields.filter(({ forcesReplacement }) => forcesReplacement).map(({ label }) => label);
  if (action !== "replace" || labels.length === 0) return [];
  const list = labels.join(", ");
  return [say({ en: `The portal cannot edit: ${list}.`, fr: `Le portail ne permet pas de modifier : ${list}.` }, language)];
}

/** Whether an object has changed lines to show. */
export function hasDetails({ action, fields }: PrintableChange): boolean {
  return action !== "none" && fields.length > 0;
}

/** The changed lines of an object as a folded block. */
export function changeDetails({ kind, name, action, fields, unchanged }: PrintableChange, language: Language): string {
  const hidden = unchanged === 0 ? [] : [`  # (${unchangedText(unchanged, language)})`];
  // Inside an HTML block Markdown reads nothing, and inside `code` a mention or a number links to nothing; GitHub reads what follows an empty line.
  const title = `<code>${SYMBOLS[action]}</code> ${kindNoun(kind, language)} <code>${escapeHtml(name)}</code>`;
  const body = codeFence([...fields.map((field) => diffLine(field, language)), ...hidden].join("\n"), "diff");
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** GitHub colours a line of a diff by its first character. */
const DIFF_SYMBOLS = { create: "+", update: "!", delete: "-" } as const;

function diffLine({ action, label, before, after, forcesReplacement }: PrintableField, language: Language): string {
  const change = before === null ? after : `${before} -> ${after}`;
  return `${DIFF_SYMBOLS[action]} ${label} = ${change}${forcesReplacement ? ` ${say(FORCES_REPLACEMENT, language)}` : ""}`;
}

/** A pipe ends a cell even inside a code span. */
function inCell(text: string): string {
  return text.includes("|") ? escapeMarkdown(text) : codeSpan(text);
}
