import type { Field } from "@pistectl/config-schema/schema";
import { FAULTS } from "../scenario/fault-schema.ts";
import { ANSWERS, type AnswerDeclaration } from "./answers.ts";
import { HEALTH_ANSWERS } from "./health-answers.ts";

/** The table of answers of the documentation, in Markdown: what is answered, how well it is known, and from where. */
export function renderAnswersTable(): string {
  const rows = Object.values<AnswerDeclaration>(ANSWERS).map((answer) => [
    answer.host,
    answer.when,
    [String(answer.status), answer.challenge === undefined ? "" : `\`WWW-Authenticate: ${answer.challenge}\``, bodyOf(answer)]
      .filter((part) => part !== "")
      .join("<br>"),
    answer.mark,
    [answer.source, answer.note ?? ""].filter((part) => part !== "").join(". "),
  ]);
  const health = Object.entries(HEALTH_ANSWERS).map(([name, { well, unwell, note }]) => [
    name,
    `200 ${shown(well)}`,
    `${unwell.status ?? 200} ${shown(unwell)}`,
    note,
  ]);
  return [
    table(["Host", "When", "Answer", "Mark", "Source"], rows),
    "",
    "Health checks, when all the rest is granted:",
    "",
    table(["API", "Well", "Fault `unwell`", "Mark and source"], health),
    "",
  ].join("\n");
}

/** The table of faults of the documentation, in Markdown. */
export function renderFaultsTable(): string {
  const rows = Object.entries(FAULTS).map(([kind, { only, description, keys }]) => [
    `\`${kind}\``,
    only ?? "both",
    description.en,
    Object.entries(keys)
      .map(([name, field]) => `\`${name}\`: ${acceptedBy(field)}`)
      .join("<br>"),
  ]);
  return `${table(["Kind", "Host", "What it does", "Settings"], rows)}\n`;
}

function bodyOf(answer: AnswerDeclaration): string {
  return answer.body === undefined ? "empty body" : `\`${answer.body.text}\``;
}

function shown(body: (typeof HEALTH_ANSWERS)[string]["well"]): string {
  return "text" in body ? `\`${body.text}\`` : `\`${JSON.stringify(body.json)}\``;
}

function acceptedBy(field: Field): string {
  const standard = field.required ? ", required" : field.absent === undefined ? "" : `, default ${String(field.absent)}`;
  switch (field.type) {
    case "number":
      return `${field.only?.map((number) => `\`${number}\``).join(", ") ?? `${field.min} to ${field.max}`}${standard}`;
    case "list":
      return `list, each ${acceptedBy(field.items)}${standard}`;
    case "word":
      return `${field.words.map((word) => `\`${word}\``).join(", ")}${standard}`;
    case "flag":
      return `true or false${standard}`;
    default:
      return `${field.type === "map" ? "mapping" : "text"}${standard}`;
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
