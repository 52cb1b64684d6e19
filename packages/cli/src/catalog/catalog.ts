import { ENVIRONMENTS } from "@pistectl/auth-core/environments";
import { type CatalogueEntry, findApi, listApis, providerApis, suggestApiNames } from "@pistectl/config-schema/catalogue";
import { didYouMean, type Failed, type Outcome, printableJson, same, succeed } from "@pistectl/words";
import { choiceFlag } from "../command-line/flag-kinds.ts";
import { fitTerminal, pageWidth } from "../command-line/page-width.ts";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { Invocation, Verb } from "../command-line/verb.ts";
import { localDate } from "../machine/local-date.ts";
import { readCatalogue } from "../manifests/read-catalogue.ts";
import { renderCatalogueEntry, renderCatalogueList } from "./catalogue-page.ts";

const FLAGS = {
  environment: choiceFlag(ENVIRONMENTS, {
    group: "output",
    value: same("ENV"),
    whenAbsent: undefined,
    shownDefault: { en: "both", fr: "les deux" },
    help: { en: "without the APIs that this environment does not offer", fr: "sans les API que cet environnement ne propose pas" },
  }),
  format: choiceFlag(["text", "json"], {
    group: "output",
    value: same("FORMAT"),
    whenAbsent: "text",
    help: { en: "form of the list or of the entry", fr: "forme de la liste ou de la fiche" },
  }),
} as const;

/** `pistectl catalog`: what pistectl knows of the APIs, with dates and sources. */
export const catalog: Verb<typeof FLAGS> = {
  synopsis: [
    { en: "[--environment ENV] [options]", fr: "[--environment ENV] [options]" },
    { en: "NAME [options]", fr: "NOM [options]" },
  ],
  description: [
    {
      en: "Lists the PISTE APIs that pistectl knows, all or a provider's, or shows one: versions, organizations, approval, terms of use, health check. The catalogue is built in, and the Api documents that the configuration names come over it; each fact bears its date and its source, and PISTE may have changed since.",
      fr: "Énumère les API de PISTE que pistectl connaît, toutes ou celles d'un fournisseur, ou en montre une : versions, organisations, validation, CGU, contrôle de santé. Le catalogue est intégré, et les documents Api que nomme la configuration le complètent ; chaque fait porte sa date et sa source, et PISTE a pu changer depuis.",
    },
  ],
  flags: FLAGS,
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "the list or the entry was shown", fr: "la liste ou la fiche a été affichée" } },
    { term: "2", text: { en: "unknown API, or a flag that cannot be used", fr: "API inconnue ou option inutilisable" } },
  ],
  examples: [
    {
      about: { en: "What can be checked in the sandbox?", fr: "Que peut-on vérifier dans le bac à sable ?" },
      command: "pistectl catalog --environment sandbox",
    },
    { about: { en: "What does Légifrance ask for?", fr: "Que demande Légifrance ?" }, command: "pistectl catalog Légifrance" },
  ],
  run: runCatalog,
};

async function runCatalog({
  flags,
  operands,
  io,
  language,
  configurationFile,
}: Invocation<typeof FLAGS>): Promise<Outcome<number, Refusal>> {
  const [name, extra] = operands;
  if (extra !== undefined) {
    const found = quoted(extra);
    return refused({
      en: `${found.en} is one name too many: put a name of several words between quotes.`,
      fr: `${found.fr} est de trop : mettez un nom de plusieurs mots entre guillemets.`,
    });
  }
  const read = await readCatalogue(configurationFile, io);
  if (!read.ok) return read;
  const { catalogue } = read.value;
  const { columns } = io.stdout;
  const layout = { language, width: pageWidth(columns) };
  const show = (text: string): void => io.stdout.write(fitTerminal(text, columns));
  const entry = name === undefined ? undefined : findApi(catalogue, name);
  if (entry === undefined) {
    const entries = name === undefined ? listApis(catalogue, flags.environment) : providerApis(catalogue, name, flags.environment);
    if (name !== undefined && entries.length === 0) return unknownApi(name, catalogue);
    if (flags.format === "json") io.stdout.write(json({ apis: entries }));
    else show(renderCatalogueList(entries, flags.environment, layout));
    return succeed(0);
  }
  if (flags.format === "json") io.stdout.write(json({ api: entry }));
  else show(renderCatalogueEntry(entry, flags.environment, { ...layout, today: localDate(io.now()) }));
  return succeed(0);
}

/** Entries have the keys of the `Api` manifest, so that one can be copied into a project and changed there. */
function json(content: object): string {
  return printableJson({ format_version: "1.0", ...content });
}

function unknownApi(name: string, catalogue: readonly CatalogueEntry[]): Failed<Refusal> {
  const found = quoted(name);
  const near = didYouMean(suggestApiNames(name, catalogue));
  return refused({
    en: `Unknown API ${found.en}.${near.en} List the APIs with: pistectl catalog.`,
    fr: `API inconnue : ${found.fr}.${near.fr} Pour la liste des API : pistectl catalog.`,
  });
}
