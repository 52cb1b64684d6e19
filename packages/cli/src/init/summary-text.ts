import { wrapText } from "@pistectl/report/layout";
import { type Language, type Localized, say, shellWord, visibleText } from "@pistectl/words";
import { columnList } from "../command-line/column-list.ts";
import type { WorkflowGap } from "./workflow-gaps.ts";
import type { WorkflowManifest } from "./workflow-manifests.ts";

/** A file as the person at the terminal knows it. */
export interface NamedFile {
  readonly name: string;
  readonly about: Localized;
}

/** The workflow, by its name and by what it needs. */
export interface SummarizedWorkflow {
  readonly name: string;
  readonly manifests: readonly WorkflowManifest[];
  /** Lines to be added; null: it is the one just written. */
  readonly gaps: readonly WorkflowGap[] | null;
}

/** What was written, what was there already, and what to do next. */
export interface InitSummary {
  readonly written: readonly NamedFile[];
  /** They stay as they are. */
  readonly kept: readonly NamedFile[];
  readonly remarks: readonly Localized[];
  /** Null: none is wanted. */
  readonly workflow: SummarizedWorkflow | null;
  /** Folder of the manifests as typed; empty for the working folder. */
  readonly folder: string;
  readonly width: number;
}

/** The end of `init`: files, remarks, then what to do on GitHub, and the next three commands. */
export function summaryText({ written, kept, remarks, workflow, folder, width }: InitSummary, language: Language): string {
  const list = (rows: readonly NamedFile[]): string =>
    columnList(
      rows.map(({ name, about }) => ({ term: visibleText(name), text: say(about, language) })),
      width,
      width / 2,
    );
  const operand = folder === "" ? "" : ` ${shellWord(folder)}`;
  const commands = COMMANDS.map(({ verb, about }) => ({ name: `pistectl ${verb}${operand}`, about }));
  const gaps = (workflow?.gaps ?? []).map(({ line, about }) => ({ name: line, about }));
  const parts = [
    `${say(WORDS.written, language)}\n${list(written)}`,
    ...(kept.length === 0 ? [] : [`${say(WORDS.kept, language)}\n${list(kept)}`]),
    ...(workflow === null || gaps.length === 0 ? [] : [`${say(lacking(workflow.name), language)}\n${list(gaps)}`]),
    ...(remarks.length === 0
      ? []
      : [remarks.map((remark) => wrapText(visibleText(say(remark, language)), { width, first: "", rest: "" })).join("\n")]),
    ...(workflow === null ? [] : [`${say(WORDS.github, language)}\n${list(stepsOnGitHub(workflow))}`]),
    `${say(WORDS.next, language)}\n${list(commands)}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function lacking(name: string): Localized {
  const shown = visibleText(name);
  return { en: `To be added to ${shown}:`, fr: `À ajouter à ${shown} :` };
}

/** The workflow first: until its zeros are replaced it does not even start. */
function stepsOnGitHub({ name, manifests, gaps }: SummarizedWorkflow): readonly NamedFile[] {
  return [
    ...(gaps === null ? [{ name, about: COMMIT }] : []),
    ...manifests.map(({ environment, secrets }) => ({
      name: `environment ${environment}`,
      about: {
        en: `create it if there is none, with the secrets ${secrets.join(", ")}`,
        fr: `à créer s'il n'existe pas, avec les secrets ${secrets.join(", ")}`,
      },
    })),
  ];
}

const COMMIT = {
  en: "replace the commit of zeros by that of a release of pistectl",
  fr: "remplacez le commit de zéros par celui d'une version de pistectl",
};

const COMMANDS = [
  { verb: "validate", about: { en: "what is wrong or still missing", fr: "ce qui est faux ou manque encore" } },
  { verb: "plan", about: { en: "what to do on the portals, step by step", fr: "ce qu'il faut faire sur les portails, pas à pas" } },
  {
    verb: "check",
    about: {
      en: "whether PISTE accepts the application, once its credentials are in the environment",
      fr: "si PISTE accepte l'application, une fois ses identifiants dans l'environnement",
    },
  },
] as const;

const WORDS = {
  written: { en: "Written:", fr: "Écrits :" },
  kept: { en: "Already there, left as they are:", fr: "Déjà là, laissés tels quels :" },
  github: { en: "On GitHub:", fr: "Sur GitHub :" },
  next: { en: "Next:", fr: "Ensuite :" },
} as const satisfies Record<string, Localized>;
