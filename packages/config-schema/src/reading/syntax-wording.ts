import { shorten } from "@pistectl/words";
import type { ErrorCode } from "yaml";
import type { Wording } from "../findings/wording.ts";
import type { SyntaxCause } from "./parser-messages.ts";

/** What the parser said, with the stretch of text that it is about. */
export interface SyntaxProblem {
  readonly code: ErrorCode;
  /** Null: the code says it. */
  readonly cause: SyntaxCause | null;
  /** Text of the place. */
  readonly found: string;
}

/** Whether what the parser only warns of is an error here: a value read otherwise than its tag says. */
export function isError(code: ErrorCode): boolean {
  return code === "TAG_RESOLVE_FAILED" || code === "BAD_COLLECTION_TYPE";
}

/** Our words for a syntax error; the parser's own are English only and speak of its workings. */
export function wordSyntax({ code, cause, found }: SyntaxProblem): Wording {
  return (cause === null ? BY_CODE[code] : BY_CAUSE[cause])(firstWord(found));
}

type Word = (found: string) => Wording;

/** Longest quotation of a place, characters. */
const MAX_QUOTED = 30;

/** Kept to a word: the rest of the line may be a secret. */
function firstWord(found: string): string {
  return shorten(found.trim().split(/\s/, 1)[0] ?? "", MAX_QUOTED);
}

const word =
  (what: Wording["what"], help: Wording["help"]): Word =>
  () => ({ what, help });

const TAG = (found: string): Wording => ({
  what: { en: `the tag \`${found}\` is not known`, fr: `l'étiquette \`${found}\` n'est pas connue` },
  help: {
    en: "No tag is needed, and none is ever executed. Remove it; quote the value if it is to stay a text.",
    fr: "Aucune étiquette n'est nécessaire, et aucune n'est jamais exécutée. Retirez-la ; mettez la valeur entre guillemets si elle doit rester un texte.",
  },
});

const INDENT: Wording = {
  what: { en: "this line is not indented like its neighbours", fr: "cette ligne n'a pas le même retrait que ses voisines" },
  help: {
    en: "Align the keys of one mapping, and the dashes of one list, on the same column.",
    fr: "Alignez les clés d'un même objet, et les tirets d'une même liste, sur la même colonne.",
  },
};

const BY_CAUSE: Readonly<Record<SyntaxCause, Word>> = {
  "open-quote": word(
    { en: "this quote is never closed", fr: "ce guillemet n'est jamais fermé" },
    { en: "Write the same quote at the end of the value.", fr: "Écrivez le même guillemet à la fin de la valeur." },
  ),
  "open-bracket": word(
    { en: "this bracket is never closed", fr: "ce crochet ou cette accolade n'est jamais fermé" },
    {
      en: "Write `]` or `}` where the list or the mapping ends, indented further than the key that holds it.",
      fr: "Écrivez `]` ou `}` là où la liste ou l'objet se termine, plus en retrait que la clé qui le contient.",
    },
  ),
  "glued-comment": word(
    { en: "a comment begins right after a value", fr: "un commentaire commence juste après une valeur" },
    { en: "Put a space before `#`.", fr: "Mettez une espace avant `#`." },
  ),
  "no-comma": word(
    { en: "two items are not separated by a comma", fr: "deux éléments ne sont pas séparés par une virgule" },
    {
      en: "Between brackets, write a comma after each item.",
      fr: "Entre crochets ou accolades, écrivez une virgule après chaque élément.",
    },
  ),
  "key-without-value": (found) => ({
    what: {
      en: found === "" ? "a key has no value" : `\`${found}\` stands where a key is expected, without a colon`,
      fr: found === "" ? "une clé n'a pas de valeur" : `\`${found}\` est à la place d'une clé, sans deux-points`,
    },
    help: {
      en: "Write `key: value`, or quote the whole value above if this line belongs to it.",
      fr: "Écrivez `clé: valeur`, ou mettez entre guillemets toute la valeur au-dessus si cette ligne en fait partie.",
    },
  }),
  "open-directive": word(
    { en: "a directive is not followed by `---`", fr: "une directive n'est pas suivie de `---`" },
    {
      en: "Manifests need no directive: remove the line that begins with `%`.",
      fr: "Les manifestes n'ont besoin d'aucune directive : retirez la ligne qui commence par `%`.",
    },
  ),
  "mapping-beside-marker": word(
    { en: "a mapping begins on the line of `---`", fr: "un objet commence sur la ligne de `---`" },
    { en: "Begin it on the next line.", fr: "Commencez-le à la ligne suivante." },
  ),
  "rest-of-value": (found) => ({
    what: {
      en: `\`${found}\` follows a value that is already complete`,
      fr: `\`${found}\` suit une valeur déjà complète`,
    },
    help: {
      en: "Put the whole value between one pair of quotes; inside single quotes, double each apostrophe.",
      fr: "Mettez toute la valeur entre une seule paire de guillemets ; entre guillemets simples, doublez chaque apostrophe.",
    },
  }),
  "empty-item": word(
    { en: "a comma has no item before it", fr: "une virgule n'a pas d'élément avant elle" },
    { en: "Remove the comma or write the missing item.", fr: "Retirez la virgule ou écrivez l'élément manquant." },
  ),
  "text-beside-block": word(
    { en: "a text stands beside `|` or `>`", fr: "un texte est à côté de `|` ou `>`" },
    {
      en: "Begin the text on the next line, further indented than its key.",
      fr: "Commencez le texte à la ligne suivante, plus en retrait que sa clé.",
    },
  ),
  "dash-beside-key": word(
    { en: "a list begins on the line of its key", fr: "une liste commence sur la ligne de sa clé" },
    {
      en: "Write the first `- ` on the next line, or quote the value.",
      fr: "Écrivez le premier `- ` à la ligne suivante, ou mettez la valeur entre guillemets.",
    },
  ),
  "dash-as-key": () => INDENT,
};

