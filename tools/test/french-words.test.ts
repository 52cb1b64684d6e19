import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { frenchTexts } from "./french-texts.ts";
import { ROOT } from "./workflows/workflow.ts";

// One word per thing (GLOSSARY.md), held over all French: the pages, written or generated, and what the sources say under `fr`.

const PAGES = globSync(["README.fr.md", "GLOSSARY.fr.md", "docs/**/*.fr.md", "actions/*/README.fr.md"], { cwd: ROOT }).sort();
const SOURCES = globSync(
  ["packages/*/src/**/*.ts", "actions/*/src/**/*.ts", "editors/*/src/**/*.ts", "site/*/src/**/*.ts", "tools/{generators,site}/**/*.ts"],
  {
    cwd: ROOT,
  },
).sort();
const ENTRIES = globSync("schemas/catalog/*.yaml", { cwd: ROOT }).sort();

/** What is no prose of ours: code, quotations, addresses. */
const FOREIGN = /^ *```[\s\S]*?^ *```|`[^`\n]*`|«[^»\n]*»|\]\([^)]*\)|"[^"\n]*"|https?:\S+/gm;

/** What is not written, by the word that is. */
const WORDS: Readonly<Record<string, RegExp>> = {
  "à qui d'agir": /à qui (?:est|revient) (?:la main|le tour)|c'est (?:le tour|au tour) de/i,
  "adresse électronique": /(?<![-/«])\be-?mails?\b(?! ?:)|adresses? (?:mail|de courriel)/i,
  // A parenthesis may name the key; `scope:` and « la clé scope » are the key itself.
  portée: /(?<!clés? )(?<![(/])\bscopes?\b(?![:)-])|périmètres? OAuth/i,
  "serveur de jetons":
    /serveurs? d'autorisation|points? (?:d'accès aux?|de délivrance des) jetons?|adresses? de jetons|serveurs? de jeton\b|adresses? des jetons|hôtes? (?:de|des) jetons?/i,
  "PISTE est féminine": /(?<!\p{L})(?:le|du|au) PISTE\b|(?<![\p{L}'’] )\bPISTE (?:est|a été|sera) \p{L}+(?:é|u|i)(?!\p{L})/iu,
  "acceptation des CGU": /(?:validation|approbation) des CGU|accord aux CGU/i,
  "Indique si…": /^(?:Si|Que ce soit) \p{Ll}[^,.;]*[.]$/u,
  "proxy, boucle locale": /\bmandataires?\b|\bbouclage\b/i,
  raison: /avec un motif/i,
  "répond par un statut": /répon\p{L}+ un (?:statut|code) /iu,
  "des sources en français": /\((?:[^()]* )?(?:CONFIRMED|LIKELY)\b|\bissue \d+/,
  "une date se lit": /(?<!telle? que |vaut )\b(?:19|20)\d\d-\d\d-\d\d\b/,
};

interface Prose {
  /** `path:line`, the path alone of a whole page. */
  readonly place: string;
  readonly text: string;
}

const hide = (text: string): string => text.replace(FOREIGN, (piece) => piece.replace(/[^\n]/g, "~"));
const found = (text: string, word: RegExp): readonly string[] => [...text.matchAll(new RegExp(word, `g${word.flags}`))].map(([hit]) => hit);
const inPages: readonly Prose[] = PAGES.map((place) => ({ place, text: hide(readFileSync(join(ROOT, place), "utf8")) }));
const inSources: readonly Prose[] = SOURCES.flatMap((path) =>
  frenchTexts(readFileSync(join(ROOT, path), "utf8")).map(({ line, text }) => ({ place: `${path}:${line}`, text: hide(text) })),
);
const inEntries: readonly Prose[] = ENTRIES.flatMap((path) =>
  [...readFileSync(join(ROOT, path), "utf8").matchAll(/^ *fr: "?(.*?)"?$/gm)].map(([, text = ""]) => ({ place: path, text: hide(text) })),
);

test("there is French to read", () => {
  expect([inPages.length, inSources.length, inEntries.length].map((count) => count > 5)).toEqual([true, true, true]);
});

describe.each(Object.entries({ "the pages": inPages, "the sources": inSources, "the catalogue": inEntries }))("in %s", (_where, texts) => {
  test.each(Object.entries(WORDS))("%s", (_right, wrong) => {
    expect(texts.flatMap(({ place, text }) => found(text, wrong).map((hit) => `${place}: ${hit}`))).toEqual([]);
  });
});

test("a pull request of GitHub, a demande de fusion of GitLab", () => {
  const wrong = ({ place, text }: Prose): readonly string[] =>
    found(text, /gitlab/i.test(basename(place)) ? /pull requests?/i : /demandes? de fusion/i).map((hit) => `${place}: ${hit}`);
  expect([...inPages, ...inSources].flatMap(wrong)).toEqual([]);
});
