import { DIAGNOSES, type DiagnosisEntry, findDiagnosis, type Language } from "@pistectl/auth-core";
import { RESPONSIBLE_WORDS, renderDiagnosisPage, renderDiagnosisText } from "@pistectl/report";
import { columnList } from "../column-list.ts";
import { choiceFlag, same } from "../flag-kinds.ts";
import { pageWidth } from "../page-width.ts";
import { quoted } from "../quoting.ts";
import { Refusal } from "../refusal.ts";
import { suggestion } from "../suggestion.ts";
import type { Invocation, Verb } from "../verb.ts";

const FLAGS = {
  format: choiceFlag(["text", "json", "markdown"], {
    group: "output",
    value: same("FORMAT"),
    whenAbsent: "text",
    help: { en: "form of the page", fr: "forme de la page" },
  }),
} as const;

/** `pistectl explain`: the page of a diagnosis, offline. */
export const explain: Verb<typeof FLAGS> = {
  name: "explain",
  synopsis: [
    { en: "CODE [options]", fr: "CODE [options]" },
    { en: "[options]", fr: "[options]" },
  ],
  description: [
    {
      en: "Shows what a diagnosis means, what is seen when it is made, whose turn it is and what to do. Without a code, lists all of them. Nothing is fetched.",
      fr: "Montre ce que signifie un diagnostic, ce qui a été observé, à qui d'agir et que faire. Sans code, les énumère tous. Rien n'est téléchargé.",
    },
  ],
  flags: FLAGS,
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "the page was shown", fr: "la page a été affichée" } },
    { term: "2", text: { en: "unknown code, or a flag that cannot be used", fr: "code inconnu ou option inutilisable" } },
  ],
  examples: [
    {
      about: { en: "What does the code of a report mean?", fr: "Que signifie le code d'un rapport ?" },
      command: "pistectl explain gateway/api-not-granted",
    },
    {
      about: { en: "The same page in French, for a ticket", fr: "La même page en français, pour un ticket" },
      command: "pistectl explain gateway/api-not-granted --lang fr --format markdown",
    },
  ],
  run: runExplain,
};

async function runExplain({ flags, operands, io, language, colour }: Invocation<typeof FLAGS>): Promise<number | Refusal> {
  const [code, extra] = operands;
  if (extra !== undefined) {
    const found = quoted(extra);
    return new Refusal({
      en: `${found.en} is one code too many: explain takes one.`,
      fr: `${found.fr} est de trop : explain prend un seul code.`,
    });
  }
  const width = pageWidth(io.stdout.columns);
  if (code === undefined) {
    io.stdout.write(renderList(flags.format, language, width));
    return 0;
  }
  const entry = findDiagnosis(code.trim().toLowerCase());
  if (entry === undefined) return unknownCode(code);
  io.stdout.write(renderEntry(entry, { format: flags.format, language, colour, width }));
  return 0;
}

type Format = "text" | "json" | "markdown";

function renderEntry(
  entry: DiagnosisEntry,
  {
    format,
    language,
    colour,
    width,
  }: { readonly format: Format; readonly language: Language; readonly colour: boolean; readonly width: number },
): string {
  switch (format) {
    case "text":
      return renderDiagnosisText(entry, language, { color: colour, width });
    case "markdown":
      return renderDiagnosisPage(entry, language);
    case "json": {
      const { summary, remedies } = entry.example();
      return json({
        diagnosis: {
          ...briefly(entry, language),
          certainty: entry.certainty,
          degraded: entry.degraded,
          support_note: entry.supportNote,
          seen: entry.seen[language],
          why: entry.why[language],
          example: summary[language],
          remedies: remedies.map((remedy) => remedy[language]),
          source: entry.source,
        },
      });
    }
  }
}

function renderList(format: Format, language: Language, width: number): string {
  const entries: readonly DiagnosisEntry[] = DIAGNOSES;
  switch (format) {
    case "text":
      return `${columnList(
        entries.map(({ code, title }) => ({ term: code, text: title[language] })),
        width,
        width / 2,
      )}\n`;
    case "markdown":
      return `${entries.map(({ code, title, responsible }) => `- \`${code}\`: ${title[language]} (${RESPONSIBLE_WORDS[responsible][language]})`).join("\n")}\n`;
    case "json":
      return json({ diagnoses: entries.map((entry) => briefly(entry, language)) });
  }
}

function briefly(entry: DiagnosisEntry, language: Language) {
  const { code, title, stage, responsible } = entry;
  return { code, title: title[language], stage, responsible, url: entry.example().url };
}

function json(content: object): string {
  return `${JSON.stringify({ format_version: "1.0", ...content }, null, 2)}\n`;
}

function unknownCode(code: string): Refusal {
  const found = quoted(code);
  const near = suggestion(
    code,
    DIAGNOSES.map((entry) => entry.code),
  );
  return new Refusal({
    en: `Unknown code ${found.en}.${near.en} List the codes with: pistectl explain.`,
    fr: `Code inconnu : ${found.fr}.${near.fr} Pour la liste des codes : pistectl explain.`,
  });
}
