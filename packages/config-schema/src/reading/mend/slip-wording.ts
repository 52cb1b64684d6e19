import { type Localized, quoteCode } from "@pistectl/words";
import type { SlipWording } from "../slip.ts";

/** What people's hands, editors and pasted text do to YAML. */
export type SlipCause = keyof typeof WORDS;

/** What is said of a slip; `found`: the characters of its place, `lines`: how many lines have it. */
export function wordSlip(cause: SlipCause, found: string, lines: number): SlipWording {
  const { what, ...rest } = WORDS[cause](quoteCode(found));
  if (lines === 1) return { what, ...rest };
  return { what: { en: `${what.en}, on ${lines} lines`, fr: `${what.fr}, sur ${lines} lignes` }, ...rest };
}

type Word = (found: string) => SlipWording;

const SPACES: Localized = { en: "Write ordinary spaces", fr: "Mettre des espaces ordinaires" };
const TAKE_OUT: Localized = { en: "Take it out", fr: "Le retirer" };
const QUOTES: Localized = { en: "Put the value between quotes", fr: "Mettre la valeur entre guillemets" };
const OTHER_QUOTE: Localized = { en: "Write the other quote", fr: "Écrire l'autre guillemet" };
const COLON: Localized = { en: "Write a colon and a space", fr: "Écrire un deux-points et une espace" };

