import type { ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import { type PlacedScalar, walkScalars } from "../document/walk-scalars.ts";
import { meantReference } from "./placeholder.ts";
import { isKeyedSecret, isUuid, type SecretLook, secretLook } from "./secret-look.ts";

/** A value that is, or looks like, a secret. */
export interface FoundSecret extends PlacedScalar {
  /** `credential`: a credential field whose value is no reference; `named`: one that names a variable or a file, in another notation, so that it is no secret; `reference`: a reference with a secret in the place of a name; `keyed`: a secret by its key. */
  readonly look: SecretLook | "credential" | "named" | "reference" | "keyed";
}

/** `env:NAME` or `file:PATH`, well formed or not: the schema speaks of the form. */
const REFERENCE = /^(env|file):(.*)$/s;
/** Settings that stand beside the credentials. */
const NOT_CREDENTIALS = new Set(["rotatedOn", "rotateEveryDays"]);
/** Keys, folded, under which a value is a credential: they end so, which leaves out `passwordRenewedOn` or `token-type`. */
const CREDENTIAL_KEY =
  /(?:secret|password|passwd|pwd|passphrase|motdepasse|token|jeton|apikey|accesskey|privatekey|secretkey|consumerkey|clientid|keyid|credentials?|authorization|cproaccount)$/;

/** Every secret of a document, in the order of the text; a value used in several places by aliases is given once. */
export function* findSecrets(document: ManifestDocument): Generator<FoundSecret> {
  const found = new Set<ManifestNode>();
  for (const scalar of walkScalars(document.root)) {
    const look = found.has(scalar.node) ? null : lookOf(document, scalar);
    if (look === null) continue;
    found.add(scalar.node);
    yield { ...scalar, look };
  }
}

function lookOf(document: ManifestDocument, { node: { value }, keys }: PlacedScalar): FoundSecret["look"] | null {
  if (value === null) return null;
  const text = String(value);
  const isCredential = isCredentialField(document, keys);
  const reference = typeof value === "string" ? REFERENCE.exec(text) : null;
  if (reference !== null) return looksPasted(reference[1] ?? "", reference[2] ?? "", isCredential) ? "reference" : null;
  if (isCredential) return meantReference(text) === null ? "credential" : "named";
  const key = foldKey(keys.at(-1) ?? "");
  // The address of a token endpoint is under a key `token`.
  if (keys.at(-2) !== "endpoints" && CREDENTIAL_KEY.test(key) && isKeyedSecret(text)) return "keyed";
  return typeof value === "string" ? secretLook(text) : null;
}

/** Whether the format wants a reference at a place. */
function isCredentialField({ kind }: ManifestDocument, keys: readonly string[]): boolean {
  const [parent, key, ...rest] = keys;
  if (key === undefined || rest.length > 0) return false;
  if (kind === "Application" || kind === "Partner") return parent === "credentials" && !NOT_CREDENTIALS.has(key) && !key.startsWith("x-");
  return kind === "ChorusProConnection" && parent === "technicalAccount" && key === "credential";
}

/** `env:` or `file:` typed before the secret itself. */
function looksPasted(scheme: string, rest: string, isCredential: boolean): boolean {
  const text = rest.trim();
  if (isCredential && isUuid(text)) return true;
  // The name of a file may be long and random without being one; that of a variable holds no such mixture.
  return secretLook(scheme === "file" ? text.replace(/^.*[/\\]/s, "") : text) !== null;
}

function foldKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
