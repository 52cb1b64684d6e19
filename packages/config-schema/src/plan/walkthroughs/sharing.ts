import { enumeration, type Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";

/** Others that keep something under the same names of the secret store. */
export interface Sharing {
  /** None where there are many: nobody wants thousands. */
  readonly names: readonly string[];
  readonly count: number;
}

/** Others that are told by name. */
const NAMED = 4;

/** The others among those that share a name. */
export function othersThan(name: string | null, sharers: ReadonlySet<string>): Sharing {
  const count = sharers.size - (name !== null && sharers.has(name) ? 1 : 0);
  return { names: count > NAMED ? [] : [...sharers].filter((other) => other !== name), count };
}

/** Their names, or how many they are by the given words. */
export function enumerateSharing({ names, count }: Sharing, many: Localized): Localized {
  return names.length === 0 ? { en: `${count} ${many.en}`, fr: `${count} ${many.fr}` } : enumeration(names.map(quoteName));
}
