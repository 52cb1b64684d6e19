import { suggestWords } from "@pistectl/words";
import { KINDS, type Kind } from "../document/manifest-document.ts";
import type { Project } from "./project.ts";

/** Whether a document that could not be read may be of a kind and bear a name (null: any): what refers to it, or misses it, is then not known to be wrong. */
export function mayBeUnread({ unread = [] }: Pick<Project, "unread">, kind: Kind, name: string | null): boolean {
  return unread.some((document) => {
    // A kind that does not exist may be a misspelt one; one that is like no other may be any.
    const meant = suggestWords(document.kind ?? "", KINDS);
    return (meant.length === 0 || meant.includes(kind)) && (document.name === null || name === null || document.name === name);
  });
}
