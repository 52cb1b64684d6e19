import { DIAGNOSES, type DiagnosisEntry, diagnosesSeenAs, type Stage } from "@pistectl/auth-core/diagnoses";
import { RESPONSIBLE_WORDS } from "@pistectl/report/preflight";
import { COLON, LANGUAGES, type Language, type Localized, say, typeset } from "@pistectl/words";
import { anchor } from "./anchor.ts";
import type { Generator } from "./generator.ts";
import { cell } from "./markdown-table.ts";

const SUFFIX: Readonly<Record<Language, string>> = { en: ".md", fr: ".fr.md" };

const TITLE: Localized = { en: "What did PISTE answer?", fr: "Qu'a répondu PISTE ?" };
const OTHER: Readonly<Record<Language, string>> = { en: "[Français](answers.fr.md)", fr: "[English](answers.md)" };

const INTRODUCTION: Localized = {
  en: "Three questions, in this order: did anybody answer, who, and what. The same status means one thing at the token endpoint and another at the gateway, and a page where JSON is due comes from neither.",
  fr: "Trois questions, dans cet ordre : quelqu'un a-t-il répondu, qui, et quoi. Le même statut n'a pas le même sens au serveur de jetons et à la passerelle, et une page HTML là où du JSON est attendu ne vient d'aucun des deux.",
};

const BY_COMMAND: Localized = {
  en: "`pistectl check` asks all three by itself. A line of a log can be pasted, offline: `pistectl explain 'WWW-Authenticate: Bearer realm=\"DefaultRealm\"'`. [Which fault gives which](faults.md) is a table.",
  fr: "`pistectl check` se pose les trois tout seul. Une ligne de journal peut aussi être collée, hors ligne : `pistectl explain 'WWW-Authenticate: Bearer realm=\"DefaultRealm\"'`. [Quelle panne donne lequel](faults.fr.md).",
};

const SEEN: Localized = { en: "What is seen", fr: "Ce qui est observé" };
const MARKS: Localized = { en: "In the answer or the log", fr: "Dans la réponse ou le journal" };
const DIAGNOSIS: Localized = { en: "Diagnosis", fr: "Diagnostic" };
const TURN: Localized = { en: "Whose turn", fr: "À qui d'agir" };

/** Who answered, in the order in which to ask. */
interface Speaker {
  readonly title: Localized;
  readonly about: Localized;
  /** After a status: "403 from the gateway or the API". Absent: no status tells its cases apart. */
  readonly from?: Localized;
  readonly speaks: (entry: DiagnosisEntry) => boolean;
}

const CONNECTION: ReadonlySet<Stage> = new Set(["dns", "tcp", "tls"]);

const SPEAKERS: readonly Speaker[] = [
  {
    title: { en: "Nobody answered", fr: "Personne n'a répondu" },
    about: {
      en: "No HTTP status at all: the name, the connection or the certificate.",
      fr: "Pas de statut HTTP du tout : le nom, la connexion ou le certificat.",
    },
    speaks: (entry) => CONNECTION.has(entry.stage) && !entry.degraded && statuses(entry).length === 0,
  },
  {
    title: { en: "Somebody in between answered", fr: "Un intermédiaire a répondu" },
    about: {
      en: "A proxy, a filter or a portal: ask this before you read the status.",
      fr: "Un proxy, un filtre ou un portail : à se demander avant de lire le statut.",
    },
    speaks: ({ responsible, ...entry }) => responsible === "network" && statuses(entry).length > 0,
  },
  {
    title: { en: "The token endpoint answered", fr: "Le serveur de jetons a répondu" },
    about: {
      en: "The answer to `POST /api/oauth/token`: there is no access token yet, so no API has been asked.",
      fr: "La réponse à `POST /api/oauth/token` : il n'y a pas encore de jeton, donc aucune API n'a été appelée.",
    },
    from: { en: "from the token endpoint", fr: "du serveur de jetons" },
    speaks: ({ stage, responsible }) => stage === "token" && responsible !== "network",
  },
  {
    title: { en: "The gateway or the API answered", fr: "La passerelle ou l'API a répondu" },
    about: {
      en: "There is an access token, and the call to the API is refused or goes wrong.",
      fr: "Il y a un jeton d'accès, et l'appel de l'API est refusé ou se passe mal.",
    },
    from: { en: "from the gateway or the API", fr: "de la passerelle ou de l'API" },
    speaks: ({ stage, degraded }) => (stage === "gateway" || stage === "api") && !degraded,
  },
  {
    title: { en: "Nothing was sent", fr: "Rien n'a été envoyé" },
    about: {
      en: "The settings themselves cannot be right: pistectl says so before it sends anything.",
      fr: "Les réglages eux-mêmes ne peuvent pas être bons : pistectl le dit avant d'envoyer quoi que ce soit.",
    },
    speaks: ({ stage }) => stage === "config",
  },
  {
    title: { en: "All is well, and yet", fr: "Tout va bien, et pourtant" },
    about: {
      en: "The verdict is degraded: it passes, with a warning.",
      fr: "Le verdict est « dégradé » : il laisse passer, avec un avertissement.",
    },
    speaks: ({ degraded }) => degraded,
  },
];

