import { COLON, type Language, type Localized, say } from "@pistectl/words";
import { codeSpan } from "../escaping/code-span.ts";
import { breakLogCommands } from "../escaping/log-commands.ts";
import { changeRow, rowVerdict } from "./change-markdown.ts";
import { FittedList, type Room, SEPARATOR } from "./fitted-list.ts";
import { kindNoun } from "./plan-words.ts";
import type { PrintableChange } from "./printable-plan.ts";
import { printedPiece } from "./printed-piece.ts";
import { withoutMiddle } from "./without-middle.ts";

/** The changes that take something away, as far as there is room for them. */
export interface FittedLosses {
  /** Rows of the table, from the first change. */
  readonly rows: FittedList<PrintableChange>;
  /** Those for which there is no row, by name in a list; empty when every one has its row. */
  readonly names: string;
  /** Those that are not even named. */
  readonly leftOut: number;
}

/** Between two names of a list. */
const COMMA = ", ";
/** A longer name loses its middle: what tells names apart is at their ends. */
const SHORT_NAME_LENGTH = 40;

const WITHOUT_ROW: Localized = {
  en: "**⚠️ Without room for a row** (🔑: credentials that die with it):",
  fr: "**⚠️ Sans place pour une ligne du tableau** (🔑 : identifiants qui disparaissent avec) :",
};

/** Gives as many changes a row as leaves room to name all the others, then names as many as it can. */
export function fitLosses(changes: readonly PrintableChange[], room: Room, language: Language): FittedLosses {
  const pieceOf = (change: PrintableChange) => printedPiece(changeRow(change, language));
  const rowCosts = changes.map((change) => pieceOf(change).short.length + SEPARATOR);
  const names = changes.map(compactName);
  const count = countOfRows(rowCosts, names, overheadOf(changes, language), room.left);

  const rows = new FittedList(changes.slice(0, count), pieceOf);
  rows.admit(room);
  if (count === changes.length) return { rows, names: "", leftOut: 0 };
  const lists = new Map<string, string[]>();
  let left = room.left - overheadOf(changes.slice(count), language);
  let named = count;
  for (const [index, name] of names.entries()) {
    const change = changes[index];
    if (change === undefined || index < count) continue;
    if (name.length + COMMA.length > left) break;
    left -= name.length + COMMA.length;
    named = index + 1;
    const list = lists.get(listHead(change, language));
    if (list === undefined) lists.set(listHead(change, language), [name]);
    else list.push(name);
  }
  const leftOut = changes.length - named;
  if (named === count) return { rows, names: "", leftOut };
  room.left = Math.max(0, left);
  const lines = Array.from(lists, ([head, list]) => `${head}${list.join(COMMA)}`);
  return { rows, names: `${WITHOUT_ROW[language]}\n\n${lines.join("\n")}`, leftOut };
}

function countOfRows(rowCosts: readonly number[], names: readonly string[], overhead: number, room: number): number {
  if (sum(rowCosts) <= room) return rowCosts.length;
  let used = overhead + sum(names.map((name) => name.length + COMMA.length));
  let count = 0;
  for (const [index, cost] of rowCosts.entries()) {
    used += cost - ((names[index]?.length ?? 0) + COMMA.length);
    if (used > room) break;
    count = index + 1;
  }
  return count;
}

/** Characters of what stands around the names. */
function overheadOf(changes: readonly PrintableChange[], language: Language): number {
  const heads = [...new Set(changes.map((change) => listHead(change, language)))];
  return WITHOUT_ROW[language].length + sum(heads.map((head) => head.length + SEPARATOR)) + 2 * SEPARATOR;
}

function listHead({ action, losing, kind }: PrintableChange, language: Language): string {
  const colon = `${say(COLON, language)} `;
  return `- ${rowVerdict({ action, losing }, language)} · ${kindNoun(kind, language)}${colon}`;
}

function compactName({ name, dying }: PrintableChange): string {
  return breakLogCommands(`${codeSpan(withoutMiddle(name, SHORT_NAME_LENGTH))}${dying.length === 0 ? "" : ` 🔑${dying.length}`}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
