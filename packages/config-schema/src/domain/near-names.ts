import { nameSuggester } from "../catalogue/suggest-api-names.ts";
import { foldApplicationName } from "./fold-application-name.ts";

/** Names that change, among which near ones are looked for. */
export interface NearNames {
  /** Whether it was not there. */
  readonly add: (name: string) => boolean;
  /** Whether it was there. */
  readonly delete: (name: string) => boolean;
  /** Nearest first, at most three. */
  readonly near: (typed: string) => readonly string[];
}

/** Names that one search compares letter by letter at most; of more, only those are looked at that begin or end alike. */
const BLOCK = 200;

/** Makes an empty set of names. */
export function nearNames(): NearNames {
  const names = new Set<string>();
  let search: ((typed: string) => readonly string[]) | null = null;
  return {
    add: (name) => {
      if (names.has(name)) return false;
      names.add(name);
      search = null;
      return true;
    },
    delete: (name) => {
      const wasThere = names.delete(name);
      if (wasThere) search = null;
      return wasThere;
    },
    near: (typed) => {
      search ??= names.size <= BLOCK ? suggesterOf([...names]) : searchInBlocks(names);
      return search(typed);
    },
  };
}

function suggesterOf(names: readonly string[]): (typed: string) => readonly string[] {
  return nameSuggester(names.map((name) => ({ name, aliases: [] })));
}

function searchInBlocks(names: ReadonlySet<string>): (typed: string) => readonly string[] {
  const folded = Array.from(names, (name) => ({ name, key: foldApplicationName(name) }));
  const byBeginning = blocks(folded);
  const byEnd = blocks(folded.map(({ name, key }) => ({ name, key: reverse(key) })));
  return (typed) => {
    const key = foldApplicationName(typed);
    const found = new Set([...byBeginning(key)(typed), ...byEnd(reverse(key))(typed)]);
    return suggesterOf([...found])(typed);
  };
}

/** The names in the order of their keys, block by block; gives a search in the block where a key has its place. */
function blocks(names: readonly { readonly name: string; readonly key: string }[]): (key: string) => (typed: string) => readonly string[] {
  const sorted = names.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.name < b.name ? -1 : 1));
  const searches = new Map<number, (typed: string) => readonly string[]>();
  return (key) => {
    const next = sorted.findIndex((other) => other.key >= key);
    const block = Math.floor((next === -1 ? sorted.length - 1 : next) / BLOCK);
    const search = searches.get(block) ?? suggesterOf(sorted.slice(block * BLOCK, (block + 1) * BLOCK).map(({ name }) => name));
    searches.set(block, search);
    return search;
  };
}

function reverse(text: string): string {
  return [...text].reverse().join("");
}
