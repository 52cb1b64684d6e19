import { wrapCommand, wrapText } from "@pistectl/report/layout";
import { COLON, keysOf, type Language, type Localized, say } from "@pistectl/words";
import { columnList } from "./column-list.ts";
import { COMMON_FLAGS } from "./common-flags.ts";
import type { Flag, FlagGroup, Flags } from "./flag.ts";
import { fitTerminal, pageWidth } from "./page-width.ts";
import type { HelpExample, HelpRow, LoadedVerb, VerbEntry } from "./verb.ts";

/** Headings of a page of the help. */
export const HEADINGS = {
  usage: { en: "Usage", fr: "Utilisation" },
  commands: { en: "Commands", fr: "Commandes" },
  environment: { en: "Environment variables", fr: "Variables d'environnement" },
  exit: { en: "Exit status", fr: "Code de sortie" },
  examples: { en: "Examples", fr: "Exemples" },
} as const satisfies Record<string, Localized>;

const GROUPS: Readonly<Record<FlagGroup, Localized>> = {
  answers: { en: "Answers", fr: "Réponses" },
  chorusPro: { en: "Answers about Chorus Pro", fr: "Réponses sur Chorus Pro" },
  targets: { en: "What to check", fr: "Que contrôler" },
  reading: { en: "What to read", fr: "Que lire" },
  judging: { en: "How to judge", fr: "Comment juger" },
  fixing: { en: "Repairs", fr: "Corrections" },
  checking: { en: "How to check", fr: "Comment contrôler" },
  network: { en: "Network and endpoints", fr: "Réseau et adresses" },
  simulator: { en: "Simulator", fr: "Simulateur" },
  output: { en: "Output", fr: "Sortie" },
  common: { en: "Common options", fr: "Options communes" },
};

/** What the tool is for. */
export const TOOL: Localized = {
  en: "Will PISTE, the French State's API platform, accept what you deploy? pistectl asks it, stage by stage, and says whose turn it is when the answer is no.",
  fr: "PISTE, la plateforme d'API de l'État, acceptera-t-elle ce que vous déployez ? pistectl le lui demande, étape par étape, et dit à qui d'agir quand la réponse est non.",
};

const VERSION_FLAG: HelpRow = { term: "-V, --version", text: { en: "version of pistectl", fr: "version de pistectl" } };

/** Where somebody new begins. */
const FIRST_COMMANDS: readonly HelpExample[] = [
  {
    about: { en: "Does PISTE accept my application today?", fr: "PISTE accepte-t-elle mon application aujourd'hui ?" },
    command: "pistectl check --environment production --api SNE-Cotation",
  },
  { about: { en: "What does this refusal mean?", fr: "Que veut dire ce refus ?" }, command: "pistectl explain 403" },
  { about: { en: "Declare what we want on PISTE", fr: "Déclarer ce que l'on veut sur PISTE" }, command: "pistectl init" },
  {
    about: { en: "What is left to do on the portals?", fr: "Que reste-t-il à faire sur les portails ?" },
    command: "pistectl plan --short",
  },
  { about: { en: "No account yet: a simulated PISTE", fr: "Pas encore de compte : une PISTE simulée" }, command: "pistectl simulate" },
];

const MORE: Localized = {
  en: "pistectl COMMAND --help says more about each command; --help --format json says it all to a program.",
  fr: "pistectl COMMANDE --help en dit plus sur chaque commande ; --help --format json dit tout à un programme.",
};

/** The page of the whole tool. */
export function renderToolHelp(verbs: readonly VerbEntry[], language: Language, columns: number | null): string {
  const width = pageWidth(columns);
  return page([
    fitTerminal(
      `${heading(HEADINGS.usage, language)} pistectl ${say({ en: "COMMAND [options]", fr: "COMMANDE [options]" }, language)}`,
      columns,
    ),
    wrapText(say(TOOL, language), { width, first: "", rest: "" }),
    section(
      HEADINGS.commands,
      verbs.map(({ name, summary }) => ({ term: name, text: summary })),
      language,
      width,
    ),
    section({ en: "Options", fr: "Options" }, toolFlagRows(language), language, width),
    exampleList(FIRST_COMMANDS, language, width),
    wrapText(say(MORE, language), { width, first: "", rest: "" }),
  ]);
}

