import { dirname, isAbsolute, join, relative } from "node:path";
import { fail, type Outcome, succeed } from "@pistectl/words";
import { isInside } from "../discovery/is-inside.ts";
import type { ProjectFiles } from "../discovery/project-files.ts";
import { DEFAULT_ALLOW_ENV, isAllowed, PISTES, type ReferringKind } from "../domain/allowed-variables.ts";
import { isOfGit } from "../domain/is-of-git.ts";

/** Where a credential is to be found, never the credential. */
export interface CredentialReference {
  /** Kind of the manifest: it decides which variables may be read for it, and where their values would go. */
  readonly kind: ReferringKind;
  /** What messages call it: `credentials.clientSecret`. */
  readonly source: string;
  /** `env:NAME` or `file:PATH`, as written. */
  readonly reference: string;
  /** Folder from which a `file:` path starts: that of the manifest, relative to the project. */
  readonly folder: string;
}

/** What a reference leads to. */
export interface ReferencedValue {
  /** The variable or the `file:` reference: what has to be set. */
  readonly name: string;
  /** Undefined when absent. */
  readonly value: string | undefined;
}

/** Why a reference is not followed; `of-piste`: it is a partner's, and leads to what PISTE or Chorus Pro is shown. */
export type ReferenceProblem = "name-not-allowed" | "outside-project" | "link" | "not-a-reference" | "of-piste";

/** What references may reach. */
export interface ReferenceScope {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Names of variables that the operator lets manifests name, or their beginnings followed by `*`; none: those of `DEFAULT_ALLOW_ENV`. */
  readonly allowEnv: readonly string[];
  /** Absolute path of the project. */
  readonly root: string;
  readonly files: Pick<ProjectFiles, "kindOf" | "realPath" | "sizeOf" | "read" | "list">;
}

/** No credential is as long, bytes. */
const MAX_FILE_BYTES = 65_536;

/**
 * Reads what a reference leads to. The author of a pull request writes the manifests, and a silence of theirs chooses too: only allowed variables and plain files of the project are read, and
 * nothing that PISTE or Chorus Pro is shown is given to a partner, whatever the operator allows.
 */
export function readReference(reference: CredentialReference, scope: ReferenceScope): Outcome<ReferencedValue, ReferenceProblem> {
  const reading = followReference(reference, scope);
  return reading.ok && reference.kind === "Partner" && isPistes(reading.value.value, scope.env) ? fail("of-piste") : reading;
}

/** Names of variables that manifests of a kind may name, or their beginnings followed by `*`. */
export function allowedNames(kind: ReferringKind, allowEnv: readonly string[]): readonly string[] {
  return allowEnv.length > 0 ? allowEnv : DEFAULT_ALLOW_ENV[kind];
}

function followReference(
  { kind, reference, folder }: CredentialReference,
  scope: ReferenceScope,
): Outcome<ReferencedValue, ReferenceProblem> {
  const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(reference)?.[1];
  if (variable !== undefined) {
    if (kind === "Partner" && isAllowed(PISTES, variable)) return fail("of-piste");
    if (!isAllowed(allowedNames(kind, scope.allowEnv), variable)) return fail("name-not-allowed");
    return succeed({ name: variable, value: Object.hasOwn(scope.env, variable) ? scope.env[variable] : undefined });
  }
  const path = /^file:(.+)$/.exec(reference)?.[1];
  return path === undefined ? fail("not-a-reference") : readFileReference(path, folder, scope);
}

/** Whether a value is that of such a variable, or the password in one, or holds it: under another name, in a file or in base64 it is the same secret. */
function isPistes(value: string | undefined, env: ReferenceScope["env"]): boolean {
  if (value === undefined || value === "") return false;
  const held = Object.keys(env)
    .filter((name) => isAllowed(PISTES, name))
    .flatMap((name) => [env[name] ?? "", env[name]?.replace(/^[^:]*:/, "") ?? ""]);
  const texts = [value, Buffer.from(value, "base64").toString()];
  return held.some((secret) => secret === value || (secret.length >= LEAST_SECRET && texts.some((text) => text.includes(secret))));
}

/** Characters of a secret that stands within another text by no chance. */
const LEAST_SECRET = 8;

function readFileReference(path: string, folder: string, { root, files }: ReferenceScope): Outcome<ReferencedValue, ReferenceProblem> {
  const absolute = join(root, folder, path);
  const isOutside = isAbsolute(path) || path.includes("\0") || !isInside(root, absolute) || absolute === root;
  if (isOutside || isOfGit(relative(root, absolute))) return fail("outside-project");
  const absent = succeed({ name: `file:${path}`, value: undefined });
  const realRoot = files.realPath(root);
  if (realRoot === null) return absent;
  if (!isWithoutLinks(absolute, root, realRoot, files)) return fail("link");
  if (files.kindOf(absolute) !== "file" || files.sizeOf(absolute) > MAX_FILE_BYTES) return absent;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.read(absolute));
  return succeed({ name: `file:${path}`, value: text.replace(/\r?\n$/, "") });
}

/** Whether what exists of a path is reached without a link: what is behind one is refused, there or not, so that a reference tells nothing of what is outside. */
function isWithoutLinks(
  absolute: string,
  root: string,
  realRoot: string,
  files: Pick<ProjectFiles, "kindOf" | "realPath" | "list">,
): boolean {
  for (let path = absolute; relative(root, path) !== ""; path = dirname(path)) {
    const real = files.realPath(path);
    if (real !== null) return real === join(realRoot, relative(root, path));
    if (leadsNowhere(path, files)) return false;
  }
  return true;
}

/** Whether the path itself is a link, to something that is not there. */
function leadsNowhere(path: string, files: Pick<ProjectFiles, "kindOf" | "list">): boolean {
  const parent = dirname(path);
  if (files.kindOf(parent) !== "folder") return false;
  return files.list(parent).some(({ name, kind }) => kind === "link" && join(parent, name) === path);
}
