import { FAULTS } from "../scenario/fault.ts";
import type { DeclaredField } from "../scenario/field.ts";
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
  const rows = Object.entries(FAULTS).map(([kind, { only, says, fields }]) => [
    `\`${kind}\``,
    only ?? "both",
    says,
    Object.entries<DeclaredField>(fields)
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

function acceptedBy(field: DeclaredField): string {
  const standard = field.default === null ? (field.optional ? "" : ", required") : `, default ${String(field.default)}`;
  switch (field.type) {
    case "integer":
    case "number":
      return `${field.min} to ${field.max}${standard}`;
    case "integers":
      return `list, each ${field.min} to ${field.max}${standard}`;
    case "choice":
    case "known-integer":
      return `${field.choices.map((choice) => `\`${choice}\``).join(", ")}${standard}`;
    case "boolean":
      return `true or false${standard}`;
    default:
      return `${field.type === "headers" ? "mapping" : "text"}${standard}`;
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
