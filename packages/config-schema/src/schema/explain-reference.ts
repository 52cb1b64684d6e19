import type { Localized } from "@pistectl/words";
import { meantReference } from "../secrets/placeholder.ts";
import { REFERENCE_FORM } from "./field.ts";

/** What there is to say of a text that begins as a reference does and is none. */
export interface ReferenceFault {
  readonly what: Localized;
  readonly help: Localized;
  /** The reference that is meant; null when none can be told. */
  readonly meant: string | null;
  /** Whether it leads to the same place for certain. */
  readonly isSame: boolean;
}

/** Says what keeps a text that begins with `env:` or `file:` from being a reference. */
export function explainReference(text: string): ReferenceFault {
  const scheme = text.startsWith("file:") ? "file" : "env";
  const rest = text.slice(text.indexOf(":") + 1).trim();
  if (rest === "") return { what: NAMELESS[scheme], help: WELL_FORMED, meant: null, isSame: false };
  if (scheme === "file" && OUTSIDE.test(rest)) return { what: LEADS_OUTSIDE, help: STAY_INSIDE, meant: null, isSame: false };
  const same = `${scheme}:${scheme === "file" ? rest.replaceAll("\\", "/") : rest}`;
  if (isReferenceForm(same)) {
    return { ...(rest.includes("\\") ? BACKSLASHES : { what: MALFORMED, help: WELL_FORMED }), meant: same, isSame: true };
  }
  const meant = scheme === "env" ? meantReference(rest) : null;
  return { what: MALFORMED, help: WELL_FORMED, meant: meant !== null && isReferenceForm(meant) ? meant : null, isSame: false };
}

/** Whether a text is a reference. */
export function isReferenceForm(text: string): boolean {
  return REFERENCE.test(text);
}

const REFERENCE = new RegExp(`^(?:${REFERENCE_FORM})$`);
/** A path that starts elsewhere than in the folder of the manifest, on any system. */
const OUTSIDE = /^(?:[/\\~]|[A-Za-z]:)/;

const LEADS_OUTSIDE: Localized = {
  en: "the reference leads to a file outside the project",
  fr: "la référence mène à un fichier hors du projet",
};
const STAY_INSIDE: Localized = {
  en: "`check` reads files of the project alone: write the path from the folder of the manifest, as in `file:secrets/client-secret`, or name a variable with `env:NAME`.",
  fr: "`check` ne lit que des fichiers du projet : écrivez le chemin depuis le dossier du manifeste, comme dans `file:secrets/client-secret`, ou désignez une variable par `env:NOM`.",
};
const NAMELESS = {
  env: { en: "the reference names no variable", fr: "la référence ne désigne aucune variable" },
  file: { en: "the reference names no file", fr: "la référence ne désigne aucun fichier" },
} as const satisfies Record<string, Localized>;
const BACKSLASHES = {
  what: {
    en: "the path of the reference has backslashes between its folders",
    fr: "le chemin de la référence a des barres obliques inverses entre ses dossiers",
  },
  help: {
    en: "Write `/`, which separates folders on every system: elsewhere than on Windows, a backslash is part of a name.",
    fr: "Écrivez `/`, qui sépare les dossiers sur tous les systèmes : ailleurs que sous Windows, une barre oblique inverse fait partie d'un nom.",
  },
} as const satisfies Record<string, Localized>;
const MALFORMED: Localized = { en: "the reference to the credential is malformed", fr: "la référence à l'identifiant est mal formée" };
const WELL_FORMED: Localized = {
  en: "Write `env:NAME`, a variable's name of letters, digits and `_`, or `file:PATH`, without spaces at either end.",
  fr: "Écrivez `env:NOM`, un nom de variable fait de lettres, de chiffres et de `_`, ou `file:CHEMIN`, sans espace au début ni à la fin.",
};
