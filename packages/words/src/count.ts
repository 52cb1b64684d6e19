import type { Language } from "./language.ts";

/** `0 errors`, `1 error`; in French none is singular: `0 erreur`. The plural is the singular with an s, unless it is given. */
export function counted(count: number, language: Language, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 || (count === 0 && language === "fr") ? one : several}`;
}
