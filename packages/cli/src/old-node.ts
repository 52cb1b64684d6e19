import { type Localized, say } from "@pistectl/words";
import { languageOf } from "./command-line/language-choice.ts";

/** Exit status on a Node that is too old: nothing was judged, and nothing was asked of PISTE. */
export const OLD_NODE_STATUS = 2;

/** Whether this version of Node is older than the `engines` of the package. */
export function isOldNode(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (major === 20) return minor < 18 || (minor === 18 && patch < 1);
  return major < 20 || major === 21 || (major === 22 && minor < 3);
}

/** Says so, in a line; `path` is that of the program which runs. */
export function oldNodeRefusal(version: string, path: string, env: Readonly<Record<string, string | undefined>>): string {
  const text: Localized = {
    en: `Node ${version} (${path}) is too old: pistectl needs 20.18.1 or later, of Node 22 at least 22.3. Today's versions are on https://nodejs.org.`,
    fr: `Node ${version} (${path}) est trop ancien : pistectl demande la version 20.18.1 ou une plus récente, au moins 22.3 pour Node 22. Les versions actuelles sont sur https://nodejs.org.`,
  };
  return `pistectl: ${say(text, languageOf(env))}\n`;
}
