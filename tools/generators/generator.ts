/** A file to be generated. */
export interface GeneratedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** Derives files from what is declared elsewhere. */
export interface Generator {
  readonly name: string;
  /** Folders in which every file is this generator's: any other is removed. From the root, with `/`. */
  readonly owns: readonly string[];
  /** `root` is the absolute path of the repository, for generators that read files. */
  readonly generate: (root: string) => Promise<readonly GeneratedFile[]>;
}
