import { DIAGNOSES, type DiagnosisEntry, diagnosesSeenAs, findDiagnosis } from "@pistectl/auth-core/diagnoses";
import { SEVERITY_WORDS } from "@pistectl/report/findings";
import { renderDiagnosisPage, renderDiagnosisText } from "@pistectl/report/pages";
import { RESPONSIBLE_WORDS } from "@pistectl/report/preflight";
import { type Failed, type Language, type Localized, type Outcome, same, say, succeed } from "@pistectl/words";
import { type ColumnRow, columnList } from "../command-line/column-list.ts";
import { choiceFlag } from "../command-line/flag-kinds.ts";
import { fitTerminal, pageWidth } from "../command-line/page-width.ts";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import { suggestion } from "../command-line/suggestion.ts";
import type { Invocation, Verb } from "../command-line/verb.ts";
import type { ExplainPage, RuleLine } from "./rule-pages.ts";

const FLAGS = {
  format: choiceFlag(["text", "json", "markdown"], {
    group: "output",
    value: same("FORMAT"),
    whenAbsent: "text",
    help: { en: "form of the page", fr: "forme de la page" },
  }),
} as const;

/** `pistectl explain`: the page of a diagnosis or of a rule, offline. */
export const explain: Verb<typeof FLAGS> = {
  synopsis: [
    { en: "ID [options]", fr: "ID [options]" },
    { en: "SYMPTOM [options]", fr: "SYMPTÔME [options]" },
    { en: "[options]", fr: "[options]" },
  ],
  description: [
    {
      en: "Shows the page of a diagnosis of check (what it means, whose turn it is, what to do) or of a rule of validate (what it asks, why, examples). With a symptom, lists the diagnoses that it fits: an HTTP status, an error code, a realm, or a line pasted from a log, in quotes. Without either, lists all of them. Nothing is fetched.",
      fr: "Montre la page d'un diagnostic de check (ce qu'il signifie, à qui d'agir, que faire) ou d'une règle de validate (ce qu'elle demande, pourquoi, des exemples). Avec un symptôme, énumère les diagnostics qui y correspondent : un statut HTTP, un code d'erreur, un realm ou une ligne copiée d'un journal, entre apostrophes. Sans l'un ni l'autre, les énumère tous. Rien n'est téléchargé.",
    },
  ],
  flags: FLAGS,
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "the page or the list was shown", fr: "la page ou la liste a été affichée" } },
    {
      term: "2",
      text: {
        en: "unknown ID, a symptom that nothing fits, or a flag that cannot be used",
        fr: "ID inconnu, symptôme auquel rien ne correspond ou option inutilisable",
      },
    },
  ],
  examples: [
    {
      about: { en: "What does the code of a report mean?", fr: "Que signifie le code d'un rapport ?" },
      command: "pistectl explain gateway/api-not-granted",
    },
    {
      about: { en: "Which diagnoses does an answer fit?", fr: "À quels diagnostics correspond une réponse ?" },
      command: `pistectl explain 'HTTP/1.1 401 WWW-Authenticate: Bearer realm="PISTE"'`,
    },
    {
      about: { en: "What does a rule of validate ask?", fr: "Que demande une règle de validate ?" },
      command: "pistectl explain identity/siret",
    },
    {
      about: { en: "A page in French, for a ticket", fr: "Une page en français, pour un ticket" },
      command: "pistectl explain gateway/api-not-granted --lang fr --format markdown",
    },
  ],
  run: runExplain,
};

async function runExplain({ flags, operands, io, language, colour }: Invocation<typeof FLAGS>): Promise<Outcome<number, Refusal>> {
  const [code, extra] = operands;
  if (extra !== undefined) {
    const found = quoted(extra);
    return refused({
      en: `${found.en} is one ID too many: explain takes one.`,
      fr: `${found.fr} est de trop : explain prend un seul ID.`,
    });
  }
  const width = pageWidth(io.stdout.columns);
  const page = { format: flags.format, language, colour, width };
  const show = (text: string): void => io.stdout.write(flags.format === "text" ? fitTerminal(text, io.stdout.columns) : text);
  const entry = code === undefined ? undefined : findDiagnosis(code.trim().toLowerCase());
  if (entry !== undefined) {
    show(renderEntry(entry, page));
    return succeed(0);
  }
  // The rules come with the engine that runs their examples: a diagnosis does without.
  const rules = await import("./rule-pages.ts");
  if (code === undefined) {
    show(renderList(flags.format, rules.listRules(language), language, width));
    return succeed(0);
  }
  const rule = rules.renderRule(code.trim().toLowerCase(), page);
  if (rule !== null) {
    show(rule);
    return succeed(0);
  }
  const fitting = diagnosesSeenAs(code);
  if (fitting.length === 0) {
    return unknown(code, rules);
  }
  show(renderFitting(fitting, page));
  return succeed(0);
}

/** The text that was given is not repeated: a line of a log may hold a token. */
function renderFitting(entries: readonly DiagnosisEntry[], { format, language, width }: ExplainPage): string {
  switch (format) {
    case "text": {
      const command = `pistectl explain ${entries[0]?.code}`;
      const inFull = say({ en: `In full: ${command}`, fr: `En entier : ${command}` }, language);
      return `${section(HEADINGS.fitting, diagnosisRows(entries, language), language, width)}\n${inFull}\n`;
    }
    case "markdown":
      return markdownSection(
        HEADINGS.fitting,
        entries.map((entry) => diagnosisLine(entry, language)),
        language,
      );
    case "json":
      return json({ diagnoses: entries.map((entry) => briefly(entry, language)) });
  }
}

