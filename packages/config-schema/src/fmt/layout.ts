/** A text in canonical layout. */
export interface Layout {
  readonly text: string;
  /** Whether blank lines stood before what it holds. */
  readonly blankBefore: boolean;
  /** Whether blank lines stood after what it holds. */
  readonly blankAfter: boolean;
}
