import { isUuid, secretLook } from "./secret-look.ts";

/** `env:NAME` or `file:PATH`, well formed or not. */
const REFERENCE = /^(?:env|file):/;
const WELL_FORMED = /^(?:env:[A-Za-z_][A-Za-z0-9_]*|file:\S(?:.*\S)?)$/;

/** Whether a text is a reference to a secret that may be shown: well formed, and no secret in the place of its name. */
export function isReference(text: string): boolean {
  return WELL_FORMED.test(text) && !holdsPastedSecret(text, true);
}

/** Whether a text begins as a reference does: the schema speaks of its form. */
export function beginsAsReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** `env:` or `file:` typed before the secret itself. */
export function holdsPastedSecret(reference: string, isCredential: boolean): boolean {
  if (!REFERENCE.test(reference)) return false;
  const scheme = reference.slice(0, reference.indexOf(":"));
  const text = reference.slice(scheme.length + 1).trim();
  if (isCredential && isUuid(text)) return true;
  // The name of a file may be long and random without being one; that of a variable holds no such mixture.
  return secretLook(scheme === "file" ? text.replace(/^.*[/\\]/s, "") : text) !== null;
}
