import { escapeMarkdown } from "@pistectl/report/escaping";
import { renderFindingsMarkdown } from "@pistectl/report/findings";
import { renderGraphMermaid } from "@pistectl/report/graph";
import { renderPlanMarkdown } from "@pistectl/report/plan";
import { type Language, type Localized, say } from "@pistectl/words";
import { hidingMarkdown, hidings } from "./hiding.ts";
import type { Lint } from "./lint.ts";
import { secretsOf, toReport } from "./to-report.ts";

/** Most UTF-8 bytes of a job summary that are used; a step may write 1 MiB, all or nothing. */
const SUMMARY_BYTES = 900_000;
/** Most UTF-16 units of a comment that are used; it holds 65,536 characters, and nothing says of which sort. */
const COMMENT_CHARACTERS = 60_000;
/** Part of a comment that findings may take while a plan waits behind them. */
const COMMENT_FINDINGS_BYTES = 28_000;
/** The same when much is deleted: what is lost for good comes before what can be mended. */
const COMMENT_FINDINGS_BYTES_BESIDE_DELETIONS = 6000;
const MANY_DELETIONS = 60;
/** Part of a comment for what is hidden. */
const COMMENT_HIDDEN_CHARACTERS = 12_000;
const PLAN_CHARACTERS = 200_000;
/** Rows of each sort of hiding, most first: the first that fit are taken. */
const HIDDEN_ROWS = [20, 5, 0];

/** Findings, what is hidden, the plan and the diagram, for the job summary that still holds `room` bytes. Empty when not even the heading fits. */
export function renderSummary(lint: Lint, { language, room }: { readonly language: Language; readonly room: number }): string {
  const budget = Math.min(room, SUMMARY_BYTES);
  const graph = graphSection(lint, language);
  const rest = [
    hiddenSection(lint, language, budget / 6),
    // A character has three bytes at most.
    planSection(lint, language, Math.min(PLAN_CHARACTERS, Math.floor(budget / 9))),
    Buffer.byteLength(graph) <= budget / 6 ? graph : say(DIAGRAM_LEFT_OUT, language),
    notesSection(lint, language),
  ];
  const findings = (budgetBytes: number): string =>
    renderFindingsMarkdown(toReport(lint), { language, secrets: secretsOf(lint), budgetBytes });
  const whole = `${join([findings(budget - Buffer.byteLength(join(rest)) - 4), ...rest])}\n`;
  return Buffer.byteLength(whole) <= budget ? whole : findings(budget);
}

/** Findings, what is hidden and the plan, for a comment with this footer. Deletions of the plan are the last to be left out. */
export function renderComment(lint: Lint, { language, footer }: { readonly language: Language; readonly footer: string }): string {
  const before = [hiddenSection(lint, language, COMMENT_HIDDEN_CHARACTERS), notesSection(lint, language)];
  const findings = renderFindingsMarkdown(toReport(lint), {
    language,
    secrets: secretsOf(lint),
    budgetBytes: findingsBudget(lint, roomBeside([...before, footer])),
  });
  return join([findings, ...before, planSection(lint, language, roomBeside([findings, ...before, footer]))]);
}

/** Why the check could not be made, as Markdown; what does not fit is left out, and nothing when not even the heading does. */
export function renderProblems(
  problems: readonly Localized[],
  { language, room }: { readonly language: Language; readonly room: number },
): string {
  const heading = `## ❌ ${say(NOT_CHECKED, language)}`;
  const lines = problems
    .flatMap((problem) => say(problem, language).split("\n"))
    .map((line) => `- ${escapeMarkdown(line.slice(0, PROBLEM_LENGTH))}`);
  const texts = [...lines.keys(), lines.length].reverse().map((count) => `${join([heading, lines.slice(0, count).join("\n")])}\n`);
  return texts.find((text) => Buffer.byteLength(text) <= room) ?? "";
}

/** Longest line of a problem, characters. */
const PROBLEM_LENGTH = 1000;

const NOT_CHECKED: Localized = { en: "The manifests could not be checked", fr: "Les manifestes n'ont pas pu être vérifiés" };

/** Characters of a comment that sections leave, a blank line before each aside. */
function roomBeside(sections: readonly string[]): number {
  return COMMENT_CHARACTERS - join(sections).length - 8;
}

function findingsBudget({ plan }: Lint, room: number): number {
  if (plan === null) return room;
  return plan.summary.delete > MANY_DELETIONS ? COMMENT_FINDINGS_BYTES_BESIDE_DELETIONS : COMMENT_FINDINGS_BYTES;
}

function join(sections: readonly string[]): string {
  return sections
    .map((section) => section.trim())
    .filter((section) => section !== "")
    .join("\n\n");
}

function planSection({ plan }: Lint, language: Language, maxCharacters: number): string {
  return plan === null ? "" : renderPlanMarkdown(plan, { language, maxCharacters });
}

function graphSection({ graph }: Lint, language: Language): string {
  if (graph.nodes.length === 0) return "";
  const title = say({ en: "Diagram", fr: "Schéma" }, language);
  return `<details><summary>${title}</summary>\n\n\`\`\`mermaid\n${renderGraphMermaid(graph, { language }).trimEnd()}\n\`\`\`\n\n</details>`;
}

const DIAGRAM_LEFT_OUT = {
  en: "*The diagram is not shown, for lack of room.*",
  fr: "*Le schéma n'est pas montré, faute de place.*",
};

function notesSection({ notes }: Lint, language: Language): string {
  return notes.map((note) => `> ℹ️ ${say(note, language)}`).join("\n>\n");
}

/** What hides findings is shown with them, at least how much of it there is. */
function hiddenSection(lint: Lint, language: Language, maxCharacters: number): string {
  const texts = HIDDEN_ROWS.map((rows) => join(hidings(lint, language, rows).map((hiding) => hidingMarkdown(hiding, language))));
  return texts.find((text) => text.length <= maxCharacters) ?? texts.at(-1) ?? "";
}
