import { posix } from "node:path";
import type { Localized } from "@pistectl/words";
import type { DeclaredObject } from "../comparison/pair-documents.ts";
import { textAt, valueAt } from "../plain-content.ts";

/** Where a credential is kept. */
export type CredentialPlace =
  | { readonly type: "variable"; readonly name: string }
  /** Path relative to the project. */
  | { readonly type: "file"; readonly path: string };

/** A credential of an object, by its place and never by its value. */
export interface Credential {
  readonly what: Localized;
  readonly place: CredentialPlace;
  /** As the manifest writes it; null where it names no place, and the usual variable is taken. */
  readonly reference: string | null;
  /** The manifest holds the credential itself, or something that looks like it, in the place of a reference. */
  readonly isInline: boolean;
}

/** Where the document says that a credential is, `fallback` where it does not. */
export function readCredential(
  { path: manifest, content }: DeclaredObject,
  [block, key]: readonly [block: string, key: string],
  what: Localized,
  fallback: string,
): Credential {
  const reference = textAt(valueAt(content.value, block), key);
  const isInline = content.secrets.has(`/${block}/${key}`);
  const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(reference ?? "")?.[1];
  if (variable !== undefined) return { what, place: { type: "variable", name: variable }, reference, isInline };
  const path = /^file:(.+)$/.exec(reference ?? "")?.[1];
  if (path !== undefined) return { what, place: { type: "file", path: posix.join(posix.dirname(manifest), path) }, reference, isInline };
  return { what, place: { type: "variable", name: fallback }, reference: null, isInline };
}
