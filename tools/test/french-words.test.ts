import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./workflows/workflow.ts";

/** French pages that are written by hand. */
const PAGES = ["README.fr.md", ...globSync(["docs/guides/*.fr.md", "actions/*/README.fr.md"], { cwd: ROOT }).sort()];

/** What is no prose of ours: code, quotations, addresses. */
const FOREIGN = /^ *```[\s\S]*?^ *```|`[^`\n]*`|«[^»\n]*»|\]\([^)]*\)|"[^"\n]*"/gm;

/** One word per thing: what is not written, by the word that is. */
const WORDS: Readonly<Record<string, RegExp>> = {
  "à qui d'agir": /à qui (?:est|revient) (?:la main|le tour)|c'est (?:le tour|au tour) de/i,
  "adresse électronique": /\be-?mails?\b|adresses? (?:mail|de courriel)/i,
  portée: /\bscopes?\b|périmètres? OAuth/i,
  "serveur de jetons":
    /serveurs? d'autorisation|points? d'accès aux? jetons?|serveurs? de jeton\b|adresse des jetons|hôtes? (?:de|des) jetons?/i,
  "PISTE est féminine": /(?<!\p{L})(?:le|du|au) PISTE\b|(?<![\p{L}'’] )\bPISTE (?:est|a été|sera) \p{L}+(?:é|u|i)(?!\p{L})/iu,
};

const proseOf = (page: string): string => readFileSync(join(ROOT, page), "utf8").replace(FOREIGN, (piece) => piece.replace(/[^\n]/g, "~"));
const found = (text: string, word: RegExp): readonly string[] => [...text.matchAll(new RegExp(word, `g${word.flags}`))].map(([hit]) => hit);

describe.each(PAGES)("%s", (page) => {
  test.each(Object.entries(WORDS))("%s", (_right, wrong) => {
    expect(found(proseOf(page), wrong)).toEqual([]);
  });

  test("a pull request of GitHub, a demande de fusion of GitLab", () => {
    const wrong = basename(page).startsWith("gitlab") ? /pull requests?/i : /demandes? de fusion/i;
    expect(found(proseOf(page), wrong)).toEqual([]);
  });
});
