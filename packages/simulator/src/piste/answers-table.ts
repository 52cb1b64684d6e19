import type { Field } from "@pistectl/config-schema/schema";
import { COLON, type Language, type Localized, say } from "@pistectl/words";
import { FAULTS } from "../scenario/fault-schema.ts";
import { ANSWERS, type AnswerDeclaration, type AnswerMark } from "./answers.ts";
import { HEALTH_ANSWERS } from "./health-answers.ts";

const ANSWER_COLUMNS: readonly Localized[] = [
  { en: "Host", fr: "Hôte" },
  { en: "When", fr: "Quand" },
  { en: "Answer", fr: "Réponse" },
  { en: "Mark", fr: "Marque" },
  { en: "Source", fr: "Source" },
];
const HEALTH_COLUMNS: readonly Localized[] = [
  { en: "API", fr: "API" },
  { en: "Well", fr: "En forme" },
  { en: "Fault `unwell`", fr: "Panne `unwell`" },
  { en: "Mark and source", fr: "Marque et source" },
];
const FAULT_COLUMNS: readonly Localized[] = [
  { en: "Kind", fr: "Panne" },
  { en: "Host", fr: "Hôte" },
  { en: "What it does", fr: "Ce qu'elle fait" },
  { en: "Settings", fr: "Réglages" },
];
const HEALTH_HEADING: Localized = {
  en: "Health checks, when all the rest is granted:",
  fr: "Contrôles de santé, quand tout le reste est accordé :",
};
const MARKS: Readonly<Record<AnswerMark, Localized>> = {
  CONFIRMED: { en: "CONFIRMED", fr: "CONFIRMÉ" },
  LIKELY: { en: "LIKELY", fr: "PROBABLE" },
  UNKNOWN: { en: "UNKNOWN", fr: "INCONNU" },
};
const EMPTY_BODY: Localized = { en: "empty body", fr: "corps vide" };
const BOTH: Localized = { en: "both", fr: "les deux" };
const REQUIRED: Localized = { en: "required", fr: "obligatoire" };
const DEFAULT: Localized = { en: "default", fr: "par défaut" };
const TO: Localized = { en: "to", fr: "à" };
const LIST: Localized = { en: "list, each", fr: "liste, chacun" };
const TRUE_OR_FALSE: Localized = { en: "true or false", fr: "true ou false" };
const MAPPING: Localized = { en: "mapping", fr: "objet" };
const TEXT: Localized = { en: "text", fr: "texte" };

/** The table of answers of the documentation, in Markdown: what is answered, how well it is known, and from where. */
export function renderAnswersTable(language: Language): string {
  const rows = Object.values<AnswerDeclaration>(ANSWERS).map((answer) => [
    answer.host,
    say(answer.when, language),
    [String(answer.status), answer.challenge === undefined ? "" : `\`WWW-Authenticate: ${answer.challenge}\``, bodyOf(answer, language)]
      .filter((part) => part !== "")
      .join("<br>"),
    say(MARKS[answer.mark], language),
    [answer.source, ...(answer.note === undefined ? [] : [answer.note])].map((text) => say(text, language)).join(". "),
  ]);
  const health = Object.entries(HEALTH_ANSWERS).map(([name, { well, unwell, note }]) => [
    name,
    `200 ${shown(well)}`,
    `${unwell.status ?? 200} ${shown(unwell)}`,
    say(note, language),
  ]);
  return [table(ANSWER_COLUMNS, rows, language), "", say(HEALTH_HEADING, language), "", table(HEALTH_COLUMNS, health, language), ""].join(
    "\n",
  );
}

/** The table of faults of the documentation, in Markdown. */
export function renderFaultsTable(language: Language): string {
  const rows = Object.entries(FAULTS).map(([kind, { only, description, keys }]) => [
    `\`${kind}\``,
    only ?? say(BOTH, language),
    say(description, language),
    Object.entries(keys)
      .map(([name, field]) => `\`${name}\`${say(COLON, language)} ${acceptedBy(field, language)}`)
      .join("<br>"),
  ]);
  return `${table(FAULT_COLUMNS, rows, language)}\n`;
}

function bodyOf(answer: AnswerDeclaration, language: Language): string {
  return answer.body === undefined ? say(EMPTY_BODY, language) : `\`${answer.body.text}\``;
}

function shown(body: (typeof HEALTH_ANSWERS)[string]["well"]): string {
  return "text" in body ? `\`${body.text}\`` : `\`${JSON.stringify(body.json)}\``;
}

function acceptedBy(field: Field, language: Language): string {
  const standard = field.required
    ? `, ${say(REQUIRED, language)}`
    : field.absent === undefined
      ? ""
      : `, ${say(DEFAULT, language)} ${String(field.absent)}`;
  switch (field.type) {
    case "number":
      return `${field.only?.map((number) => `\`${number}\``).join(", ") ?? `${field.min} ${say(TO, language)} ${field.max}`}${standard}`;
    case "list":
      return `${say(LIST, language)} ${acceptedBy(field.items, language)}${standard}`;
    case "word":
      return `${field.words.map((word) => `\`${word}\``).join(", ")}${standard}`;
    case "flag":
      return `${say(TRUE_OR_FALSE, language)}${standard}`;
    default:
      return `${say(field.type === "map" ? MAPPING : TEXT, language)}${standard}`;
  }
}

function table(head: readonly Localized[], rows: readonly (readonly string[])[], language: Language): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head.map((title) => say(title, language))), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
