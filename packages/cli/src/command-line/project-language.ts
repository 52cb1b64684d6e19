import type { Language } from "@pistectl/words";
import type { Flags } from "./flag.ts";
import type { Invocation } from "./verb.ts";

/** The language of what is said of a project: the one that `--lang` asks for, else that of its configuration, else that of the machine. */
export function projectLanguage(
  { languageAsked, language }: Pick<Invocation<Flags>, "languageAsked" | "language">,
  configured: Language | null,
): Language {
  return languageAsked ? language : (configured ?? language);
}
