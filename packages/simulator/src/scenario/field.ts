/** What one key of a scenario accepts; the reader, the types and the documentation all come from such declarations. */
type Field =
  | { readonly type: "integer"; readonly min: number; readonly max: number; readonly default: number | null }
  | { readonly type: "number"; readonly min: number; readonly max: number; readonly default: number | null }
  | { readonly type: "boolean"; readonly default: boolean | null }
  | { readonly type: "text"; readonly default: string | null }
  | { readonly type: "choice"; readonly choices: readonly string[]; readonly default: string | null }
  | { readonly type: "known-integer"; readonly choices: readonly number[]; readonly default: number | null }
  | { readonly type: "integers"; readonly min: number; readonly max: number; readonly default: null }
  | { readonly type: "texts"; readonly default: readonly string[] }
  | { readonly type: "headers"; readonly default: null };

/** A key that has no default must be given, unless it is said to be optional. */
export type DeclaredField = Field & { readonly optional?: true };

type Plain<F> = F extends { type: "integer" | "number" }
  ? number
  : F extends { type: "boolean" }
    ? boolean
    : F extends { type: "choice" | "known-integer"; choices: readonly (infer Choice)[] }
      ? Choice
      : F extends { type: "integers" }
        ? readonly number[]
        : F extends { type: "texts" }
          ? readonly string[]
          : F extends { type: "headers" }
            ? Readonly<Record<string, string>>
            : string;

/** Value of a field once read: null where it is optional and absent. */
type FieldValue<F> = F extends { optional: true } ? Plain<F> | null : Plain<F>;

/** Object of the values of several fields. */
export type FieldValues<Fields> = { readonly [Key in keyof Fields]: FieldValue<Fields[Key]> };

/** The same as it may be written: keys with a default or optional may be left out. */
export type FieldInputs<Fields> = {
  readonly [Key in keyof Fields as Fields[Key] extends { optional: true } | { default: string | number | boolean | readonly string[] }
    ? never
    : Key]: Plain<Fields[Key]>;
} & {
  readonly [Key in keyof Fields as Fields[Key] extends { optional: true } | { default: string | number | boolean | readonly string[] }
    ? Key
    : never]?: Plain<Fields[Key]> | null | undefined;
};
