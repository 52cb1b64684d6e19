// By path: the table is the tests', which play each of its cells.

import type { Certainty, Responsible } from "@pistectl/auth-core/diagnoses";
import { STAGE_WORDS, VERDICT_WORDS } from "@pistectl/report/preflight";
import { LANGUAGES, type Language, type Localized, say, typeset } from "@pistectl/words";
import { answerCell, type Cell, connectCell, connectionCell, lastingMs } from "../../packages/auth-core/test/faults/expected-cell.ts";
import { ANSWER_STAGES } from "../../packages/auth-core/test/faults/fault-row.ts";
import { ANSWERS, CELL_COUNT, CONNECTIONS, CONNECTS } from "../../packages/auth-core/test/faults/fault-table.ts";
import { FAULT_WORDS_FR } from "./fault-words.ts";
import type { Generator } from "./generator.ts";
import { cell, table } from "./markdown-table.ts";

const PAGE: Readonly<Record<Language, string>> = { en: "docs/faults.md", fr: "docs/faults.fr.md" };
const OTHER: Readonly<Record<Language, string>> = { en: "[Français](faults.fr.md)", fr: "[English](faults.md)" };

const FAULT_COUNT = CONNECTIONS.length + CONNECTS.length + ANSWERS.length;

const TITLE: Localized = { en: "What a check says of each fault", fr: "Ce qu'un contrôle dit de chaque panne" };
const INTRODUCTION: readonly Localized[] = [
  {
    en: `A check is played against servers on loopback that fail in ${FAULT_COUNT} ways, at each place where they can: ${CELL_COUNT} cells, of which each is a
test. A cell shows the [diagnosis](diagnoses/README.md), whose turn it is and how sure that is; then, unless there is one attempt that takes no time, the
attempts and the time that they take together, each random pause being half of the longest.`,
    fr: `Un contrôle est joué face à des serveurs, sur la boucle locale, qui tombent en panne de ${FAULT_COUNT} façons, à chaque endroit où ils le peuvent : ${CELL_COUNT.toLocaleString("fr")} cases, dont
chacune est un test. Une case montre le [diagnostic](diagnoses/README.fr.md), à qui d'agir et avec quelle certitude ; puis, sauf pour une seule tentative qui ne prend pas
de temps, les tentatives et le temps qu'elles prennent ensemble, chaque pause aléatoire valant la moitié de la plus longue.`,
  },
  {
    en: `- Where more than one attempt is made, the same fault at the first one alone ends in \`ready\` after the second; where one is made, it ends the same.
- *Renewed*: a second token is asked for before the second request.
- Through a proxy that lets through, every answer is read as without one.
- The limits are those of a check that is told nothing: 3 attempts, 10 s for each, 35 s for an answer of the gateway, 60 s in all; a \`Retry-After\` of up to 10 s is obeyed.
- With \`--token-url\`, an odd answer of the token endpoint is for you to mend: \`token/unexpected-answer\`.`,
    fr: `- Là où plusieurs tentatives ont lieu, la même panne à la première seulement finit par « prêt » après la seconde ; là où il n'y en a qu'une, elle finit de même.
- *Renouvelé* : un second jeton est demandé avant la seconde requête.
- À travers un proxy qui laisse passer, chaque réponse est lue comme sans lui.
- Les limites sont celles d'un contrôle à qui rien n'est dit : 3 tentatives, 10 s pour chacune, 35 s pour une réponse de la passerelle, 60 s en tout ; un \`Retry-After\` de 10 s au plus est respecté.
- Avec \`--token-url\`, c'est à vous de remédier à une réponse étrange du serveur de jetons : \`token/unexpected-answer\`.`,
  },
];
const CONNECTION: Localized = { en: "A connection meets", fr: "Une connexion rencontre" };
const THROUGH_PROXY: Localized = {
  en: "Through a proxy, names are the proxy's to resolve, and its own connection is what can fail; the column is that of the proxy on the way to the token host.",
  fr: "À travers un proxy, c'est lui qui résout les noms, et c'est la connexion vers lui qui peut échouer ; la colonne est celle du proxy sur le chemin du serveur de jetons.",
};
const CONNECT: Localized = { en: "A proxy answers CONNECT with", fr: "Un proxy répond à CONNECT par" };
const REQUEST: Localized = { en: "A request is answered by", fr: "Une requête reçoit pour réponse" };