/** The way from what is seen to a diagnosis, in both languages, from what the diagnoses say of themselves. */
export const answers: Generator = {
  name: "answers",
  owns: [],
  generate: async () =>
    LANGUAGES.map((language) => ({ path: `docs/answers${SUFFIX[language]}`, content: `${page(language).join("\n\n")}\n` })),
};

function page(language: Language): readonly string[] {
  const speakers = SPEAKERS.map((speaker) => ({ ...speaker, entries: DIAGNOSES.filter(speaker.speaks) }));
  return [
    `# ${say(TITLE, language)}`,
    OTHER[language],
    ...[INTRODUCTION, BY_COMMAND].map((text) => typeset(say(text, language), language)),
    index(speakers, language),
    ...speakers.flatMap(({ title, about, from, entries }) => [
      `## ${say(title, language)}`,
      typeset(say(about, language), language),
      ...(from === undefined ? [rows(entries, language)] : byStatus(entries, from, language)),
    ]),
  ];
}

type Asked = Speaker & { readonly entries: readonly DiagnosisEntry[] };

/** The statuses of each that answered, with where they are told. */
function index(speakers: readonly Asked[], language: Language): string {
  return speakers
    .flatMap(({ title, from, entries }) => {
      if (from === undefined) return [];
      const links = groups(entries).flatMap(({ statuses }) =>
        statuses.map((status) => [status, `[${status}](#${anchor(heading(statuses, from, language))})`] as const),
      );
      const sorted = links.sort(([a], [b]) => a - b).map(([, link]) => link);
      return [`- ${say(title, language)}${COLON[language]} ${sorted.join(" · ")}`];
    })
    .join("\n");
}

function byStatus(entries: readonly DiagnosisEntry[], from: Localized, language: Language): readonly string[] {
  const others = entries.filter((entry) => statuses(entry).length === 0);
  return [
    ...groups(entries).flatMap((group) => [`### ${heading(group.statuses, from, language)}`, rows(group.entries, language)]),
    `### ${say({ en: `Whatever the status, ${from.en}`, fr: `Quel que soit le statut, ${from.fr}` }, language)}`,
    rows(others, language),
  ];
}

/** Statuses that are told apart in the same way stand together. */
function groups(
  entries: readonly DiagnosisEntry[],
): readonly { readonly statuses: readonly number[]; readonly entries: readonly DiagnosisEntry[] }[] {
  const all = [...new Set(entries.flatMap(statuses))].sort((a, b) => a - b);
  const fitting = (status: number): readonly DiagnosisEntry[] => diagnosesSeenAs(String(status)).filter((entry) => entries.includes(entry));
  const alike = Map.groupBy(all, (status) =>
    fitting(status)
      .map(({ code }) => code)
      .join(),
  );
  return [...alike.values()].map((statuses) => ({ statuses, entries: fitting(statuses[0] ?? 0) }));
}

function heading(list: readonly number[], from: Localized, language: Language): string {
  return `${list.join(", ")} ${say(from, language)}`;
}

function rows(entries: readonly DiagnosisEntry[], language: Language): string {
  return [
    `| ${[SEEN, MARKS, DIAGNOSIS, TURN].map((title) => say(title, language)).join(" | ")} |`,
    "|---|---|---|---|",
    ...entries.map((entry) => {
      const marks = entry.symptoms.filter((symptom) => typeof symptom === "string").map((mark) => `\`${mark}\``);
      const cells = [
        text(say(entry.seen, language)),
        marks.join("<br>"),
        `[${text(say(entry.title, language))}](diagnoses/${entry.code}${SUFFIX[language]})<br>\`${entry.code}\``,
        say(RESPONSIBLE_WORDS[entry.responsible], language),
      ];
      return `| ${cells.map(cell).join(" | ")} |`;
    }),
  ].join("\n");
}

function text(words: string): string {
  return words.replace(/[<>*_[\]]/g, "\\$&");
}

function statuses({ symptoms }: Pick<DiagnosisEntry, "symptoms">): readonly number[] {
  return symptoms.filter((symptom) => typeof symptom === "number");
}
