import type { Language, Localized, Outcome } from "@pistectl/words";
import type { Io } from "../machine/io.ts";
import type { Flags, FlagValues } from "./flag.ts";
import type { Refusal } from "./refusal.ts";

/** What a verb is given to work with. */
export interface Invocation<F extends Flags> {
  readonly flags: FlagValues<F>;
  readonly operands: readonly string[];
  readonly io: Io;
  readonly language: Language;
  /** Whether `--lang` asked for that language: the configuration has no say then. */
  readonly languageAsked: boolean;
  /** Value of `--config`. */
  readonly configurationFile: string | undefined;
  /** Neither progress nor remarks are wanted. */
  readonly quiet: boolean;
  /** Whether standard output gets colours. */
  readonly colour: boolean;
  /** From now on this value never reaches an output. */
  readonly hide: (secret: string) => void;
}

/** A line of a two-column list of the help. */
export interface HelpRow {
  readonly term: string;
  readonly text: Localized;
}

/** An example of the help. */
export interface HelpExample {
  readonly about: Localized;
  readonly command: string;
}

/** What one verb of the command line takes, says and does. */
export interface Verb<F extends Flags = Flags> {
  /** Words after the verb's name, one line per form. */
  readonly synopsis: readonly Localized[];
  /** Paragraphs. */
  readonly description: readonly Localized[];
  readonly flags: F;
  readonly environment: readonly HelpRow[];
  readonly exitStatuses: readonly HelpRow[];
  /** Exit status of every error, refusals and internal errors alike, where the verb does not tell them apart. */
  readonly errorStatus?: number;
  readonly examples: readonly HelpExample[];
  /** Its output is made of sample credentials, which the environment may well hold by now: they are not hidden. */
  readonly printsCredentials?: true;
  /** Exit status, or why the command cannot be carried out. */
  run(invocation: Invocation<F>): Promise<Outcome<number, Refusal>>;
}

/** A verb before it is loaded. */
export interface VerbEntry {
  /** What is typed after `pistectl`, and the name of the folder of the verb. */
  readonly name: string;
  readonly summary: Localized;
  /** Loads the verb and what it needs: the others cost nothing. */
  readonly load: () => Promise<Verb>;
}

/** A verb once it is loaded. */
export type LoadedVerb = Verb & Pick<VerbEntry, "name" | "summary">;

/** Loads a verb of the list. */
export async function loadVerb({ name, summary, load }: VerbEntry): Promise<LoadedVerb> {
  return { ...(await load()), name, summary };
}
