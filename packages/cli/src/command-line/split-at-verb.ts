/** A command line around its verb. */
interface SplitLine {
  /** What stands before the verb. */
  readonly leading: readonly string[];
  readonly name: string | undefined;
  /** What follows the verb. */
  readonly rest: readonly string[];
}

/** Flags before a verb whose value is a word of its own. */
const WITH_VALUE: ReadonlySet<string> = new Set(["--lang", "--config", "--format"]);

/** Finds the verb of a command line: common flags may stand before it. */
export function splitAtVerb(argv: readonly string[]): SplitLine {
  let at = 0;
  while (argv[at]?.startsWith("-") === true) at += WITH_VALUE.has(argv[at] ?? "") ? 2 : 1;
  return { leading: argv.slice(0, at), name: argv[at], rest: argv.slice(at + 1) };
}
