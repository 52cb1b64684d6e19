/** Columns of one level. */
export const INDENT = 2;
