/** How much of a file is read; beyond, there is a `yaml/limits` finding and nothing else is said of the part that was not read. */
export interface ReadingLimits {
  /** Bytes of a file. */
  readonly fileBytes: number;
  /** Documents of a file. */
  readonly documents: number;
  /** Words and signs of a document, a sign counting twice: it makes an entry. */
  readonly words: number;
  /** Mappings and lists within one another; the root is 1. */
  readonly depth: number;
  /** Characters of the keys and indexes that lead to a value, together: each finding below them repeats them in its pointer. */
  readonly path: number;
  /** Nodes that the aliases of a file stand for, together. */
  readonly aliasedNodes: number;
}

/** The limits of the product. */
export const READING_LIMITS: ReadingLimits = {
  fileBytes: 1_048_576,
  documents: 10_000,
  words: 250_000,
  depth: 64,
  path: 1000,
  aliasedNodes: 10_000,
};