const CONNECTION_COLUMNS: readonly Localized[] = [
  { en: "Stage", fr: "Étape" },
  { en: "Fault", fr: "Panne" },
  { en: "At the token host and at the API host", fr: "Au serveur de jetons et à celui de l'API" },
  { en: "At either host of a partner", fr: "À l'un ou l'autre serveur d'un partenaire" },
  { en: "At the proxy", fr: "Au proxy" },
];
const ANSWER: Localized = { en: "Answer", fr: "Réponse" };
const CONNECT_COLUMNS: readonly Localized[] = [ANSWER, { en: "On the way to either host", fr: "Sur le chemin de l'un ou l'autre serveur" }];
const ANSWER_COLUMNS: readonly Localized[] = [
  ANSWER,
  { en: "Token request", fr: "Demande de jeton" },
  { en: "Health check", fr: "Contrôle de santé" },
  { en: "Token request to a partner", fr: "Demande de jeton à un partenaire" },
  { en: "Health check of a partner", fr: "Contrôle de santé d'un partenaire" },
];

/** Whose turn it is, short enough for a cell; the page of the diagnosis says it in full. */
const WHO: Readonly<Record<Responsible, Localized>> = {
  you: { en: "you", fr: "vous" },
  piste: { en: "piste", fr: "PISTE" },
  provider: { en: "provider", fr: "fournisseur" },
  network: { en: "network", fr: "réseau" },
};
const SURE: Readonly<Record<Certainty, Localized>> = {
  confirmed: { en: "confirmed", fr: "confirmé" },
  likely: { en: "likely", fr: "probable" },
  unknown: { en: "unknown", fr: "inconnu" },
};
const ATTEMPTS: Localized = { en: "attempts", fr: "tentatives" };
const RENEWED: Localized = { en: "renewed", fr: "renouvelé" };

/** What a check says of each fault, from the table that the tests play, in each language. */
export const faults: Generator = {
  name: "faults",
  owns: [],
  generate: async () => LANGUAGES.map((language) => ({ path: PAGE[language], content: `${page(language)}\n` })),
};

function page(language: Language): string {
  const tableOf = (titles: readonly Localized[], rows: readonly (readonly string[])[]) =>
    table(
      titles.map((title) => say(title, language)),
      rows,
    );
  return [
    `# ${say(TITLE, language)}`,
    OTHER[language],
    ...INTRODUCTION.map((text) => say(text, language)),
    `## ${say(CONNECTION, language)}`,
    say(THROUGH_PROXY, language),
    tableOf(
      CONNECTION_COLUMNS,
      CONNECTIONS.map((row) => [
        say(STAGE_WORDS[row[1].stage], language),
        faultText(row[0], language),
        ...(["token host", "partner's token host", "proxy"] as const).map((place) => shown(connectionCell(row, place), language)),
      ]),
    ),
    `## ${say(CONNECT, language)}`,
    tableOf(
      CONNECT_COLUMNS,
      CONNECTS.map((row) => [faultText(row[0], language), shown(connectCell(row), language)]),
    ),
    `## ${say(REQUEST, language)}`,
    tableOf(
      ANSWER_COLUMNS,
      ANSWERS.map((row) => [faultText(row[0], language), ...ANSWER_STAGES.map((stage) => shown(answerCell(row, stage), language))]),
    ),
  ].join("\n\n");
}

/** What happens in a row. Throws when nobody has written the French of its words; a status, a code of OAuth or of an API has none. */
function faultText(title: string, language: Language): string {
  if (language === "en") return cell(title);
  const [, status = "", words = title] = /^(\d{3})(?:, (.+))?$/.exec(title) ?? [];
  if (words === title && status !== "") return status;
  const french = FAULT_WORDS_FR[words] ?? (/^(?:[a-z]+_[a-z]+|ERRAUTUSR0001)$/.test(words) ? words : undefined);
  if (french === undefined) throw new Error(`the French of the fault "${words}" is missing in fault-words.ts`);
  return typeset(cell(status === "" ? french : `${status}, ${french}`), language);
}

function shown(declared: Cell, language: Language): string {
  const { verdict, code, responsible, certainty, tries, renewed } = declared;
  if (code === null) return say(VERDICT_WORDS.ready, language);
  const seconds = new Intl.NumberFormat(language).format(lastingMs(declared) / 1000);
  const effort = [
    ...(tries > 1 ? [`${tries} ${say(ATTEMPTS, language)}`] : []),
    ...(seconds === "0" ? [] : [typeset(`${seconds} s`, language)]),
    ...(renewed ? [say(RENEWED, language)] : []),
  ];
  const degraded = verdict === "degraded" ? [say(VERDICT_WORDS.degraded, language)] : [];
  const who = [...degraded, say(WHO[responsible], language), say(SURE[certainty], language)].join(", ");
  const address = `diagnoses/${code}${language === "en" ? "" : `.${language}`}.md`;
  return [`[\`${code}\`](${address})`, who, ...(effort.length > 0 ? [effort.join(", ")] : [])].join("<br>");
}
