import { readCatalogueEntry } from "../catalogue/read-catalogue-entry.ts";
import { entryAt, nodeAt } from "../document/access.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { Finding } from "../findings/finding.ts";
import { formatFinding } from "../findings/format-finding.ts";
import type { Wording } from "../rules/rule.ts";
import { plainValue } from "../schema/plain-value.ts";
import { documentOf } from "./make-finding.ts";

const UNSAFE_PATH: Wording = {
  what: { en: "the path does not stay on its origin as written", fr: "le chemin ne reste pas tel quel sur son origine" },
  help: {
    en: "Begin with one slash, without `..`, `//`, blanks or a fragment; `basePath` has neither query nor final slash. The entry is left out of the catalogue.",
    fr: "Commencez par une seule barre oblique, sans `..`, `//`, blancs ni fragment ; `basePath` n'a ni requête ni barre oblique finale. L'entrée n'est pas prise dans le catalogue.",
  },
};
const UNFIT: Wording = {
  what: { en: "the value does not fit the rest of the entry", fr: "la valeur ne convient pas au reste de l'entrée" },
  help: {
    en: "A request with GET has no body. The entry is left out of the catalogue.",
    fr: "Une requête GET n'a pas de corps. L'entrée n'est pas prise dans le catalogue.",
  },
};

/** What makes an `Api` document useless as an entry of the catalogue although its schema holds. */
export function entryFindings(document: ManifestDocument): readonly Finding[] {
  if (document.kind !== "Api") return [];
  const reading = readCatalogueEntry(plainValue(document.root));
  if (reading.kind === "entry") return [];
  return reading.problems.map(({ at }) => {
    const pointer = at === "" ? "" : `/${at.replaceAll(".", "/")}`;
    const { what, help } = /(?:^|\/)(?:basePath|path)$/.test(pointer) ? UNSAFE_PATH : UNFIT;
    const span = (nodeAt(document, pointer) ?? entryAt(document, "/kind")?.value ?? document.root).span;
    return formatFinding("schema/pattern", { file: document.file, document: documentOf(document), pointer, span }, what, help);
  });
}
