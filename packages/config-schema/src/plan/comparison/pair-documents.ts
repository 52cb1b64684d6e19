import { MASK } from "@pistectl/words";
import { KINDS, type Kind } from "../../document/manifest-document.ts";
import { SANDBOX_PREFIX } from "../../domain/sandbox-account.ts";
import { textAt } from "../plain-content.ts";
import type { Declaration } from "./declaration.ts";
import type { DocumentContent } from "./document-content.ts";
import { portalTraits } from "./portal-likeness.ts";

/** One object, before and after. */
export interface ObjectPair {
  readonly kind: Kind;
  /** To be shown: the name after the change, before it when the object goes; a mask for what looks like a secret. Unique in its kind. */
  readonly name: string;
  /** The same before the change, when it was another: `renamedFrom` says so, or the portals know it as the same. */
  readonly previousName: string | null;
  readonly before: DeclaredObject | null;
  readonly after: DeclaredObject | null;
}

/** One side of a pair. */
export interface DeclaredObject extends Pick<Declaration, "path" | "content"> {
  /** Documents of the side that bear its name, itself included. */
  readonly namesakes: number;
}

/** Kinds that people act on: catalogue entries are declarations about the portals, nothing on them. */
const PLANNED_KINDS = KINDS.filter((kind) => kind !== "Api");

/** Every object of two sides, by kind, then by name. A document without a name is no object; of those that share one, the first counts. */
export function pairDocuments(base: readonly Declaration[], current: readonly Declaration[]): readonly ObjectPair[] {
  return PLANNED_KINDS.flatMap((kind) => pairKind(kind, objectsOf(kind, base), objectsOf(kind, current)));
}

/** The environment of an application; where a document does not say, its name does. */
export function declaredEnvironment({ value }: DocumentContent): "production" | "sandbox" {
  const environment = textAt(value, "environment");
  if (environment === "production" || environment === "sandbox") return environment;
  return textAt(value, "name")?.startsWith(SANDBOX_PREFIX) === true ? "sandbox" : "production";
}

function objectsOf(kind: Kind, documents: readonly Declaration[]): ReadonlyMap<string, DeclaredObject> {
  const objects = new Map<string, DeclaredObject>();
  for (const { kind: declared, name, path, content } of documents) {
    if (declared !== kind || name === null) continue;
    const same = objects.get(name);
    objects.set(name, same === undefined ? { path, content, namesakes: 1 } : { ...same, namesakes: same.namesakes + 1 });
  }
  return objects;
}

function pairKind(
  kind: Kind,
  base: ReadonlyMap<string, DeclaredObject>,
  current: ReadonlyMap<string, DeclaredObject>,
): readonly ObjectPair[] {
  const names = [...new Set([...base.keys(), ...current.keys()])].sort();
  const formerNames = new Map<string, string>();
  const renamed = new Set<string>();
  for (const name of names) {
    const former = formerNameOf(name, base, current);
    if (former === null || renamed.has(former)) continue;
    formerNames.set(name, former);
    renamed.add(former);
  }
  const gone = traitIndex([...base].filter(([name]) => !current.has(name) && !renamed.has(name)));
  for (const name of names) {
    const young = base.has(name) || formerNames.has(name) ? undefined : current.get(name);
    const former = young === undefined ? null : likest(young, gone, renamed);
    if (former === null) continue;
    formerNames.set(name, former);
    renamed.add(former);
  }
  const shown = shownNames(names, (name) => current.get(name) ?? base.get(name));
  return names
    .filter((name) => !renamed.has(name))
    .map((name) => {
      const former = formerNames.get(name) ?? null;
      return {
        kind,
        name: shown.get(name) ?? MASK,
        previousName: former === null ? null : (shown.get(former) ?? MASK),
        before: base.get(former ?? name) ?? null,
        after: current.get(name) ?? null,
      };
    });
}

/** The name that `renamedFrom` gives, where it leads from an object that is gone to one that is new, in the same environment. */
function formerNameOf(
  name: string,
  base: ReadonlyMap<string, DeclaredObject>,
  current: ReadonlyMap<string, DeclaredObject>,
): string | null {
  const young = current.get(name);
  if (young === undefined || base.has(name)) return null;
  const former = textAt(young.content.value, "renamedFrom");
  const old = former === null ? undefined : base.get(former);
  if (former === null || old === undefined || current.has(former)) return null;
  return declaredEnvironment(old.content) === declaredEnvironment(young.content) ? former : null;
}

/** Names by what the portals know their documents by. */
function traitIndex(objects: readonly (readonly [name: string, object: DeclaredObject])[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [name, { content }] of objects) {
    for (const trait of portalTraits(content)) {
      const names = index.get(trait);
      if (names === undefined) index.set(trait, [name]);
      else names.push(name);
    }
  }
  return index;
}

/** Name of the document, among those that are gone, that stands most for the same thing on the portals. */
function likest(young: DeclaredObject, gone: ReadonlyMap<string, readonly string[]>, renamed: ReadonlySet<string>): string | null {
  const likeness = new Map<string, number>();
  for (const trait of portalTraits(young.content)) {
    for (const name of gone.get(trait) ?? []) if (!renamed.has(name)) likeness.set(name, (likeness.get(name) ?? 0) + 1);
  }
  const found = [...likeness].sort(([one, shared], [other, alsoShared]) => alsoShared - shared || (one < other ? -1 : 1));
  return found[0]?.[0] ?? null;
}

function shownNames(names: readonly string[], find: (name: string) => DeclaredObject | undefined): ReadonlyMap<string, string> {
  let hidden = 0;
  return new Map(
    names.map((name) => {
      if (find(name)?.content.secrets.has("/name") !== true) return [name, name];
      hidden += 1;
      return [name, hidden === 1 ? MASK : `${MASK} ${hidden}`];
    }),
  );
}
