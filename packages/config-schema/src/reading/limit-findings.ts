import { type Localized, pointerBelow, quoteCode } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { BuildProblem } from "./build-node.ts";
import type { ReadingLimits } from "./reading-limits.ts";
import type { StreamDocument } from "./yaml-stream.ts";

/** More documents than are read. */
export function cutFinding(file: SourceFile, start: number, limit: number): Finding {
  return readingFinding(
    "yaml/limits",
    { file, document: null, pointer: null, span: { start, end: Math.min(start + 3, file.text.length) } },
    {
      en: `the file holds more than ${count(limit, "en")} documents`,
      fr: `le fichier contient plus de ${count(limit, "fr")} documents`,
    },
    {
      en: "From here on nothing was checked. Split the file into several.",
      fr: "À partir d'ici, rien n'a été vérifié. Répartissez le fichier en plusieurs.",
    },
  );
}

/** A document with more words and signs than are read. */
export function wordyFinding(file: SourceFile, start: number, help: Localized = SPLIT): Finding {
  return readingFinding(
    "yaml/limits",
    { file, document: null, pointer: null, span: { start, end: Math.min(start + 3, file.text.length) } },
    { en: "a document holds too many entries to be read", fr: "un document contient trop d'éléments pour être lu" },
    help,
  );
}

const SPLIT = {
  en: "From here on nothing was checked. A manifest holds some hundreds of values: split what was gathered here.",
  fr: "À partir d'ici, rien n'a été vérifié. Un manifeste contient quelques centaines de valeurs : répartissez ce qui a été réuni ici.",
} as const;

/** Mappings and lists nested beyond the limit, as written. */
export function tooDeepFinding(file: SourceFile, { index, base, facts }: StreamDocument, limit: number): Finding {
  const start = base + (facts.startOfDepth.get(limit + 1) ?? facts.start);
  return tooDeep(file, { index, kind: null, name: null }, { start, end: Math.min(start + 1, file.text.length) }, limit);
}

/** A problem met while the nodes were built. */
export function buildFinding(
  file: SourceFile,
  document: Finding["document"],
  problem: BuildProblem,
  limits: Omit<ReadingLimits, "fileBytes">,
): Finding {
  const place = { file, document, pointer: null, span: problem.span };
  switch (problem.code) {
    case "duplicate-key": {
      const pointer = problem.pointer.reduce(pointerBelow, "");
      return readingFinding(
        "yaml/duplicate-key",
        { ...place, pointer },
        { en: `the key ${quoteCode(problem.key)} is written twice`, fr: `la clé ${quoteCode(problem.key)} est écrite deux fois` },
        KEEP_ONE,
        { related: [{ file, span: problem.first, message: WRITTEN_FIRST }] },
      );
    }
    case "unknown-anchor":
      return readingFinding(
        "yaml/syntax",
        place,
        {
          en: `the alias ${quoteCode(`*${problem.name}`)} names no anchor above it`,
          fr: `l'alias ${quoteCode(`*${problem.name}`)} ne désigne aucune ancre au-dessus de lui`,
        },
        {
          en: `Write ${quoteCode(`&${problem.name}`)} before the value to be repeated, in the same document; quote the value if the asterisk is part of it.`,
          fr: `Écrivez ${quoteCode(`&${problem.name}`)} devant la valeur à répéter, dans le même document ; mettez la valeur entre guillemets si l'astérisque en fait partie.`,
        },
      );
    case "recursive-alias":
      return readingFinding(
        "yaml/limits",
        place,
        {
          en: `the alias ${quoteCode(`*${problem.name}`)} stands inside the value that it names`,
          fr: `l'alias ${quoteCode(`*${problem.name}`)} est à l'intérieur de la valeur qu'il désigne`,
        },
        {
          en: "Such a value has no end. Write the value out.",
          fr: "Une telle valeur n'a pas de fin. Écrivez la valeur en toutes lettres.",
        },
      );
    case "too-many-aliased-nodes":
      return readingFinding(
        "yaml/limits",
        place,
        {
          en: `the aliases of the file stand for more than ${count(limits.aliasedNodes, "en")} values`,
          fr: `les alias du fichier représentent plus de ${count(limits.aliasedNodes, "fr")} valeurs`,
        },
        { en: "Write the values out, or use fewer aliases.", fr: "Écrivez les valeurs en toutes lettres, ou employez moins d'alias." },
      );
    case "too-deep":
      return tooDeep(file, document, problem.span, limits.depth);
    case "long-path":
      return readingFinding(
        "yaml/limits",
        place,
        {
          en: `the keys that lead here have more than ${count(limits.path, "en")} characters together`,
          fr: `les clés qui mènent ici comptent plus de ${count(limits.path, "fr")} caractères en tout`,
        },
        {
          en: "Nothing of this document was checked. The longest key of a manifest has some twenty characters: perhaps a value stands in the place of one.",
          fr: "Rien de ce document n'a été vérifié. La plus longue clé d'un manifeste compte une vingtaine de caractères : une valeur a peut-être pris la place d'une clé.",
        },
      );
  }
}

const WRITTEN_FIRST = { en: "first written here", fr: "écrite d'abord ici" } as const;

const KEEP_ONE = {
  en: "Only the first one is read. Keep one of the two.",
  fr: "Seule la première est lue. Gardez l'une des deux.",
} as const;

function tooDeep(file: SourceFile, document: Finding["document"], span: Finding["span"], limit: number): Finding {
  return readingFinding(
    "yaml/limits",
    { file, document, pointer: null, span },
    {
      en: `mappings and lists are nested more than ${limit} deep`,
      fr: `des objets et des listes sont imbriqués sur plus de ${limit} niveaux`,
    },
    {
      en: "Nothing of this document was checked. A manifest needs five levels at most.",
      fr: "Rien de ce document n'a été vérifié. Un manifeste demande cinq niveaux au plus.",
    },
  );
}

function count(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}
