import type { Localized } from "@pistectl/words";

/** One declaration of the format: from it come the JSON Schemas, the TypeScript types, the validators, the reference page and the words of findings. */
export type Field =
  | TextField
  | IdentifierField
  | ReferenceField
  | DateField
  | WordField
  | FlagField
  | IntegerField
  | ScalarField
  | ListField
  | MappingField
  | TextMapField;

interface Declared {
  /** One or two sentences; the label of the portal, which is in French, stands in both languages. */
  readonly description: Localized;
  readonly required?: true;
  readonly nullable?: true;
  readonly examples?: readonly (string | number | boolean)[];
}

/** Text of `min` to `max` characters; without them, a rule judges the content. */
export interface TextField extends Declared {
  readonly type: "text";
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: Pattern;
}

/** A regular expression with what it asks, as the end of "… is expected". */
export interface Pattern {
  readonly source: string;
  readonly says: Localized;
}

/** Text made of digits, such as a SIRET: a number in its place is left to the rule `identity/quoted`. */
export interface IdentifierField extends Declared {
  readonly type: "identifier";
  readonly min?: number;
  readonly max?: number;
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

/** A whole number. */
export interface IntegerField extends Declared {
  readonly type: "integer";
  readonly min: number;
  readonly max: number;
}

/** A text, a number, true or false. */
export interface ScalarField extends Declared {
  readonly type: "scalar";
}

/** A list; with `orOne`, an item alone may stand in its place. */
export interface ListField extends Declared {
  readonly type: "list";
  readonly items: Field;
  /** Least number of items. Default 1. */
  readonly min?: 0;
  readonly orOne?: true;
  /** Item that must be there. */
  readonly contains?: { readonly key: string; readonly word: string; readonly and: string; readonly says: Localized };
}

/** An object whose keys are known; those that begin with `x-` are everybody's. */
export interface MappingField extends Declared {
  readonly type: "mapping";
  readonly keys: Readonly<Record<string, Field>>;
}

/** Texts by any key. */
export interface TextMapField extends Declared {
  readonly type: "text-map";
}

/** Characters of a name. */
export const NAME_LENGTH = { min: 1, max: 100 } as const;
/** Characters of a description. */
export const DESCRIPTION_LENGTH = { min: 1, max: 1000 } as const;
/** Items of a list. */
export const MAX_ITEMS = 100;

/** A kind of document. */
export interface KindFormat {
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
