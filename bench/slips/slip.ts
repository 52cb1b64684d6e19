/** A text with one slip in it. */
export interface Slipped {
  readonly lines: readonly string[];
  /** Indexes of the lines, from 0, on which a finding may be: that of the slip, or the one it hides in. */
  readonly places: readonly number[];
}

/** A mistake of one line as people make it. */
export interface Slip {
  readonly name: string;
  /** The slip made at a line; null where it cannot stand there. */
  readonly make: (lines: readonly string[], at: number) => Slipped | null;
}

/** A slip that rewrites its line. */
export function rewriting(name: string, rewrite: (line: string, lines: readonly string[], at: number) => string | null): Slip {
  return {
    name,
    make: (lines, at) => {
      const line = rewrite(lines[at] ?? "", lines, at);
      return line === null || line === lines[at] ? null : { lines: lines.with(at, line), places: [at] };
    },
  };
}

/** A slip that puts a line of its own before another. */
export function inserting(name: string, insert: (line: string, lines: readonly string[], at: number) => string | null): Slip {
  return {
    name,
    make: (lines, at) => {
      const line = insert(lines[at] ?? "", lines, at);
      return line === null ? null : { lines: lines.toSpliced(at, 0, line), places: [at] };
    },
  };
}
