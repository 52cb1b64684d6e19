/** A command line around its verb. */
interface SplitLine {
  /** What stands before the verb. */
  readonly leading: readonly string[];
  readonly name: string | undefined;
  /** What follows the verb. */
  readonly rest: readonly string[];
}

/** Finds the verb of a command line: common flags may stand before it. */
export function splitAtVerb(argv: readonly string[]): SplitLine {
  let at = 0;
  while (argv[at]?.startsWith("-") === true) at += argv[at] === "--lang" || argv[at] === "--config" ? 2 : 1;
  return { leading: argv.slice(0, at), name: argv[at], rest: argv.slice(at + 1) };
}
