import { secretsOfText, secretTexts } from "@pistectl/config-schema/secrets";

/** What looks like a secret in arguments: an error that repeats what was typed must not repeat it. */
export function secretsInArguments(argv: readonly string[]): readonly string[] {
  return argv.flatMap((argument) => secretTexts(argument, secretsOfText(argument)));
}
