import { quoteCode } from "@pistectl/words";
import type { SlipWording } from "../slip.ts";

/** What people write in a JSON file that is no JSON. */
export type JsonCause = keyof typeof WORDS;

/** What is said of it; `found`: the characters of its place, `places`: how many there are. */
export function wordJson(cause: JsonCause, found: string, places = 1): SlipWording {
  const { what, ...rest } = WORDS[cause](quoteCode(found));
  if (places === 1) return { what, ...rest };
  return { what: { en: `${what.en}, in ${places} places`, fr: `${what.fr}, à ${places} endroits` }, ...rest };
}

/** Whether what was meant in its place cannot be told. */
export function isLoss(cause: JsonCause): boolean {
  return LOSSES.has(cause);
}

const LOSSES: ReadonlySet<JsonCause> = new Set<JsonCause>([
  ...(["foreign-word", "number", "no-value", "escape", "control-character"] as const),
  ...(["wrong-bracket", "unexpected", "conflict"] as const),
]);

type Word = (found: string) => SlipWording;

const DOUBLE_QUOTES = { en: "Write double quotes", fr: "Écrire des guillemets droits doubles" };
const TAKE_OUT = { en: "Take it out", fr: "Le retirer" };

const WORDS = {
  "single-quotes": () => ({
    what: { en: "JSON has double quotes only", fr: "JSON n'a que des guillemets doubles" },
    help: { en: 'Write `"` at both ends of the text.', fr: 'Écrivez `"` aux deux bouts du texte.' },
    mend: DOUBLE_QUOTES,
  }),
  "other-quotes": (found) => ({
    what: {
      en: `${found.length > 3 ? "typographic quotes stand" : `the typographic quote ${found} stands`} where JSON wants straight ones`,
      fr: `${found.length > 3 ? "des guillemets typographiques sont" : `le guillemet typographique ${found} est`} à la place de guillemets droits, que JSON demande`,
    },
    help: {
      en: 'Write `"`. A word processor or a chat replaces quotes by itself.',
      fr: 'Écrivez `"`. Un traitement de texte ou une messagerie remplace les guillemets de lui-même.',
    },
    mend: DOUBLE_QUOTES,
  }),
  "open-quote": () => ({
    what: { en: "a text has a quote at one end only", fr: "un texte n'a de guillemet qu'à un bout" },
    help: {
      en: 'JSON puts every text and every key between two `"`, on one line.',
      fr: 'JSON met chaque texte et chaque clé entre deux `"`, sur une seule ligne.',
    },
    mend: { en: "Write the other quote", fr: "Écrire l'autre guillemet" },
  }),
  "bare-key": (found) => ({
    what: { en: `the key ${found} is not between quotes`, fr: `la clé ${found} n'est pas entre guillemets` },
    help: { en: "JSON wants double quotes around every key.", fr: "JSON demande des guillemets doubles autour de chaque clé." },
    mend: DOUBLE_QUOTES,
  }),
  "bare-value": () => ({
    what: { en: "a text is not between quotes", fr: "un texte n'est pas entre guillemets" },
    help: { en: "JSON wants double quotes around every text.", fr: "JSON demande des guillemets doubles autour de chaque texte." },
    mend: DOUBLE_QUOTES,
  }),
  "foreign-word": (found) => ({
    what: { en: `${found} is no value of JSON`, fr: `${found} n'est pas une valeur de JSON` },
    help: {
      en: "JSON has `true`, `false` and `null`, in small letters, numbers, and texts between quotes.",
      fr: "JSON a `true`, `false` et `null`, en minuscules, des nombres, et des textes entre guillemets.",
    },
    mend: { en: "Write the word of JSON", fr: "Écrire le mot de JSON" },
  }),
  number: (found) => ({
    what: { en: `${found} is no number of JSON`, fr: `${found} n'est pas un nombre de JSON` },
    help: {
      en: "Put an identifier between double quotes; a number has no leading zero or plus sign, and digits on both sides of its point.",
      fr: "Mettez un identifiant entre guillemets doubles ; un nombre n'a ni zéro ni signe plus devant lui, et a des chiffres des deux côtés de son point.",
    },
    mend: DOUBLE_QUOTES,
  }),
  comment: () => ({
    what: { en: "JSON has no comments", fr: "JSON n'a pas de commentaires" },
    help: {
      en: "Take it out, or keep it in a key that begins with `x-`. A manifest in YAML may have comments.",
      fr: "Retirez-le, ou gardez-le dans une clé qui commence par `x-`. Un manifeste en YAML peut avoir des commentaires.",
    },
    mend: { en: "Take the comment out", fr: "Retirer le commentaire" },
  }),
  "trailing-comma": () => ({
    what: { en: "a comma stands behind the last item", fr: "une virgule est derrière le dernier élément" },
    help: { en: "JSON wants a comma between two items only.", fr: "JSON ne veut de virgule qu'entre deux éléments." },
    mend: { en: "Take the comma out", fr: "Retirer la virgule" },
  }),
  "extra-comma": () => ({
    what: { en: "a comma has no item before it", fr: "une virgule n'a pas d'élément avant elle" },
    help: { en: "JSON wants one comma between two items.", fr: "JSON veut une seule virgule entre deux éléments." },
    mend: { en: "Take the comma out", fr: "Retirer la virgule" },
  }),
  semicolon: (found) => ({
    what:
      found === "`;`"
        ? { en: "a semicolon stands where JSON wants a comma", fr: "un point-virgule est à la place d'une virgule, que JSON demande" }
        : { en: `${found} stands where JSON wants a comma`, fr: `${found} est à la place d'une virgule, que JSON demande` },
    help: { en: "Write a comma between two items.", fr: "Écrivez une virgule entre deux éléments." },
    mend: { en: "Write a comma", fr: "Écrire une virgule" },
  }),
  "no-comma": () => ({
    what: { en: "a comma is missing before the next item", fr: "il manque une virgule avant l'élément suivant" },
    help: { en: "JSON wants a comma between two items.", fr: "JSON veut une virgule entre deux éléments." },
    mend: { en: "Write a comma", fr: "Écrire une virgule" },
  }),
  "no-colon": () => ({
    what: { en: "a key is not followed by a colon", fr: "une clé n'est pas suivie d'un deux-points" },
    help: { en: 'Write `"key": value`.', fr: 'Écrivez `"clé": valeur`.' },
    mend: { en: "Write a colon", fr: "Écrire un deux-points" },
  }),
  "extra-colon": () => ({
    what: { en: "a colon follows a colon", fr: "un deux-points suit un deux-points" },
    help: { en: 'Write `"key": value`.', fr: 'Écrivez `"clé": valeur`.' },
    mend: { en: "Take the colon out", fr: "Retirer le deux-points" },
  }),
  "no-value": () => ({
    what: { en: "a value is missing", fr: "il manque une valeur" },
    help: { en: "Write a value, or take the key out.", fr: "Écrivez une valeur, ou retirez la clé." },
    mend: TAKE_OUT,
  }),
  "open-brace": () => ({
    what: { en: "this brace is never closed", fr: "cette accolade n'est jamais fermée" },
    help: { en: "Write `}` where the object ends.", fr: "Écrivez `}` là où l'objet se termine." },
    mend: TAKE_OUT,
  }),
  "open-bracket": () => ({
    what: { en: "this bracket is never closed", fr: "ce crochet n'est jamais fermé" },
    help: { en: "Write `]` where the list ends.", fr: "Écrivez `]` là où la liste se termine." },
    mend: TAKE_OUT,
  }),
  "wrong-bracket": (found) => ({
    what: { en: `${found} closes what the other bracket opened`, fr: `${found} ferme ce que l'autre signe a ouvert` },
    help: { en: "A list ends with `]`, an object with `}`.", fr: "Une liste se termine par `]`, un objet par `}`." },
    mend: { en: "Write the other bracket", fr: "Écrire l'autre signe" },
  }),
  "stray-bracket": (found) => ({
    what: { en: `${found} closes nothing`, fr: `${found} ne ferme rien` },
    help: { en: "Take it out, or write what it is to close.", fr: "Retirez-le, ou écrivez ce qu'il doit fermer." },
    mend: TAKE_OUT,
  }),
  "second-value": () => ({
    what: { en: "a second value follows the end of the document", fr: "une seconde valeur suit la fin du document" },
    help: {
      en: "A JSON file holds one value. Put each manifest in a file of its own, or all of them in one of YAML, separated by `---`.",
      fr: "Un fichier JSON contient une seule valeur. Mettez chaque manifeste dans son propre fichier, ou tous dans un seul en YAML, séparés par `---`.",
    },
    mend: TAKE_OUT,
  }),
  "control-character": () => ({
    what: { en: "a text holds a control character as it is", fr: "un texte contient un caractère de commande tel quel" },
    help: { en: "JSON writes a tab as `\\t` and a line break as `\\n`.", fr: "JSON écrit une tabulation `\\t` et un saut de ligne `\\n`." },
    mend: { en: "Write it as JSON does", fr: "L'écrire comme le veut JSON" },
  }),
  escape: (found) => ({
    what: { en: `${found} is no escape sequence of JSON`, fr: `${found} n'est pas une séquence d'échappement de JSON` },
    help: { en: "Write `\\\\` for a backslash.", fr: "Écrivez `\\\\` pour une barre oblique inverse." },
    mend: TAKE_OUT,
  }),
  "odd-blank": (found) => ({
    what: { en: `${found} is no blank of JSON`, fr: `${found} n'est pas une espace pour JSON` },
    help: {
      en: "Between values JSON knows spaces, tabs and line breaks only.",
      fr: "Entre les valeurs, JSON ne connaît que les espaces, les tabulations et les sauts de ligne.",
    },
    mend: { en: "Write ordinary spaces", fr: "Mettre des espaces ordinaires" },
  }),
  fence: () => ({
    what: { en: "a fence of Markdown stands in the file", fr: "une délimitation de bloc Markdown est dans le fichier" },
    help: { en: "Take the line out.", fr: "Retirez la ligne." },
    mend: TAKE_OUT,
  }),
  conflict: () => ({
    what: { en: "conflict markers of git are left in the file", fr: "des marqueurs de conflit de git sont restés dans le fichier" },
    help: {
      en: "Keep one of the two sides, and take the lines `<<<<<<<`, `=======` and `>>>>>>>` out.",
      fr: "Gardez l'un des deux côtés, et retirez les lignes `<<<<<<<`, `=======` et `>>>>>>>`.",
    },
    mend: TAKE_OUT,
  }),
  unexpected: (found) => ({
    what: { en: `${found} is not expected here`, fr: `${found} n'est pas attendu ici` },
    help: { en: "JSON wants a key between quotes, or `}`.", fr: "JSON attend une clé entre guillemets, ou `}`." },
    mend: TAKE_OUT,
  }),
} as const satisfies Record<string, Word>;