const WORDS = {
  tab: () => ({
    what: { en: "a tab is used for indentation", fr: "une tabulation sert de retrait" },
    help: { en: "Indent with spaces: YAML accepts nothing else.", fr: "Mettez des espaces : YAML n'accepte rien d'autre en retrait." },
    mend: SPACES,
  }),
  "odd-indentation": (found) => ({
    what: { en: `${found} stands where indentation wants spaces`, fr: `${found} est à la place des espaces du retrait` },
    help: {
      en: "It looks like a space, or like nothing, and YAML takes it for text. It comes with text that is pasted from a page or a word processor.",
      fr: "Ce caractère a l'air d'une espace, ou ne se voit pas, et YAML le prend pour du texte. Il vient avec un texte collé depuis une page ou un traitement de texte.",
    },
    mend: SPACES,
  }),
  "odd-blank": (found) => ({
    what: { en: `${found} stands where YAML wants an ordinary space`, fr: `${found} est à la place d'une espace ordinaire` },
    help: {
      en: "It looks like a space, and YAML takes it for text. It comes with text that is pasted from a page or a word processor.",
      fr: "Ce caractère a l'air d'une espace, et YAML le prend pour du texte. Il vient avec un texte collé depuis une page ou un traitement de texte.",
    },
    mend: SPACES,
  }),
  "blank-at-end": (found) => ({
    what: { en: `${found} ends with a blank that is part of the value`, fr: `${found} finit par un blanc qui fait partie de la valeur` },
    help: {
      en: "YAML leaves out ordinary spaces alone. This one comes with text that is pasted from a page or a word processor.",
      fr: "YAML n'ignore que les espaces ordinaires. Celui-ci vient avec un texte collé depuis une page ou un traitement de texte.",
    },
    mend: TAKE_OUT,
  }),
  invisible: (found) => ({
    what: { en: `${found}, which does not show, stands in this line`, fr: `${found}, qui ne se voit pas, est dans cette ligne` },
    help: { en: "YAML takes it for text. Take it out.", fr: "YAML le prend pour du texte. Retirez-le." },
    mend: TAKE_OUT,
  }),
  dash: (found) => ({
    what: { en: `${found} stands where the dash of a list is due`, fr: `${found} est à la place du tiret d'une liste` },
    help: {
      en: "An item of a list begins with a hyphen and a space: `- `. A word processor or a chat replaces it by itself.",
      fr: "Un élément de liste commence par un trait d'union et une espace : `- `. Un traitement de texte ou une messagerie le remplace de lui-même.",
    },
    mend: { en: "Write a hyphen and a space", fr: "Écrire un trait d'union et une espace" },
  }),
  "glued-dash": () => ({
    what: { en: "no space follows the dash of a list", fr: "aucune espace ne suit le tiret d'une liste" },
    help: { en: "Write `- ` before an item.", fr: "Écrivez `- ` devant un élément." },
    mend: { en: "Write a space after the dash", fr: "Écrire une espace après le tiret" },
  }),
  separator: (found) => ({
    what: { en: `${found} stands where a line \`---\` is due`, fr: `${found} est à la place d'une ligne \`---\`` },
    help: {
      en: "Documents of one file are separated by three hyphens, alone on their line and at its beginning.",
      fr: "Les documents d'un fichier sont séparés par trois traits d'union, seuls sur leur ligne et à son début.",
    },
    mend: { en: "Write `---`", fr: "Écrire `---`" },
  }),
  directive: () => ({
    what: { en: "a directive is not followed by `---`", fr: "une directive n'est pas suivie de `---`" },
    help: {
      en: "Lines that begin with `%` stand before a document, which `---` then opens; a manifest needs none of them.",
      fr: "Les lignes qui commencent par `%` précèdent un document, que `---` ouvre ensuite ; un manifeste n'en a pas besoin.",
    },
    mend: { en: "Set the directive apart", fr: "Mettre la directive à part" },
  }),
  "stray-separator": (found) => ({
    what: { en: `${found} cuts a document in two`, fr: `${found} coupe un document en deux` },
    help: {
      en: "What follows says neither `apiVersion` nor `kind`: it is the rest of the document above. Take the line out, or begin the new document with the two keys.",
      fr: "La suite ne dit ni `apiVersion` ni `kind` : c'est le reste du document au-dessus. Retirez la ligne, ou commencez le nouveau document par ces deux clés.",
    },
    mend: { en: "Take the line out", fr: "Retirer la ligne" },
  }),
  "first-dash": () => ({
    what: { en: "the dash of a list stands before the first key", fr: "le tiret d'une liste est devant la première clé" },
    help: {
      en: "A manifest is a mapping, whose keys stand at the beginning of their lines. Take the dash out.",
      fr: "Un manifeste est une table de clés et de valeurs, dont les clés sont au début de leurs lignes. Retirez le tiret.",
    },
    mend: TAKE_OUT,
  }),
  "lost-dash": (found) => ({
    what: { en: `no dash stands before ${found}, which begins an item`, fr: `aucun tiret ne précède ${found}, qui commence un élément` },
    help: {
      en: "An item of a list begins with a hyphen and a space: `- `.",
      fr: "Un élément de liste commence par un trait d'union et une espace : `- `.",
    },
    mend: { en: "Write a hyphen and a space", fr: "Écrire un trait d'union et une espace" },
  }),
  "lost-key": () => ({
    what: {
      en: "the key that these lines belong to is missing above them",
      fr: "la clé à laquelle ces lignes appartiennent manque au-dessus d'elles",
    },
    help: {
      en: "Write the key, with its colon, on a line of its own before them.",
      fr: "Écrivez la clé, avec son deux-points, sur une ligne à elle avant ces lignes.",
    },
    mend: { en: "Write the key", fr: "Écrire la clé" },
  }),
  "held-twice": (found) => ({
    what: {
      en: `${found} is a whole value, and lines that belong to the same key follow`,
      fr: `${found} est une valeur entière, que suivent des lignes de la même clé`,
    },
    help: {
      en: "A key has one value: keep what stands behind the colon, or the lines below.",
      fr: "Une clé a une seule valeur : gardez ce qui suit le deux-points, ou les lignes au-dessous.",
    },
    mend: TAKE_OUT,
  }),
  "item-without-key": (found) => ({
    what: { en: `no key stands before ${found}, although keys follow`, fr: `aucune clé ne précède ${found}, alors que des clés suivent` },
    help: {
      en: "An item that has keys has them from its first line on: `- key: value`.",
      fr: "Un élément qui a des clés les a dès sa première ligne : `- clé: valeur`.",
    },
    mend: { en: "Write its key", fr: "Écrire sa clé" },
  }),
  "lost-opening": (found) => ({
    what: {
      en: `the bracket that opens a value is missing at ${found}`,
      fr: `le crochet ou l'accolade qui ouvre une valeur manque à ${found}`,
    },
    help: {
      en: "A list begins with `[`, an object with `{`.",
      fr: "Une liste commence par `[`, un objet par `{`.",
    },
    mend: { en: "Open it", fr: "L'ouvrir" },
  }),
  "other-opening": (found) => ({
    what: { en: `${found} stands where another bracket is due`, fr: `${found} est à la place d'un autre crochet ou d'une accolade` },
    help: {
      en: "A list begins with `[`, an object with `{`.",
      fr: "Une liste commence par `[`, un objet par `{`.",
    },
    mend: { en: "Write the other bracket", fr: "Écrire l'autre" },
  }),
  "stray-text": (found) => ({
    what: { en: `${found} is no part of the value`, fr: `${found} ne fait pas partie de la valeur` },
    help: {
      en: "JSON has keys, values, brackets and commas, and nothing between them. Take the line out.",
      fr: "JSON n'a que des clés, des valeurs, des crochets, des accolades et des virgules. Retirez la ligne.",
    },
    mend: TAKE_OUT,
  }),
  "glued-separator": () => ({
    what: { en: "something stands right behind `---`", fr: "quelque chose est collé à `---`" },
    help: {
      en: "`---` stands alone on its line, and the document begins on the next.",
      fr: "`---` est seul sur sa ligne, et le document commence à la suivante.",
    },
    mend: { en: "Begin a new line after `---`", fr: "Passer à la ligne après `---`" },
  }),
  "lost-separator": (found) => ({
    what: {
      en: `a second document begins here with ${found}, and no \`---\` stands before it`,
      fr: `un second document commence ici par ${found}, sans \`---\` avant lui`,
    },
    help: {
      en: "Separate the documents of a file by a line `---`; if it is one document, keep one of the two keys.",
      fr: "Séparez les documents d'un fichier par une ligne `---` ; si c'est un seul document, gardez l'une des deux clés.",
    },
    mend: { en: "Write `---` before it", fr: "Écrire `---` devant lui" },
  }),
  fence: () => ({
    what: { en: "a fence of Markdown stands in the file", fr: "une délimitation de bloc Markdown est dans le fichier" },
    help: { en: "It came with the text that was pasted. Take the line out.", fr: "Elle est venue avec le texte collé. Retirez la ligne." },
    mend: { en: "Take the fence out", fr: "Retirer la délimitation" },
  }),
  conflict: () => ({
    what: { en: "conflict markers of git are left in the file", fr: "des marqueurs de conflit de git sont restés dans le fichier" },
    help: {
      en: "Keep one of the two sides, and take the lines `<<<<<<<`, `=======` and `>>>>>>>` out.",
      fr: "Gardez l'un des deux côtés, et retirez les lignes `<<<<<<<`, `=======` et `>>>>>>>`.",
    },
    mend: TAKE_OUT,
  }),
  "sign-for-colon": (found) => ({
    what: { en: `${found} stands where a colon is due`, fr: `${found} est à la place d'un deux-points` },
    help: { en: "Write `key: value`.", fr: "Écrivez `clé: valeur`." },
    mend: COLON,
  }),
  "glued-colon": () => ({
    what: { en: "no space follows the colon", fr: "aucune espace ne suit le deux-points" },
    help: { en: "Write `key: value`, with a space after the colon.", fr: "Écrivez `clé: valeur`, avec une espace après le deux-points." },
    mend: { en: "Write a space after the colon", fr: "Écrire une espace après le deux-points" },
  }),
  "no-colon": (found) => ({
    what: { en: `no colon follows ${found}`, fr: `aucun deux-points ne suit ${found}` },
    help: { en: "Write `key: value`, with a space after the colon.", fr: "Écrivez `clé: valeur`, avec une espace après le deux-points." },
    mend: COLON,
  }),
  "stray-line": () => ({
    what: {
      en: "this line is neither a key with its value nor part of the value above",
      fr: "cette ligne n'est ni une clé avec sa valeur, ni une partie de la valeur au-dessus",
    },
    help: {
      en: "Take it out, make it a comment with `#`, or put the whole value above between quotes if it belongs to it.",
      fr: "Retirez-la, faites-en un commentaire avec `#`, ou mettez entre guillemets toute la valeur au-dessus si elle en fait partie.",
    },
    mend: { en: "Make it a comment", fr: "En faire un commentaire" },
  }),
  "joined-lines": (found) => ({
    what: { en: `the key ${found} stands on the line of another`, fr: `la clé ${found} est sur la ligne d'une autre` },
    help: {
      en: "Begin it on a line of its own; if it is part of the value, put the whole value between quotes.",
      fr: "Commencez-la sur sa propre ligne ; si elle fait partie de la valeur, mettez toute la valeur entre guillemets.",
    },
    mend: { en: "Begin a new line", fr: "Passer à la ligne" },
  }),
  "colon-in-value": () => ({
    what: {
      en: "a value holds a colon followed by a space, as if it were a key",
      fr: "une valeur contient un deux-points suivi d'une espace, comme si c'était une clé",
    },
    help: {
      en: "Put the value between quotes; if it is a mapping, begin it on the next line.",
      fr: "Mettez la valeur entre guillemets ; si c'est un objet, commencez-le à la ligne suivante.",
    },
    mend: QUOTES,
  }),
  reserved: (found) => ({
    what: { en: `a value begins with ${found}, which YAML reserves`, fr: `une valeur commence par ${found}, que YAML réserve` },
    help: { en: "Put the value between quotes.", fr: "Mettez la valeur entre guillemets." },
    mend: QUOTES,
  }),
  "typographic-quotes": (found) => ({
    what: {
      en: `${found} is no quote for YAML, but a part of the text`,
      fr: `${found} n'est pas un guillemet pour YAML, mais une partie du texte`,
    },
    help: {
      en: 'Write straight quotes: `"`. A word processor or a chat replaces them by itself.',
      fr: 'Écrivez des guillemets droits : `"`. Un traitement de texte ou une messagerie les remplace de lui-même.',
    },
    mend: { en: "Write straight quotes", fr: "Écrire des guillemets droits" },
  }),
  "open-quote": () => ({
    what: { en: "this quote is never closed", fr: "ce guillemet n'est jamais fermé" },
    help: { en: "Write the same quote at the end of the value.", fr: "Écrivez le même guillemet à la fin de la valeur." },
    mend: OTHER_QUOTE,
  }),
  "stray-quote": () => ({
    what: { en: "this quote closes nothing", fr: "ce guillemet ne ferme rien" },
    help: {
      en: "Write the same quote at the beginning of the value, or take this one out.",
      fr: "Écrivez le même guillemet au début de la valeur, ou retirez celui-ci.",
    },
    mend: OTHER_QUOTE,
  }),
  apostrophe: () => ({
    what: { en: "an apostrophe ends the value that single quotes hold", fr: "une apostrophe met fin à la valeur entre guillemets simples" },
    help: {
      en: "Put the value between double quotes; inside single quotes, double each apostrophe.",
      fr: "Mettez la valeur entre guillemets doubles ; entre guillemets simples, doublez chaque apostrophe.",
    },
    mend: { en: "Double the apostrophe", fr: "Doubler l'apostrophe" },
  }),
  backslash: (found) => ({
    what: { en: `${found} is no escape sequence`, fr: `${found} n'est pas une séquence d'échappement` },
    help: {
      en: "Between double quotes, write `\\\\` for a backslash, or use single quotes.",
      fr: "Entre guillemets doubles, écrivez `\\\\` pour une barre oblique inverse, ou utilisez des guillemets simples.",
    },
    mend: TAKE_OUT,
  }),
  "stray-bracket": (found) => ({
    what: { en: `${found} closes nothing`, fr: `${found} ne ferme rien` },
    help: {
      en: "Take it out, write what it is to close, or put the whole value between quotes.",
      fr: "Retirez-le, écrivez ce qu'il doit fermer, ou mettez toute la valeur entre guillemets.",
    },
    mend: TAKE_OUT,
  }),
  "open-bracket": (found) => ({
    what: { en: `${found} is never closed`, fr: `${found} n'est jamais fermé` },
    help: {
      en: "Write `]` or `}` where the list or the mapping ends.",
      fr: "Écrivez `]` ou `}` là où la liste ou l'objet se termine.",
    },
    mend: { en: "Close it", fr: "Le fermer" },
  }),
  "stray-opening": (found) => ({
    what: { en: `${found} is never closed`, fr: `${found} n'est jamais fermé` },
    help: {
      en: "Keys and items on lines of their own stand without brackets: take it out.",
      fr: "Les clés et les éléments qui ont chacun leur ligne sont sans crochets ni accolades : retirez-le.",
    },
    mend: TAKE_OUT,
  }),
  "wrong-bracket": (found) => ({
    what: { en: `${found} closes what the other bracket opened`, fr: `${found} ferme ce que l'autre signe a ouvert` },
    help: { en: "A list ends with `]`, a mapping with `}`.", fr: "Une liste se termine par `]`, un objet par `}`." },
    mend: { en: "Write the other bracket", fr: "Écrire l'autre signe" },
  }),
  "no-comma": () => ({
    what: { en: "two items are not separated by a comma", fr: "deux éléments ne sont pas séparés par une virgule" },
    help: {
      en: "Between brackets, write a comma after each item.",
      fr: "Entre crochets ou accolades, écrivez une virgule après chaque élément.",
    },
    mend: { en: "Write a comma", fr: "Écrire une virgule" },
  }),
  "extra-comma": () => ({
    what: { en: "a comma has no item before it", fr: "une virgule n'a pas d'élément avant elle" },
    help: { en: "Remove the comma or write the missing item.", fr: "Retirez la virgule ou écrivez l'élément manquant." },
    mend: { en: "Take the comma out", fr: "Retirer la virgule" },
  }),
  "sign-at-end": (found) => ({
    what: { en: `${found} stands behind the value`, fr: `${found} est derrière la valeur` },
    help: {
      en: "In YAML a value ends with its line: take the sign out, or put the value between quotes if it is part of it.",
      fr: "En YAML, une valeur finit avec sa ligne : retirez ce signe, ou mettez la valeur entre guillemets s'il en fait partie.",
    },
    mend: TAKE_OUT,
  }),
  "quote-mark": (found) => ({
    what: { en: `${found} stands before what was copied from a message`, fr: `${found} précède ce qui a été copié d'un message` },
    help: {
      en: "Mail programs and chats write it before the lines that they quote. Take it out.",
      fr: "Les messageries l'écrivent devant les lignes qu'elles citent. Retirez-le.",
    },
    mend: TAKE_OUT,
  }),
  "line-number": (found) => ({
    what: { en: `${found} is a number of a line, not a part of the text`, fr: `${found} est un numéro de ligne, pas une partie du texte` },
    help: {
      en: "It was copied with the text from a page or a terminal. Take the numbers out.",
      fr: "Il a été copié avec le texte depuis une page ou un terminal. Retirez les numéros.",
    },
    mend: { en: "Take the numbers out", fr: "Retirer les numéros" },
  }),
  diff: (found) => ({
    what: { en: `${found} is a sign of a comparison (diff)`, fr: `${found} est un signe de comparaison (diff)` },
    help: {
      en: "The changes were copied in place of the text. Keep the new lines, without the sign before each line.",
      fr: "Les modifications ont été copiées à la place du texte. Gardez les nouvelles lignes, sans le signe devant chaque ligne.",
    },
    mend: { en: "Keep the new lines", fr: "Garder les nouvelles lignes" },
  }),
  table: () => ({
    what: { en: "a table stands where keys and values are due", fr: "un tableau est à la place de clés et de valeurs" },
    help: { en: "Write each row as `key: value`.", fr: "Écrivez chaque ligne sous la forme `clé: valeur`." },
    mend: TAKE_OUT,
  }),
  shell: () => ({
    what: { en: "a line of a terminal stands in the file", fr: "une ligne de terminal est dans le fichier" },
    help: { en: "It was copied with the text. Take it out.", fr: "Elle a été copiée avec le texte. Retirez-la." },
    mend: { en: "Take the line out", fr: "Retirer la ligne" },
  }),
  mail: () => ({
    what: { en: "lines of a message stand before the manifest", fr: "des lignes d'un message précèdent le manifeste" },
    help: { en: "They were copied with the text. Take them out.", fr: "Elles ont été copiées avec le texte. Retirez-les." },
    mend: { en: "Take the lines out", fr: "Retirer les lignes" },
  }),
  prose: () => ({
    what: { en: "text that is no part of the manifest stands in the file", fr: "du texte étranger au manifeste est dans le fichier" },
    help: {
      en: "It was copied with the manifest, from a message or a page. Take it out.",
      fr: "Il a été copié avec le manifeste, depuis un message ou une page. Retirez-le.",
    },
    mend: { en: "Take the text out", fr: "Retirer ce texte" },
  }),
  "copied-prefix": (found) => ({
    what: { en: `${found} stands before the text that was copied`, fr: `${found} précède le texte copié` },
    help: { en: "A program wrote it before each line. Take it out.", fr: "Un programme l'a écrit devant chaque ligne. Retirez-le." },
    mend: TAKE_OUT,
  }),
  "template-line": (found) => ({
    what: { en: `${found} is an instruction of a template`, fr: `${found} est une instruction d'un gabarit` },
    help: {
      en: "Helm, Jinja and their like replace it before a manifest is read. Write the manifest as it is to be, or check what the template gives.",
      fr: "Helm, Jinja et leurs semblables la remplacent avant la lecture. Écrivez le manifeste tel qu'il doit être, ou vérifiez ce que produit le gabarit.",
    },
    mend: TAKE_OUT,
  }),
  markup: (found) => ({
    what: { en: `${found} is markup of the page that the text comes from`, fr: `${found} est du balisage de la page d'où vient le texte` },
    help: { en: "YAML takes it for text. Take it out.", fr: "YAML le prend pour du texte. Retirez-le." },
    mend: TAKE_OUT,
  }),
  entity: (found) => ({
    what: { en: `${found} is a character as HTML writes it`, fr: `${found} est un caractère tel que HTML l'écrit` },
    help: { en: "YAML takes it for text. Write the character itself.", fr: "YAML le prend pour du texte. Écrivez le caractère lui-même." },
    mend: { en: "Write the character", fr: "Écrire le caractère" },
  }),
  "colour-code": (found) => ({
    what: { en: `${found} is a colour of a terminal`, fr: `${found} est une couleur de terminal` },
    help: { en: "It was copied with the text. Take it out.", fr: "Elle a été copiée avec le texte. Retirez-la." },
    mend: TAKE_OUT,
  }),
  "line-break": (found) => ({
    what: { en: `${found} is no line break for YAML`, fr: `${found} n'est pas un saut de ligne pour YAML` },
    help: {
      en: "It comes with text from another system or a word processor. Save the file with line ends of Unix (LF).",
      fr: "Ce caractère vient avec un texte d'un autre système ou d'un traitement de texte. Enregistrez le fichier avec des fins de ligne Unix (LF).",
    },
    mend: { en: "Write line breaks", fr: "Écrire des sauts de ligne" },
  }),
  "other-comment": (found) => ({
    what: { en: `${found} begins no comment in YAML`, fr: `${found} ne commence pas un commentaire en YAML` },
    help: { en: "A comment begins with `#`.", fr: "Un commentaire commence par `#`." },
    mend: { en: "Write `#`", fr: "Écrire `#`" },
  }),
  "around-value": (found) => ({
    what: { en: `${found} stands outside of the value`, fr: `${found} est en dehors de la valeur` },
    help: {
      en: "A JSON file holds one value and nothing else: take out what comes from a program or a message.",
      fr: "Un fichier JSON contient une valeur et rien d'autre : retirez ce qui vient d'un programme ou d'un message.",
    },
    mend: TAKE_OUT,
  }),
  "escaped-quotes": (found) => ({
    what: {
      en: `${found} is a quote as a program writes it inside of a text`,
      fr: `${found} est un guillemet tel qu'un programme l'écrit dans un texte`,
    },
    help: {
      en: 'The manifest was copied from a text of a program. Write `"`.',
      fr: "Le manifeste a été copié depuis un texte d'un programme. Écrivez `\"`.",
    },
    mend: { en: "Take the backslashes out", fr: "Retirer les barres obliques inverses" },
  }),
  placeholder: (found) => ({
    what: { en: `${found} is a placeholder, not a value`, fr: `${found} est un emplacement à remplir, pas une valeur` },
    help: {
      en: "Write the value; if a program fills it in later, put it between quotes.",
      fr: "Écrivez la valeur ; si un programme la remplit plus tard, mettez l'emplacement entre guillemets.",
    },
    mend: QUOTES,
  }),
  "yaml-in-json": () => ({
    what: {
      en: "the file is written in YAML, and its name says JSON",
      fr: "le fichier est écrit en YAML, alors que son nom annonce du JSON",
    },
    help: { en: "Name it `NAME.piste.yaml`.", fr: "Nommez-le `NOM.piste.yaml`." },
    mend: TAKE_OUT,
  }),
  "no-opening-brace": () => ({
    what: { en: "no brace opens the object", fr: "aucune accolade n'ouvre l'objet" },
    help: { en: "Write `{` before the first key.", fr: "Écrivez `{` avant la première clé." },
    mend: { en: "Write `{`", fr: "Écrire `{`" },
  }),
  "wrapped-line": () => ({
    what: { en: "this line seems to be the end of the value above", fr: "cette ligne semble être la fin de la valeur au-dessus" },
    help: {
      en: "A mail program or a word processor breaks long lines. Put the value back on one line.",
      fr: "Une messagerie ou un traitement de texte coupe les longues lignes. Remettez la valeur sur une seule ligne.",
    },
    mend: { en: "Join the lines", fr: "Réunir les lignes" },
  }),
  indentation: () => ({
    what: { en: "this line is not indented like its neighbours", fr: "cette ligne n'a pas le même retrait que ses voisines" },
    help: {
      en: "Align the keys of one mapping, and the dashes of one list, on the same column.",
      fr: "Alignez les clés d'un même objet, et les tirets d'une même liste, sur la même colonne.",
    },
    mend: { en: "Align it", fr: "L'aligner" },
  }),
} as const satisfies Record<string, Word>;
