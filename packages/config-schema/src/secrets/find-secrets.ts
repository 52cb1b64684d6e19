import type { ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import { type PlacedScalar, walkScalars } from "../document/walk-scalars.ts";
import { holdsCredentials, isBesideCredentials, isCredentialKey, isVagueKey } from "./credential-keys.ts";
import { meantReference } from "./placeholder.ts";
import { isKeyedSecret, isMadeUp, type SecretLook, secretLook } from "./secret-look.ts";
import { beginsAsReference, holdsPastedSecret } from "./secret-reference.ts";
import { spansWithin } from "./spans-within.ts";
import { textSecrets } from "./text-secrets.ts";

/** A value that is, or looks like, a secret. */
export interface FoundSecret extends PlacedScalar {
  /** `credential`: a credential field whose value is no reference; `named`: one that names a variable or a file, in another notation, so that it is no secret; `reference`: a reference with a secret in the place of a name; `keyed`: a secret by its key. */
  readonly look: SecretLook | "credential" | "named" | "reference" | "keyed";
}

/** An alias, or an escape of a quoted text: its value is not that of the text at its place. */
const READS_OTHERWISE = /\\|(?<=[\s,[{:-])\*[^\s,[\]{}]/;

/** Every secret of a document, in the order of the text; a value used in several places by aliases is given once. `scalars`: gives its values. */
export function* findSecrets(
  document: ManifestDocument,
  scalars = (): readonly PlacedScalar[] => walkScalars(document.root),
): Generator<FoundSecret> {
  const { file, span } = document;
  if (!mayHoldSecrets(file)) return;
  // Nearly no document holds one, and its text tells faster than its values.
  const { masked, named } = textSecrets(file);
  const isQuiet = spansWithin(masked, span).length + spansWithin(named, span).length === 0;
  if (isQuiet && !READS_OTHERWISE.test(file.text.slice(span.start, span.end))) return;
  const found = new Set<ManifestNode>();
  for (const scalar of scalars()) {
    const { node, pointer, keys, key } = scalar;
    const look = found.has(node) ? null : lookOf(document, scalar);
    if (look === null) continue;
    found.add(node);
    yield { node, pointer, keys, key, look };
  }
}

/** Whether a file may hold a secret: its text shows one, or has a mark of what is read otherwise than it is written. */
export function mayHoldSecrets(file: SourceFile): boolean {
  const { masked, named } = textSecrets(file);
  return masked.length + named.length > 0 || file.text.includes("\\") || file.text.includes("*");
}

function lookOf(document: ManifestDocument, { node: { value }, keys }: PlacedScalar): FoundSecret["look"] | null {
  if (value === null) return null;
  const text = String(value);
  const isCredential = isCredentialField(document, keys);
  if (typeof value === "string" && beginsAsReference(text)) return holdsPastedSecret(text, isCredential) ? "reference" : null;
  if (isCredential) return meantReference(text) === null ? "credential" : "named";
  // The address of a token endpoint is under a key `token`.
  const isNamed = keys.some((key, at) => keys[at - 1] !== "endpoints" && isCredentialKey(key) && !holdsCredentials(key));
  if (isNamed && isKeyedSecret(text)) return "keyed";
  if (isVagueKey(keys.at(-1) ?? "") && isMadeUp(text)) return "keyed";
  return typeof value === "string" ? secretLook(text) : null;
}

/** Whether the format wants a reference at a place. */
function isCredentialField({ kind }: ManifestDocument, keys: readonly string[]): boolean {
  const [parent, key, ...rest] = keys;
  if (key === undefined || rest.length > 0) return false;
  if (kind === "Application" || kind === "Partner") return parent === "credentials" && !isBesideCredentials(key);
  return kind === "ChorusProConnection" && parent === "technicalAccount" && key === "credential";
}
