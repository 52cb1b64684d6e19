import { enumeration, type Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";

/** What is declared to work through an application or a connection. */
export interface Dependent {
  readonly kind: "ChorusProConnection" | "Connector";
  readonly name: string;
}

/** Names that are told one by one. */
const MAX_NAMES = 4;

/** What whoever deletes something has to know of what is still declared to need it. */
export function stillDependent(dependents: readonly Dependent[]): readonly Localized[] {
  return tellDependents(dependents, (shown, isOne) =>
    isOne
      ? {
          en: `In the manifests ${shown.en} still depends on it: change it first, or it stops working too.`,
          fr: `Dans les manifestes, ${shown.fr} en dépend encore : modifiez-le d'abord, sinon il cesse lui aussi de fonctionner.`,
        }
      : {
          en: `In the manifests ${shown.en} still depend on it: change them first, or they stop working too.`,
          fr: `Dans les manifestes, ${shown.fr} en dépendent encore : modifiez-les d'abord, sinon ils cessent eux aussi de fonctionner.`,
        },
  );
}

/** What whoever renames an application has to know of what is still declared under its former name. */
export function stillNaming(formerName: string, dependents: readonly Dependent[]): readonly Localized[] {
  const former = quoteName(formerName);
  return tellDependents(dependents, (shown, isOne) =>
    isOne
      ? {
          en: `In the manifests ${shown.en} still names ${former.en}: give it the new name and plan again.`,
          fr: `Dans les manifestes, ${shown.fr} nomme encore ${former.fr} : donnez-lui le nouveau nom et refaites le plan.`,
        }
      : {
          en: `In the manifests ${shown.en} still name ${former.en}: give them the new name and plan again.`,
          fr: `Dans les manifestes, ${shown.fr} nomment encore ${former.fr} : donnez-leur le nouveau nom et refaites le plan.`,
        },
  );
}

function tellDependents(dependents: readonly Dependent[], say: (shown: Localized, isOne: boolean) => Localized): readonly Localized[] {
  const count = dependents.length;
  if (count === 0) return [];
  const many = { en: `${count} connections and connectors`, fr: `${count} raccordements et connecteurs` };
  return [say(count > MAX_NAMES ? many : enumeration(dependents.map(dependentName)), count === 1)];
}

function dependentName({ kind, name }: Dependent): Localized {
  const { en, fr } = quoteName(name);
  return kind === "Connector"
    ? { en: `the connector ${en}`, fr: `le connecteur ${fr}` }
    : { en: `the connection ${en}`, fr: `le raccordement ${fr}` };
}