const BY_CODE: Readonly<Record<ErrorCode, Word>> = {
  ALIAS_PROPS: word(
    { en: "an alias bears an anchor or a tag", fr: "un alias porte une ancre ou une étiquette" },
    { en: "Put them on the value that the alias names.", fr: "Mettez-les sur la valeur que l'alias désigne." },
  ),
  BAD_ALIAS: word(
    { en: "an alias or an anchor has no name", fr: "un alias ou une ancre n'a pas de nom" },
    {
      en: "Write a name after `*` or `&`, or quote the value.",
      fr: "Écrivez un nom après `*` ou `&`, ou mettez la valeur entre guillemets.",
    },
  ),
  BAD_COLLECTION_TYPE: TAG,
  BAD_DIRECTIVE: word(
    { en: "a directive is malformed", fr: "une directive est mal formée" },
    {
      en: "Manifests need no directive: remove the line that begins with `%`.",
      fr: "Les manifestes n'ont besoin d'aucune directive : retirez la ligne qui commence par `%`.",
    },
  ),
  BAD_DQ_ESCAPE: (found) => ({
    what: { en: `\`${found}\` is no escape sequence`, fr: `\`${found}\` n'est pas une séquence d'échappement` },
    help: {
      en: "Between double quotes, write `\\\\` for a backslash, or use single quotes.",
      fr: "Entre guillemets doubles, écrivez `\\\\` pour une barre oblique inverse, ou utilisez des guillemets simples.",
    },
  }),
  BAD_INDENT: () => INDENT,
  BAD_PROP_ORDER: word(
    { en: "an anchor or a tag stands before the dash or the colon", fr: "une ancre ou une étiquette est avant le tiret ou le deux-points" },
    { en: "Put it right before the value.", fr: "Mettez-la juste avant la valeur." },
  ),
  BAD_SCALAR_START: (found) => ({
    what: {
      en: `a value begins with \`${found.slice(0, 1)}\`, which YAML reserves`,
      fr: `une valeur commence par \`${found.slice(0, 1)}\`, que YAML réserve`,
    },
    help: { en: "Put the value between quotes.", fr: "Mettez la valeur entre guillemets." },
  }),
  BLOCK_AS_IMPLICIT_KEY: word(
    {
      en: "a value holds a colon followed by a space, as if it were a key",
      fr: "une valeur contient un deux-points suivi d'une espace, comme si c'était une clé",
    },
    {
      en: "Put the value between quotes; if it is a mapping, begin it on the next line.",
      fr: "Mettez la valeur entre guillemets ; si c'est un objet, commencez-le à la ligne suivante.",
    },
  ),
  BLOCK_IN_FLOW: word(
    {
      en: "between brackets, two items are not separated by a comma, or a list begins with dashes",
      fr: "entre crochets, deux éléments ne sont pas séparés par une virgule, ou une liste commence par des tirets",
    },
    {
      en: "Write a comma after each item, and lists as `[a, b]`.",
      fr: "Écrivez une virgule après chaque élément, et les listes sous la forme `[a, b]`.",
    },
  ),
  DUPLICATE_KEY: word(
    { en: "a key stands twice in one mapping", fr: "une clé figure deux fois dans un même objet" },
    { en: "Keep one of them.", fr: "Gardez-en une seule." },
  ),
  IMPOSSIBLE: word(
    { en: "this line cannot be read", fr: "cette ligne ne peut pas être lue" },
    { en: "Quote the value, and check the indentation.", fr: "Mettez la valeur entre guillemets et vérifiez le retrait." },
  ),
  KEY_OVER_1024_CHARS: word(
    { en: "a key is longer than 1,024 characters", fr: "une clé dépasse 1 024 caractères" },
    {
      en: "A colon is probably missing, or a quote is not closed.",
      fr: "Il manque sans doute un deux-points, ou un guillemet n'est pas fermé.",
    },
  ),
  MISSING_CHAR: word(
    { en: "a character is missing here", fr: "il manque un caractère ici" },
    {
      en: "Put a space between an anchor, a tag, a marker and what follows it.",
      fr: "Mettez une espace entre une ancre, une étiquette, un marqueur et ce qui suit.",
    },
  ),
  MULTILINE_IMPLICIT_KEY: (found) => ({
    what: {
      en: `\`${found}\` is neither a key with its value nor part of the value above`,
      fr: `\`${found}\` n'est ni une clé avec sa valeur, ni une partie de la valeur au-dessus`,
    },
    help: {
      en: "Write `key: value`, with a space after the colon; quote a value that spans several lines.",
      fr: "Écrivez `clé: valeur`, avec une espace après le deux-points ; mettez entre guillemets une valeur sur plusieurs lignes.",
    },
  }),
  MULTIPLE_ANCHORS: word(
    { en: "a value has two anchors", fr: "une valeur a deux ancres" },
    { en: "Keep one of them.", fr: "Gardez-en une seule." },
  ),
  MULTIPLE_DOCS: word(
    { en: "another document begins here", fr: "un autre document commence ici" },
    { en: "Separate documents by a line `---`.", fr: "Séparez les documents par une ligne `---`." },
  ),
  MULTIPLE_TAGS: word(
    { en: "a value has two tags", fr: "une valeur a deux étiquettes" },
    { en: "Manifests need no tag: remove them.", fr: "Les manifestes n'ont besoin d'aucune étiquette : retirez-les." },
  ),
  NON_STRING_KEY: word(
    { en: "a key is not a text", fr: "une clé n'est pas un texte" },
    { en: "Put the key between quotes.", fr: "Mettez la clé entre guillemets." },
  ),
  RESOURCE_EXHAUSTION: word(
    { en: "this value is nested too deeply to be read", fr: "cette valeur est trop imbriquée pour être lue" },
    { en: "Bring it nearer to the root.", fr: "Rapprochez-la de la racine." },
  ),
  TAB_AS_INDENT: word(
    { en: "a tab is used for indentation", fr: "une tabulation sert de retrait" },
    { en: "Indent with spaces: YAML accepts nothing else.", fr: "Mettez des espaces : YAML n'accepte rien d'autre en retrait." },
  ),
  TAG_RESOLVE_FAILED: TAG,
  UNEXPECTED_TOKEN: (found) => ({
    what: {
      en: found === "" ? "something stands here that is not expected" : `\`${found}\` is not expected here`,
      fr: found === "" ? "ce qui est écrit ici n'est pas attendu" : `\`${found}\` n'est pas attendu ici`,
    },
    help: {
      en: "Remove it, or put the whole value between quotes.",
      fr: "Retirez-le, ou mettez toute la valeur entre guillemets.",
    },
  }),
};

/** Words for a line whose indentation made the line above look like a key of several lines. */
export const INDENT_WORDING = INDENT;
