import { DIAGNOSES, type DiagnosisEntry } from "@pistectl/auth-core/diagnoses";
import { renderDiagnosisPage } from "@pistectl/report/pages";
import { RESPONSIBLE_WORDS } from "@pistectl/report/preflight";
import { LANGUAGES, type Language, type Localized, say } from "@pistectl/words";
import type { Generator } from "./generator.ts";

const FOLDER = "docs/diagnoses";

const SUFFIX: Readonly<Record<Language, string>> = { en: ".md", fr: ".fr.md" };

const INTRODUCTION: Localized = {
  en: `# Diagnoses

[Français](README.fr.md)

Every code that \`pistectl check\` and the preflight action can report, and whose turn it then is. \`pistectl explain CODE\` shows the same pages offline. [Which fault gives which](../faults.md) is a table.

| Code | Title | Whose turn |
|---|---|---|
`,
  fr: `# Diagnostics

[English](README.md)

Tous les codes que \`pistectl check\` et l'action preflight peuvent rapporter, et à qui d'agir alors. \`pistectl explain CODE --lang fr\` affiche les mêmes pages hors ligne. [Quelle panne donne lequel](../faults.fr.md).

| Code | Titre | À qui d'agir |
|---|---|---|
`,
};

/** The pages of the diagnoses and their table of contents, in every language. */
export const diagnoses: Generator = {
  name: "diagnoses",
  owns: [FOLDER],
  generate: async () =>
    LANGUAGES.flatMap((language) => [
      {
        path: `${FOLDER}/README${SUFFIX[language]}`,
        content: say(INTRODUCTION, language) + DIAGNOSES.map((entry) => row(entry, language)).join(""),
      },
      ...DIAGNOSES.map((entry) => ({
        path: `${FOLDER}/${entry.code}${SUFFIX[language]}`,
        content: renderDiagnosisPage(entry, language),
      })),
    ]),
};

function row({ code, title, responsible }: DiagnosisEntry, language: Language): string {
  return `| [\`${code}\`](${code}${SUFFIX[language]}) | ${say(title, language)} | ${say(RESPONSIBLE_WORDS[responsible], language)} |\n`;
}
