declare module "virtual:examples" {
  /** The folders of `examples` that hold manifests, as the build found them. */
  export const EXAMPLES: readonly {
    /** Path from `examples`. */
    readonly name: string;
    readonly files: readonly { readonly name: string; readonly text: string }[];
  }[];
  /** Day on which the examples show what they are to show, `YYYY-MM-DD`. */
  export const EXAMPLES_DAY: string;
}
