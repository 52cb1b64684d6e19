import type { Localized, Synonyms } from "@pistectl/words";

/** One declaration of the format: from it come the JSON Schemas, the TypeScript types, the validators, the reference page and the words of findings. */
export type Field =
  | TextField
  | IdentifierField
  | ReferenceField
  | DateField
  | WordField
  | FlagField
  | NumberField
  | ScalarField
  | EitherField
  | ListField
  | MappingField
  | VariantsField
  | MapField;

interface Declared {
  /** One or two sentences; the label of the portal, which is in French, stands in both languages. */
  readonly description: Localized;
  readonly required?: true;
  readonly nullable?: true;
  /** What holds when the key is not there. */
  readonly absent?: string | number | boolean;
  readonly examples?: readonly (string | number | boolean)[];
}

/** Text of `min` to `max` characters; without them, a rule judges the content. */
export interface TextField extends Declared {
  readonly type: "text";
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: Pattern;
  /** What a regular expression can say of what a rule judges: published for editors, the validators leave it to the rule. */
  readonly editor?: EditorPattern;
  /** Words that editors offer; any other may stand. */
  readonly offered?: "apis" | "organizations";
  /** No message shows it. */
  readonly secret?: true;
}

/** A regular expression with what it asks, as the end of "… is expected". */
export interface Pattern {
  readonly source: string;
  readonly says: Localized;
}

/** A pattern for editors; `advice`: one that a valid document may break. */
export interface EditorPattern extends Pattern {
  readonly advice?: true;
}

/** Text made of digits, such as a SIRET: a number in its place is left to the rule `identity/quoted`. */
export interface IdentifierField extends Declared {
  readonly type: "identifier";
  readonly min?: number;
  readonly max?: number;
  /** As for a text. */
  readonly editor?: EditorPattern;
  /** Words that editors offer; any other may stand. */
  readonly offered?: "versions";
}

/** `env:NAME` or `file:PATH`; a value that begins with neither is left to the rule `security/inline-secret`. */
export interface ReferenceField extends Declared {
  readonly type: "reference";
}

/** A date that exists: to the day, or with `loose` to the month or the year. */
export interface DateField extends Declared {
  readonly type: "date";
  readonly loose?: true;
}

/** One word of a closed list. */
export interface WordField extends Declared {
  readonly type: "word";
  readonly words: readonly string[];
  /** What each word means, in the order of `words`. */
  readonly meanings?: readonly Localized[];
  /** Words that editors strike out, with the reason; a rule judges them. */
  readonly discouraged?: Readonly<Record<string, Localized>>;
}

/** True or false. */
export interface FlagField extends Declared {
  readonly type: "flag";
  readonly absent: boolean;
}

/** A whole number, or with `fraction` any number. */
export interface NumberField extends Declared {
  readonly type: "number";
  readonly min: number;
  readonly max: number;
  readonly fraction?: true;
  /** The numbers accepted, where they are only a few. */
  readonly only?: readonly number[];
}

/** A text, a number, true or false. */
export interface ScalarField extends Declared {
  readonly type: "scalar";
}

/** A value of one of several types. */
export interface EitherField extends Declared {
  readonly type: "either";
  readonly either: readonly Field[];
  /** What it may be, as the end of "… is not". */
  readonly says: Localized;
}

/** A list; with `orOne`, an item alone may stand in its place. */
export interface ListField extends Declared {
  readonly type: "list";
  readonly items: Field;
  /** Least number of items. Default 1. */
  readonly min?: number;
  /** Most items. Default `MAX_ITEMS`. */
  readonly max?: number;
  readonly orOne?: true;
  /** Item that must be there. */
  readonly contains?: { readonly key: string; readonly word: string; readonly and: string; readonly says: Localized };
}

/** An object whose keys are known; those that begin with `x-` are everybody's. */
export interface MappingField extends Declared {
  readonly type: "mapping";
  readonly keys: Readonly<Record<string, Field>>;
  /** Whether it may have none of them. */
  readonly mayBeEmpty?: true;
}

/** An object whose further keys depend on the word of one. */
export interface VariantsField extends Declared {
  readonly type: "variants";
  /** The key that holds the word. */
  readonly by: string;
  /** Keys of all variants besides. */
  readonly keys: Readonly<Record<string, Field>>;
  readonly variants: Readonly<Record<string, Variant>>;
}

/** What goes with one word of a `VariantsField`. */
export interface Variant {
  readonly description: Localized;
  readonly keys: Readonly<Record<string, Field>>;
}

/** Values of one type by key. */
export interface MapField extends Declared {
  readonly type: "map";
  readonly values: Field;
  /** Keys that it may have; without them, any of 1 to 100 characters, 100 at most. */
  readonly names?: KeyNames | Pattern;
}

/** Names of a closed list that is made elsewhere. */
export interface KeyNames {
  readonly words: readonly string[];
  /** Other words that mean it. */
  readonly synonyms: Synonyms;
  /** Names that exist and that the file may not use, with the reason, as the end of "… is". */
  readonly barred: { readonly words: readonly string[]; readonly says: Localized };
  /** What a name is, as the end of "… is not". */
  readonly says: Localized;
  /** Where they are listed, a sentence. */
  readonly listed: Localized;
}

/** `env:NAME` or `file:PATH`, from the folder of the manifest, with `/` between folders: an absolute path, of whatever system, or that of a home is none. */
export const REFERENCE_FORM =
  "env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]{0,999}[^\\\\\\s\\u0000-\\u001f\\u007f]";
/** A text that shows something: blanks, controls, fillers and characters without a shape do not. Written out, since not every reader of JSON Schema knows classes of Unicode. */
export const VISIBLE =
  "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]";
/** Characters of a name. */
export const NAME_LENGTH = { min: 1, max: 100 } as const;
/** Characters of a description. */
export const DESCRIPTION_LENGTH = { min: 1, max: 1000 } as const;
/** Items of a list. */
export const MAX_ITEMS = 100;

/** A file of one document. */
export interface FileSchema {
  readonly title: string;
  readonly root: MappingField;
}

/** A kind of document. */
export interface KindSchema {
  readonly kind: string;
  readonly description: Localized;
  readonly root: MappingField;
  /** A whole document for the editor to insert. */
  readonly snippet: unknown;
}

/** A place in a snippet where the editor offers words. */
export function choice(place: number, ...words: readonly string[]): string {
  return `\${${place}|${words.join(",")}|}`;
}