function renderEntry(entry: DiagnosisEntry, { format, language, colour, width }: ExplainPage): string {
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
          seen: say(entry.seen, language),
          symptoms: entry.symptoms,
          why: say(entry.why, language),
          example: say(summary, language),
          remedies: remedies.map((remedy) => say(remedy, language)),
          source: say(entry.source, language),
        },
      });
    }
  }
}

function renderList(format: ExplainPage["format"], rules: readonly RuleLine[], language: Language, width: number): string {
  switch (format) {
    case "text": {
      const ruleRows = rules.map(({ id, title }) => ({ term: id, text: title }));
      const diagnoses = section(HEADINGS.diagnoses, diagnosisRows(DIAGNOSES, language), language, width);
      return `${section(HEADINGS.rules, ruleRows, language, width)}\n${diagnoses}`;
    }
    case "markdown": {
      const ruleLines = rules.map(({ id, title, severity }) => `- \`${id}\`: ${title} (${say(SEVERITY_WORDS[severity], language)})`);
      const diagnosisLines = DIAGNOSES.map((entry) => diagnosisLine(entry, language));
      return `${markdownSection(HEADINGS.rules, ruleLines, language)}\n${markdownSection(HEADINGS.diagnoses, diagnosisLines, language)}`;
    }
    case "json":
      return json({ rules, diagnoses: DIAGNOSES.map((entry) => briefly(entry, language)) });
  }
}

function section(title: Localized, rows: readonly ColumnRow[], language: Language, width: number): string {
  return `${say(title, language)}\n${columnList(rows, width, width / 2)}\n`;
}

function markdownSection(title: Localized, lines: readonly string[], language: Language): string {
  return `## ${say(title, language)}\n\n${lines.join("\n")}\n`;
}

function diagnosisRows(entries: readonly DiagnosisEntry[], language: Language): readonly ColumnRow[] {
  return entries.map(({ code, title }) => ({ term: code, text: say(title, language) }));
}

function diagnosisLine({ code, title, responsible }: DiagnosisEntry, language: Language): string {
  return `- \`${code}\`: ${say(title, language)} (${say(RESPONSIBLE_WORDS[responsible], language)})`;
}

const HEADINGS = {
  rules: { en: "Rules of validate", fr: "Règles de validate" },
  diagnoses: { en: "Diagnoses of check", fr: "Diagnostics de check" },
  fitting: { en: "Diagnoses of check that fit", fr: "Diagnostics de check qui correspondent" },
} as const satisfies Record<string, Localized>;

function briefly(entry: DiagnosisEntry, language: Language) {
  const { code, title, stage, responsible } = entry;
  return { code, title: say(title, language), stage, responsible, url: entry.example().url[language] };
}

function json(content: object): string {
  return `${JSON.stringify({ format_version: "1.0", ...content }, null, 2)}\n`;
}

/** Neither an ID nor a symptom: what was mistyped, else the pages whose titles have its words. */
function unknown(text: string, rules: typeof import("./rule-pages.ts")): Failed<Refusal> {
  const pages = [...rules.ruleTitles(), ...DIAGNOSES.map(({ code, title }) => ({ id: code, title }))];
  const ids = pages.map(({ id }) => id);
  const speaking = pages
    .filter(speaksOf(text))
    .map(({ id }) => id)
    .slice(0, MAX_PAGES)
    .join(", ");
  const speak = { en: ` Pages that speak of it: ${speaking}.`, fr: ` Pages qui en parlent : ${speaking}.` };
  if (/\s/.test(text.trim())) {
    return refused({
      en: `No diagnosis fits this line.${speaking && speak.en} List them with: pistectl explain.`,
      fr: `Aucun diagnostic ne correspond à cette ligne.${speaking && speak.fr} Pour en avoir la liste : pistectl explain.`,
    });
  }
  const found = quoted(text);
  const marks = DIAGNOSES.flatMap(({ symptoms }) => symptoms).filter((symptom) => typeof symptom === "string" && !/\s/.test(symptom));
  const mistyped = suggestion(text, [...ids, ...marks.map(String)]);
  const near = mistyped.en === "" && speaking ? speak : mistyped;
  return refused({
    en: `Unknown ID ${found.en}.${near.en} List them with: pistectl explain.`,
    fr: `ID inconnu : ${found.fr}.${near.fr} Pour en avoir la liste : pistectl explain.`,
  });
}

/** Whether a page has every word of a text in its id or title, in either language, case and accents aside; the beginning of a long word will do. */
function speaksOf(text: string): (page: { readonly id: string; readonly title: Localized }) => boolean {
  const words = foldedWords(text);
  return ({ id, title }) => {
    const said = foldedWords(`${id} ${title.en} ${title.fr}`);
    return words.length > 0 && words.every((word) => said.some((other) => other === word || (word.length > 3 && other.startsWith(word))));
  };
}

function foldedWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const MAX_PAGES = 6;