/** The flags that stand without a verb. */
export function toolFlagRows(language: Language): readonly HelpRow[] {
  return [...flagRows(COMMON_FLAGS, "common", language), VERSION_FLAG];
}

/** The page of one verb; `flags` are all of its flags, the common ones included. */
export function renderVerbHelp(verb: LoadedVerb, flags: Flags, language: Language, columns: number | null): string {
  const width = pageWidth(columns);
  const usage = heading(HEADINGS.usage, language);
  return page([
    verb.synopsis
      .map((form, index) => {
        const first = index === 0 ? `${usage} ` : " ".repeat(usage.length + 1);
        return wrapText(`pistectl ${verb.name} ${say(form, language)}`.trimEnd(), { width, first, rest: " ".repeat(first.length + 2) });
      })
      .join("\n"),
    ...verb.description.map((paragraph) => wrapText(say(paragraph, language), { width, first: "", rest: "" })),
    ...flagSections(flags, language).map(({ title, rows }) => section(title, rows, language, width)),
    section(HEADINGS.environment, verb.environment, language, width),
    section(HEADINGS.exit, verb.exitStatuses, language, width),
    exampleList(verb.examples, language, width),
  ]);
}

/** The flags under their headings, in the order of the help; a heading without flags is left out. */
export function flagSections(
  flags: Flags,
  language: Language,
): readonly { readonly title: Localized; readonly rows: readonly HelpRow[] }[] {
  return keysOf(GROUPS)
    .map((group) => ({ title: GROUPS[group], rows: flagRows(flags, group, language) }))
    .filter(({ rows }) => rows.length > 0);
}

function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function flagRows(flags: Flags, group: FlagGroup, language: Language): readonly HelpRow[] {
  return Object.entries(flags)
    .filter(([, flag]) => flag.group === group)
    .map(([name, flag]) => ({ term: flagTerm(name, flag, language), text: flagText(flag) }));
}

function flagTerm(name: string, flag: Flag, language: Language): string {
  const short = name === "help" ? "-h, " : "";
  const value = flag.value?.[language];
  return `${short}--${name}${value === undefined ? "" : flag.valueOptional === true ? `[=${value}]` : ` ${value}`}`;
}

/** The help, then in brackets what is accepted, whether it may be repeated, the default. */
function flagText({ help, accepts, repeatable, shownDefault }: Flag): Localized {
  const text = (language: Language): string => {
    const words = FLAG_WORDS[language];
    const details = [
      ...(accepts === null ? [] : [accepts.join(", ")]),
      ...(repeatable ? [words.repeatable] : []),
      ...(shownDefault === null ? [] : [words.default + say(shownDefault, language)]),
    ];
    return details.length === 0 ? say(help, language) : `${say(help, language)} (${details.join(words.separator)})`;
  };
  return { en: text("en"), fr: text("fr") };
}

const FLAG_WORDS: Readonly<Record<Language, { readonly repeatable: string; readonly default: string; readonly separator: string }>> = {
  en: { repeatable: "may be repeated", default: "default: ", separator: "; " },
  fr: { repeatable: "peut être répétée", default: "par défaut : ", separator: " ; " },
};

function section(title: Localized, rows: readonly HelpRow[], language: Language, width: number): string {
  if (rows.length === 0) return "";
  const list = columnList(
    rows.map(({ term, text }) => ({ term, text: say(text, language) })),
    width,
  );
  return `${heading(title, language)}\n${list}`;
}

function exampleList(examples: readonly HelpExample[], language: Language, width: number): string {
  const lines = examples.flatMap(({ about, command }) => [
    wrapText(say(about, language), { width, first: "  # ", rest: "  # " }),
    wrapCommand(command, { width, indent: "  " }),
  ]);
  return [heading(HEADINGS.examples, language), ...lines].join("\n");
}

function heading(title: Localized, language: Language): string {
  return `${say(title, language)}${COLON[language]}`;
}
