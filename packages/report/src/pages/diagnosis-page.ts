import type { Diagnosis, DiagnosisEntry } from "@pistectl/auth-core/diagnoses";
import { COLON, type Language, type Localized, say } from "@pistectl/words";
import { wrapText } from "../layout/wrap-text.ts";
import { CERTAINTY_WORDS, RESPONSIBLE_WORDS, STAGE_WORDS, VERDICT_WORDS } from "../preflight/value-words.ts";
import { pageInstruction, pageText } from "./page-text.ts";

const HEADINGS = {
  seen: { en: "What is seen", fr: "Ce qui est observé" },
  why: { en: "Why", fr: "Pourquoi" },
  example: { en: "Example", fr: "Exemple" },
  remedies: { en: "What to do", fr: "Que faire" },
} satisfies Record<string, Localized>;

const LABELS = {
  stage: { en: "Stage", fr: "Étape" },
  responsible: { en: "Whose turn", fr: "À qui d'agir" },
  verdict: { en: "Verdict", fr: "Verdict" },
  certainty: { en: "Certainty", fr: "Certitude" },
  supportNote: { en: "Support note", fr: "Note de support" },
  symptoms: { en: "Symptoms", fr: "Symptômes" },
  source: { en: "Source", fr: "Source" },
} satisfies Record<string, Localized>;

const WITH_SUPPORT_NOTE: Localized = { en: "yes, ready to send to PISTE", fr: "oui, prête à être transmise à PISTE" };

/** How a sentence is presented on a terminal. */
export interface DiagnosisTextOptions {
  /** Headings in bold. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The page of a diagnosis, as Markdown that links to the page in the other language beside it. */
export function renderDiagnosisPage(entry: DiagnosisEntry, language: Language): string {
  const example = entry.example();
  const name = entry.code.slice(entry.code.indexOf("/") + 1);
  const facts = factsOf(entry, language).map(([label, value]) => `| ${label} | ${pageText(value)} |`);
  return [
    `# ${heading(entry, language)}`,
    language === "fr"
      ? `[English](${name}.md) · [Tous les diagnostics](../README.fr.md)`
      : `[Français](${name}.fr.md) · [All diagnoses](../README.md)`,
    [`| Code | \`${entry.code}\` |`, "|---|---|", ...facts].join("\n"),
    `## ${say(HEADINGS.seen, language)}`,
    pageText(say(entry.seen, language)),
    `## ${say(HEADINGS.why, language)}`,
    pageText(say(entry.why, language)),
    `## ${say(HEADINGS.example, language)}`,
    `> ${pageText(say(example.summary, language))}`,
    `## ${say(HEADINGS.remedies, language)}`,
    remediesOf(example, language)
      .map((remedy, index) => `${index + 1}. ${pageInstruction(remedy)}`)
      .join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The same page for a terminal. */
export function renderDiagnosisText(entry: DiagnosisEntry, language: Language, { color, width }: DiagnosisTextOptions): string {
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const example = entry.example();
  const facts = factsOf(entry, language);
  const column = Math.max(...facts.map(([label]) => label.length)) + 2;
  const section = (title: Localized, body: string): string => `${bold(say(title, language))}\n${body}`;
  return [
    bold(heading(entry, language)),
    facts.map(([label, value]) => wrapText(value, { width, first: label.padEnd(column), rest: " ".repeat(column) })).join("\n"),
    section(HEADINGS.seen, wrapText(say(entry.seen, language), { width, first: "  ", rest: "  " })),
    section(HEADINGS.why, wrapText(say(entry.why, language), { width, first: "  ", rest: "  " })),
    section(HEADINGS.example, wrapText(say(example.summary, language), { width, first: "  ", rest: "  " })),
    section(
      HEADINGS.remedies,
      remediesOf(example, language)
        .map((remedy, index) => wrapText(remedy, { width, first: `  ${index + 1}. `, rest: "     " }))
        .join("\n"),
    ),
    example.url[language],
  ]
    .join("\n\n")
    .concat("\n");
}

function heading({ code, title }: DiagnosisEntry, language: Language): string {
  return `${code}${COLON[language]} ${say(title, language)}`;
}

function factsOf(entry: DiagnosisEntry, language: Language): readonly (readonly [label: string, value: string])[] {
  return [
    [say(LABELS.stage, language), say(STAGE_WORDS[entry.stage], language)],
    [say(LABELS.responsible, language), say(RESPONSIBLE_WORDS[entry.responsible], language)],
    [say(LABELS.verdict, language), say(VERDICT_WORDS[entry.degraded ? "degraded" : "blocked"], language)],
    [say(LABELS.certainty, language), say(CERTAINTY_WORDS[entry.certainty], language)],
    ...(entry.supportNote ? [[say(LABELS.supportNote, language), say(WITH_SUPPORT_NOTE, language)] as const] : []),
    ...(entry.symptoms.length > 0 ? [[say(LABELS.symptoms, language), entry.symptoms.join(", ")] as const] : []),
    [say(LABELS.source, language), say(entry.source, language)],
  ];
}

function remediesOf(example: Diagnosis, language: Language): readonly string[] {
  return example.remedies.map((remedy) => say(remedy, language));
}
