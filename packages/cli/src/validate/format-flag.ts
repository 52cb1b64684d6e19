import { normalize } from "node:path";
import type { FindingsFormat } from "@pistectl/report/findings-formats";
import { alternatives, type Failed, same, succeed } from "@pistectl/words";
import type { Flag } from "../command-line/flag.ts";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import { suggestion } from "../command-line/suggestion.ts";
import { FINDINGS_FORMATS } from "./findings-format.ts";

/** Where the findings go, and how. */
export interface FormatChoice {
  /** Standard output. */
  readonly shown: FindingsFormat;
  readonly written: readonly { readonly format: FindingsFormat; readonly path: string }[];
}

/** `--format F` for standard output, `--format F=FILE` for a file, as often as needed. */
export const formatFlag: Flag<FormatChoice> = {
  group: "output",
  value: { en: "FORMAT[=FILE]", fr: "FORMAT[=FICHIER]" },
  accepts: FINDINGS_FORMATS,
  shownDefault: same("text"),
  repeatable: true,
  help: {
    en: "form of the findings on standard output, or in a file",
    fr: "forme des constats sur la sortie standard, ou dans un fichier",
  },
  read: (texts, name) => {
    let shown: FindingsFormat | undefined;
    const written: { format: FindingsFormat; path: string }[] = [];
    for (const text of texts) {
      const at = text.indexOf("=");
      const word = at === -1 ? text : text.slice(0, at);
      const format = FINDINGS_FORMATS.find((candidate) => candidate === word);
      if (format === undefined) return refuseFormat(name, word);
      if (at === -1) {
        if (shown !== undefined && shown !== format) return refuseTwo(name, shown, format);
        shown = format;
        continue;
      }
      const path = text.slice(at + 1);
      if (path === "") return refuseNoFile(name, format);
      if (written.some((other) => normalize(other.path) === normalize(path))) return refuseSameFile(name, path);
      written.push({ format, path });
    }
    return succeed({ shown: shown ?? "text", written });
  },
};

function refuseFormat(name: string, word: string): Failed<Refusal> {
  const found = quoted(word);
  const accepted = alternatives(FINDINGS_FORMATS);
  const near = suggestion(word, FINDINGS_FORMATS);
  return refused({
    en: `${name} is ${found.en}; accepted: ${accepted.en}, each alone or as FORMAT=FILE.${near.en}`,
    fr: `${name} vaut ${found.fr} ; valeurs acceptées : ${accepted.fr}, seules ou sous la forme FORMAT=FICHIER.${near.fr}`,
  });
}

function refuseTwo(name: string, first: FindingsFormat, second: FindingsFormat): Failed<Refusal> {
  return refused({
    en: `${name}: standard output takes one format, and ${first} and ${second} were given. Give one of them a file: ${name} ${second}=FILE.`,
    fr: `${name} : la sortie standard n'a qu'un format, et ${first} et ${second} ont été donnés. Donnez un fichier à l'un d'eux : ${name} ${second}=FICHIER.`,
  });
}

function refuseNoFile(name: string, format: FindingsFormat): Failed<Refusal> {
  return refused({
    en: `${name} ${format}= names no file: ${name} ${format}=FILE.`,
    fr: `${name} ${format}= ne nomme aucun fichier : ${name} ${format}=FICHIER.`,
  });
}

function refuseSameFile(name: string, path: string): Failed<Refusal> {
  const found = quoted(path);
  return refused({
    en: `${name}: two formats cannot be written to ${found.en}.`,
    fr: `${name} : deux formats ne peuvent pas être écrits dans ${found.fr}.`,
  });
}
