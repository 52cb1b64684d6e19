/** How a text reads; less is better, in this order. */
export interface Assessment {
  /** Where the parser stops understanding it; null when it does not. */
  readonly brokenAt: number | null;
  /** Scalars and keys that nobody writes so, and documents behind the first that do not say what they are. */
  readonly suspicions: number;
  /** Keys of the envelope that stand twice in one document, and keys of an item that do. */
  readonly repeated: number;
}

/** Whether a text needs mending. */
export function isAmiss({ brokenAt, suspicions, repeated }: Assessment): boolean {
  return brokenAt !== null || suspicions > 0 || repeated > 0;
}
